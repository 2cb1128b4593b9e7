import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutTerms } from '../../../src/search/text/cut.ts';
import { foldText } from '../../../src/search/text/fold.ts';

const words = (folded: string): string[] => cutTerms(folded).map(({ text }) => text);

describe('the terms of a folded text', () => {
	test.each([
		['防空警报', ['防空', '空警', '警报']],
		// signs, blanks and line breaks part
		['防空,警报', ['防空', '警报']],
		['防空 警报', ['防空', '警报']],
		['防空\n警报', ['防空', '警报']],
		// one character alone
		['防', ['防']],
		['防,空', ['防', '空']],
		// a number with what touches it
		['第22条', ['第22', '22', '22条']],
		['按第22条处理', ['按第', '第22', '22', '22条', '条处', '处理']],
		['120-1', ['120', '1']],
		['50%以上', ['50%', '50%以', '以上']],
		['2/3', ['2/3']],
		['2.5米', ['2.5', '2.5米']],
		// a day is one term, and is found by its month
		['5月12日', ['5月12日', '5月']],
		['2019年5月12日', ['2019', '2019年', '5月12日', '5月']],
		// Latin words
		['wifi密码', ['wifi', '密码']],
		['gb50016-2014', ['gb50016', '2014']],
		['5g网络', ['5g', '网络']],
		['120km', ['120km']],
		// beyond the basic plane
		['𠮷野家', ['𠮷野', '野家']],
		['', []],
		['…!?', []],
	])('%s: %j', (folded, expected) => {
		expect(words(folded).sort()).toEqual(expected.sort());
	});
});

describe('any text', () => {
	const text = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc
			.array(fc.constantFrom(...'第二十2条防空警报5月1日a%./ \n,。𠮷々'.match(/./gsu)!))
			.map((all) => all.join('')),
	);

	test('has its terms where they are said to be', () => {
		fc.assert(
			fc.property(text, (any) => {
				const folded = foldText(any).text;
				for (const { text: term, at } of cutTerms(folded)) {
					expect(term).not.toBe('');
					expect(folded.slice(at, at + term.length)).toBe(term);
				}
			}),
		);
	});

	test('has no term over a sign or blank', () => {
		fc.assert(
			fc.property(text, (any) => {
				for (const { text: term } of cutTerms(foldText(any).text))
					expect(term).not.toMatch(/[\s,。!?;:、]/);
			}),
		);
	});

	test('loses no letter, number or Han character', () => {
		const known = fc.array(fc.constantFrom(...'第条防空22510a日 ,。'.split('')));
		fc.assert(
			fc.property(known, (all) => {
				const folded = foldText(all.join('')).text;
				const covered = new Set<number>();
				for (const { text: term, at } of cutTerms(folded))
					for (let unit = at; unit < at + term.length; unit++) covered.add(unit);
				for (const { index } of folded.matchAll(/[第条防空\da日]/g))
					expect(covered).toContain(index);
			}),
		);
	});
});
