/** A piece of folded text that can be looked for. */
export interface Term {
	text: string;
	/** Where it begins in the folded text. */
	at: number;
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
 * Han characters give overlapping pairs; a number gives itself and, joined, the
 * characters that touch it (`第22`, `22`, `22条`); a day and a Latin word give themselves. A single Han character is a
 * term only if no other and no number touches it. Blanks, line breaks and all signs part: no term reaches over one
 * (`foldText` has taken out the blanks that only spread a line).
 */
export function cutTerms(folded: string): Term[] {
	const terms: Term[] = [];
	eachTerm(folded, (start, end) => terms.push({ text: folded.slice(start, end), at: start }));
	return terms;
}

/** Takes where a term begins and ends in the folded text. */
type Visit = (start: number, end: number) => void;

/** The same one by one, for the index of a whole corpus. */
export function eachTerm(folded: string, visit: Visit): void {
	let before: RegExpExecArray | null = null;
	for (let atom = nextAtom(folded, 0); atom;) {
		const end = atom.index + atom[0].length;
		const after = nextAtom(folded, end);
		const next = after?.index === end ? after : null;
		if (isHan(atom[0].charCodeAt(0)))
			eachOfRun(folded, atom.index, end, isNumber(before) || isNumber(next), visit);
		else eachOfOther(atom[0], atom.index, visit);
		if (next) joined(folded, atom, next, visit);
		before = next && atom;
		atom = after;
	}
}

/** A day is found by its month too. */
function eachOfOther(atom: string, at: number, visit: Visit): void {
	visit(at, at + atom.length);
	if (atom.endsWith('日')) visit(at, at + atom.indexOf('月') + 1);
}

// e.g. "22", "2.5", "50%"; no day, no "gb50016"
const NUMBER = /^[\d./]+%?$/;
const isNumber = (atom: RegExpExecArray | null): boolean => atom !== null && NUMBER.test(atom[0]);

function nextAtom(folded: string, from: number): RegExpExecArray | null {
	ATOM.lastIndex = from;
	return ATOM.exec(folded);
}

/** `第` and `22` → `第22`; `22` and `条规定` → `22条`. */
function joined(folded: string, left: RegExpExecArray, right: RegExpExecArray, visit: Visit): void {
	const end = right.index;
	if (isNumber(right)) visit(end - lastWidth(left[0]), end + right[0].length);
	else if (isNumber(left)) visit(left.index, end + widthAt(folded, end));
}

/** The pairs of a run of Han characters. */
function eachOfRun(
	folded: string,
	start: number,
	end: number,
	isJoined: boolean,
	visit: Visit,
): void {
	let width = widthAt(folded, start);
	if (start + width === end && !isJoined) visit(start, end);
	for (let at = start; at + width < end;) {
		const next = widthAt(folded, at + width);
		visit(at, at + width + next);
		at += width;
		width = next;
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
