import { expect, test } from 'vitest';
import { dayOfReport } from '../../../src/domain/report/day.ts';

const parts = { measures: '一、举措' };

test.each<[says: string, fields: Record<string, unknown>, day: string | undefined]>([
	['the day that it tells', { year: 2023, written: '2024-02-20', parts }, '2024-02-20'],
	['as Astro reads it', { year: 2023, written: new Date('2024-02-20'), parts }, '2024-02-20'],
	[
		'else that of its publication',
		{ year: 2023, published: '2024-03-28 09:00', parts },
		'2024-03-28',
	],
	[
		'or the end of the year in which it was due, where it came to the site later',
		{ year: 2018, published: '2026-03-28', parts },
		'2019-12-31',
	],
	['no day of a guide', { title: '怎么走', published: '2024-03-28' }, undefined],
])('a report was written on %s', (_, fields, day) => {
	expect(dayOfReport(fields)).toBe(day);
});
