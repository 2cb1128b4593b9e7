import type { Law } from '../model.ts';
import type { Thread } from './fate.ts';
import { lineageOf } from './lineage.ts';
import { barePassagesOf } from './passages.ts';
import type { ToldChange } from './told/told.ts';
import { normalised } from './words/tokens.ts';

/** What is asked for: a change between the first wording and the last. */
export type AskedChange = Pick<ToldChange, 'old' | 'new' | 'said'> & {
	kind: ToldChange['kind'] | '改号';
};

/** @returns places of wordings, ascending; none where nothing tells */
export type ChangedIn = (change: AskedChange) => number[];

/**
 * Tells in which wordings a provision was changed on the way from the first to the last. Articles are followed; what has no
 * number of its own, as a row of an annex, changed where its old words went and where the new ones came.
 * @param wordings the oldest first
 */
export function followChanges(wordings: readonly Law[]): ChangedIn {
	const threads = lineageOf(wordings);
	const last = wordings.length - 1;
	let known: Words | undefined;
	const words = (): Words => (known ??= wordings.map(wordsOf));
	return (change) => {
		const thread = threads.find(({ places }) =>
			change.new && change.kind !== '删去'
				? places[last]?.address === change.new.address
				: places[0]?.address === change.old?.address,
		);
		const isChanged = thread ? byThread(thread, change.kind) : byWords(change, words());
		return wordings.map((_, at) => at).filter((at) => at > 0 && isChanged(at));
	};
}

/** For each wording the words of its passages, without what is no change. */
type Words = readonly ReadonlySet<string>[];

const wordsOf = (law: Law): ReadonlySet<string> =>
	new Set(barePassagesOf(law).map(({ body }) => normalised(body)));

type ChangedAt = (at: number) => boolean;

const byThread =
	({ places }: Thread, kind: AskedChange['kind']): ChangedAt =>
	(at) => {
		const [before, now] = [places[at - 1], places[at]];
		if (kind === '移动' || kind === '改号') return before?.address !== now?.address;
		return before ? !now || now.changed : now !== undefined;
	};

function byWords({ said }: AskedChange, words: Words): ChangedAt {
	const has = (at: number, own: string): boolean => own !== '' && words[at]!.has(own);
	const each = said.map(({ old = '', new: newer = '' }) => [normalised(old), normalised(newer)]);
	return (at) =>
		each.some(
			([before, now]) =>
				(has(at - 1, before!) && !has(at, before!)) || (!has(at - 1, now!) && has(at, now!)),
		);
}
