import { expect, test } from 'vitest';
import { lawHead } from '../../../src/site/law/head.ts';
import { sampleLaw } from './sample-law.ts';

const [NOW, OLD] = [{ date: '2023-11-20' }, { date: '2009-08-27' }];
const law = sampleLaw([NOW, OLD], {
	title: '示例县点灯规定',
	shortTitle: '点灯规定',
	aliases: ['灯规'],
});
const headOf = (shown: { date: string } | undefined, dated: boolean) =>
	lawHead(law, { shown, dated, notes: undefined, topics: [{ name: '灯塔' }] });

test('the page of a law stands for itself, under its title', () => {
	const { title, path, canonical, crumbs, keywords } = headOf(NOW, false);
	expect({ title, path, canonical }).toEqual({
		...{ title: '示例县点灯规定', path: '/laws/shili-guiding/', canonical: undefined },
	});
	expect(crumbs.map(({ label }) => label)).toEqual(['法规', '点灯规定']);
	expect(keywords).toEqual(['点灯规定', '灯规', '灯塔']);
});

test.each([
	['the wording in force, for which the page of the law stands', NOW, '/laws/shili-guiding/'],
	['an older wording, which stands for itself', OLD, undefined],
])('the page of %s', (_, shown, address) => {
	const { path, canonical, crumbs } = headOf(shown, true);
	expect(path).toBe(`/laws/shili-guiding/${shown.date}/`);
	expect(canonical).toBe(address);
	expect(crumbs.map(({ label, href }) => [label, href !== undefined])).toEqual([
		['法规', true],
		['点灯规定', true],
		[shown === NOW ? '2023年11月20日版本' : '2009年8月27日版本', false],
	]);
});

test('a law is described by what the office says of it, or by what its page offers', () => {
	expect(headOf(NOW, false).description).toBe('《点灯规定》全文，可按条、款、项定位和引用。');
	const told = { ...law, summary: '关于点灯。' };
	expect(
		lawHead(told, { shown: NOW, dated: false, notes: undefined, topics: [] }).description,
	).toBe('关于点灯。');
});
