import { beforeEach, describe, expect, test, vi } from 'vitest';
import { filledColumns } from '../../src/site/columns.ts';
import { homePage } from '../../src/site/home.ts';
import { today } from '../../src/site/site.ts';
import { day, guide, law, notes, report, unit, type Collections } from './collections.ts';

const collections = vi.hoisted((): Collections => ({}));
vi.mock('astro:content', () => ({
	getCollection: (name: string) => Promise.resolve([...(collections[name] ?? [])]),
}));

beforeEach(() => {
	Object.assign(collections, {
		reports: [report(2023), report(2024)],
		study: [unit('a', { laws: ['bing-fa'] })],
		guides: [
			guide('a'),
			guide('b', { situation: '试鸣演练' }),
			guide('c', { situation: '真实警报' }),
		],
		laws: [law('jia-fa'), law('shili', { sample: true }), law('yi-fa'), law('bing-fa')],
		notes: [notes('shili', 't1'), notes('yi-fa', 't1'), notes('bing-fa', 't1')],
		days: [day('dong', 12, 4), day('chun', 3, 1), day('mei-you', 2, 30)],
		signals: [],
		topics: [],
	});
});

describe('the home page', () => {
	test('is not searched itself', async () => {
		expect((await homePage()).head.facets).toBeUndefined();
	});

	test('shows the laws with notes first: those with a study unit, then the rest, invented ones last', async () => {
		const { laws, lawCount } = await homePage();
		expect(laws.map(({ title }) => title)).toEqual(['bing-fa', 'yi-fa', 'jia-fa', 'shili']);
		expect(lawCount).toBe(4);
	});

	test('never mixes what to do at a drill with what to do at a real alarm', async () => {
		const { drill, alarm, guides } = await homePage();
		expect([drill, alarm, guides].map((list) => list.map(({ title }) => title))).toEqual([
			['指南b'],
			['指南c'],
			['指南a'],
		]);
	});

	test('shows awareness days from today on, the next one first', async () => {
		const { days } = await homePage();
		const dates = days.map(({ next }) => next.date);
		expect(days).toHaveLength(2);
		expect(dates).toEqual([...dates].sort());
		expect(dates.every((date) => date >= today)).toBe(true);
	});

	test('shows the report of the last year', async () => {
		expect((await homePage()).report?.year).toBe(2024);
	});

	test('shows nothing for what is not there', async () => {
		for (const name of Object.keys(collections)) if (name !== 'laws') collections[name] = [];
		const { report: latest, days, guides, study, drill, alarm, signals } = await homePage();
		expect(latest).toBeUndefined();
		expect([days, guides, study, drill, alarm, signals].flat()).toEqual([]);
	});
});

describe('the columns', () => {
	test('with entries are all four', async () => {
		expect((await filledColumns()).map(({ title }) => title)).toEqual([
			'法规',
			'年度报告',
			'学习',
			'指南',
		]);
	});

	test('without entries are left out', async () => {
		Object.assign(collections, { reports: [], study: [], notes: [], guides: [] });
		expect(await filledColumns()).toEqual([{ title: '法规', href: '/laws/' }]);
	});
});
