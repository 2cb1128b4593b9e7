import { NUMERAL, parseNumeral } from '../../domain/law/numbers/numerals.ts';
import { rowOf, type Paragraph } from '../paragraphs.ts';
import { SPELLED } from './spelled.ts';

// e.g. "第一条", "第 十二 章", "﷐第三条　" with a number of Word's own
const NUMBER = new RegExp(
	`^${SPELLED}?第\\s*(?<number>[${NUMERAL}\\d]{1,6})\\s*(?<kind>[编章节条])$`,
);
// e.g. "本办法自公布之日起施行。", "应当遵守下列规定：": an article, and not what a table tells of one
const SENTENCE = /[。：；]$/m;
const FEWEST_ARTICLES = 2;

/** What the editor is told of such a table. */
export const BY_NUMBER =
	'这里的表格一列是条号、一列是条文，已写成“第一条　……”这样的条文，不再是表格。请对照原文核对';

/**
 * The lines of a table that has the numbers of articles in one column and their words in the next, `第一条　…`, with the lines of each
 * cell; a row above the first number stays one. Null for any other table.
 * @param rows the words of each cell, its lines parted by line ends
 */
export function linesByNumber(rows: readonly (readonly string[])[]): Paragraph[] | null {
	const cells = withoutEmptyColumns(rows);
	if (cells.some((row) => row.length !== 2)) return null;
	const begins = cells.findIndex(([number]) => NUMBER.test(number!));
	const below = cells.slice(begins) as [number: string, words: string][];
	if (begins === -1 || !below.every(isNumbered) || !isCounted(below)) return null;
	return [...cells.slice(0, begins).map(headLine), ...below.flatMap(linesOfRow)];
}

function withoutEmptyColumns(rows: readonly (readonly string[])[]): string[][] {
	const used = new Set(rows.flatMap((row) => [...row.keys()].filter((at) => row[at]!.trim())));
	const columns = [...used].sort((a, b) => a - b);
	return rows.map((row) => columns.map((at) => row[at]?.trim() ?? ''));
}

/** A number and words, words that go on, or a heading over both columns. */
const isNumbered = ([number, words]: readonly string[]): boolean =>
	number === '' || words === '' || NUMBER.test(number!);

/** Whether there are articles, one after the other, and each has words of its own. */
function isCounted(rows: readonly (readonly string[])[]): boolean {
	const articles = rows.flatMap(([label, words]) => {
		const { number = '', kind } = NUMBER.exec(label!)?.groups ?? {};
		return kind === '条' ? [{ number: parseNumeral(number), words: words! }] : [];
	});
	const isNext = articles.every(({ number }, at) => number === articles[0]!.number! + at);
	return (
		articles.length >= FEWEST_ARTICLES &&
		isNext &&
		articles.every(({ words }) => SENTENCE.test(words))
	);
}

const headLine = (row: readonly string[]): Paragraph =>
	row.includes('') ? row.join('') : rowOf(row);

const linesOfRow = ([number, words]: readonly string[]): Paragraph[] =>
	(number === '' || words === '' ? `${number}${words}` : `${number}　${words}`).split('\n');
