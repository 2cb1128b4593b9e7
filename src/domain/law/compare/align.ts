import { bestFirst, scored, type Candidate, type Entry } from './candidates.ts';
import { grown } from './grown.ts';
import { containedIn, likeness, pairsOf } from './likeness.ts';
import type { Passage } from './passages.ts';
import { isVacant } from './vacant.ts';

/** Places of partners: in the older list, in the newer one. */
export type Match = readonly [old: number, newer: number];

/** From this likeness on, a passage with the same number is the same passage, rewritten. */
const SAME_NUMBER = 0.4;
/** A passage found elsewhere must be plainly the same. */
const ELSEWHERE = 0.55;
/** Between two neighbours that are known, less is enough. */
const BETWEEN = 0.3;
/** What the same number is worth beside likeness: it decides between passages that are much alike. */
const NUMBER_BONUS = 0.1;

/**
 * Which passages of two versions are the same provision. Those of equal words come first, then those that 款 were added to
 * or taken from, then those of nearly equal words, then those of the same number that are alike, then those found elsewhere,
 * then what stands between neighbours that are known, at last the articles on the day of commencement, of which one may also
 * repeal an older law. No passage has two partners; a number that stays without words is a partner of itself alone.
 */
export function align(old: readonly Passage[], newer: readonly Passage[]): Match[] {
	const [olds, news] = [entriesOf(old), entriesOf(newer)];
	const partners = new Map<number, number>();
	const taken = new Set<number>();
	const accept = (a: Entry, b: Entry): void => {
		if (partners.has(a.place) || taken.has(b.place)) return;
		partners.set(a.place, b.place);
		taken.add(b.place);
	};
	const [full, filled] = [olds, news].map((list) => list.filter(isFull));
	for (const [a, b] of identical(full!, filled!)) accept(a, b);
	const open = full!.filter(({ place }) => !partners.has(place));
	const free = filled!.filter(({ place }) => !taken.has(place));
	for (const { a, b } of grown(open, free)) accept(a, b);
	for (const { a, b } of candidates(open, free)) accept(a, b);
	for (const { a, b } of gapCandidates(olds, news, partners)) accept(a, b);
	const [a, b] = [olds, news].map(commencementOf);
	if (a && b) accept(a, b);
	for (const [a, b] of stillVacant(olds, news)) accept(a, b);
	return [...partners].sort(([a], [b]) => a - b);
}

const isFull = ({ passage }: Entry): boolean => !isVacant(passage);

const stillVacant = (olds: readonly Entry[], news: readonly Entry[]): [Entry, Entry][] =>
	olds
		.filter(({ passage }) => isVacant(passage))
		.flatMap((a): [Entry, Entry][] => {
			const b = news.find(({ passage }) => passage.address === a.passage.address);
			return b && isVacant(b.passage) ? [[a, b]] : [];
		});

// e.g. "本条例自2014年3月1日起施行。…同时废止。", "本办法自公布之日起施行"
const COMMENCES = /^本[^，。；]{1,12}自[^，。；]{1,30}起(?:施行|实施)/;

const commencementOf = (entries: readonly Entry[]): Entry | undefined =>
	entries.findLast(({ passage }) => passage.kind === 'article' && COMMENCES.test(passage.body));

const entriesOf = (passages: readonly Passage[]): Entry[] =>
	passages.map((passage, place) => ({ place, passage }));

/** Passages whose words stand once on each side: most of a law that was amended, and quickly found. */
function identical(olds: readonly Entry[], news: readonly Entry[]): [Entry, Entry][] {
	const found = onceEach(news);
	return [...onceEach(olds)].flatMap(([words, a]): [Entry, Entry][] => {
		const b = found.get(words);
		return b ? [[a, b]] : [];
	});
}

function onceEach(entries: readonly Entry[]): Map<string, Entry> {
	const found = new Map<string, Entry>();
	const again = new Set<string>();
	for (const entry of entries) {
		const words = entry.passage.kind + entry.passage.words;
		if (found.has(words)) again.add(words);
		found.set(words, entry);
	}
	for (const words of again) found.delete(words);
	return found;
}

/** Pairs that are alike enough, the best first. */
function candidates(olds: readonly Entry[], news: readonly Entry[]): Candidate[] {
	const postings = postingsOf(news);
	return olds
		.flatMap((a) => {
			const { shared, common } = sharing(a, postings);
			return [...shared].flatMap(([b, count]) => candidate(a, b, count + common));
		})
		.sort(bestFirst);
}

/** Pairs of characters that stand in so many passages (本法, 应当) find nothing. */
const COMMON = 30;

/**
 * The passages with which this one shares pairs of characters that are not common, and how many of these; and how many that
 * are common it has itself.
 */
function sharing(
	{ passage }: Entry,
	postings: ReadonlyMap<number, readonly Entry[]>,
): { shared: ReadonlyMap<Entry, number>; common: number } {
	const shared = new Map<Entry, number>();
	let common = 0;
	for (const pair of pairsOf(passage)) {
		const entries = postings.get(pair) ?? [];
		if (entries.length > COMMON) common += 1;
		else for (const entry of entries) shared.set(entry, (shared.get(entry) ?? 0) + 1);
	}
	return { shared, common };
}

function postingsOf(entries: readonly Entry[]): Map<number, Entry[]> {
	const postings = new Map<number, Entry[]>();
	for (const entry of entries)
		for (const pair of pairsOf(entry.passage)) {
			const list = postings.get(pair);
			if (list) list.push(entry);
			else postings.set(pair, [entry]);
		}
	return postings;
}

/** @param most so many pairs of characters they share at the most: mostly that says enough */
function candidate(a: Entry, b: Entry, most: number): Candidate[] {
	if (a.passage.kind !== b.passage.kind) return [];
	const sameNumber = a.passage.label !== '' && a.passage.address === b.passage.address;
	const least = sameNumber ? SAME_NUMBER : ELSEWHERE;
	const [own, other] = [pairsOf(a.passage), pairsOf(b.passage)];
	if ((2 * most) / (own.length + other.length) < least) return [];
	const alike = likeness(own, other);
	return alike < least ? [] : [scored(a, b, alike + (sameNumber ? NUMBER_BONUS : 0))];
}

/** What is left between two neighbours that both have partners: alike by words, or one a part of the other. */
function gapCandidates(
	olds: readonly Entry[],
	news: readonly Entry[],
	partners: ReadonlyMap<number, number>,
): Candidate[] {
	const reverse = new Map([...partners].map(([a, b]) => [b, a]));
	const found: Candidate[] = [];
	for (const a of olds) {
		if (partners.has(a.place) || isVacant(a.passage)) continue;
		const before = lastBefore(a.place, partners);
		for (let place = before + 1; place < news.length && !reverse.has(place); place += 1) {
			const b = news[place]!;
			const score = a.passage.kind === b.passage.kind ? kinship(a.passage, b.passage) : 0;
			if (score >= BETWEEN) found.push(scored(a, b, score));
		}
	}
	return found.sort(bestFirst);
}

/** The newer place of the last older passage before this one that has a partner; -1 at the beginning. */
function lastBefore(place: number, partners: ReadonlyMap<number, number>): number {
	for (let before = place - 1; before >= 0; before -= 1) {
		const partner = partners.get(before);
		if (partner !== undefined) return partner;
	}
	return -1;
}

/** A short passage that grew keeps its words, though it is a small part of the new one. */
const PART = 0.6;

function kinship(old: Passage, newer: Passage): number {
	const [a, b] = [pairsOf(old), pairsOf(newer)];
	return Math.max(likeness(a, b), containedIn(a, b) * PART);
}
