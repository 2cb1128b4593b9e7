import { bestFirst, scored, type Candidate, type Entry } from './candidates.ts';
import { gapsBetween } from './rising.ts';
import { kinship, type Telling, type Weighed } from './telling.ts';
import { isVacant } from '../vacant.ts';

/** Passages that are less alike are not the same, wherever they stand. */
const LEAST = 0.18;

interface Bounds {
	/** From this likeness on, two are the same. */
	plainly: number;
	/** Less is enough if neither is nearly as like another: so many times as like as the next. */
	ahead: number;
}

const ANYWHERE: Bounds = { plainly: 0.4, ahead: 1.5 };
/** Where both neighbours are known, less is enough. */
const BETWEEN: Bounds = { plainly: 0.3, ahead: 1.2 };

/** Pairs that are the same provision wherever they stand, the best first. */
export const kinAnywhere = (
	olds: readonly Entry[],
	news: readonly Entry[],
	telling: Telling,
): Candidate[] => chosen(alike(olds, news, telling), ANYWHERE);

/** Those that are left have to be so much alike. */
const LEFT = 0.33;

/**
 * The same once more, among those that are left: what one of them is nearly as like as its partner, such as the article on the
 * same thing for another kind of office, has found its own by now.
 */
export const kinLeft = (
	olds: readonly Entry[],
	news: readonly Entry[],
	telling: Telling,
): Candidate[] => kinAnywhere(olds, news, telling).filter(({ score }) => score >= LEFT);

/**
 * Pairs that are the same provision between two that both have partners and stayed in order, the best first. What was moved
 * away or came from elsewhere is no bound.
 * @param partners the newer places of those older ones that have one
 */
export function kinBetween(
	olds: readonly Entry[],
	news: readonly Entry[],
	partners: ReadonlyMap<number, number>,
	telling: Telling,
): Candidate[] {
	const taken = new Set(partners.values());
	const found = gapsBetween(partners, olds.length, news.length).flatMap((gap) =>
		olds
			.slice(...gap.old)
			.filter(({ place, passage }) => !partners.has(place) && !isVacant(passage))
			.flatMap((a) =>
				news
					.slice(...gap.new)
					.filter(({ place }) => !taken.has(place))
					.flatMap((b) => candidate(a, b, telling)),
			),
	);
	return chosen(found, BETWEEN);
}

/** Those that are alike enough, or ahead of all others of either. */
function chosen(found: readonly Candidate[], { plainly, ahead }: Bounds): Candidate[] {
	const best = bestTwo(found);
	const isAhead = ({ a, b, score }: Candidate): boolean =>
		[a, b].every((entry) => {
			const [first, second] = best.get(entry)!;
			return score === first && score >= second * ahead;
		});
	return found.filter((one) => one.score >= plainly || isAhead(one)).sort(bestFirst);
}

/** The best likeness of each passage, and the next. */
function bestTwo(found: readonly Candidate[]): ReadonlyMap<Entry, readonly [number, number]> {
	const best = new Map<Entry, readonly [number, number]>();
	for (const { a, b, score } of found)
		for (const entry of [a, b]) {
			const [first, second] = best.get(entry) ?? [0, 0];
			best.set(entry, score > first ? [score, first] : [first, Math.max(second, score)]);
		}
	return best;
}

function candidate(a: Entry, b: Entry, telling: Telling): Candidate[] {
	const [own, other] = [telling.weighed.get(a.passage), telling.weighed.get(b.passage)];
	// A number without words is not weighed.
	if (!own || !other || a.passage.kind !== b.passage.kind) return [];
	const score = kinship(own, other);
	return score < LEAST ? [] : [scored(a, b, score)];
}

/** Pairs that are not unlike by what is not common in them. */
function alike(olds: readonly Entry[], news: readonly Entry[], telling: Telling): Candidate[] {
	const [before, now] = [olds, news].map((list) =>
		list.map(({ passage }) => telling.weighed.get(passage)!),
	);
	const postings = postingsOf(now!, telling);
	return olds.flatMap((a, at) => {
		const own = before![at]!;
		const shared = sharedWith(own, now!.length, postings, telling.weights);
		return news.flatMap((b, place) => {
			const least = LEAST * Math.sqrt(own.telling * now![place]!.telling);
			return shared[place] === 0 || shared[place]! < least ? [] : candidate(a, b, telling);
		});
	});
}

/** The places of the passages in which each pair stands, by its number; none for those that are common. */
type Postings = readonly (readonly number[] | undefined)[];

/** How much of what is not common a passage shares with each of the others. */
function sharedWith(
	{ numbers }: Weighed,
	count: number,
	postings: Postings,
	weights: Float64Array,
): Float64Array {
	const shared = new Float64Array(count);
	for (const number of numbers)
		for (const place of postings[number] ?? []) shared[place]! += weights[number]!;
	return shared;
}

function postingsOf(passages: readonly Weighed[], { weights, least }: Telling): Postings {
	const postings = new Array<number[] | undefined>(weights.length);
	for (const [place, { numbers }] of passages.entries())
		for (const number of numbers)
			if (weights[number]! >= least) (postings[number] ??= []).push(place);
	return postings;
}
