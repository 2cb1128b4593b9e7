import { beforeEach, describe, expect, test, vi } from 'vitest';
import { filledColumns } from '../../src/site/columns/columns.ts';
import { homePage } from '../../src/site/home.ts';
import { today } from '../../src/site/site.ts';
import { day, guide, law, notes, report, unit, type Collections } from './collections.ts';

const collections = vi.hoisted((): Collections => ({}));
vi.mock('astro:content', () => ({
	getCollection: (name: string) => Promise.resolve([...(collections[name] ?? [])]),
}));

/** What the texts of laws, which are not here, say of ends: by the id of the law. */
const said = vi.hoisted(() => ({ lastDay: '', endedByAnother: '' }));
vi.mock('../../src/site/citations/terms.ts', () => ({
	lastDay: ({ id }: { id: string }) =>
		Promise.resolve(id === said.lastDay ? '2019-04-30' : undefined),
}));
vi.mock('../../src/site/citations/repeals.ts', () => ({
	repealOf: ({ id }: { id: string }) =>
		Promise.resolve(
			id === said.endedByAnother ? { clause: '《灯光法》第九条', href: '/' } : undefined,
		),
}));

beforeEach(() => {
	Object.assign(said, { lastDay: '', endedByAnother: '' });
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

	test('shows the laws that the office explains: those with a study unit, then those with notes, invented ones last', async () => {
		const { laws, lawCount } = await homePage();
		expect(laws.heading).toBe('有解读和学习材料的法规');
		expect(laws.cards.map(({ title }) => title)).toEqual(['bing-fa', 'yi-fa', 'shili']);
		expect(lawCount).toBe(4);
	});

	test('of an office that explains none shows those that were made or changed last, without acts that only amend', async () => {
		const made = (id: string, date: string, rest = {}) =>
			law(id, { texts: [date], versions: [{ date }], ...rest });
		Object.assign(collections, { study: [], notes: [] });
		collections.laws = [
			made('jia-fa', '2019-01-01'),
			made('yi-fa', '2024-01-01'),
			made('bing-fa', '2021-01-01', { status: '已废止' }),
			made('xianfa', '2025-01-01', { title: '宪法修正案（2025年）' }),
		];
		const { laws } = await homePage();
		expect(laws.heading).toBe('新近通过和修改的法规');
		expect(laws.cards.map(({ title }) => title)).toEqual(['yi-fa', 'jia-fa']);
	});

	const gone = { history: [{ date: '2019-05-01', kind: '废止' }] };

	test('of an office that explains none shows no law that has ended, whoever says so', async () => {
		Object.assign(collections, { study: [], notes: [] });
		Object.assign(said, { lastDay: 'yi-fa', endedByAnother: 'bing-fa' });
		collections.laws = [law('jia-fa'), law('yi-fa'), law('bing-fa'), law('ding-fa', gone)];
		const { laws } = await homePage();
		expect(laws.cards.map(({ title }) => title)).toEqual(['jia-fa']);
	});

	test('shows an explained law that has ended behind those that have not', async () => {
		said.lastDay = 'bing-fa';
		const { laws } = await homePage();
		expect(laws.cards.map(({ title }) => title)).toEqual(['yi-fa', 'bing-fa', 'shili']);
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
		const { lists } = await homePage();
		expect(lists.map(({ title }) => title)).toEqual(['法规目录', '网站地图']);
	});
});
