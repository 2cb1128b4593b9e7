import { isRow } from '../../law/read/lines/table-rows.ts';
import type { ReportLine } from '../lines/report-lines.ts';
import { isHeadingLine } from './headings.ts';

/** Longer lines are no headings without a number. */
const LONGEST = 24;
/** One alone may be anything. */
const ENOUGH = 2;
/** As deep as `### `, below the heading of a section. */
const MARK = 3;

const isSentence = ({ text }: ReportLine): boolean => /[。；][”’）)]*$/.test(text);

// e.g. "党建引领，压实责任", "规范执法", "◆ 规范执法"; not "现将有关情况报告如下：", "一是规范执法"
const isBare = ({ text, bullet }: ReportLine): boolean =>
	!bullet &&
	!isRow(text) &&
	text.length >= 4 &&
	text.length <= LONGEST &&
	/^(?:[◆◇■□●○★☆▲▶➤]\s*)?[\u4e00-\u9fff“”、，\s]+$/.test(text) &&
	!/[，、]$/.test(text) &&
	!/^[一二三四五六七八九十]是/.test(text);

/**
 * The lines of a section whose headings Word shows in bold and counts with nothing: `规范执法，守护健康` above a paragraph, and again
 * `优化服务` above another. They become headings.
 */
export function withBareHeadings(lines: readonly ReportLine[]): ReportLine[] {
	const heads = new Set(lines.filter((line, place) => isBare(line) && stands(lines, place)));
	const isOther = (line: ReportLine): boolean => isBare(line) && !heads.has(line);
	if (heads.size < ENOUGH || lines.some(isHeadingLine) || lines.some(isOther)) return [...lines];
	return lines.map((line) => (heads.has(line) ? { ...line, mark: MARK } : line));
}

/** Whether a line stands between sentences, or at the beginning. */
function stands(lines: readonly ReportLine[], place: number): boolean {
	const [above, below] = [lines[place - 1], lines[place + 1]];
	return below !== undefined && isSentence(below) && (above === undefined || isSentence(above));
}
