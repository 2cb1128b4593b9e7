import { expect, test } from 'vitest';
import type { LawRecord } from '../../../src/holdings/law-record.ts';
import type { Repeals } from '../../../src/holdings/repeals.ts';
import { searchedStatus as searched } from '../../../src/holdings/searched/status.ts';

const law = { id: 'deng-ta-fa', wordings: [], versions: [] } as unknown as LawRecord;

const NOTHING: Parameters<typeof searched>[2] = { repeals: new Map(), terms: new Map() };
const TODAY = { today: '2031-06-01' };
const searchedStatus = (one: LawRecord, ends: Partial<typeof NOTHING> = {}): string =>
	searched(one, TODAY, { ...NOTHING, ...ends }).status;

const UNKNOWN = '时效性未核实';
const ENDED = '另有法规写明废止';

test.each<[what: string, more: Partial<LawRecord>, day: string | undefined, status: string]>([
	['nobody has verified it', {}, '2031-01-01', ENDED],
	['the clause names no day', {}, undefined, ENDED],
	['its last day has not come', {}, '2032-01-01', UNKNOWN],
	['it was verified before', { status: '现行有效', verifiedOn: '2030-12-31' }, '2031-01-01', ENDED],
	[
		'somebody has found since that it goes on',
		{ status: '现行有效', verifiedOn: '2031-02-01' },
		'2031-01-01',
		'现行有效',
	],
	[
		'somebody has found that it does not',
		{ status: '已废止', verifiedOn: '2031-02-01' },
		'2031-01-01',
		'已废止',
	],
])('a law that another one ends: %s', (_, more, day, status) => {
	const repeals: Repeals = new Map([
		[law.id, { by: 'hangbiao-fa', address: 't90', ...(day && { day }) }],
	]);
	expect(searchedStatus({ ...law, ...more }, { repeals })).toBe(status);
});

test('a law that no other one ends has the 时效性 that somebody has verified', () => {
	expect(searchedStatus(law)).toBe(UNKNOWN);
});

test.each([
	['2031-05-01', UNKNOWN],
	['2031-09-01', '尚未生效'],
])('a law that nobody has verified and that applies from %s: %s', (effective, status) => {
	const current = { date: '2031-04-01', effective };
	expect(searchedStatus({ ...law, current })).toBe(status);
});

const OVER = '写明的有效期已届满';

test.each<
	[what: string, more: Partial<LawRecord>, lastDay: string, status: string, turns: object[]]
>([
	['is over', {}, '2031-05-31', OVER, []],
	['ends today', {}, '2031-06-01', UNKNOWN, [['2031-06-02', OVER]]],
	[
		'is to end',
		{ status: '现行有效', verifiedOn: '2030-01-01' },
		'2031-12-31',
		'现行有效',
		[['2032-01-01', OVER]],
	],
	[
		'was verified before its end',
		{ status: '现行有效', verifiedOn: '2031-01-01' },
		'2031-05-31',
		OVER,
		[],
	],
	[
		'is over, and somebody has found since that it goes on',
		{ status: '现行有效', verifiedOn: '2031-05-31' },
		'2031-05-30',
		'现行有效',
		[],
	],
	['is over, and it is repealed', { status: '已废止' }, '2031-05-30', '已废止', []],
])('a law whose own term %s', (_, more, lastDay, status, turns) => {
	const current = { date: '2021-06-01', effective: '2021-06-01' };
	const terms = new Map([[`${law.id} ${current.date}`, lastDay]]);
	const found = searched({ ...law, current, ...more }, TODAY, { ...NOTHING, terms });
	expect(found).toEqual({ status, turns });
});
