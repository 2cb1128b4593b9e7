import { foldText, spanAsWritten, type Span } from '../text/fold.ts';
import { readMarks } from './marks.ts';
import { numbersIn, type DocumentNumber } from './numbers.ts';
import { placesIn, type AskedPlace, type IsName } from './places.ts';

/** What a person asked, taken apart. Nothing typed is lost: all of it is in `text` or `without`. */
export interface Asked {
	/** Everything but the words behind a minus, folded; phrases without their quotes. What full-text search looks for. */
	text: string;
	/** The same without places, numbers of documents and names in book-title marks; may be empty. */
	rest: string;
	/** Text in quotes. */
	phrases: Words[];
	/** Words behind a minus. */
	without: Words[];
	/** Places in laws, in order. */
	places: (AskedPlace & Typed)[];
	/** Numbers of documents, in order. */
	numbers: (DocumentNumber & Typed)[];
	/** Names in book-title marks. */
	titles: Words[];
	/** Days: `5月12日`, `2019年5月12日`. */
	days: Words[];
}

interface Typed {
	/** As the person wrote it. */
	typed: string;
}

/** Words as a person wrote them and as they are compared. */
export interface Words extends Typed {
	text: string;
}

/** What reading a question needs to know about the site. */
export interface Known {
	/** Bare writings of awareness days: `512` → `5月12日`. */
	days: ReadonlyMap<string, string>;
	isName: IsName;
}

/**
 * What a person typed, taken apart.
 * @param typed anything; of blanks and signs only, `text` holds the signs
 */
export function readQuestion(typed: string, { days, isName }: Known): Asked {
	const marked = readMarks(typed);
	const folded = foldText(marked.text, days);
	const asWritten = <T extends Span>(found: T): T & Typed => {
		const { start, end } = spanAsWritten(folded, found.start, found.end);
		return { typed: marked.text.slice(start, end).trim(), ...found };
	};
	const fold = (words: string): Words => ({
		typed: words,
		text: foldText(words, days).text.trim(),
	});
	const places = placesIn(folded.text, isName).map(asWritten);
	const numbers = numbersIn(folded.text).map(asWritten);
	const titles = found(folded.text, TITLE).map(asWritten);
	return {
		text: folded.text.trim(),
		rest: withoutSpans(folded.text, [...places, ...numbers, ...titles]),
		phrases: marked.phrases.map(fold),
		without: marked.without.map(fold),
		places,
		numbers,
		titles: titles.map(({ typed: title }) => fold(title.slice(1, -1).trim())),
		days: found(folded.text, DAY).map((day) => {
			const { typed: written, text } = asWritten(day);
			return { typed: written, text };
		}),
	};
}

// e.g. "《示例条例》"
const TITLE = /《[^《》]+》/g;
// e.g. "2024年1月1日", "7月1日"
const DAY = /(?:\d{4}年)?\d{1,2}月\d{1,2}日/g;

const found = (folded: string, pattern: RegExp): (Span & { text: string })[] =>
	[...folded.matchAll(pattern)].map((match) => ({
		text: match[0],
		start: match.index,
		end: match.index + match[0].length,
	}));

/** A text without some of its pieces. */
function withoutSpans(text: string, spans: readonly Span[]): string {
	let left = '';
	let at = 0;
	for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
		if (start > at) left += `${text.slice(at, start)} `;
		at = Math.max(at, end);
	}
	return `${left}${text.slice(at)}`.trim();
}
