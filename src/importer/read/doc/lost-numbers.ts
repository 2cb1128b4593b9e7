import type { Paragraph } from '../../paragraphs.ts';

/** The paragraph property that puts a paragraph into an automatic list: sprmPIlfo, [MS-DOC] 2.6.2. */
const LIST_PROPERTY = Buffer.from([0x0b, 0x46]);

/** Whether a paragraph is in a list: the property names which; 0 takes a paragraph out of any. */
export function hasLists(properties: Buffer): boolean {
	let at = properties.indexOf(LIST_PROPERTY);
	while (at !== -1 && at + 4 <= properties.length) {
		if (properties.readUInt16LE(at + 2) !== 0) return true;
		at = properties.indexOf(LIST_PROPERTY, at + 2);
	}
	return false;
}

/** A shorter text may have no numbers. */
const ENOUGH_LINES = 10;
// e.g. "第一条", "一、", "（一）", "1."
const NUMBER_IN_FRONT = /^\s*(?:第.{1,6}[编章节条]|[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．])/;

// e.g. "第一章 总则\t3": a 目录 has its numbers written out
const ENTRY = /\t\d+\s*$/;

/** Whether a text has as many lines as one in chapters or articles, and no number in front of any. */
export const lacksNumbers = (lines: readonly Paragraph[]): boolean =>
	lines.filter((line) => line.trim() !== '').length >= ENOUGH_LINES &&
	!lines.some((line) => NUMBER_IN_FRONT.test(line) && !ENTRY.test(line));
