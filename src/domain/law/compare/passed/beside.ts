import { pairsOf, sum, weightShared } from '../align/likeness.ts';
import type { Match } from '../align/align.ts';
import type { Passage } from '../passages.ts';
import type { PassedOn } from './passed-on.ts';
import { says, type Bounds, type Side } from './says.ts';
import type { Weigh } from './sentences.ts';

const SPLIT: Bounds = { part: 0.12, ahead: 1.3, beyond: 1.25, own: 5 };
/** A short prohibition among others in a list: its penalty stands elsewhere and says nearly the same. */
const MERGED: Bounds = { part: 0.3, ahead: 1.15, beyond: 1.5, own: 3 };
/** Where the place itself is known by this alone, as that of a third part behind a second one. */
const FARTHER = 1.5;

/**
 * Articles that nothing tells of, but their place: what stands beside one that was split off may be the next part of the same
 * older article, and what stood beside one that was taken into a list may be the next line of it, though both were reworded.
 * @param known what went between others
 */
export function besides(
	olds: readonly Passage[],
	news: readonly Passage[],
	matches: readonly Match[],
	known: readonly PassedOn[],
	weigh: Weigh,
): PassedOn[] {
	const all = [...matches, ...known.map((one): Match => [one.old, one.new])];
	const back = matches.map(([a, b]): Match => [b, a]);
	const older: Side = { passages: olds, partners: new Map(matches), linked: linksOf(all) };
	const newer: Side = {
		passages: news,
		partners: new Map(back),
		linked: linksOf(all.map(([a, b]): Match => [b, a])),
	};
	const split = found(newer, older, SPLIT, weigh).map(([b, a]): Match => [a, b]);
	const told = new Set(split.map(([a]) => a));
	const merged = found(older, newer, MERGED, weigh).filter(([a]) => !told.has(a));
	return [...split, ...merged].map(([a, b]) => passed(a, b, olds, news, weigh));
}

function linksOf(matches: readonly Match[]): Map<number, Set<number>> {
	const linked = new Map<number, Set<number>>();
	for (const [from, to] of matches) linked.set(from, (linked.get(from) ?? new Set()).add(to));
	return linked;
}

function passed(
	old: number,
	newer: number,
	olds: readonly Passage[],
	news: readonly Passage[],
	weigh: Weigh,
): PassedOn {
	const own = weigh(pairsOf(olds[old]!));
	const weight = weightShared(own, pairsOf(news[newer]!));
	return { old, new: newer, weight, share: weight / sum(own.weights) };
}

/** Places of articles without any link, and of those on the other side that they came from or went to; forwards and backwards. */
function found(own: Side, other: Side, bounds: Bounds, weigh: Weigh): Match[] {
	const open = [...own.passages.keys()].filter(
		(at) => own.passages[at]!.kind === 'article' && !own.linked.has(at),
	);
	const come = new Map<number, number>();
	for (const step of [-1, 1])
		for (const at of step < 0 ? open : open.toReversed()) {
			if (come.has(at)) continue;
			const next = nextArticle(own.passages, at, step);
			const here = come.get(next);
			const [near, asked] =
				here === undefined
					? [atHand(next, step, own, other), bounds]
					: [[here], { ...bounds, beyond: FARTHER }];
			const to = near.find((place) => says(own.passages[at]!, place, other, own, asked, weigh));
			if (to !== undefined) come.set(at, to);
		}
	return [...come];
}

/** The place of the next article in a direction, over the headings between. */
function nextArticle(passages: readonly Passage[], from: number, step: number): number {
	let to = from + step;
	while (passages[to]?.kind === 'heading') to += step;
	return to;
}

/** What a neighbour is linked to, and what is gone from beside its older or newer version, where the article would stand. */
function atHand(next: number, step: number, { linked, partners }: Side, other: Side): number[] {
	const partner = partners.get(next);
	const gone = partner === undefined ? -1 : nextArticle(other.passages, partner, -step);
	return [...(linked.get(next) ?? []), ...(other.linked.has(gone) ? [] : [gone])];
}
