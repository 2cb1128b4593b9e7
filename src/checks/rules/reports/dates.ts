import { join } from 'node:path';
import type { Problem } from '../../../checked.ts';
import { yearsIn } from '../../../domain/report/document/title.ts';
import { readTextFile } from '../../../loaders/yaml-source.ts';
import { PUBLISHED_UNKNOWN, type Report } from '../../../schemas/report.ts';
import type { Entry } from '../../content/content.ts';
import { error, warning } from '../../problems.ts';
import type { Rule } from '../../rule.ts';

/** A report on a year is written when the year is over, reviewed before it is published, and titled with its year. */
export const reportDates: Rule = ({ folder, reports }) =>
	reports.flatMap((report) => [
		...tooEarly(report),
		...publishedFirst(report),
		...standsIn(report, folder),
		...secrecy(report),
		...otherYear(report),
	]);

const FIELDS = { written: '成文日期', published: '发布时间' } as const;

function tooEarly(report: Entry<Report>): Problem[] {
	const { year } = report.data;
	return Object.entries(FIELDS).flatMap(([field, name]) => {
		const value = report.data[field as keyof typeof FIELDS];
		// The last day of the year itself is possible.
		if (!value || value.slice(0, 10) >= `${year}-12-31`) return [];
		// Many offices write in the last month; before that it is another year's report.
		const said = value.slice(0, 7) === `${year}-12` ? warning : error;
		const message = `${year} 年度还没有结束，${name}却是 ${value}。请核对 year 和 ${field}（年度报告在下一年写）`;
		return [said(report, [field], message)];
	});
}

/** Nothing is published before it is written. */
function publishedFirst(report: Entry<Report>): Problem[] {
	const { written, published } = report.data;
	if (!written || written <= published.slice(0, 10)) return [];
	const message = `成文日期（${written}）晚于发布时间（${published}）。请核对 written 和 published`;
	return [warning(report, ['written'], message)];
}

/** The moment of the import stands where the one of publication belongs, and the comment that says so beside it. */
function standsIn(report: Entry<Report>, folder: string): Problem[] {
	const line = report.lineOf(['published']);
	const lines = readTextFile(join(folder, report.file))?.text.split('\n') ?? [];
	if (!lines[line - 2]?.includes(PUBLISHED_UNKNOWN)) return [];
	const message = `发布时间${PUBLISHED_UNKNOWN}（${report.data.published}）。请改成实际发布时间，然后删去上面那行说明`;
	return [warning(report, line, message)];
}

/** What is published has been looked through for secrets before (政府信息公开条例 art. 17); what is invented holds none. */
function secrecy(report: Entry<Report>): Problem[] {
	const { secrecyReview, published, sample } = report.data;
	if (!secrecyReview && !sample) {
		const message = '没有写保密审查（secrecyReview）。公开前要先审查，审查后写明单位 by 和日期 on';
		return [warning(report, ['title'], message)];
	}
	if (!secrecyReview || secrecyReview.on <= published.slice(0, 10)) return [];
	const message = `保密审查（${secrecyReview.on}）晚于发布时间（${published}）。应当先审查、后公开，请核对日期`;
	return [warning(report, ['secrecyReview', 'on'], message)];
}

function otherYear(report: Entry<Report>): Problem[] {
	const { year, title } = report.data;
	const [found = year] = yearsIn(title);
	if (found === year) return [];
	return [warning(report, ['title'], `标题写的是 ${found} 年，year 写的是 ${year}。请核对`)];
}
