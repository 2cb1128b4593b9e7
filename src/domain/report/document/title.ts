import type { ReportLine } from '../lines/report-lines.ts';
import { parseNumeral } from '../../law/numbers/numerals.ts';
import { isPageLine } from '../lines/page-lines.ts';
import { styleOf } from '../parts.ts';
import { dateOfLine, isOfficeLine } from './signature.ts';

const DIGITS = '(?:19|20)\\d{2}|(?:１９|２０)[０-９]{2}|[一二][〇○零ＯOo一二三四五六七八九]{3}';
// e.g. "2023年度", "２０２３年", "二〇二三 年"
export const YEAR = `(?:${DIGITS})\\s*年`;
const WRITTEN_YEAR = new RegExp(`(${DIGITS})\\s*年`, 'g');

/** The years that a text names. */
export const yearsIn = (text: string): number[] =>
	[...text.matchAll(WRITTEN_YEAR)].flatMap(([, written]) => parseNumeral(written!) ?? []);

/** A red head and a document number may stand above the title. */
const TITLE_WITHIN = 6;
const LONGEST_TITLE = 60;

// e.g. "2023年法治政府建设情况报告", "…工作总结和2024年工作计划", "…情况的报告（摘要）"
const TITLE_END =
	/(?:报告|总结|情况|汇报|通报|公示|计划|安排|打算|要点|思路)(?:[（(][^（）()]{1,10}[)）])?$/;
// What a report is about, by which its title is known.
const MATTER = /法治政府|依法行政|法治建设/;

/** The title: one line, or more where it is broken. What stands above it (a document number) is text like any other. */
export function separateTitle(lines: readonly ReportLine[]): {
	title: ReportLine[];
	others: ReportLine[];
} {
	const { start, end } = titleOf(lines.slice(0, TITLE_WITHIN));
	return {
		title: lines.slice(start, end),
		others: [...lines.slice(0, start), ...lines.slice(end)],
	};
}

/** Around the first line that ends as titles do; if that says nothing of the matter, around the first that does. */
function titleOf(head: readonly ReportLine[]): Range {
	const ended = around(head, (text) => TITLE_END.test(text));
	if (ended && MATTER.test(joined(head.slice(ended.start, ended.end)))) return ended;
	return around(head, (text) => MATTER.test(text)) ?? ended ?? { start: 0, end: 1 };
}

interface Range {
	start: number;
	end: number;
}

function around(head: readonly ReportLine[], isTitle: (text: string) => boolean): Range | null {
	const found = head.findIndex((line) => isTitleLine(line) && isTitle(line.text));
	if (found === -1) return null;
	let end = found + 1;
	while (end < head.length && endsTitle(head[end]!)) end += 1;
	let start = found;
	while (start > 0 && beginsTitle(head[start - 1]!, joined(head.slice(start, end)))) start -= 1;
	return { start, end };
}

const joined = (lines: readonly ReportLine[]): string => lines.map(({ text }) => text).join('');

/** Headings, sentences and what a web page says are no titles. */
const isTitleLine = ({ text }: ReportLine): boolean =>
	text.length <= LONGEST_TITLE &&
	!/[。；]|[：:]$/.test(text) &&
	styleOf(text) === null &&
	!isPageLine(text);

// e.g. "的报告", "及2024年工作打算", "报告", "情况报告", "（2023年度）" below "示例县水利局2023年度法治政府建设情况"
const REST =
	/^(?:的|及|和|与|暨)[^。，：]{2,30}$|^(?:年度)?(?:工作)?(?:情况)?(?:的)?(?:报告|总结)$|^[（(][\d０-９]{4}年度?[)）]$/;

const endsTitle = (line: ReportLine): boolean => isTitleLine(line) && REST.test(line.text);

// e.g. "示国动〔2031〕3号", "示例县水利局文件", "签发人：某某": what may stand above a title
const ABOVE_TITLE = /[〔[]\d{4}[〕\]]|文件$|[，。；：:]/;
// e.g. "关于2023年度推进", "示例县水利局关于", "2023年度": a title that goes on below
const GOES_ON = new RegExp(`关于|${YEAR}`);

// e.g. "示例镇" of "示例镇人民政府": a title that begins with the place itself does not begin with the office above it
const PLACE = /^[\u4e00-\u9fff]{2,8}?[省市县区旗州镇乡]/;

/** Whether a line is the beginning of a title, of which the lines below it are the rest. */
function beginsTitle(line: ReportLine, rest: string): boolean {
	const { text } = line;
	if (!isTitleLine(line) || ABOVE_TITLE.test(text) || dateOfLine(text)) return false;
	// e.g. "情况报告": the line above says of what
	if (!MATTER.test(rest) && MATTER.test(text + rest)) return true;
	if (!isOfficeLine(text)) return GOES_ON.test(text);
	const [place] = PLACE.exec(text) ?? [];
	return !rest.includes(text) && !(place && rest.startsWith(place));
}
