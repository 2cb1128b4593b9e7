import { expect, test } from 'vitest';
import { checkFields } from '../../src/schemas/issues.ts';
import { searchLedgerSchema } from '../../src/schemas/ledger.ts';

const QUERY = { query: '拖欠工资', times: 1, last: '2026-11-23', outcome: 'none' };
const LEDGER = { pufa: 'search-ledger', version: 1, exported: '2026-11-23', queries: [QUERY] };

const said = (ledger: object): string[] =>
	checkFields(searchLedgerSchema, ledger).issues.map(({ message }) => message);

test.each([
	['once', { times: 1 }],
	['found, but opened by nobody', { outcome: 'unopened' }],
	['of which the page tells more', { device: 'phone' }],
	['as long as a letter', { query: '长'.repeat(5000) }],
])('a search %s is taken', (_, more) => {
	expect(said({ ...LEDGER, queries: [{ ...QUERY, ...more }] })).toEqual([]);
});

test.each([
	['that was never made', { times: 0 }, 'queries 第 1 项的 times 不能小于 1，实为 0'],
	['without words', { query: '' }, 'queries 第 1 项的 query 不能为空'],
	[
		'longer than any box takes',
		{ query: '长'.repeat(5001) },
		'queries 第 1 项的 query 太长，最多 5000 个字',
	],
	[
		'with an outcome that is none',
		{ outcome: 'lost' },
		'queries 第 1 项的 outcome 要从规定的写法里选',
	],
])('a search %s is told', (_, more, message) => {
	const [told, ...others] = said({ ...LEDGER, queries: [{ ...QUERY, ...more }] });
	expect(told!.startsWith(message)).toBe(true);
	expect(others).toEqual([]);
});

test.each([
	['of another kind', { pufa: 'other' }, 'pufa 要从规定的写法里选'],
	['of another version', { version: 2 }, 'version 要从规定的写法里选'],
	['of a day in other words', { exported: '昨天' }, 'exported 日期要写成“年-月-日”'],
	[
		'with more than any browser keeps',
		{ queries: Array(5001).fill(QUERY) },
		'queries 太多，最多 5000 条',
	],
])('a file %s is none', (_, more, message) => {
	expect(said({ ...LEDGER, ...more })[0]!.startsWith(message)).toBe(true);
});
