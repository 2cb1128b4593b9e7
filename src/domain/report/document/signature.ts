import { calendarDay, datesIn } from '../../law/numbers/dates.ts';
import type { ReportLine } from '../lines/report-lines.ts';
import { styleOf } from '../parts.ts';

/** Who signs a report, and when. */
export interface Signature {
	office: string | null;
	/** 成文日期, `2024-03-28`. */
	date: string | null;
	/** Whether a date is written, be it without its day or none of the calendar. */
	dated: boolean;
}

// e.g. "示例县国防动员办公室", "示例县人民政府（公章）", "中共示例县水利局党组", "示例县档案馆"; not "示例县水利局（2024年2月1日）"
const OFFICE_NAME =
	/(?:局|委|办|办公室|政府|委员会|厅|中心|院|队|会|部|处|所|组|馆|署|站)(?:（(?![^）]*[年月.]\S+日?）)[^）]{1,20}）)?$/;

/** Whether a line is the name of an office and nothing else, as in a signature. */
export const isOfficeLine = (text: string): boolean =>
	text.length <= 40 && OFFICE_NAME.test(text) && !/[，。；：,;]/.test(text);

// e.g. "2024.3.28", "2024-03-28", "2024/3/28"
const DATE_IN_DIGITS = /^(\d{4})([./-])(\d{1,2})\2(\d{1,2})$/;

/** The day of a line that is a date and nothing else, `2024年3月28日`, `（二〇二四年三月二十八日）`, `2024.3.28`; or null. */
export function dateOfLine(text: string): string | null {
	const bare = text.replace(/[（）()\s]/g, '');
	const [, year, , month, day] = DATE_IN_DIGITS.exec(bare.normalize('NFKC')) ?? [];
	if (year) return calendarDay(Number(year), Number(month), Number(day));
	return bare.length <= 14 && bare.endsWith('日') ? (datesIn(text)[0]?.date ?? null) : null;
}

const DIGIT = '[\\d０-９〇○ＯOo零一二三四五六七八九十]';
// e.g. "2024年2月", "二〇二四年二月三十日", "2024.2.30": a date by its form, though it names no day or none of the calendar
const DATED = new RegExp(
	`^[（(]?${DIGIT}{4}\\s*(?:年\\s*${DIGIT}{1,3}\\s*月(?:\\s*${DIGIT}{1,3}\\s*日)?|([./-])\\d{1,2}\\1\\d{1,2})[)）]?$`,
);
// e.g. "示例县水利局　　2024年2月1日", "示例县水利局 二〇二四年二月一日", "示例县水利局（2024年2月1日）"
const OFFICE_AND_DATE =
	/^(.{3,40}?)\s*[（(]?((?:\d{4}|[０-９]{4}|[一二][〇○零ＯOo一二三四五六七八九]{3})\s*[-年./].*)$/;
// e.g. "示例县水利局（公章）": where the seal goes
const SEAL = /[（(](?:公章|盖章|印章|章)[)）]$/;

/** Who and when, where both stand on one line: `示例县人民政府　2024年3月28日`. */
export function officeAndDay(text: string): { office: string; day: string } | null {
	const [, office = '', day = ''] = OFFICE_AND_DATE.exec(text) ?? [];
	return isOfficeLine(office) && isDateLine(day) ? { office: officeOf(office), day } : null;
}

/** What a line of a signature says: an office, a date or both; null for a line that is anything else. */
function signedOn({ text, mark, bullet }: ReportLine): Signature | null {
	if (mark > 0 || bullet || styleOf(text) !== null) return null;
	if (isOfficeLine(text)) return { office: officeOf(text), date: null, dated: false };
	if (isDateLine(text)) return { office: null, date: dateOfLine(text), dated: true };
	const both = officeAndDay(text);
	return both && { office: both.office, date: dateOfLine(both.day), dated: true };
}

const isDateLine = (text: string): boolean => dateOfLine(text) !== null || DATED.test(text);

/** A name without the blanks that set it wider; two names on one line are parted. */
function officeOf(text: string): string {
	const names = text.replace(SEAL, '').split(/\s+/);
	return names.join(names.every(isOfficeLine) ? '、' : '');
}

/** Lines of a signature that follow one another: where they begin, and what they say together. */
export interface SignedRun extends Signature {
	start: number;
	end: number;
}

/** Offices that sign together, and the date: more lines are no signature. */
const MOST_LINES = 5;

/** The lines down to a place that are a signature, or null if the last of them is none. */
export function signedRunUpTo(lines: readonly ReportLine[], end: number): SignedRun | null {
	let start = end;
	while (start > 0 && end - start < MOST_LINES && signedOn(lines[start - 1]!)) start -= 1;
	const said = lines.slice(start, end).flatMap((line) => signedOn(line) ?? []);
	if (said.length === 0) return null;
	const dated = said.findIndex((line) => line.dated);
	return {
		office: officesIn(said.slice(0, dated + 1)) ?? officesIn(said),
		date: said[dated]?.date ?? null,
		dated: dated !== -1,
		start,
		end,
	};
}

/** Who signs together; an office below the date may be the one that printed it. */
const officesIn = (lines: readonly Signature[]): string | null =>
	lines.flatMap(({ office }) => office ?? []).join('、') || null;
