import type { SiteIndex } from '../index/site-index.ts';

// e.g. "2023年度报告", "2024年法治政府建设情况报告", "最新的年报", "去年的报告"; not "去年重大事故报告"
const REPORT =
	/(?:(20\d\d)年?|最新|最近|今年|本年|去年|上一?年)(?:度)?的?(?:年度|法治|政府|建设|情况|工作|总结|单位|你们)*(?:报告|年报)/u;
const PAGE = /^reports\/(\d{4})\/$/;

/**
 * The page of the yearly report that a question names by its year, or as the latest one, and how it names it; none if the site
 * has not that year's.
 */
export function reportsAsked(text: string, { root }: SiteIndex): { page: number; name: string }[] {
	const asked = REPORT.exec(text);
	if (!asked) return [];
	const reports = root.pages.flatMap(({ p }, page) => {
		const year = PAGE.exec(p)?.[1];
		return year ? [{ page, year }] : [];
	});
	const latest = reports
		.map(({ year }) => year)
		.sort()
		.at(-1);
	return reports.flatMap(({ page, year }) =>
		year === (asked[1] ?? latest) ? [{ page, name: asked[0] }] : [],
	);
}
