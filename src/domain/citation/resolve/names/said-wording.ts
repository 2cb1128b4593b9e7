import { earlierBefore, editionBefore, saysPresent } from '../../find/names/wording-before.ts';
import type { Named } from './names.ts';

// The wording of a law, as the words beside its name say it.

/** The wording of a law that an amendment changes. */
export const amended = (named: Named): Named =>
	named.kind === 'ambiguous' ? named : { ...named, earlier: 'amended' };

/** The wording of a year, where one is said: 某法（2021年修订）. */
export const inEdition = (named: Named, year?: string): Named =>
	named.kind === 'law' && year !== undefined
		? { ...named, edition: { year, loose: false } }
		: named;

/** The law as the words in front of its name say: 修订前的某法 is an earlier wording of it. */
export function markEarlier(named: Named, before: string): Named {
	const earlier = earlierBefore(before);
	return named.kind === 'ambiguous' || !earlier ? named : { ...named, earlier };
}

/** The law in a wording that the words do not tell. */
export const markOld = (named: Named): Named =>
	named.kind === 'ambiguous' ? named : { ...named, earlier: 'old' };

/** The same for a law that is named with a place: 1979年刑法第五十条 is one of the wording of that year. */
export function markWording(named: Named, before: string): Named {
	if (named.kind === 'law' && saysPresent(before))
		return { kind: 'law', law: named.law, edition: editionBefore(before) };
	const marked = markEarlier(named, before);
	if (marked.kind !== 'law' || marked.earlier || marked.edition !== undefined) return marked;
	const edition = editionBefore(before);
	return edition === undefined ? marked : { ...marked, edition };
}
