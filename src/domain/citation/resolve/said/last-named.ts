import { addressOf } from '../../held/divisions.ts';
import type { Meaning } from '../meaning/meaning.ts';
import type { Target } from '../../model.ts';
import type { Named } from '../names/names.ts';

/** The place that was named last. */
export interface LastPlace {
	target: Target;
	named: Named;
	/** The article that it was named in; null outside of any. */
	article: string | null;
}

/** The place that was named last, or the law of it, if its text is not here. */
export interface LastNamed {
	lastPlace: LastPlace | null;
	unheld: Pick<LastPlace, 'named' | 'article'> | null;
	/** The places that the line has named, where that is known. */
	inLine?: readonly { place: LastPlace }[];
}

/** The last place that is meant, if it is one of the law that its words name: 上述两条 may be of two. */
export function placeIn({ named, targets }: Meaning, article: string | null): LastPlace | null {
	const target = targets.at(-1);
	const isOfNamed = named?.kind === 'law' && named.law.id === target?.law;
	return target && isOfNamed ? { target, named, article } : null;
}

/** Whether the wording that is meant is not here. */
export const isAway = ({ reason }: Meaning): boolean =>
	reason?.kind === 'not held' || reason?.kind === 'earlier wording';

/** Of a 款 that the wording does not have, such as one that an amendment takes away, its article. */
export function staysAt(
	{ reason, named, base }: Meaning,
	article: string | null,
): LastPlace | null {
	if (named?.kind !== 'law') return null;
	const address = base ?? articleOf(reason);
	return address === null ? null : { target: { law: named.law.id, address }, named, article };
}

/** The article whose 款 or 项 is not there: 该条 behind it is that one. */
function articleOf(reason: Meaning['reason']): string | null {
	if (reason?.kind !== 'no such place' || !reason.article) return null;
	const [first] = reason.cited.steps;
	return first?.unit === 'article' ? addressOf(first) : null;
}
