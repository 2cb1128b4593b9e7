import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
	reportCards,
	reportContents,
	reportPage,
	reportRoutes,
} from '../../../src/site/report/reports.ts';
import { law, report, type Collections } from '../collections.ts';

const collections = vi.hoisted((): Collections => ({}));
vi.mock('astro:content', () => ({
	getCollection: (name: string) => Promise.resolve([...(collections[name] ?? [])]),
}));

const first = report(2023, {
	figures: [
		{ id: 'xuexi', label: '集中学习', value: 6, unit: '次' },
		{ id: 'haoping', label: '好评率', value: 100, unit: '%' },
	],
	commitments: [
		{ id: '2024-01', title: '健全制度' },
		{ id: '2024-02', title: '办两场演练' },
	],
});
const second = report(2024, {
	sample: true,
	figures: [
		{ id: 'xuexi', label: '集中学习', value: 22, unit: '次', note: '按登记统计。' },
		{ id: 'haoping', label: '好评率', value: 99.2, unit: '%' },
	],
	answers: [{ commitment: '2024-01', result: '已完成', text: '印发了。' }],
});

const pageOf = async (year: number) => {
	const routes = await reportRoutes();
	const route = routes.find(({ params }) => params.year === String(year));
	return reportPage(route!.props.entry);
};

beforeEach(() => {
	Object.assign(collections, { reports: [first, second], laws: [law('jia-fa')], notes: [] });
});

describe('the list of reports', () => {
	test('begins with the last year and counts what became of promises', async () => {
		const cards = await reportCards();
		expect(cards.map(({ year, href }) => [year, href])).toEqual([
			[2024, '/reports/2024/'],
			[2023, '/reports/2023/'],
		]);
		expect(cards[0]?.outcomes).toEqual([
			{ outcome: '已完成', count: 1, from: '0%', width: '50%' },
			{ outcome: '未回应', count: 1, from: '50%', width: '50%' },
		]);
	});

	test('is empty without reports', async () => {
		collections.reports = [];
		expect(await reportCards()).toEqual([]);
	});
});

describe('the page of a report', () => {
	test('shows figures beside those of the year before, in words', async () => {
		const { figures, comparedWith } = await pageOf(2024);
		expect(comparedWith).toBe(2023);
		expect(figures.map(({ text, beforeText, change }) => [text, beforeText, change])).toEqual([
			['22次', '6次', '增加16次'],
			['99.2%', '100%', '减少0.8个百分点'],
		]);
		expect(figures[1]?.bars).toEqual({ value: 99.2, before: 100 });
	});

	test('does not hide a promise that nobody answered', async () => {
		const { ledger } = await pageOf(2024);
		expect(ledger.map(({ id, outcome }) => [id, outcome])).toEqual([
			['2024-01', '已完成'],
			['2024-02', '未回应'],
		]);
	});

	test('says what became of its own promises, with the page that says so', async () => {
		const { commitments, years } = await pageOf(2023);
		expect(commitments.map(({ state }) => state)).toEqual(['answered', 'unanswered']);
		expect(years.get(2024)).toBe('/reports/2024/');
	});

	test('links the laws that the site knows, and no others', async () => {
		const { measures } = await pageOf(2023);
		expect(measures[0]?.laws).toEqual([
			{ id: 'jia-fa', title: '《jia-fa》', href: '/laws/jia-fa/' },
		]);
	});

	test('is filed under 报告 and its year, and marked when it is invented', async () => {
		const { head } = await pageOf(2024);
		expect(head).toMatchObject({ facets: { kind: '报告', year: '2024' }, sample: true });
	});

	test('leads to its neighbours', async () => {
		expect((await pageOf(2023)).later).toEqual({ title: '2024年度报告', href: '/reports/2024/' });
		expect((await pageOf(2023)).earlier).toBeUndefined();
		expect((await pageOf(2024)).earlier?.href).toBe('/reports/2023/');
	});

	test('lists what it contains, and nothing that is empty', async () => {
		const body = [
			{ depth: 2, slug: '举措', text: '一、举措' },
			{ depth: 3, slug: '学习', text: '（一）学习' },
		];
		const ids = async (year: number) =>
			reportContents(await pageOf(year), body).map(({ id }) => id);
		expect(await ids(2023)).toEqual(['figures', 'measures', 'shortcomings', 'commitments', 'text']);
		expect(await ids(2024)).toEqual(['ledger', 'figures', 'measures', 'shortcomings', 'text']);
		expect(reportContents(await pageOf(2023), body).at(-1)?.below).toEqual([
			{ id: '举措', title: '一、举措' },
		]);
	});
});
