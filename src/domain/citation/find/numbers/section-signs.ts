import type { UnitNumber } from '../../../law/model.ts';
import { parseNumeral } from '../../../law/numbers/numerals.ts';
import type { Group } from './unit-groups.ts';
import { matchAt } from '../match-at.ts';

// e.g. "§28", "§ 28", "§§28—30"
const SIGN =
	/§{1,2}\s*([0-9０-９]{1,4})(?:\s*[-－—–~～至]\s*§?\s*([0-9０-９]{1,4}))?(?:条(?!例))?\s*/y;

const numbered = (written: string): UnitNumber => ({ main: parseNumeral(written)!, branch: 0 });

/** §28 is 第二十八条, in papers that follow the habit of other countries. */
export function articleBehindSign(text: string, at: number): Group | null {
	const [all = '', first, last] = matchAt(SIGN, text, at) ?? [];
	if (first === undefined) return null;
	const numbers = [{ number: numbered(first), range: false }];
	if (last !== undefined) numbers.push({ number: numbered(last), range: true });
	return { unit: 'article', numbers, end: at + all.length };
}
