import { NUMERAL } from '../../../law/numbers/numerals.ts';

// e.g. "第", "第三", "第（二" at the end of a line: a number that the line end has parted
const OPEN_NUMBER = new RegExp(`第\\s{0,3}[（(]?[${NUMERAL}\\d]{0,7}$`);
// e.g. "二条第一款", "十条", "条规定", "（二）项", "）项" at the beginning of the next
const NUMBER_CLOSED = new RegExp(
	`^\\s*(?:[${NUMERAL}\\d]{0,7}[编章节条款]|[（(]?[${NUMERAL}\\d]{0,3}[）)]?[项目])`,
);
// e.g. "违反本规定第", "《某法》第三": the clause that the number stands in, without marks that open or end something; looked for
// only behind such a mark or at the beginning, since a line may be long
const CLAUSE = /(?<![^，。；：！？“”‘’])[^，。；：！？“”‘’]*$/;

/** Whether a number begins in one line and ends in the next. */
export const isPartedNumber = (line: string, next: string): boolean =>
	OPEN_NUMBER.test(line.trimEnd()) && NUMBER_CLOSED.test(next);

/** Where a number begins that the end of a line parts; -1 if there is none. */
export const partedNumberAt = (line: string): number => line.trimEnd().search(OPEN_NUMBER);

/**
 * The end of a line that belongs to a place in the next one: `违反本规定第` in front of `三条的，…`.
 * @returns empty where no number is parted
 */
export const clauseBefore = (line: string, next: string): string =>
	isPartedNumber(line, next) ? CLAUSE.exec(line)![0] : '';
