import { describe, expect, test } from 'vitest';
import { asTyped, excerptOf, passagesOf, type Fragment } from '../../src/search/passages.ts';

/** A page of ten words; `#` before a word sets an anchor, `*` makes it a hit. */
function fragment(marked: string, element = 'section'): Fragment {
	const words = marked.split(' ');
	const anchors = words.flatMap((word, location) => {
		const id = /#([\w-]+)/.exec(word)?.[1];
		return id ? [{ element, id, text: `标题${id}`, location }] : [];
	});
	const weighted_locations = words.flatMap((word, location) =>
		word.startsWith('*') ? [{ balanced_score: 1, location }] : [],
	);
	const raw_content = words.map((word) => word.replace(/[#*][\w-]*/g, '')).join('\u200B');
	return { url: '/x/', raw_content, meta: {}, filters: {}, anchors, weighted_locations };
}

describe('the passages of a found page', () => {
	test('are its articles, whatever 款 or 项 the word stands in', () => {
		const found = passagesOf([fragment('前 #t1条 #t1-k1款 #t2条 #t2-k1款 *#t2-k2警报 后')]);
		expect(found.map(({ address, label }) => [address, label])).toEqual([['t2', '第二条']]);
	});

	test('come with the most words of the query first', () => {
		const one = fragment('#t1条 *甲 #t2条 *乙 *丙');
		const other = fragment('#t1条 甲 #t2条 乙 *丙');
		expect(passagesOf([one, other]).map(({ address, words }) => `${address}:${words}`)).toEqual([
			't2:2',
			't1:1',
		]);
	});

	test('come with the query as it was typed before its words apart', () => {
		const page = fragment('#t1条 *甲 隔 *乙 #t2条 *甲 *乙 #t3条 甲 乙');
		const text = page.raw_content.replaceAll('条', '').split('\u200B');
		text.splice(5, 2, '甲', '乙');
		const typed = asTyped({ ...page, raw_content: text.join('\u200B') }, '甲乙');
		expect(passagesOf([page, typed]).map(({ address, words }) => `${address}:${words}`)).toEqual([
			't2:2',
			't1:1',
		]);
		expect(asTyped(page, '丙丁').weighted_locations).toEqual([]);
	});

	test('are sections under headings on pages that are no laws', () => {
		const page = fragment('开头 *甲 #shi-ming试鸣 *乙', 'h2');
		expect(passagesOf([page]).map(({ address, label }) => [address, label])).toEqual([
			['', ''],
			['shi-ming', '标题shi-ming'],
		]);
	});
});

describe('an excerpt', () => {
	test('starts near the first hit and marks the hits', () => {
		const page = fragment(`${'字 '.repeat(30)}*!警报 响 起`);
		const runs = excerptOf(page, passagesOf([page])[0]!);
		expect(runs).toEqual([
			{ text: '…字字字字字字', hit: false },
			{ text: '!警报', hit: true },
			{ text: '响起', hit: false },
		]);
	});

	test('stays within its passage', () => {
		const page = fragment('#t1前 文 #t2条 *!警报 #t3后 文');
		expect(excerptOf(page, passagesOf([page])[0]!)).toEqual([
			{ text: '条', hit: false },
			{ text: '!警报', hit: true },
		]);
	});

	test('does not start with a mark that ends what is left out', () => {
		const page = fragment(`${'字 '.repeat(9)}、 二 三 四 五 六 *!警报`);
		expect(excerptOf(page, passagesOf([page])[0]!)[0]).toEqual({ text: '…二三四五六', hit: false });
	});

	test('shows characters, not entities, and no full stop that the indexer added', () => {
		const page: Fragment = {
			...fragment('x'),
			raw_content: ['第八条之一', '. ', '长度', '&lt;', '3.5', '米. '].join('\u200B'),
			weighted_locations: [{ balanced_score: 1, location: 2 }],
		};
		const text = excerptOf(page, passagesOf([page])[0]!)
			.map((run) => run.text)
			.join('');
		expect(text).toBe('第八条之一 长度<3.5米 ');
	});
});
