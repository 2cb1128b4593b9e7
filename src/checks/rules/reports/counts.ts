import { contradictions, figuresUnlikeText } from '../../../domain/report/doubts/counts.ts';
import { warning } from '../../problems.ts';
import type { Rule } from '../../rule.ts';

/** A number in a report does not contradict another one: `每周学习` and `全年6次学习`. */
export const reportCounts: Rule = ({ reports }) =>
	reports.flatMap((report) => {
		// The messages name lines: those of the file, not of the body.
		const text = '\n'.repeat(report.bodyLine - 1) + report.body;
		return [
			...contradictions(text).map(({ line, message }) => warning(report, line ?? 1, message)),
			...figuresUnlikeText(report.data.figures, text).map(({ row, said }) => {
				const { label, value, unit } = report.data.figures[row]!;
				const message = `数字对不上：figures 里“${label}”写的是 ${value}${unit}，正文第 ${said.line} 行“${said.label}”是 ${said.value}${unit}。请核实`;
				return warning(report, ['figures', row, 'value'], message);
			}),
		];
	});
