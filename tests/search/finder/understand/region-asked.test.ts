import { describe, expect, test } from 'vitest';
import { regionAsked } from '../../../../src/search/finder/understand/region-asked.ts';
import { ask, finderOver, lawPage, shippedSite } from '../memory-index.ts';
import type { SiteIndex } from '../../../../src/search/finder/index/site-index.ts';

// Invented places and laws.
const titles = [
	'《甲山市风筝管理条例》',
	'《甲山市灯笼管理条例》',
	'《乙水市风筝管理条例》',
	'《示例省风筝管理条例》',
	'《城市风筝条例》',
];
const pages = titles.map((t, page) => ({ t, f: [[page === 4 ? 1 : 0]] }));
const index = {
	root: { pages, facets: { level: ['地方性法规', '行政法规'] } },
} as unknown as SiteIndex;

describe('the place that a question names, its laws, and those of other places of its kind', () => {
	test.each([
		['甲山放风筝要批准吗', '甲山', [0, 1], [2]],
		['我在乙水市放风筝', '乙水市', [2], [0, 1]],
		['放风筝 甲山', '甲山', [0, 1], [2]],
		['示例省谁管风筝', '示例省', [3], []],
	])('%s', (text, name, own, others) => {
		expect(regionAsked(text, index)).toEqual({ name, own, others });
	});

	test.each(['放风筝要批准吗', '假甲山风筝', '城市放风筝'])('%s names none', (text) => {
		expect(regionAsked(text, index)).toBeNull();
	});
});

test('laws of the named place come before those of another', async () => {
	const local = (id: string, title: string) =>
		lawPage(
			id,
			title,
			`${title}\n\n第一条　放风筝的，应当事先登记。\n\n第二条　本条例自公布之日起施行。\n`,
			{
				facets: {
					kind: ['法规'],
					level: ['地方性法规'],
					topic: [],
					issuer: [],
					status: ['时效性未核实'],
				},
			},
		);
	const finder = await finderOver(shippedSite(), [
		local('jia', '甲山市风筝管理条例'),
		local('yi', '乙水市风筝管理条例'),
	]);
	const first = async (typed: string) => (await ask(finder, typed)).found[0]?.href;
	expect(await first('甲山放风筝要不要登记')).toBe('laws/jia/#t1');
	expect(await first('乙水放风筝要不要登记')).toBe('laws/yi/#t1');
});
