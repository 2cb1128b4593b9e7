import { describe, expect, test } from 'vitest';
import type { Answer, Found } from '../../src/search/finder/answer.ts';
import { withPages } from '../../src/islands/search-exact.ts';
import { runsOf, type WholePage } from '../../src/search/pagefind.ts';

const line = (href: string): Found => ({
	passage: 3,
	href,
	title: '示例',
	label: '第一条',
	kind: '指南',
	status: '',
	named: false,
	certain: false,
	excerpt: null,
});
const answer: Answer = {
	found: [line('guides/shili/#zuofa')],
	total: 1,
	counts: { kind: { 指南: 1 } },
	readings: [],
	nearest: ['示例'],
};
const page = (href: string): WholePage => ({
	href,
	title: '另一篇示例',
	facets: { kind: ['学习'], topic: ['示例主题'] },
	excerpt: [],
});

describe('pages that hold the words only all together', () => {
	test('stand behind the passages and are counted', () => {
		const { found, total, counts, nearest } = withPages(answer, [page('/a/study/ling/')], '/a/');
		expect(found.map(({ href, label }) => `${href} ${label}`)).toEqual([
			'guides/shili/#zuofa 第一条',
			'study/ling/ ',
		]);
		expect(total).toBe(2);
		expect(counts).toMatchObject({ kind: { 指南: 1, 学习: 1 }, topic: { 示例主题: 1 } });
		expect(nearest).toEqual([]);
	});

	test('come first where no passage holds all that was asked', () => {
		const readings = [
			{ key: 'apart', kind: 'apart' as const, typed: '甲 乙', readAs: ['甲', '乙'] },
		];
		const { found } = withPages({ ...answer, readings }, [page('/a/study/ling/')], '/a/');
		expect(found[0]!.href).toBe('study/ling/');
	});

	test('are left out when one of their passages is listed', () => {
		expect(withPages(answer, [page('/a/guides/shili/')], '/a/')).toEqual(answer);
	});
});

describe('the excerpt of a whole page', () => {
	test.each([
		['甲<mark>乙</mark>丙', '甲[乙]丙'],
		['<mark>防空</mark>\u200B警报', '[防空]警报'],
		['a &lt;b&gt; &amp; c', 'a <b> & c'],
		// Pagefind ends each block with a full stop of its own.
		['一、做法. 先看<mark>门</mark>.', '一、做法 先看[门]'],
	])('%s', (html, expected) => {
		const shown = runsOf(html).map(({ text, hit }) => (hit ? `[${text}]` : text));
		expect(shown.join('')).toBe(expected);
	});
});
