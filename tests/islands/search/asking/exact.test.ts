import { describe, expect, test } from 'vitest';
import type { Answer, Found } from '../../../../src/search/finder/answer.ts';
import { holdsAll, withPages } from '../../../../src/islands/search/asking/exact.ts';
import { runsOf, type WholePage } from '../../../../src/search/pagefind.ts';

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
	text: '',
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

describe('a page as a whole is listed only where it holds what was asked', () => {
	const apart = (readAs: string[]) => ({ key: 'apart', kind: 'apart' as const, typed: '', readAs });

	test.each([
		// pieces as typed, in any writing, anywhere on the page
		['灯笼 挂钩', [], '灯笼怎么挂\n先看挂钩。', true],
		['灯笼 20条', [], '灯笼怎么挂\n见第二十条。', true],
		['灯笼 挂钩', [], '灯笼怎么挂\n先看钩子。', false],
		// one piece stands as a whole
		['灯笼挂钩', [], '灯笼怎么挂\n先看挂钩。', false],
		// it stands nowhere, so its words are looked for
		['灯笼挂钩', [apart(['灯笼', '挂钩'])], '灯笼怎么挂\n先看挂钩。', true],
		['灯笼挂钩', [apart(['灯笼', '挂钩'])], '风筝怎么放\n先看挂着的线。', false],
	])('%s', (typed, readings, text, expected) => {
		const holds = holdsAll({ typed, undone: [] }, { readings });
		expect(holds({ ...page('/a/guides/x/'), text })).toBe(expected);
	});

	test('its words are not looked for when the reader has taken that back', () => {
		const question = { typed: '灯笼挂钩', undone: ['apart'] };
		const holds = holdsAll(question, { readings: [apart(['灯笼', '挂钩'])] });
		expect(holds({ ...page('/a/guides/x/'), text: '灯笼怎么挂\n先看挂钩。' })).toBe(false);
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
