import { DIGITS, isCounter } from './counting.ts';
import { replacePieces, type Pass } from './pieces.ts';

const BLANKS = /[\t\v\f ]+/g;

/**
 * A text without the blanks that only spread it: `第 二 十 条`, `总　则`, `2019 年 5 月`. They go between characters
 * that stand alone, behind 第, and around numbers in front of a counting word. All others stay, and line breaks too: in
 * what a person types they divide words, in a statute paragraphs.
 */
export function foldSpacing(text: string): Pass {
	return replacePieces(text, BLANKS, (found, start) => {
		const end = start + found.length;
		return isSpread(text, start, end) ? { text: '' } : null;
	});
}

function isSpread(text: string, start: number, end: number): boolean {
	const before = text[start - 1];
	const after = text[end];
	if (before === undefined || after === undefined) return false;
	if (isNumeral(before))
		return isCounter(after) || (isAlone(text, start - 1) && isAlone(text, end));
	if (isNumeral(after)) {
		const spread = before === '第' || isInDate(text, start, end);
		return spread || (isAlone(text, start - 1) && isAlone(text, end));
	}
	return isAlone(text, start - 1) && isAlone(text, end);
}

// e.g. the rest behind the blank in "2019 年 5 月", "5 月 12 日"
const DATE_REST: Record<string, RegExp> = {
	年: new RegExp(`[${DIGITS}\\d]{1,3}[\\t ]*月`, 'y'),
	月: new RegExp(`[${DIGITS}\\d]{1,3}[\\t ]*[日号]`, 'y'),
};

/** Whether the blank stands behind the 年 or 月 of a date. */
function isInDate(text: string, start: number, end: number): boolean {
	const rest = DATE_REST[text[start - 1]!];
	if (!rest || !isNumeral(lastSeen(text, start - 2))) return false;
	rest.lastIndex = end;
	return rest.test(text);
}

/** The character at a place or the nearest one in front of it that is no blank. */
function lastSeen(text: string, place: number): string | undefined {
	let at = place;
	while (text[at] === ' ' || text[at] === '\t') at--;
	return text[at];
}

const isNumeral = (character: string | undefined): boolean =>
	character !== undefined && (DIGITS.includes(character) || (character >= '0' && character <= '9'));

/** Whether the character at a place is a Chinese one with no other character beside it. */
function isAlone(text: string, place: number): boolean {
	return isHan(text[place]) && isEdge(text[place - 1]) && isEdge(text[place + 1]);
}

const isHan = (character: string | undefined): boolean =>
	character !== undefined &&
	((character >= '\u3400' && character <= '\u9fff') || '〇○'.includes(character));

const isEdge = (character: string | undefined): boolean =>
	character === undefined || /\s/.test(character);
