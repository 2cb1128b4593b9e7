import { isCitedItem } from './cited.ts';
import { matchList, type ListLabel, type ListStyle } from './lists.ts';

// What stands in front of a number within a line: "下列情形：（一）…；（二）…", "条件，（一）…", never a word as in "前款（一）项"
const FRONT = /[：:；;，,。、]/;
// What follows a number that is only cited, within a line: "（一）、（二）", "（二）规定的"
const CITED = /^(?:[、，,；;。）)]|规定的)/;
// Words that are in quotation marks or brackets are of another text, or an aside
const OPENING = '“「『（(《〈';
const CLOSING = '”」』）)》〉';
/** 甲、乙 within a line are mostly persons, and 子、丑 hours. */
const isPerson = (style: ListStyle): boolean => ['stem', 'stemBracket', 'branch'].includes(style);

/** A number with the blanks behind it, and the words that tell whether it is only cited. */
const LONGEST_MARK = 60;

/** A number within a line, and where it stands. */
export interface Mark extends ListLabel {
	at: number;
	/** The sign in front of it; empty at the start. */
	front: string;
}

/** The numbers within words that may be those of a list, in their order. */
export function marksIn(text: string, fromStart = false): Mark[] {
	const marks: Mark[] = [];
	let depth = 0;
	let front = fromStart ? '' : null;
	for (let at = 0; at < text.length; at += 1) {
		const sign = text[at]!;
		if (/\s/.test(sign)) continue;
		const found =
			depth === 0 && front !== null ? matchList(text.slice(at, at + LONGEST_MARK)) : null;
		if (found && !isPerson(found.style) && !CITED.test(found.text) && !isCitedItem(found.text)) {
			marks.push({ ...found, at, front: front! });
			at += found.label.length - 1;
			front = null;
			continue;
		}
		if (OPENING.includes(sign)) depth += 1;
		if (CLOSING.includes(sign)) depth = Math.max(0, depth - 1);
		front = FRONT.test(sign) ? sign : null;
	}
	return marks;
}

/** The marks of one kind that count from a number on; none if others of the kind stand behind them, which nobody can place. */
export function chainFrom(marks: readonly Mark[], style: ListStyle, from: number): Mark[] {
	const chain = marks.filter((mark) => mark.style === style);
	return chain.every(({ number }, place) => number.main === from + place) ? chain : [];
}
