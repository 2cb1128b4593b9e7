import { relative } from 'node:path';
import { PROJECT } from './project.mjs';

/** How many tests came out how, and which were left out and why. */
export interface Tally {
	passed: number;
	failed: number;
	skipped: Skipped[];
}

interface Skipped {
	name: string;
	reason: string;
}

/** The part of the report of Vitest's JSON reporter that is read here. */
export interface VitestReport {
	numPassedTests: number;
	testResults: {
		name: string;
		status: string;
		assertionResults: { fullName: string; status: string; meta?: { skipReason?: string } }[];
	}[];
}

/**
 * Count what Vitest reports. A file that could not be read counts as a failed test, and so does a run that
 * failed for a reason outside of any test.
 */
export function tallyOf(report: VitestReport, ok: boolean): Tally {
	const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
	const failedTests = tests.filter(({ status }) => status === 'failed').length;
	const failedFiles = report.testResults.filter(
		({ status, assertionResults }) =>
			status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
	).length;
	const failed = failedTests + failedFiles;
	return {
		passed: report.numPassedTests,
		failed: ok ? failed : Math.max(failed, 1),
		skipped: report.testResults.flatMap(skippedIn),
	};
}

function skippedIn({ name, assertionResults }: VitestReport['testResults'][number]): Skipped[] {
	return assertionResults
		.filter(({ status }) => status !== 'passed' && status !== 'failed')
		.map(({ fullName, status, meta }) => ({
			name: `${relative(PROJECT, name)} ${fullName}`,
			reason: meta?.skipReason ?? (status === 'todo' ? '还没有写（todo）' : '没有写明原因'),
		}));
}

/** What was left out, grouped by the reason: three names each, so that it stays on one screen. */
export function describeSkipped(skipped: Skipped[]): string[] {
	const groups = Object.entries(Object.groupBy(skipped, ({ reason }) => reason));
	return groups.flatMap(([reason, group = []]) => [
		`跳过 ${group.length} 项：${reason}`,
		...group.slice(0, 3).map(({ name }) => `  - ${name}`),
		...(group.length > 3 ? [`  - ……等 ${group.length} 项`] : []),
	]);
}

export function add(tallies: Tally[]): Tally {
	return {
		passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
		failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
		skipped: tallies.flatMap(({ skipped }) => skipped),
	};
}
