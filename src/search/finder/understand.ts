import { coreOf } from '../asked/core.ts';
import { readQuestion, type Asked } from '../asked/read-question.ts';
import { bareName } from '../query.ts';
import { cutTerms } from '../text/cut.ts';
import { foldText } from '../text/fold.ts';
import type { Question, Reading } from './answer.ts';
import type { Weighted } from './evidence.ts';
import { readOneCharacter } from './one-character.ts';
import type { SiteIndex } from './site-index.ts';
import { readByForm, readBySound, readNameBySound, readPinyin, type Sounds } from './sounds.ts';
import { keysAround, synonymsIn, termsOf } from './synonyms.ts';
import type { Terms } from './terms.ts';

/** A question as the index is asked. */
export interface Understood {
	asked: Asked;
	/** Everything that was understood beyond the plain words, also what the reader has taken back. */
	readings: Reading[];
	weights: Weighted;
	/** Pages of laws that the question names. */
	named: number[];
	/** What stands for the query where places are looked for: pinyin names are already names. */
	placeText: string;
}

/** What a question means, from its words and what the index knows of them. */
export async function understand(
	question: Question,
	index: SiteIndex,
	terms: Terms,
	sounds: Sounds,
): Promise<Understood> {
	const days = new Map(index.root.days);
	const readings: Reading[] = [];
	const taken = (found: readonly Reading[]): Reading[] => {
		readings.push(...found);
		return found.filter(({ key }) => !question.undone.includes(key));
	};
	let typed = usualSigns(question.typed);
	const [pinyin] = taken(await readPinyin(typed, index, sounds));
	if (pinyin) typed = typed.replace(pinyin.typed, pinyin.readAs.join(' '));
	const [sounding] = taken(await readNameBySound(typed, index, sounds));
	if (sounding) typed = typed.replace(sounding.typed, sounding.readAs[0]!);
	let asked = readQuestion(typed, { days });
	let words = await wordsOf(asked, terms);
	if (words.some(({ known }) => !known)) {
		const [form] = taken(await readByForm(typed, sounds));
		if (form) {
			typed = form.readAs[0]!;
			asked = readQuestion(typed, { days });
			words = await wordsOf(asked, terms);
		}
	}
	taken(ownReadings(asked));
	const first = words.map(({ text }) => text);
	const rows = await terms.synonymsFrom([...first, ...keysAround(asked.text)]);
	const everyday = synonymsIn(asked.text, rows);
	const synonyms = taken(everyday);
	const said = everyday.map(({ typed: say }) => say);
	const slips = isPlain(asked) ? [] : unexplained(words, said);
	const corrected = taken(await readBySound(slips, sounds));
	const holding = taken(await readOneCharacter(asked.text, index, terms));
	const named = lawsIn(asked.text, index);
	const naming = new Set(named.flatMap(({ name }) => cutTerms(name).map((term) => term.text)));
	const isMore = first.some((text) => !naming.has(text));
	const weights = new Map(
		words.map(({ text }) => [text, isMore && naming.has(text) ? OF_NAME : 1]),
	);
	for (const [term, weight] of termsOf([...synonyms, ...corrected, ...holding]))
		weights.set(term, Math.max(weights.get(term) ?? 0, weight));
	return { asked, readings, weights, named: named.map(({ page }) => page), placeText: typed };
}

// e.g. "ＭＦＤ１２５４", typed with the input method on
const FULL_WIDTH = /[Ａ-Ｚａ-ｚ０-９]/g;
// e.g. "5-12", "9/18", "5。12": a day, where nothing else is asked
const DAY_ALONE = /^\s*(\d{1,2})\s*[-/。]\s*(\d{1,2})\s*$/;

const usualSigns = (typed: string): string =>
	typed
		.replace(FULL_WIDTH, (letter) => letter.normalize('NFKC'))
		.replace(DAY_ALONE, (_, month: string, day: string) => `${month}·${day}`);

/** The terms of a law's name say little of the place in it. */
const OF_NAME = 0.3;

/**
 * Unknown terms, without pairs that only span two known words: 板拖 in 老板拖欠. Nor those of everyday words that the site
 * knows, and at their ends: 洞能 in 防空洞能租吗.
 */
function unexplained(words: readonly Word[], said: readonly string[]): string[] {
	const known = words.filter((word) => word.known).map(({ text }) => text);
	const spans = (text: string): boolean =>
		known.some((one) => one.endsWith(text[0]!)) &&
		known.some((one) => one.startsWith(text.at(-1)!));
	const isSaid = (text: string): boolean =>
		said.some(
			(one) => one.includes(text) || one.endsWith(text[0]!) || one.startsWith(text.at(-1)!),
		);
	return words.flatMap(({ text, known: is }) => (is || spans(text) || isSaid(text) ? [] : [text]));
}

/** In a sentence, and around the number of a document or a place, no other word was meant. */
const isPlain = ({ text, numbers, places }: Asked): boolean =>
	text.length > MOST_FOR_SLIPS || numbers.length > 0 || places.length > 0 || /\d号/.test(text);

/** In longer texts pairs that span two words are often unknown. */
const MOST_FOR_SLIPS = 8;

interface Word {
	text: string;
	known: boolean;
}

/** The terms of what a question is about. If its core has none that the index knows, all of its words. */
async function wordsOf(asked: Asked, terms: Terms): Promise<Word[]> {
	for (const text of [asked.rest || asked.text, asked.text]) {
		const cut = [...new Set(cutTerms(coreOf(text).text).map((term) => term.text))];
		const known = await terms.of(cut);
		if (known.size > 0 || text === asked.text)
			return cut.map((term) => ({ text: term, known: known.has(term) }));
	}
	return [];
}

/** What the form of the question says, shown so that a reader sees it. */
function ownReadings({ phrases, without, days }: Asked): Reading[] {
	return [
		...phrases.map(({ typed, text }): Reading => ({
			key: `phrase:${text}`,
			kind: 'phrase',
			typed,
			readAs: [typed],
		})),
		...without.map(({ typed, text }): Reading => ({
			key: `without:${text}`,
			kind: 'without',
			typed,
			readAs: [typed],
		})),
		...days
			.filter(({ typed, text }) => typed !== text)
			.map(({ typed, text }): Reading => ({
				key: `day:${text}`,
				kind: 'date',
				typed,
				readAs: [text],
			})),
	];
}

/** Names shorter than this stand in too many words. */
const LEAST_NAME = 3;
const MOST_NAMED = 4;

/** Pages of the laws whose name, folded, stands in a text; the longest names first. */
function lawsIn(text: string, index: SiteIndex): { page: number; name: string }[] {
	const bare = bareName(text);
	const found = index.laws.flatMap(({ id, shortTitle, names }) => {
		const fits = [shortTitle, ...names]
			.map((name) => bareName(foldText(name).text))
			.filter((name) => name.length >= LEAST_NAME && bare.includes(name));
		return fits.length > 0
			? [{ id, name: fits.reduce((a, b) => (b.length > a.length ? b : a)) }]
			: [];
	});
	return found
		.filter(({ name }) => !found.some((other) => other.name !== name && other.name.includes(name)))
		.slice(0, MOST_NAMED)
		.map(({ id, name }) => ({ page: index.pageOfLaw.get(id)!, name }));
}
