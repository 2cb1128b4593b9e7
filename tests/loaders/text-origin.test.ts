import { expect, test } from 'vitest';
import { textOrigin } from '../../src/loaders/text-origin.ts';

/** Invented. */
const REPORT = { year: 2030, parts: {}, written: '2031-02-03' };

test.each<[text: string, fields: Record<string, unknown>, means: object]>([
	[
		'notes mean the law that they explain, in the wording that they were checked with',
		{ law: 'dengta', version: '2020-01-01', notes: [] },
		{ self: { law: 'dengta', date: '2020-01-01', about: true } },
	],
	['a unit about one law means it', { laws: ['dengta'] }, { self: { law: 'dengta', about: true } }],
	['a unit about several means none', { laws: ['dengta', 'shandong'] }, { day: undefined }],
	['a yearly report means the laws of its day', REPORT, { day: '2031-02-03' }],
	['any other text means the laws of today', { title: '点灯' }, { day: undefined }],
])('%s', (_, fields, means) => {
	expect(textOrigin(fields)).toEqual(means);
});
