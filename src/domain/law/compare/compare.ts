import type { Law } from '../model.ts';
import type { Match } from './align/align.ts';
import type { Change, Exchange, Inserted, Kept, Removed, WentTo, CameFrom } from './change.ts';
import { followed, NOWHERE, type ExchangeOf } from './passed/followed.ts';
import { passagesOf, type Passage } from './passages.ts';
import { redline } from './words/redline.ts';
import { longestRising } from './align/rising.ts';
import { normalised } from './words/tokens.ts';
import { vacantBeside } from './vacant.ts';

/**
 * What became of each provision between two versions, in the order of the newer one; what was removed stands where it
 * stood. Compared are words: layout, widths and forms of signs make no change.
 */
export function compareLaws(old: Law, newer: Law): Change[] {
	const olds = passagesOf(old);
	return comparePassages(olds, passagesOf(newer, olds));
}

/** The same of passages alone. */
export function comparePassages(olds: readonly Passage[], news: readonly Passage[]): Change[] {
	const { matches, exchange } = followed(olds, news);
	const inOrder = longestRising(matches);
	const headings = headingsOf(olds, news);
	const kept = new Map(
		matches.map((match) => {
			const [a, b] = [olds[match[0]]!, news[match[1]]!];
			const moved = !inOrder.has(match[0]) || changedHome(a, b, headings);
			return [match[1], { ...keptOf(a, b, moved), ...exchange(...match) }];
		}),
	);
	return inNewOrder(olds, news, kept, matches, exchange);
}

function keptOf(old: Passage, newer: Passage, moved: boolean): Omit<Kept, keyof Exchange> {
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
	exchange: ExchangeOf,
): Change[] {
	const partner = new Map(matches);
	const gone = byAddress(olds.filter((_, at) => !partner.has(at)));
	const come = byAddress(news.filter((_, at) => !kept.has(at)));
	const removedAfter = new Map<number, Removed[]>();
	let place = -1;
	for (const [from, old] of olds.entries()) {
		const [to, instead] = [partner.get(from), come.get(old.address)];
		if (to !== undefined) place = to;
		else if (!vacantBeside(old, instead)) {
			const { wentTo } = exchange(from, NOWHERE);
			removedAfter.set(place, [...(removedAfter.get(place) ?? []), removed(old, wentTo, instead)]);
		}
	}
	const after = (at: number): Removed[] => removedAfter.get(at) ?? [];
	const own = (passage: Passage, at: number): Change[] => {
		const [match, before] = [kept.get(at), gone.get(passage.address)];
		if (match) return [match];
		if (vacantBeside(passage, before)) return [];
		return [inserted(passage, exchange(NOWHERE, at).cameFrom, before)];
	};
	return [...after(-1), ...news.flatMap((passage, at) => [...own(passage, at), ...after(at)])];
}

const byAddress = (passages: readonly Passage[]): ReadonlyMap<string, Passage> =>
	new Map(passages.map((passage) => [passage.address, passage]));

/** @param before what had its number and is gone */
function inserted(
	passage: Passage,
	cameFrom: readonly CameFrom[],
	before: Passage | undefined,
): Inserted {
	const was = vacantBeside(before, passage);
	return { kind: 'inserted', new: passage, cameFrom, ...(was && { was }) };
}

/** @param instead what has its number now, and is new */
function removed(
	passage: Passage,
	wentTo: readonly WentTo[],
	instead: Passage | undefined,
): Removed {
	const left = vacantBeside(instead, passage);
	return { kind: 'removed', old: passage, wentTo, ...(left && { left }) };
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
