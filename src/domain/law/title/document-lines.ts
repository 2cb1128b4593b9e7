import { NUMERAL } from '../numbers/numerals.ts';

/**
 * Lines of any document above and below its words: number, day, who signed. No pattern here looks behind: browsers read them, too, and
 * Safari before 16.4 stops at one.
 */

/** The year of a day, as part of a regular expression: `2009年`, `二○○四 年`. */
export const YEAR = `(?:[\\d０-９]{4}|[${NUMERAL}ＯOo]{4})\\s*年`;
// e.g. "2009年8月27日", "（二○○四年三月一日）"
const DATE = new RegExp(`^[（(]?${YEAR}.{1,5}月.{1,5}日[)）]?$`);
// e.g. "法释〔2015〕11号", "(2008)3号"
const DOCUMENT_NUMBER =
	/^[^。]{0,20}[〔[(（［]\s*\d{4}\s*[〕\])）］]\s*(?:第\s*)?\d+\s*号[^。]{0,20}$/;
// e.g. "（88）示科发字第36号", "[1988]示政字第5号", "示政发（88）36号", "示政发〔1988〕字第36号": as offices numbered before 1987
const OLD_NUMBER = new RegExp(
	`^(?:[〔[(（［]\\s*(?:19)?\\d{2}\\s*[〕\\])）］]\\s*[\\u4e00-\\u9fff]{1,10}字\\s*(?:第\\s*)?|[\\u4e00-\\u9fff]{1,10}[〔[(（［]\\s*(?:19)?\\d{2}\\s*[〕\\])）］]\\s*字?(?:第\\s*)?)\\d+\\s*号$`,
);

/** `示政办〔2024〕5号`. */
export const isDocumentNumber = (text: string): boolean =>
	DOCUMENT_NUMBER.test(text) || OLD_NUMBER.test(text);

// e.g. "示例县司法局　　　2020年12月1日": who signed and the day on one line
const SIGNED_DAY = new RegExp(
	`^([\\u4e00-\\u9fff]{2,30}(?:委员会|政府|办公[室厅]|[部厅局委院署]))\\s{2,}(${YEAR}.{1,5}月.{1,5}日)$`,
);

/** Who signed and the day, where both stand on one line. */
export function signedDay(text: string): { office: string; day: string } | null {
	const [, office, day] = SIGNED_DAY.exec(text) ?? [];
	return office && day ? { office, day } : null;
}

/** Whether a line is a date and nothing else. */
export const isDate = (text: string): boolean => DATE.test(text);
