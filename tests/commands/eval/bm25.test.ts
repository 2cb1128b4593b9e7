import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articlesIn } from '../../../src/commands/eval/articles.ts';
import { Bm25, pairsOf } from '../../../src/commands/eval/bm25.ts';
import { readLaw } from '../../../src/domain/law/read/parse.ts';

describe('pairs of characters', () => {
	test.each([
		['防空洞', ['防空', '空洞']],
		['防空，洞', ['防空', '洞']],
		['ＡＢ c', ['ab', 'c']],
		['。', []],
	])('of %s', (text, pairs) => {
		expect(pairsOf(text)).toEqual(pairs);
	});
});

describe('BM25', () => {
	const bm25 = new Bm25([
		{ href: 'once', text: '防空洞的门要关好，钥匙有人看管' },
		{ href: 'twice', text: '防空洞边上还有防空洞，门都开着呢' },
		{ href: 'other', text: '桥上不许停车' },
	]);

	test('ranks a text by how often it has the words', () => {
		expect(bm25.search('防空洞', 10)).toEqual(['twice', 'once']);
	});

	test('gives no more than asked for, and nothing where nothing is shared', () => {
		expect(bm25.search('防空洞', 1)).toEqual(['twice']);
		expect(bm25.search('苹果', 10)).toEqual([]);
	});

	test('finds a text of unlike characters by itself', () => {
		const words = fc.uniqueArray(fc.constantFrom(...'甲乙丙丁戊己庚辛'), { minLength: 2 });
		fc.assert(
			fc.property(words, (letters) => {
				const text = letters.join('');
				const filled = new Bm25([
					{ href: 'no', text: '日月水火' },
					{ href: 'yes', text },
				]);
				expect(filled.search(text, 10)).toEqual(['yes']);
			}),
		);
	});
});

describe('the articles of a law', () => {
	test.each<[what: string, text: string, hrefs: string[]]>([
		[
			'are its 条',
			'示例办法\n\n第一条　甲。\n\n乙。\n\n第二条　丙。\n',
			['laws/x/#t1', 'laws/x/#t2'],
		],
		[
			'are its points where it has no 条',
			'示例决定\n\n一、甲。\n\n二、乙。\n',
			['laws/x/#d1', 'laws/x/#d2'],
		],
	])('%s', (_, text, hrefs) => {
		expect(articlesIn('x', readLaw(text)).map(({ href }) => href)).toEqual(hrefs);
	});
});
