import { NUMERAL } from '../../numbers/numerals.ts';
import { BLANK } from './lists.ts';

/** Blanks within a label. */
export const B = `${BLANK}*`;
const DIGIT = `[${NUMERAL}\\d０-９]`;
/** A number, perhaps set wide: "第 二 十 条". */
export const N = `${DIGIT}(?:${B}${DIGIT})*`;
