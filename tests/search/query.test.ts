import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { formatNumeral } from '../../src/domain/law/numbers/numerals.ts';
import { bareName, locatePlace, readPlace, wordsOf } from '../../src/search/query.ts';

describe('a typed place', () => {
	test.each([
		// as staff type it
		['人民防空法22条', '人民防空法', { article: 22, branch: 0 }],
		['行政处罚法33条2款', '行政处罚法', { article: 33, branch: 0, paragraph: 2 }],
		['民法典第1260条', '民法典', { article: 1260, branch: 0 }],
		['民法典 1260', '民法典', { article: 1260, branch: 0 }],
		// as it is printed
		['《人民防空法》第二十二条', '人民防空法', { article: 22, branch: 0 }],
		['中华人民共和国人民防空法第四十九条', '人民防空法', { article: 49, branch: 0 }],
		['第四十二条第一款第（三）项', '', { article: 42, branch: 0, paragraph: 1, item: 3 }],
		['人防法第49条第3项', '人防法', { article: 49, branch: 0, item: 3 }],
		['第三条第一款第二项第3目', '', { article: 3, branch: 0, paragraph: 1, item: 2, subitem: 3 }],
		// 第…条之一
		['刑法120条之一', '刑法', { article: 120, branch: 1 }],
		['刑法第一百二十条之一第2款', '刑法', { article: 120, branch: 1, paragraph: 2 }],
		['刑法120-1', '刑法', { article: 120, branch: 1 }],
		// full-width digits, blanks, a linking 的
		['人民防空法 第 ２２ 条', '人民防空法', { article: 22, branch: 0 }],
		['人民防空法的第22条', '人民防空法', { article: 22, branch: 0 }],
		['【人民防空法】第（22）条', '人民防空法', { article: 22, branch: 0 }],
		// half typed, or with other signs
		['消法第55', '消法', { article: 55, branch: 0 }],
		['道交法九十一', '道交法', { article: 91, branch: 0 }],
		['刑法120之一', '刑法', { article: 120, branch: 1 }],
		['刑法第120-1条', '刑法', { article: 120, branch: 1 }],
		['刑法 120条-1', '刑法', { article: 120, branch: 1 }],
		['劳动合同法，第38条。', '劳动合同法', { article: 38, branch: 0 }],
		['劳动合同法§38', '劳动合同法', { article: 38, branch: 0 }],
		['《劳动合同法》（2012年修正）规定的第38条', '劳动合同法', { article: 38, branch: 0 }],
		['人防法35tiao3款', '人防法', { article: 35, branch: 0, paragraph: 3 }],
		['人防法 38跳', '人防法', { article: 38, branch: 0 }],
		['人 民 防 空 法 第 二 十 二 条', '人民防空法', { article: 22, branch: 0 }],
		[
			'示例县警报管理规定第8条（三）款',
			'示例县警报管理规定',
			{ article: 8, branch: 0, paragraph: 3 },
		],
		// no law has such an article, and that can be said
		['民法典99999', '民法典', { article: 99999, branch: 0 }],
		['民法典第99999条', '民法典', { article: 99999, branch: 0 }],
		// no law named
		['第二十二条', '', { article: 22, branch: 0 }],
	])('%s', (typed, name, place) => {
		expect(readPlace(typed)).toEqual({ name, place });
	});

	test.each([
		['民法典'],
		['高空抛物'],
		['5·12'],
		[''],
		['婚姻家庭编解释二'],
		['统一'],
		['防空洞里面'],
		['第二章'],
		['2024年度报告'],
		// the year of a wording
		['灯笼法2018'],
	])('%s names no article', (typed) => {
		expect(readPlace(typed).place).toBeNull();
	});

	test('reads the same article in Chinese and Arabic numerals', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 1999 }), (number) => {
				expect(readPlace(`民法典第${formatNumeral(number)}条`)).toEqual(
					readPlace(`民法典${number}条`),
				);
			}),
		);
	});

	test('takes any text', () => {
		fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (typed) => void readPlace(typed)));
	});
});

describe('the address of a place', () => {
	const known =
		(...addresses: string[]) =>
		(address: string) =>
			addresses.includes(address);

	test('is the place itself where the law has it', () => {
		const has = known('t49', 't49-k1', 't49-k1-x3');
		expect(locatePlace({ article: 49, branch: 0, paragraph: 1, item: 3 }, has)).toBe('t49-k1-x3');
	});

	test('finds a 项 whose 款 was left out', () => {
		const has = known('t42', 't42-k1', 't42-k2', 't42-k2-x1');
		expect(locatePlace({ article: 42, branch: 0, item: 1 }, has)).toBe('t42-k2-x1');
	});

	test('leads to the article when its 款 is not there', () => {
		expect(locatePlace({ article: 3, branch: 0, paragraph: 9 }, known('t3', 't3-k1'))).toBe('t3');
	});

	test.each<[typed: string, address: string]>([
		['某决定第四条', 'd4'],
		['某决定第四条第二项', 'd4-k1-x2'],
		['某预案2.1', 'h2-h1'],
		['某预案第2.1条', 'h2-h1'],
	])('%s is the point or section that is called so', (typed, address) => {
		const has = known('d4', 'd4-k1', 'd4-k1-x2', 'h2', 'h2-h1');
		expect(locatePlace(readPlace(typed).place!, has)).toBe(address);
	});

	test('is an article before it is a point of that number', () => {
		expect(locatePlace({ article: 4, branch: 0 }, known('d4', 't4'))).toBe('t4');
	});

	test('is nothing when the article is not there', () => {
		expect(locatePlace({ article: 999, branch: 0 }, known('t1'))).toBeNull();
	});
});

describe('names and words', () => {
	test.each([
		['《中华人民共和国民法典》', '民法典'],
		['河南省实施〈人民防空法〉办法', '河南省实施人民防空法办法'],
		['人防 法 的', '人防法'],
	])('%s is looked up as %s', (typed, name) => {
		expect(bareName(typed)).toBe(name);
	});

	test('words of a question are those that say something, each once', () => {
		const words = wordsOf('警报响了，我们应该怎么办？警报');
		expect(words).toContain('警报');
		expect(words.filter((word) => word === '警报')).toHaveLength(1);
		expect(words).not.toContain('怎么办');
		expect(words).not.toContain('，');
	});

	test.each<[string, Partial<typeof Intl>, string[]]>([
		[
			'Firefox, whose `isWordLike` is false for most Chinese words',
			browserWhere(false),
			['止血', '手套'],
		],
		['Firefox before 125, which cuts no words', {}, ['止血', '手套']],
	])('words do not depend on %s', async (_, intl, words) => {
		vi.stubGlobal('Intl', intl);
		// The browser is asked for its dictionary once.
		vi.resetModules();
		try {
			const { wordsOf } = await import('../../src/search/query.ts');
			expect(wordsOf('止血，手套')).toEqual(words);
		} finally {
			vi.unstubAllGlobals();
			vi.resetModules();
		}
	});
});

/** A browser's `Intl` which says of every word whether it is one as it is told. */
function browserWhere(isWordLike: boolean): Partial<typeof Intl> {
	class Segmenter extends Intl.Segmenter {
		override segment(text: string): Intl.Segments {
			return [...super.segment(text)].map((one) => ({
				...one,
				isWordLike,
			})) as unknown as Intl.Segments;
		}
	}
	return { Segmenter };
}

test('a long line of numerals is read without delay', () => {
	const typed = `${'百'.repeat(100_000)}x`;
	expect(readPlace(typed)).toEqual({ name: typed, place: null });
});
