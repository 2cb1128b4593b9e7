import { calendarDay, datesIn } from '../law/dates.ts';
import type { ReportLine } from './outline.ts';
import { styleOf } from './parts.ts';

// e.g. "示例县国防动员办公室", "示例县人民政府"
const OFFICE_NAME =
	/(?:局|委|办|办公室|政府|委员会|厅|中心|院|队|会|部|处|所)(?:（[^）]{1,20}）)?$/;

/** Whether a line is the name of an office and nothing else, as in a signature. */
export const isOfficeLine = (text: string): boolean =>
	text.length <= 40 && OFFICE_NAME.test(text) && !/[，。；：,;]/.test(text);

// e.g. "2024.3.28", "2024-03-28", "2024/3/28"
const DATE_IN_DIGITS = /^(\d{4})([.．/-])(\d{1,2})\2(\d{1,2})$/;

/** The day of a line that is a date and nothing else, `2024年3月28日`, `（二〇二四年三月二十八日）`, `2024.3.28`; or null. */
export function dateOfLine(text: string): string | null {
	const bare = text.replace(/[（）()\s]/g, '');
	const [, year, , month, day] = DATE_IN_DIGITS.exec(bare) ?? [];
	if (year) return calendarDay(Number(year), Number(month), Number(day));
	return bare.length <= 14 ? (datesIn(text)[0]?.date ?? null) : null;
}

// e.g. "（联系人：××× 电话：×××）", "附件：1.任务清单", "抄送：县司法局", "（此件公开发布）"
const REMARK = /^[（(]?\s*(?:联系人|联系电话|联系方式|附件|抄送|此件)/;

/** Signature and date among the last lines, and what is remarked below them. */
export function separateClosing(lines: readonly ReportLine[]): {
	body: ReportLine[];
	closing: ReportLine[];
} {
	let end = lines.length;
	while (end > 0 && REMARK.test(lines[end - 1]!.text)) end -= 1;
	let start = end;
	while (start > 0 && end - start < 4) {
		const { text, mark } = lines[start - 1]!;
		if (mark > 0 || styleOf(text) || !(dateOfLine(text) || isOfficeLine(text))) break;
		start -= 1;
	}
	return { body: lines.slice(0, start), closing: lines.slice(start) };
}
