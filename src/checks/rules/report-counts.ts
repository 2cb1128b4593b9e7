import { contradictions } from '../../domain/report/counts.ts';
import { warning } from '../problems.ts';
import type { Rule } from '../rule.ts';

/** A number in a report does not contradict another one: `每周学习` and `全年6次学习`. */
export const reportCounts: Rule = ({ reports }) =>
	reports.flatMap((report) => {
		// The messages name lines: those of the file, not of the body.
		const text = '\n'.repeat(report.bodyLine - 1) + report.body;
		return contradictions(text).map(({ line, message }) => warning(report, line ?? 1, message));
	});
