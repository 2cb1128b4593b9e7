import type { Problem } from '../../../checked.ts';
import { isSample } from '../../../domain/law/title/identify.ts';
import type { Report } from '../../../schemas/report.ts';
import type { Entry } from '../../content/content.ts';
import { wholeOf, error, warning } from '../../problems.ts';
import type { Rule, TextRule } from '../../rule.ts';

// e.g. "（示例）", "示例文本，非真实法规", "内容为虚构"; the name of 示例县 marks nothing
const MARK = /示例(?![省市县区乡镇])|虚构/;

/** An invented report says so, in its text too, and claims no real source. */
export const sampleReports: Rule = ({ reports }) =>
	reports
		.filter(({ data }) => data.sample)
		.flatMap((report) => [...unmarked(report), ...realSource(report)]);

function unmarked(report: Entry<Report>): Problem[] {
	const problems: Problem[] = [];
	if (!MARK.test(report.body)) {
		const message = '这是虚构的示例报告，正文里却没有写明“示例”。请在正文开头写明';
		problems.push(error(report, report.bodyLine, message));
	}
	if (!MARK.test(report.data.title))
		problems.push(
			warning(report, ['title'], '这是虚构的示例报告，标题里却没有“示例”。请写成“…报告（示例）”'),
		);
	return problems;
}

function realSource(report: Entry<Report>): Problem[] {
	const { url, law, title, note = '' } = report.data.source;
	if (url ?? law) {
		const message = `虚构的示例报告不能写真实来源（${url ?? law}）。请删去，或者把 sample 改为 false`;
		return [error(report, ['source', url ? 'url' : 'law'], message)];
	}
	if (MARK.test(title + note)) return [];
	return [
		warning(report, ['source', 'title'], `虚构的示例报告，来源写的是“${title}”。请写明是示例`),
	];
}

/** An invented law says so in its text; a text that says so is not passed off as a real law. */
export const sampleLaws: TextRule = ({ law, file, text }) => {
	if (law.data.sample && !MARK.test(text)) {
		const message =
			'这是虚构的示例文本，正文里却没有写明。请在标题下面写“（示例文本，非真实法规）”';
		return [error(wholeOf(file), [], message)];
	}
	if (!law.data.sample && isSample(text))
		return [error(law, ['title'], '正文写着是示例文本，law.yaml 里却没有“sample: true”。请补上')];
	return [];
};
