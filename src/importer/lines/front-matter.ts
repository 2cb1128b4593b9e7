import { closedUp } from '../../domain/law/title/closed-up.ts';
import { isLawName } from '../../domain/law/title/identify.ts';
import type { Paragraph } from '../paragraphs.ts';

const NUMERAL = '[零〇一二三四五六七八九十百千\\d]';

// e.g. `version: "2023-11-20"`
const VERSION = /^version:\s*"?(\d{4}-\d{2}-\d{2})"?\s*$/;
// e.g. "title: 示例条例", "title: '示例条例'"
const TITLE = /^title:\s*(["']?)(.+?)\1\s*$/;
// e.g. "date: 2023-11-20", "  - 水利", "发布机关：示例县"; not "甲"
const FIELD = /^(?:[\w\u4e00-\u9fff-]+\s*[:：]|\s+\S|-\s|#|$)/;
const LONGEST_FRONT_MATTER = 60;
// e.g. "# 示例镇2031年法治政府建设情况报告": its own title, whatever the front matter calls it; not "# 第一章 总则", "# 一、工作成效"
const OWN_TITLE = new RegExp(`^#\\s+(?!第?${NUMERAL}{1,4}[编章节条、.．])\\S`);
/** A document that says its title does so within its first lines. */
const TITLE_WITHIN = 8;

/**
 * The lines of a file without what stands between two `---` at its head. Blank lines take its place, so that the others keep their
 * numbers; its title stands where it stood, if the document does not begin with it.
 */
export function withoutFrontMatter(source: readonly Paragraph[]): {
	lines: Paragraph[];
	day: string | null;
	found: boolean;
} {
	const end = endOfFrontMatter(source);
	const front = source.slice(0, end);
	const day = front.flatMap((line) => VERSION.exec(line)?.[1] ?? [])[0] ?? null;
	const body = source.slice(end);
	const head = body.filter((line) => line.trim() !== '').slice(0, TITLE_WITHIN);
	const begins = closedUp(head);
	// What this site gives away has the title in its words, where it has one.
	const titleOf = (line: string): string => (day === null ? (TITLE.exec(line)?.[2] ?? '') : '');
	const said = head[0] !== undefined && (OWN_TITLE.test(head[0]) || isLawName(head[0]));
	const kept = front.map((line) =>
		said || begins.includes(closedUp([titleOf(line)])) ? '' : titleOf(line),
	);
	return { lines: [...kept, ...body], day, found: end > 0 };
}

/** The place behind the front matter; 0 without one. */
function endOfFrontMatter(lines: readonly Paragraph[]): number {
	if (lines[0]?.trim() !== '---') return 0;
	const end = lines.findIndex((line, place) => place > 0 && line.trim() === '---');
	const fields = lines.slice(1, end);
	const isFront = fields.length > 0 && fields.every((line) => FIELD.test(line));
	return isFront && end <= LONGEST_FRONT_MATTER && /^[\w\u4e00-\u9fff]/.test(fields[0]!)
		? end + 1
		: 0;
}
