import { align, type Match } from '../align/align.ts';
import { isTakenApart, type CameFrom, type Exchange, type WentTo } from '../change.ts';
import { besides } from './beside.ts';
import { passedOn, type PassedOn } from './passed-on.ts';
import { withFirstParts } from './goes-on.ts';
import type { Passage } from '../passages.ts';
import { weighedBy } from './sentences.ts';
import { splitOff } from './split-off.ts';
import { claims } from './unclaimed.ts';

/** What went from and to the provisions at two places. */
export type ExchangeOf = (old: number, newer: number) => Exchange;

/** The place of a provision that one version does not have. */
export const NOWHERE = -1;

/** Which provisions are the same, and what went between the others. */
export function followed(
	olds: readonly Passage[],
	news: readonly Passage[],
): { matches: readonly Match[]; exchange: ExchangeOf } {
	const weigh = weighedBy([...olds, ...news]);
	const aligned = align(olds, news);
	const found = passedOn(olds, news, aligned, weigh);
	const isSplitOff = splitOff(olds, news, found, weigh);
	const still = aligned.filter((match) => !isSplitOff(match));
	const known = withFirstParts(olds, news, still, found, weigh);
	const isAsFound =
		known.length === aligned.length && known.every((match, at) => match === still[at]);
	const passed = isAsFound ? found : passedOn(olds, news, known, weigh);
	const sure = inOrder([...known, ...adopted(known, passed)]);
	const claimed = claims(olds, news, sure, weigh);
	const matches = inOrder([...sure, ...claimed.filter(({ isSame }) => isSame).map(placesOf)]);
	const partners = new Map(matches);
	const told = together(passed, claimed).filter((one) => partners.get(one.old) !== one.new);
	const between = [...told, ...besides(olds, news, matches, told, weigh)];
	return { matches, exchange: exchangeOf(olds, news, matches, between) };
}

const placesOf = ({ old, new: newer }: PassedOn): Match => [old, newer];

const inOrder = (matches: readonly Match[]): Match[] => [...matches].sort(([a], [b]) => a - b);

/** What sentences tell, and of other articles what their words tell. */
function together(passed: readonly PassedOn[], claimed: readonly PassedOn[]): PassedOn[] {
	const told = new Set(passed.map(({ old }) => old));
	return [...passed, ...claimed.filter(({ old }) => !told.has(old))];
}

function exchangeOf(
	olds: readonly Passage[],
	news: readonly Passage[],
	matches: readonly Match[],
	all: readonly PassedOn[],
): ExchangeOf {
	const partners = new Map(matches);
	const kept = new Set(partners.values());
	const isPart = (newer: number): boolean =>
		!kept.has(newer) && all.filter((one) => one.new === newer).length === 1;
	const wentFrom = (old: number): WentTo[] =>
		all
			.filter((one) => one.old === old)
			.sort((a, b) => a.new - b.new)
			.map((one) => ({ passage: news[one.new]!, share: one.share, isPart: isPart(one.new) }));
	const cameFrom = (old: number): CameFrom => {
		const now = news[partners.get(old) ?? NOWHERE];
		return {
			passage: olds[old]!,
			...(now && { now }),
			isApart: !now && isTakenApart(wentFrom(old)),
		};
	};
	return (old, newer) => ({
		wentTo: wentFrom(old),
		cameFrom: all
			.filter((one) => one.new === newer)
			.sort((a, b) => a.old - b.old)
			.map((one) => cameFrom(one.old)),
	});
}

/** So much of an article that is gone stands in a new one that it became that one. */
const MOST = 0.6;

/**
 * Pairs more: an article that is gone and a new one that has most of it, the largest first. Of several that were merged into a
 * new one, it is the one of most words.
 * @param passed ordered by how much went
 */
function adopted(matches: readonly Match[], passed: readonly PassedOn[]): Match[] {
	const [olds, news] = [0, 1].map((side) => new Set(matches.map((match) => match[side]!)));
	return passed.flatMap((one): Match[] => {
		if (one.share < MOST || olds!.has(one.old) || news!.has(one.new)) return [];
		olds!.add(one.old);
		news!.add(one.new);
		return [[one.old, one.new]];
	});
}
