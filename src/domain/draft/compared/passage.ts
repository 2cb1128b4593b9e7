import { saidIn } from '../text/keys.ts';

/** A stretch of an official text that comes near to some words, and how near, from 0 to 1. */
export interface Passage {
	words: string;
	likeness: number;
}

// e.g. "违反本规定的，", "（二）擅自拆除的；": a clause with the signs and line ends behind it
const CLAUSE = /[^，。；：、！？\n]*[，。；：、！？\n]+|[^，。；：、！？\n]+$/g;
/** A passage is at most so many times as long as the words that it is compared with. */
const STRETCH = 2;
/** Of short words all around them belongs to the passage. */
const SLACK = 12;

/** A clause that is less like another is none of its words. */
const SAME_CLAUSE = 0.4;

const NOTHING: Passage = { words: '', likeness: 0 };

/**
 * The stretch of whole clauses that is most like some words, by the pairs of neighbouring characters that both have
 * (Dice's coefficient).
 * @returns nothing with likeness 0, if they share no pair
 */
export function nearestPassage(words: string, official: string): Passage {
	const said = saidIn(words);
	const wanted = new Set(pairsIn(said));
	const clauses = (official.match(CLAUSE) ?? []).map((text) => ({ text, said: saidIn(text) }));
	const longest = said.length * STRETCH + SLACK;
	let best = { from: 0, to: 0, likeness: 0 };
	for (let from = 0; from < clauses.length; from += 1) {
		const stretch = bestFrom(clauses, from, wanted, longest);
		if (stretch.likeness > best.likeness) best = { from, ...stretch };
	}
	if (best.likeness === 0) return NOTHING;
	const { from, to } = reaching(words, clauses, best, longest);
	const text = clauses.slice(from, to).map((clause) => clause.text);
	return { words: text.join('').trim(), likeness: best.likeness };
}

interface Clause {
	text: string;
	said: string;
}

/**
 * A stretch from the clause that is the first one of the others to the last one: what these leave out in between is a part of it, however
 * much it is, and what stands around it is none. Where no clause is like the first or the last one, as in words that were amended, it
 * reaches to where the sentence begins, and to its end if the others have one.
 */
function reaching(
	words: string,
	clauses: readonly Clause[],
	{ from, to }: { from: number; to: number },
	longest: number,
): { from: number; to: number } {
	const own = (words.match(CLAUSE) ?? []).map(saidIn).filter((said) => said !== '');
	const begin =
		clauseLike(own[0] ?? '', clauses.slice(0, to), from) ?? sentenceStart(clauses, from);
	const end =
		clauseLike(own.at(-1) ?? '', clauses, to, begin) ?? sentenceEnd(clauses, to - 1, words);
	const length = clauses.slice(begin, end + 1).reduce((sum, { said }) => sum + said.length, 0);
	return length > longest ? { from, to } : { from: begin, to: end + 1 };
}

// e.g. "；\n" behind an 项, "。"
const ENDS_PART = /[。；！？\n]/;

function sentenceStart(clauses: readonly Clause[], at: number): number {
	let start = at;
	while (start > 0 && !ENDS_PART.test(clauses[start - 1]!.text)) start -= 1;
	return start;
}

/** @param words that are no whole sentence unless they end as one */
function sentenceEnd(clauses: readonly Clause[], at: number, words: string): number {
	if (!/[。！？]\s*$/.test(words)) return at;
	const end = clauses.findIndex(({ text }, place) => place >= at && /[。！？\n]/.test(text));
	return end === -1 ? clauses.length - 1 : end;
}

/** The clause that is most like some words, from a place on; of several the one nearest to another place. */
function clauseLike(
	words: string,
	clauses: readonly Clause[],
	near: number,
	from = 0,
): number | undefined {
	const wanted = new Set(pairsIn(words));
	const likeness = ({ said }: Clause): number => {
		const pairs = pairsIn(said);
		const shared = pairs.filter((pair) => wanted.has(pair)).length;
		return dice(shared, pairs.length, wanted.size);
	};
	const all = clauses.map((clause, place) => ({ place, likeness: likeness(clause) }));
	const [best] = all
		.filter((one) => one.place >= from && one.likeness >= SAME_CLAUSE)
		.sort((a, b) => b.likeness - a.likeness || Math.abs(a.place - near) - Math.abs(b.place - near));
	return best?.place;
}

/** The best stretch that begins with a clause. */
function bestFrom(
	clauses: readonly Clause[],
	from: number,
	wanted: ReadonlySet<string>,
	longest: number,
): { to: number; likeness: number } {
	const pairs = new Set<string>();
	let best = { to: from, likeness: 0 };
	let [shared, said] = [0, ''];
	for (let to = from; to < clauses.length; to += 1) {
		// The last character before makes a pair with the first of the clause.
		const added = said.slice(-1) + clauses[to]!.said;
		said += clauses[to]!.said;
		if (to > from && said.length > longest) break;
		for (const pair of pairsIn(added)) {
			if (!pairs.has(pair) && wanted.has(pair)) shared += 1;
			pairs.add(pair);
		}
		const likeness = dice(shared, pairs.size, wanted.size);
		if (likeness > best.likeness) best = { to: to + 1, likeness };
		if (to === from && shared === 0) break;
	}
	return best;
}

/** Dice's coefficient of two texts by how many pairs both have, and how many each; 0 where neither has any. */
const dice = (shared: number, one: number, other: number): number =>
	(2 * shared) / (one + other || 1);

/** One character alone is its own pair. */
function pairsIn(said: string): string[] {
	if (said.length < 2) return said === '' ? [] : [said];
	return Array.from({ length: said.length - 1 }, (_, at) => said.slice(at, at + 2));
}
