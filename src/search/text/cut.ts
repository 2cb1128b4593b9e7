/** A piece of folded text that can be looked for. */
export interface Term {
	text: string;
	/** Where it begins in the folded text. */
	at: number;
}

/** Words that are terms besides the pairs. */
export interface Lexicon {
	has: (word: string) => boolean;
	/** Length of the longest word. */
	longest: number;
	/** Length of the longest word that begins with two characters, 0 if none does; saves most look-ups. */
	longestFrom?: (pair: string) => number;
}

/** A lexicon from its words; those shorter than three characters are pairs anyway and left out. */
export function lexiconOf(words: Iterable<string>): Lexicon {
	const all = new Set<string>();
	const byPair = new Map<string, number>();
	let longest = 0;
	for (const word of words) {
		if (word.length < 3) continue;
		all.add(word);
		longest = Math.max(longest, word.length);
		const pair = word.slice(0, 2);
		byPair.set(pair, Math.max(byPair.get(pair) ?? 0, word.length));
	}
	return { has: (word) => all.has(word), longest, longestFrom: (pair) => byPair.get(pair) ?? 0 };
}

const HAN = '\\u3005\\u3007\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff';
// Characters beyond the basic plane.
const FAR = '[\\ud840-\\ud88d][\\udc00-\\udfff]';
const LETTER =
	'a-z\\u00b5\\u00df-\\u00f6\\u00f8-\\u024f\\u0370-\\u1fff\\u2c00-\\u2dff\\u3040-\\u30ff\\ua000-\\ud7ff';

// e.g. "5月12日"; "22", "2.5", "2/3", "50%"; "gb50016", "wifi"; a run of Han characters
const ATOM = new RegExp(
	`\\d{1,2}月\\d{1,2}日|\\d+(?:[./]\\d+)*%?(?![${LETTER}\\d])|[${LETTER}\\d]+|(?:[${HAN}]|${FAR})+`,
	'g',
);

/**
 * The terms of a folded text: the same for what is indexed and for what is asked.
 * Han characters give overlapping pairs and every word of the lexicon; a number gives itself and, joined, the
 * characters that touch it (`第22`, `22`, `22条`); a day and a Latin word give themselves. A single Han character is a
 * term only if no other and no number touches it. Blanks, line breaks and all signs part: no term reaches over one
 * (`foldText` has taken out the blanks that only spread a line).
 */
export function cutTerms(folded: string, lexicon?: Lexicon): Term[] {
	const terms: Term[] = [];
	eachTerm(folded, (text, at) => terms.push({ text, at }), lexicon);
	return terms;
}

/** The same one by one, for the index of a whole corpus. */
export function eachTerm(
	folded: string,
	visit: (text: string, at: number) => void,
	lexicon?: Lexicon,
): void {
	let before: RegExpExecArray | null = null;
	for (let atom = nextAtom(folded, 0); atom;) {
		const end = atom.index + atom[0].length;
		const after = nextAtom(folded, end);
		const next = after?.index === end ? after : null;
		if (isHan(atom[0].charCodeAt(0))) {
			const isJoined = isNumber(before) || isNumber(next);
			eachOfRun(atom[0], atom.index, isJoined, visit, lexicon);
		} else eachOfOther(atom[0], atom.index, visit);
		if (next) joined(folded, atom, next, visit);
		before = next && atom;
		atom = after;
	}
}

/** A day is found by its month too. */
function eachOfOther(atom: string, at: number, visit: (text: string, at: number) => void): void {
	visit(atom, at);
	if (atom.endsWith('日')) visit(atom.slice(0, atom.indexOf('月') + 1), at);
}

// e.g. "22", "2.5", "50%"; no day, no "gb50016"
const NUMBER = /^[\d./]+%?$/;
const isNumber = (atom: RegExpExecArray | null): boolean => atom !== null && NUMBER.test(atom[0]);

function nextAtom(folded: string, from: number): RegExpExecArray | null {
	ATOM.lastIndex = from;
	return ATOM.exec(folded);
}

/** `第` and `22` → `第22`; `22` and `条规定` → `22条`. */
function joined(
	folded: string,
	left: RegExpExecArray,
	right: RegExpExecArray,
	visit: (text: string, at: number) => void,
): void {
	const end = right.index;
	if (isNumber(right)) {
		const start = end - lastWidth(left[0]);
		visit(folded.slice(start, end + right[0].length), start);
	} else if (isNumber(left)) {
		visit(folded.slice(left.index, end + widthAt(right[0], 0)), left.index);
	}
}

function eachOfRun(
	run: string,
	start: number,
	isJoined: boolean,
	visit: (text: string, at: number) => void,
	lexicon: Lexicon | undefined,
): void {
	let width = widthAt(run, 0);
	if (width === run.length && !isJoined) visit(run, start);
	for (let at = 0; at + width < run.length;) {
		const next = widthAt(run, at + width);
		const pair = run.slice(at, at + width + next);
		visit(pair, start + at);
		if (lexicon) eachWord(run, at, pair, start, visit, lexicon);
		at += width;
		width = next;
	}
}

function eachWord(
	run: string,
	at: number,
	pair: string,
	start: number,
	visit: (text: string, at: number) => void,
	{ has, longest, longestFrom }: Lexicon,
): void {
	const most = Math.min(longestFrom?.(pair) ?? longest, run.length - at);
	for (let length = pair.length + 1; length <= most; length++) {
		const word = run.slice(at, at + length);
		if (has(word)) visit(word, start + at);
	}
}

/** Characters beyond the basic plane take two units. */
const widthAt = (text: string, at: number): number =>
	(text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00
		? 2
		: 1;

const lastWidth = (text: string): number => (text.length > 1 ? widthAt(text, text.length - 2) : 1);

const isHan = (unit: number): boolean =>
	(unit >= 0x3400 && unit <= 0x9fff) ||
	unit === 0x3005 ||
	unit === 0x3007 ||
	(unit >= 0xf900 && unit <= 0xfaff) ||
	(unit >= 0xd800 && unit <= 0xdfff);
