import { warning } from '../../checked.ts';
import { isRow } from '../../domain/law/read/lines/table-rows.ts';
import type { Mended, Paragraph } from '../paragraphs.ts';

// e.g. "第 一 条 为 了 保 护 竹 林 ，", "全 年 检 查36次，整 改 率100%。": each Chinese character apart from the next
const WIDE = /^(?!.*\p{Script=Han}{2})(?=.*\p{Script=Han}\s+\p{Script=Han})/su;
/** Shorter lines may be a title that is set wide, or who signed. */
const SHORTEST = 6;
/** Fewer lines may be such titles. */
const ENOUGH_LINES = 3;
/** Of the lines that are long enough. Some characters stick together where a page was read by machine. */
const MOST = 0.8;

/**
 * The lines of a text that has a blank between every two characters, as pages that were read by machine do, without these
 * blanks: no search and no citation would find its words. The blanks of any other text are its own.
 */
export function withoutWideBlanks(source: readonly Paragraph[]): Mended {
	const long = source.filter((line) => line.replace(/\s/g, '').length >= SHORTEST);
	const wide = long.filter((line) => WIDE.test(line));
	if (wide.length < ENOUGH_LINES || wide.length < long.length * MOST)
		return { paragraphs: [...source], problems: [] };
	const first = source.findIndex((line) => WIDE.test(line));
	return {
		paragraphs: source.map((line) => (isTable(line) ? line : line.replace(/\s+/g, ''))),
		problems: [warning(TOLD, first + 1)],
	};
}

/** Blanks part the cells of a row. */
const isTable = (line: Paragraph): boolean => line.includes('\t') || isRow(line.trim());

const TOLD =
	'每个字之间都有空格（扫描识别的文字常这样），空格已经全部去掉。请对照官方文本逐字核对，最好换用官方发布的文字版重新导入';
