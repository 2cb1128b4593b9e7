import { freeId, slugOf } from '../../domain/law/title/law-id.ts';
import type { LedgerQuery } from '../../schemas/ledger.ts';
import { syllables } from '../pinyin.ts';
import { absentFrom, type Known } from './known.ts';
import { nearTo, type Near } from './near.ts';
import { MASK } from './printable.ts';
import { isQuestion, piecesOf, subjectWords } from './words.ts';

/** An entry that `registry/synonyms.yaml` might get. */
export interface Candidate {
	id: string;
	say: string[];
	/** Empty where nothing known is near: the editor fills it. */
	law: string[];
	times: number;
	/** The known word, and what they have in common. */
	like: Near | null;
}

/** What a word is looked up as; a longer piece is a sentence. */
const LONGEST_WORD = 12;
const LONGEST_ID = 40;
/** Searches that are looked into; what is asked less often is seldom a synonym. */
const MOST_SEARCHES = 500;

/**
 * Words of searches that stand nowhere in the content folder, with what they may have meant, most asked first.
 * @param queries merged searches
 * @param folder the content folder
 */
export function synonymCandidates(
	queries: readonly LedgerQuery[],
	known: Known,
	folder: string,
): Candidate[] {
	const shown = queries.filter(({ query }) => !query.includes(MASK));
	const asked = shown.slice(0, MOST_SEARCHES).map(wordsAsked);
	const absent = absentFrom(folder, new Set(asked.flatMap(({ words }) => words)));
	const near = nearTo([...known.titles, ...known.said, ...known.headings]);
	const found = new Map<string, Candidate>();
	for (const { words, times } of asked)
		for (const { word, like } of chosen(words, absent, near)) {
			const key = like?.name ?? word;
			const before = found.get(key) ?? newCandidate(key, like, known);
			if (!before.say.includes(word)) before.say.push(word);
			before.times += times;
			found.set(key, before);
		}
	return named(
		[...found.values()].sort((a, b) => b.times - a.times),
		known,
	);
}

interface Asked {
	/** Pieces first, then their words. */
	words: string[];
	times: number;
}

function wordsAsked({ query, times }: LedgerQuery): Asked {
	const pieces = piecesOf(query).filter((piece) => /\p{L}/u.test(piece));
	const words = [...pieces.filter((piece) => !isQuestion(piece)), ...pieces.flatMap(subjectWords)];
	const short = words.filter((word) => word.length > 1 && word.length <= LONGEST_WORD);
	return { words: [...new Set(short)], times };
}

interface Choice {
	word: string;
	like: Near | undefined;
}

/** Of a search the words that are near to something; without one, the first that stands nowhere. */
function chosen(
	words: readonly string[],
	absent: ReadonlySet<string>,
	near: (word: string) => Near | undefined,
): Choice[] {
	const unknown = words
		.filter((word) => absent.has(word))
		.map((word) => ({ word, like: near(word) }));
	const meant = unknown.filter(({ like }) => like);
	return (meant.length > 0 ? meant : unknown).slice(0, 1);
}

/** A word near to one that people already say means what that one means. */
const newCandidate = (key: string, like: Near | undefined, { meant }: Known): Candidate => ({
	id: slugOf(key, syllables, LONGEST_ID) || 'xin-ci',
	say: [],
	law: like ? (meant.get(like.name) ?? [like.name]) : [],
	times: 0,
	like: like ?? null,
});

/** Candidates whose ids are free. */
function named(candidates: readonly Candidate[], { synonymIds }: Known): Candidate[] {
	const taken = new Set(synonymIds);
	return candidates.map((candidate) => {
		const id = freeId(candidate.id, (name) => taken.has(name));
		taken.add(id);
		return { ...candidate, id };
	});
}

// e.g. 壁难场所; words in letters and digits, such as "12315" or "no", mean other things in YAML
const SAFE = /^\p{Script=Han}+$/u;

/** A list on one line, whatever its words hold: YAML reads what JSON writes. */
const flow = (words: readonly string[]): string =>
	`[${words.map((word) => (SAFE.test(word) ? word : JSON.stringify(word))).join(', ')}]`;

/** A candidate as it is pasted into `registry/synonyms.yaml`. */
export function candidateYaml({ id, say, law }: Candidate): string {
	return `- id: ${id}\n  say: ${flow(say)}\n  law: ${flow(law)}`;
}
