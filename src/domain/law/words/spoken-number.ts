import { formatNumeral } from '../numbers/numerals.ts';

const GROUPS = ['', '万', '亿', '万亿'];
const DIGITS = '零一二三四五六七八九';

/**
 * A number as it is said: `1,050,000` → 一百零五万, `1.50` → 一点五零. Numbers without a value to say (leading zero,
 * more than sixteen digits) are said digit by digit.
 * @param written digits, with commas between thousands and a decimal point at most
 */
export function sayNumber(written: string): string {
	const [whole = '', decimals] = written.replaceAll(',', '').split('.');
	const said = /^0\d|^\d{17}/.test(whole) ? sayDigits(whole) : sayWhole(whole);
	return decimals ? `${said}点${sayDigits(decimals)}` : said;
}

/** `2019` → 二零一九, as years and numbers of telephones are said. */
export const sayDigits = (digits: string): string =>
	[...digits].map((digit) => DIGITS[Number(digit)]).join('');

function sayWhole(digits: string): string {
	if (Number(digits) === 0) return '零';
	let said = '';
	let skipped = false;
	for (const [place, group] of groupsOf(digits)) {
		if (group === 0) {
			skipped = said !== '';
			continue;
		}
		// 一万零五: a gap is said once.
		const gap = said !== '' && (skipped || group < 1000);
		said += (gap ? '零' : '') + inGroup(group, said === '') + GROUPS[place];
		skipped = false;
	}
	return said;
}

/** 十五 stands first only: 一万零一十五. */
const inGroup = (group: number, first: boolean): string =>
	!first && group >= 10 && group < 20 ? `一${formatNumeral(group)}` : formatNumeral(group);

/** Groups of four digits with their place, highest first. */
function groupsOf(digits: string): [place: number, group: number][] {
	const groups: [number, number][] = [];
	for (let end = digits.length, place = 0; end > 0; end -= 4, place += 1)
		groups.unshift([place, Number(digits.slice(Math.max(0, end - 4), end))]);
	return groups;
}
