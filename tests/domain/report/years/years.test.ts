import { describe, expect, test } from 'vitest';
import {
	compareFigures,
	countOutcomes,
	followCommitments,
	ledgerOf,
	reportBefore,
	type StatedFigure,
	type YearReport,
} from '../../../../src/domain/report/years/years.ts';

const report = (year: number, rest: Partial<YearReport> = {}): YearReport => ({
	year,
	figures: [],
	commitments: [],
	answers: [],
	...rest,
});

const figure = (id: string, value: number, unit = '次'): StatedFigure => ({
	id,
	label: `指标${id}`,
	value,
	unit,
});

const promise = (id: string) => ({ id, title: `做${id}` });

describe('figures side by side', () => {
	test.each<[is: number, was: number, difference: number]>([
		[22, 6, 16],
		// Binary fractions do not show.
		[99.2, 100, -0.8],
		[0.5, 1, -0.5],
		[0.3, 0.1, 0.2],
		[7, 7, 0],
	])('%d after %d differs by %d', (is, was, difference) => {
		const [row] = compareFigures([figure('a', is)], [figure('a', was)]);
		expect(row).toMatchObject({ value: is, before: was, difference });
	});

	test('have no difference where the unit changed', () => {
		const [row] = compareFigures([figure('a', 90, '%')], [figure('a', 9, '件')]);
		expect(row).toMatchObject({ before: 9, unit: '%', unitBefore: '件' });
		expect(row).not.toHaveProperty('difference');
	});

	test('keep the order of the newer report, and what it no longer states', () => {
		const rows = compareFigures([figure('b', 1), figure('a', 2)], [figure('c', 3), figure('a', 4)]);
		expect(rows.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
		expect(rows[0]).not.toHaveProperty('before');
		expect(rows[2]).toEqual({ id: 'c', label: '指标c', unit: '次', before: 3 });
	});

	test('stand alone in the first year', () => {
		expect(compareFigures([figure('a', 1)])).toEqual([
			{ id: 'a', label: '指标a', unit: '次', value: 1 },
		]);
	});
});

describe('the ledger of a year', () => {
	const first = report(2023, { commitments: [promise('2024-01'), promise('2024-02')] });
	const second = report(2024, {
		commitments: [promise('2025-01')],
		answers: [{ commitment: '2024-02', result: '部分完成', text: '还差两次' }],
	});

	test('shows a promise that nobody answers', () => {
		const rows = ledgerOf(second, [second, first]);
		expect(rows).toEqual([
			{ id: '2024-01', commitment: promise('2024-01'), promisedIn: 2023, outcome: '未回应' },
			{
				id: '2024-02',
				commitment: promise('2024-02'),
				promisedIn: 2023,
				outcome: '部分完成',
				text: '还差两次',
			},
		]);
	});

	test('is empty for the first report', () => {
		expect(ledgerOf(first, [first, second])).toEqual([]);
	});

	test('keeps an answer whose promise the site does not hold', () => {
		const rows = ledgerOf(second, [second]);
		expect(rows).toEqual([{ id: '2024-02', outcome: '部分完成', text: '还差两次' }]);
	});

	test('takes in a late answer to a promise of an earlier year', () => {
		const late = report(2025, {
			answers: [{ commitment: '2024-01', result: '已完成', text: '补上了' }],
		});
		const rows = ledgerOf(late, [first, second, late]);
		expect(rows.map(({ id, outcome }) => [id, outcome])).toEqual([
			['2025-01', '未回应'],
			['2024-01', '已完成'],
		]);
	});

	test('counts the outcomes that occurred', () => {
		const counts = countOutcomes(ledgerOf(second, [first, second]), [
			'已完成',
			'部分完成',
			'未回应',
		]);
		expect(counts).toEqual([
			{ outcome: '部分完成', count: 1 },
			{ outcome: '未回应', count: 1 },
		]);
	});
});

describe('what became of the promises of a report', () => {
	const made = report(2023, { commitments: [promise('2024-01')] });

	test('is open while no later report is here', () => {
		expect(followCommitments(made, [made])).toEqual([
			{ commitment: promise('2024-01'), answers: [], state: 'waiting' },
		]);
	});

	test('is unanswered when a later report passes it over', () => {
		expect(followCommitments(made, [report(2024), made])[0]?.state).toBe('unanswered');
	});

	test('gathers the answers of all later years, the newest first', () => {
		const answer = (text: string) => [{ commitment: '2024-01', result: '部分完成' as const, text }];
		const later = [
			report(2024, { answers: answer('开始') }),
			report(2025, { answers: answer('继续') }),
		];
		const [row] = followCommitments(made, [made, ...later]);
		expect(row?.state).toBe('answered');
		expect(row?.answers.map(({ year, text }) => [year, text])).toEqual([
			[2025, '继续'],
			[2024, '开始'],
		]);
	});
});

test('the report before is the nearest earlier one, over a gap too', () => {
	const years = [report(2020), report(2024), report(2022)];
	expect(reportBefore(years, 2024)?.year).toBe(2022);
	expect(reportBefore(years, 2020)).toBeUndefined();
});
