import { FORMAL_NUMERAL, NUMERAL } from '../../numbers/numerals.ts';
import { BLANK } from './lists.ts';

/** Blanks within a label. */
export const B = `${BLANK}*`;
// e.g. "二", "2", "２", "贰"
const DIGIT = `[${NUMERAL}${FORMAL_NUMERAL}\\d０-９]`;
/** What stands behind 之, in one word: "之一", "之1". */
export const BRANCH_DIGIT = DIGIT;
/** A number, perhaps set wide: "第 二 十 条". */
export const N = `${DIGIT}(?:${B}${DIGIT})*`;
