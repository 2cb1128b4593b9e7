import { NUMERAL } from '../../../law/numbers/numerals.ts';

const N = `[${NUMERAL}\\d]`;
// e.g. "第", "第三", "第（二", "第（二）", "第（一）、（二）", "第八、" at the end of a line: a number that the line end has parted
const OPEN_NUMBER = new RegExp(
	`第\\s{0,3}[（(]?${N}{0,7}[）)]?(?:、[（(]?${N}{1,7}[）)]?){0,9}、?$`,
);
// e.g. "二条第一款", "十条", "条规定", "八、九条", "一至五项", "（二）项", "）项", "）、（三）项" at the beginning of the next
const NUMBER_CLOSED = new RegExp(
	`^\\s*(?:${N}{0,7}(?:[、至]${N}{1,7}){0,9}[编章节条款项]|[（(]?${N}{0,3}[）)]?(?:、[（(]${N}{1,3}[）)]){0,9}[款项目])`,
);
// e.g. "。", "，" at the end of a line, and "|" of a row: no citation goes on behind them
const ENDED = /[。；：，！？”’|\t]\s*$/;
// e.g. "第五条　…", "第二款": a number that is whole goes on with the line before, if at all, as one that stands alone
const IS_WHOLE = /^\s*第/;
// e.g. "第三项至", "第二章至", "第十七条之一至" in front of it: one range
const IN_RANGE = new RegExp(
	`(?<=第\\s{0,3}[（(]?${N}{1,7}[）)]?[编章节条款项](?:之${N}{1,3})?)至\\s*$`,
);
// e.g. "违反本规定第", "《某法》第三": the clause that the number stands in, without marks that open or end something; looked for
// only behind such a mark or at the beginning, since a line may be long
const CLAUSE = /(?<![^，。；：！？“”‘’])[^，。；：！？“”‘’]*$/;

/** No citation is longer. */
const NEAR = 150;

/** Whether a number begins in one line and ends in the next. */
export const isPartedNumber = (line: string, next: string): boolean =>
	OPEN_NUMBER.test(line.trimEnd()) && NUMBER_CLOSED.test(next);

/** Where a number begins that the end of a line parts, or a range goes on in the next one; -1 if there is none. */
export function partedNumberAt(line: string): number {
	const range = line.search(IN_RANGE);
	return range === -1 ? line.trimEnd().search(OPEN_NUMBER) : range;
}

/**
 * The end of a line that belongs to a citation in the next one: `违反本规定第` in front of `三条的，…`, `依照《某省灯` in front of
 * `塔条例》第三条`.
 * @param crosses whether a citation begins in front of some place of a text and ends behind it
 * @returns empty where no citation is parted
 */
export function clauseBefore(
	line: string,
	next: string,
	crosses: (text: string, at: number) => boolean,
): string {
	const isParted = isPartedNumber(line, next);
	const isWhole = IS_WHOLE.test(next) && !IN_RANGE.test(line);
	if (!isParted && (ENDED.test(line) || isWhole)) return '';
	const clause = CLAUSE.exec(line)![0];
	const [end, begin] = [clause.slice(-NEAR), next.slice(0, NEAR)];
	return isParted || (clause !== '' && crosses(end + begin, end.length)) ? clause : '';
}
