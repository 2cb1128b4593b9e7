import type { Match } from '../align/align.ts';
import { containedIn, likeness, pairsOf, weightShared } from '../align/likeness.ts';
import type { Passage } from '../passages.ts';
import type { PassedOn } from './passed-on.ts';
import { sentencesOf, type Weigh } from './sentences.ts';

/** Two beginnings that are less alike say nothing. */
const ALIKE = 0.5;
/** So much more alike than the beginning of its partner. */
const AHEAD = 0.1;
/** A part of which less went along than this share of what its partner has is a word or two of it. */
const PART = 0.5;
/** A sentence stands in an article if so much of it does. */
const STANDS = 0.75;

/**
 * Partners, where an article that was parted goes on with the part that begins as it did: the first of its 款 in other words,
 * and not a later one that stayed as it was. What was its partner was split off.
 * @param passed the sentences that went between articles that are no partners
 */
export function withFirstParts(
	olds: readonly Passage[],
	news: readonly Passage[],
	matches: readonly Match[],
	passed: readonly PassedOn[],
	weigh: Weigh,
): Match[] {
	const taken = new Set(matches.map(([, newer]) => newer));
	const came = passed.filter((one) => !taken.has(one.new) && isAlone(one, passed));
	return matches.map((match): Match => {
		const parts = came.filter(({ old }) => old === match[0]).map((one) => news[one.new]!);
		if (parts.length === 0) return match;
		const first = firstPart(olds[match[0]]!, news[match[1]]!, parts, weigh);
		return first ? [match[0], news.indexOf(first)] : match;
	});
}

/** Whether an article got its words from one other alone. */
const isAlone = (one: PassedOn, passed: readonly PassedOn[]): boolean =>
	passed.every((other) => other === one || other.new !== one.new);

/** The part with which an article goes on instead of its partner. */
function firstPart(
	article: Passage,
	partner: Passage,
	parts: readonly Passage[],
	weigh: Weigh,
): Passage | undefined {
	const [beginning, ...others] = sentencesOf(article);
	const alike = (passage: Passage): number => likeness(beginning!, sentencesOf(passage)[0]!);
	const [best] = parts
		.map((part) => ({ part, likeness: alike(part) }))
		.sort((a, b) => b.likeness - a.likeness);
	const { part: first, likeness: most } = best!;
	if (most < Math.max(ALIKE, alike(partner) + AHEAD)) return undefined;
	const whole = weigh(pairsOf(article));
	const has = (passage: Passage): number => weightShared(whole, pairsOf(passage));
	const goesOn =
		has(first) >= has(partner) * PART &&
		others.some((pairs) => containedIn(pairs, pairsOf(partner)) >= STANDS);
	return goesOn ? first : undefined;
}
