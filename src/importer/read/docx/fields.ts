import { warning, type Problem } from '../../../checked.ts';
import { all, child } from '../../../word-numbers/elements.ts';
import { insertRun } from './word-xml.ts';

/** A field of a Word file: what it says that Word should write, and whether the file holds what Word wrote. */
interface Field {
	code: string;
	shown: boolean;
	separated: boolean;
}

/** Fields that Word draws anew whenever it shows them, so that the file need not hold their words. */
const DRAWN = /^\s*(?:eq|symbol|quote|autonum(?:lgl|out)?|listnum)(?![a-z])/i;
// e.g. "eq \o\ac(○,12)", "EQ \o(○,3)": a number that Word's own command sets into a circle (带圈字符)
const CIRCLED = /^\s*eq\s*\\o\s*(?:\\a[clr]\s*)?\(\s*[○◯〇]\s*[,，;；]\s*(\d{1,2})\s*\)\s*$/i;

/**
 * Write numbers in circles as the characters that they are, and tell what other fields have no words in the file.
 * @param tree the main part of a Word file; changed
 */
export function fieldsAsWords(tree: Document): Problem[] {
	const unread: string[] = [];
	const open: Field[] = [];
	const show = (field: Field, end: Element): void => {
		if (field.shown || !DRAWN.test(field.code)) return;
		const words = circled(field.code);
		if (words === null) unread.push(field.code.trim());
		else insertRun(end.parentNode as Element, words, end.nextSibling);
	};
	for (const run of all(tree, 'w:r'))
		for (const part of Array.from(run.childNodes) as Element[]) {
			const ended = passed(part, open);
			if (ended) show(ended, run);
		}
	for (const field of all(tree, 'w:fldSimple')) {
		const code = field.getAttribute('w:instr') ?? '';
		show({ code, shown: child(field, 'w:r') !== undefined, separated: true }, field);
	}
	return aboutUnread(unread);
}

/**
 * Pass over a part of a run, within the fields that are open.
 * @returns the field that ends with it
 */
function passed(part: Element, open: Field[]): Field | undefined {
	const field = open.at(-1);
	const type = part.nodeName === 'w:fldChar' ? part.getAttribute('w:fldCharType') : null;
	if (part.nodeName === 'w:t') markShown(open);
	if (part.nodeName === 'w:instrText' && field) field.code += part.textContent ?? '';
	if (type === 'begin') open.push({ code: '', shown: false, separated: false });
	if (type === 'separate' && field) field.separated = true;
	return type === 'end' ? open.pop() : undefined;
}

function markShown(open: readonly Field[]): void {
	for (const field of open) if (field.separated) field.shown = true;
}

/** Where the numbers in circles stand in Unicode: the first number, the last one, and the code of the first. */
const CIRCLES = [
	[1, 20, 0x2460],
	[21, 35, 0x3251],
	[36, 50, 0x32b1],
] as const;

function circled(code: string): string | null {
	const number = Number(CIRCLED.exec(code)?.[1] ?? 0);
	const row = CIRCLES.find(([first, last]) => number >= first && number <= last);
	return row ? String.fromCodePoint(row[2] + number - row[0]) : null;
}

/** At most this many codes are named. */
const NAMED = 5;

function aboutUnread(codes: readonly string[]): Problem[] {
	if (codes.length === 0) return [];
	const named = codes
		.slice(0, NAMED)
		.map((code) => `“${code.slice(0, 60)}”`)
		.join('、');
	const more = codes.length > NAMED ? `等 ${codes.length} 处` : '';
	const message = `Word 文件里有用域代码写成的文字，没有读出来：${named}${more}。请在 Word 里改成普通文字后再导入，或者对照原文手工补上`;
	return [warning(message)];
}
