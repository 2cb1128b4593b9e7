import { BLANK, numberOf } from './lists.ts';
import type { UnitNumber } from '../../model.ts';
import { NUMERAL } from '../../numbers/numerals.ts';

// e.g. "第一部分　总体要求", "第二部分：工作安排", "第三部分"; not "第一部分资金…"
const PART = new RegExp(
	`^(第([${NUMERAL}]+)部分)((?:${BLANK}*[：:]${BLANK}*|${BLANK}+|$))(.*)$`,
	's',
);

/** What a line begins that plans and programmes are divided by, `第一部分　总体要求`; null for any other line. */
export function numberedPart(
	words: string,
): { label: string; gap: string; text: string; number: UnitNumber } | null {
	const [, label = '', main = '', gap = '', text = ''] = PART.exec(words) ?? [];
	const number = label === '' ? null : numberOf(main);
	return number && { label, gap, text, number };
}
