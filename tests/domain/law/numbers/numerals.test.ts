import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumeral, parseNumeral } from '../../../../src/domain/law/numbers/numerals.ts';

/** Values and how statutes write them. */
const WRITTEN: [value: number, numeral: string][] = [
	[0, '零'],
	[1, '一'],
	[10, '十'],
	// 十一, never 一十一, when the number begins with it …
	[11, '十一'],
	[20, '二十'],
	[99, '九十九'],
	[100, '一百'],
	// … but 一十 after 百.
	[110, '一百一十'],
	[119, '一百一十九'],
	[101, '一百零一'],
	[1000, '一千'],
	[1001, '一千零一'],
	// One 零 for two noughts.
	[1004, '一千零四'],
	[1010, '一千零一十'],
	[1260, '一千二百六十'],
	[9999, '九千九百九十九'],
];

test.each(WRITTEN)('%i is written %s, and read back', (value, numeral) => {
	expect(formatNumeral(value)).toBe(numeral);
	expect(parseNumeral(numeral)).toBe(value);
});

describe('reads other ways of writing, too', () => {
	test.each<[numeral: string, value: number, why: string]>([
		['143', 143, 'Arabic digits, as people type them'],
		['１４３', 143, 'full-width digits'],
		['二〇一九', 2019, 'digits side by side, as in years'],
		['二○一九', 2019, 'a circle for the nought'],
		['一百〇一', 101, '〇 for 零'],
		['一十五', 15, '一 before 十'],
		['两百', 200, '两 for 二'],
		['廿', 20, 'twenty in one character'],
		['廿一', 21, 'the same with a digit'],
		['贰拾捌', 28, 'as amounts of money are written'],
		['壹佰零贰', 102, 'the same with a zero'],
		['一百0二', 102, 'a zero in figures'],
		['一百卅', 130, 'thirty behind a hundred'],
		['〇', 0, 'a nought alone'],
	])('%s is %i (%s)', (numeral, value) => {
		expect(parseNumeral(numeral)).toBe(value);
	});
});

describe('takes nothing else for a numeral', () => {
	test.each<[text: string, why: string]>([
		['', 'nothing'],
		['百千', 'units that rise'],
		['十十', 'a unit twice'],
		['一二十', 'two digits before a unit'],
		['二廿', 'a digit before twenty'],
		['一二三四五', 'more than four digits side by side'],
		['10000', 'more than four Arabic digits'],
		['一万', '万 never numbers a unit of a statute'],
		['1百', 'Arabic and Chinese mixed'],
		['一 二', 'a blank'],
		['第一', 'a label'],
		['constructor', 'a name that every object has'],
		['甲', 'a word'],
	])('%j (%s)', (text) => {
		expect(parseNumeral(text)).toBeNull();
	});
});

test('every number from 0 to 9,999 is read back from its numeral', () => {
	for (let value = 0; value <= 9999; value += 1)
		expect(parseNumeral(formatNumeral(value))).toBe(value);
});

test('no two numbers share a numeral', () => {
	const numerals = Array.from({ length: 10_000 }, (_, value) => formatNumeral(value));
	expect(new Set(numerals).size).toBe(10_000);
});

test('only whole numbers from 0 to 9,999 have a numeral', () => {
	for (const value of [-1, 10_000, 1.5, Number.NaN, Number.POSITIVE_INFINITY])
		expect(() => formatNumeral(value)).toThrow(RangeError);
});

test('any text is a number from 0 to 9,999 or none', () => {
	const digits = fc.string({
		unit: fc.constantFrom(...'零〇○一二两三九十百千万0９ 第'),
		maxLength: 9,
	});
	fc.assert(
		fc.property(fc.oneof(digits, fc.string({ unit: 'grapheme' })), (text) => {
			const value = parseNumeral(text);
			return value === null || (Number.isInteger(value) && value >= 0 && value <= 9999);
		}),
	);
});
