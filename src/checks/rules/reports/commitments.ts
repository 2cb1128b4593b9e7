import type { Problem } from '../../../checked.ts';
import type { Report } from '../../../schemas/report.ts';
import type { Entry } from '../../content/content.ts';
import { error, warning } from '../../problems.ts';
import type { Rule } from '../../rule.ts';

/** What a report promises, the report of the next year answers; and it answers nothing else. */
export const reportCommitments: Rule = ({ reports, ids }) =>
	reports.flatMap((report) => {
		const year = report.data.year;
		const before = reports.find(({ data }) => data.year === year - 1);
		// Without a valid report of the year before, nothing can be said about what it promised.
		const promised = before?.data.commitments;
		return [
			...answers(report, promised, ids.reports.has(`${year - 1}`)),
			...(promised ? unanswered(report, promised) : []),
		];
	});

function answers(
	report: Entry<Report>,
	promised: Report['commitments'] | undefined,
	beforeIsHere: boolean,
): Problem[] {
	const { year, answers: given } = report.data;
	return given.flatMap(({ commitment: id }, row): Problem[] => {
		const place = ['answers', row, 'commitment'];
		if (given.findIndex(({ commitment }) => commitment === id) < row)
			return [error(report, place, `承诺 ${id} 回答了两次。请合并成一条`)];
		if (promised ? promised.some((promise) => promise.id === id) : id.startsWith(`${year}-`))
			return [];
		if (!promised && beforeIsHere) return [];
		const known = promised?.map((promise) => promise.id).join('、') || '没有承诺';
		const expected = promised
			? `${year - 1} 年度报告里${promised.length ? '的承诺是 ' : ''}${known}`
			: `应当以 ${year}- 开头`;
		return [error(report, place, `没有编号为 ${id} 的承诺：${expected}。请核对编号`)];
	});
}

const unanswered = (report: Entry<Report>, promised: Report['commitments']): Problem[] =>
	promised
		.filter(({ id }) => !report.data.answers.some(({ commitment }) => commitment === id))
		.map(({ id, title }) => {
			const message = `没有回答上一年度的承诺 ${id}“${title}”。请在 answers 里写明结果：已完成、部分完成、未完成或者已调整`;
			return warning(report, ['answers'], message);
		});
