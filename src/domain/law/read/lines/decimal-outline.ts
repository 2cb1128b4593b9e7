import { isHeadingLike, withoutLeaders } from './heading-label.ts';
import type { Line } from './lines.ts';
import { BLANK } from './lists.ts';
import { ownWords } from '../../model.ts';

/** A line that bears a number as standards and emergency plans do (GB/T 1.1-2020, 7.2 and 7.3). */
interface Numbered {
	line: Line;
	/** `[2, 1, 3]` of `2.1.3`. */
	path: readonly number[];
	label: string;
	gap: string;
	text: string;
}

// e.g. "1 总则", "2.1 领导机构", "2.1.3指挥部办公室", "1. 总则", "3.1" above its words; not "3.5公里", "1、总则"
const NUMBERED = new RegExp(
	`^(\\d{1,2}(?:\\.\\d{1,2}){0,3})(\\.?)(${BLANK}+|(?![\\d、，%％年月日元米吨万亿]|公里|公斤))(.*)$`,
	's',
);
const BLANK_BEHIND = new RegExp(`^${BLANK}+$`);

/**
 * The lines of an emergency plan or a standard, `1 总则` and `1.1 编制目的`, with these as headings. Only a text without
 * 条 is read so, and only where `1` is followed by `1.1`: anything else that begins with a number may be words.
 * @param lines all lines of a text
 */
export function withDecimalHeadings(lines: readonly Line[]): Line[] {
	const headings = lines.some(({ kind }) => kind === 'article') ? [] : headingsIn(lines);
	const byLine = new Map(headings.map((heading) => [heading.line, asHeading(heading)]));
	return lines.map((line) => byLine.get(line) ?? line);
}

function headingsIn(lines: readonly Line[]): Numbered[] {
	const found = inOrder(lines.flatMap(numbered));
	const divides = found.some(
		({ path }, place) => path.length === 1 && found[place + 1]?.path.length === 2,
	);
	return divides ? found.filter(isHeading) : [];
}

function numbered(line: Line): Numbered[] {
	if (line.kind !== 'text' && line.style !== 'arabic') return [];
	const [, digits, point = '', blank = '', text = ''] = NUMBERED.exec(ownWords(line)) ?? [];
	if (digits === undefined) return [];
	const path = digits.split('.').map(Number);
	// e.g. "3人以上…": only what stands apart from the words is the number of a chapter
	if (path.length === 1 && point === '' && !BLANK_BEHIND.test(blank)) return [];
	return [{ line, path, label: digits + point, gap: blank, text }];
}

const isHeading = ({ text }: Numbered): boolean => isHeadingLike(withoutLeaders(text));

/** Those that count on from the one before; a chapter `1` may come again below a 目录. */
function inOrder(found: readonly Numbered[]): Numbered[] {
	let before: readonly number[] = [];
	return found.filter((next, place) => {
		const chapter = next.path.length === 1;
		// `1.` and `2.` may be a list within a chapter, unless `1.1` comes next.
		const isListed = chapter && next.label.endsWith('.') && found[place + 1]?.path.length !== 2;
		if (isListed || !countsOn(before, next.path)) return false;
		before = next.path;
		return true;
	});
}

/** A number that was left out by mistake does not end the outline. */
const LARGEST_GAP = 3;

function countsOn(before: readonly number[], next: readonly number[]): boolean {
	if (next.length === 1 && next[0] === 1) return true;
	const parent = next.slice(0, -1);
	const last = next.at(-1)!;
	if (parent.length > before.length || parent.some((number, at) => number !== before[at]))
		return false;
	const previous = before[parent.length] ?? 0;
	return last > previous && last <= previous + LARGEST_GAP;
}

const asHeading = ({ line, path, label, gap, text }: Numbered): Line => ({
	line: line.line,
	before: line.before,
	kind: 'heading',
	label,
	gap,
	text,
	number: { main: path.at(-1)!, branch: 0 },
});
