import type { Law } from '../model.ts';
import { align, type Match } from './align.ts';
import { holderOf, type PartnerAt } from './holder.ts';
import { passagesOf, type Passage } from './passages.ts';
import { redline, type Segment } from './redline.ts';
import { longestRising } from './rising.ts';
import { normalised } from './tokens.ts';
import { vacantBeside } from './vacant.ts';

/** A provision that both versions have. */
export interface Kept {
	kind: 'same' | 'changed';
	old: Passage;
	new: Passage;
	/** Another number than before. */
	renumbered: boolean;
	/** In another 编, 章 or 节, or among other provisions: not only pushed along by what was inserted. */
	moved: boolean;
	segments: Segment[];
}

/** A provision that only the newer version has. */
export interface Inserted {
	kind: 'inserted';
	new: Passage;
	/** The older provision that its words come from, if it was split. */
	from?: Passage;
	/** The number alone, that had been kept for it. */
	was?: Passage;
}

/** A provision that only the older version has. */
export interface Removed {
	kind: 'removed';
	old: Passage;
	/** The newer provision that its words went into, if it was merged. */
	into?: Passage;
	/** The number alone, if it stays: `第二十八条　（删去）`. */
	left?: Passage;
}

/** What became of one provision. */
export type Change = Kept | Inserted | Removed;

/**
 * What became of each provision between two versions, in the order of the newer one; what was removed stands where it
 * stood. Compared are words: layout, widths and forms of signs make no change.
 */
export const compareLaws = (old: Law, newer: Law): Change[] =>
	comparePassages(passagesOf(old), passagesOf(newer));

/** The same of passages alone. */
export function comparePassages(olds: readonly Passage[], news: readonly Passage[]): Change[] {
	const matches = align(olds, news);
	const inOrder = longestRising(matches);
	const headings = headingsOf(olds, news);
	const kept = new Map(
		matches.map((match) => {
			const [a, b] = [olds[match[0]]!, news[match[1]]!];
			return [match[1], keptOf(a, b, !inOrder.has(match[0]) || changedHome(a, b, headings))];
		}),
	);
	return inNewOrder(olds, news, kept, matches);
}

function keptOf(old: Passage, newer: Passage, moved: boolean): Kept {
	const same = old.words === newer.words;
	return {
		kind: same ? 'same' : 'changed',
		old,
		new: newer,
		renumbered: normalised(old.label) !== normalised(newer.label),
		moved: moved && old.kind !== 'heading',
		segments: same
			? [{ kind: 'same', old: old.body, new: newer.body }]
			: redline(old.tokens, newer.tokens),
	};
}

function inNewOrder(
	olds: readonly Passage[],
	news: readonly Passage[],
	kept: ReadonlyMap<number, Kept>,
	matches: readonly Match[],
): Change[] {
	const partner = new Map(matches);
	const gone = byAddress(olds.filter((_, at) => !partner.has(at)));
	const come = byAddress(news.filter((_, at) => !kept.has(at)));
	const removedAfter = new Map<number, Removed[]>();
	let place = -1;
	for (const [from, old] of olds.entries()) {
		const [to, instead] = [partner.get(from), come.get(old.address)];
		if (to !== undefined) place = to;
		else if (!vacantBeside(old, instead))
			removedAfter.set(place, [
				...(removedAfter.get(place) ?? []),
				removed(old, news, (at) => kept.get(at)?.old, instead),
			]);
	}
	const after = (at: number): Removed[] => removedAfter.get(at) ?? [];
	const own = (passage: Passage, at: number): Change[] => {
		const [match, before] = [kept.get(at), gone.get(passage.address)];
		if (match) return [match];
		if (vacantBeside(passage, before)) return [];
		return [inserted(passage, olds, (from) => news[partner.get(from) ?? -1], before)];
	};
	return [...after(-1), ...news.flatMap((passage, at) => [...own(passage, at), ...after(at)])];
}

const byAddress = (passages: readonly Passage[]): ReadonlyMap<string, Passage> =>
	new Map(passages.map((passage) => [passage.address, passage]));

/** @param before what had its number and is gone */
function inserted(
	passage: Passage,
	olds: readonly Passage[],
	partnerAt: PartnerAt,
	before: Passage | undefined,
): Inserted {
	const from = holderOf(passage, olds, partnerAt);
	const was = vacantBeside(before, passage);
	return { kind: 'inserted', new: passage, ...(from && { from }), ...(was && { was }) };
}

/** @param instead what has its number now, and is new */
function removed(
	passage: Passage,
	news: readonly Passage[],
	partnerAt: PartnerAt,
	instead: Passage | undefined,
): Removed {
	const into = holderOf(passage, news, partnerAt);
	const left = vacantBeside(instead, passage);
	return { kind: 'removed', old: passage, ...(into && { into }), ...(left && { left }) };
}

/** The headings that both versions have, in normalised words. */
function headingsOf(olds: readonly Passage[], news: readonly Passage[]): ReadonlySet<string> {
	const of = (passages: readonly Passage[]): string[] =>
		passages.filter(({ kind }) => kind === 'heading').map(({ body }) => normalised(body));
	const before = new Set(of(olds));
	return new Set(of(news).filter((heading) => before.has(heading)));
}

/** Whether a provision left a heading that is still there for another that was there before. */
function changedHome(a: Passage, b: Passage, headings: ReadonlySet<string>): boolean {
	const [from, to] = [a, b].map(({ under }) => normalised(under.at(-1) ?? ''));
	return from !== to && headings.has(from!) && headings.has(to!);
}
