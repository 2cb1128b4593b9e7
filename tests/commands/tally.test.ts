import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeSkipped, tallyOf, type VitestReport } from '../../src/commands/tally.ts';

type File = VitestReport['testResults'][number];
type Outcome = File['assertionResults'][number];

const file = (status: string, assertionResults: Outcome[]): File => ({
	name: resolve('tests/a.test.ts'),
	status,
	assertionResults,
});
const report = (...testResults: File[]): VitestReport => ({ numPassedTests: 1, testResults });
const passed: Outcome = { fullName: 'reads', status: 'passed' };

describe('the count of tests', () => {
	test.each<[what: string, report: VitestReport, ok: boolean, failed: number]>([
		['all is well', report(file('passed', [passed])), true, 0],
		[
			'one test failed',
			report(file('failed', [passed, { fullName: 'b', status: 'failed' }])),
			false,
			1,
		],
		// A syntax error or a missing import: the file has no tests to fail.
		['a file could not be read', report(file('failed', []), file('passed', [passed])), false, 1],
		// A rejected promise after the last test, or no test at all.
		['the run failed outside of the tests', report(file('passed', [passed])), false, 1],
	])('sees that %s', (_, found, ok, failed) => {
		expect(tallyOf(found, ok)).toMatchObject({ passed: 1, failed });
	});

	test('keeps why a test was left out', () => {
		const skipped: Outcome[] = [
			{ fullName: 'a', status: 'skipped', meta: { skipReason: '没有设置 PUFA_CORPUS' } },
			{ fullName: 'b', status: 'todo', meta: {} },
			{ fullName: 'c', status: 'skipped' },
		];
		expect(
			tallyOf(report(file('passed', skipped)), true).skipped.map(({ reason }) => reason),
		).toEqual(['没有设置 PUFA_CORPUS', '还没有写（todo）', '没有写明原因']);
	});
});

test('what was left out is listed by reason, three names each', () => {
	const skipped = ['a', 'b', 'c', 'd'].map((name) => ({ name, reason: '没有语料' }));
	expect(describeSkipped([...skipped, { name: 'e', reason: '没有浏览器' }])).toEqual([
		'跳过 4 项：没有语料',
		'  - a',
		'  - b',
		'  - c',
		'  - ……等 4 项',
		'跳过 1 项：没有浏览器',
		'  - e',
	]);
});
