import type { Law } from '../model.ts';
import type { Thread } from './lineage.ts';
import { barePassagesOf } from './passages.ts';
import type { ToldChange } from './told.ts';
import { normalised } from './tokens.ts';

/** What is asked for: a change between the first wording and the last. */
export type AskedChange = Pick<ToldChange, 'old' | 'new' | 'segments'> & {
	kind: ToldChange['kind'] | '改号';
};

/**
 * In which wordings a provision was changed on the way from the first to the last. Articles are followed; what has no number
 * of its own, as a row of an annex, changed where its old words went and where the new ones came.
 * @param threads the articles of these wordings
 * @param wordings the oldest first
 * @returns their places, ascending; none where nothing tells
 */
export function changedIn(
	change: AskedChange,
	threads: readonly Thread[],
	wordings: readonly Law[],
): number[] {
	const last = wordings.length - 1;
	const thread = threads.find(({ places }) =>
		change.new && change.kind !== '删去'
			? places[last]?.address === change.new.address
			: places[0]?.address === change.old?.address,
	);
	const isChanged = thread ? byThread(thread, change.kind) : byWords(change, wordings);
	return wordings.map((_, at) => at).filter((at) => at > 0 && isChanged(at));
}

type ChangedAt = (at: number) => boolean;

const byThread =
	({ places }: Thread, kind: AskedChange['kind']): ChangedAt =>
	(at) => {
		const [before, now] = [places[at - 1], places[at]];
		if (kind === '移动' || kind === '改号') return before?.address !== now?.address;
		return before ? !now || now.changed : now !== undefined;
	};

function byWords({ segments }: AskedChange, wordings: readonly Law[]): ChangedAt {
	const said = wordings.map(
		(law) => new Set(barePassagesOf(law).map(({ body }) => normalised(body))),
	);
	const side = (which: 'old' | 'new'): string =>
		normalised(segments.map((one) => (which in one ? one[which as never] : '')).join(''));
	const [old, newer] = [side('old'), side('new')];
	const has = (at: number, words: string): boolean => words !== '' && said[at]!.has(words);
	return (at) => (has(at - 1, old) && !has(at, old)) || (!has(at - 1, newer) && has(at, newer));
}
