import { columns } from './column-list.ts';
import { guideCards } from '../guide/guides.ts';
import { laws } from '../held/laws.ts';
import { once } from '../once.ts';
import { reportCards } from '../report/reports.ts';
import type { Link } from '../held/sources.ts';
import { notesLinks, studyCards } from '../study.ts';
import { urls } from '../site.ts';

/** What links to the list of a column say; the list that most people look for is first. */
const LISTS: readonly Link[] = [
	{ title: '全部指南', href: urls.guides },
	{ title: '法规目录', href: urls.laws },
	{ title: '学习材料', href: urls.study },
	{ title: '年度报告', href: urls.reports },
];

/** The columns that have something to show: an imported folder may hold nothing but laws. */
export const filledColumns = once(async (): Promise<Link[]> => {
	const [known, reports, units, notes, guides] = await Promise.all([
		laws(),
		reportCards(),
		studyCards(),
		notesLinks(),
		guideCards(),
	]);
	const entries: Record<string, number> = {
		[urls.laws]: known.length,
		[urls.reports]: reports.length,
		[urls.study]: units.length + notes.length,
		[urls.guides]: guides.length,
	};
	return columns.flatMap(({ label, href }) => (entries[href] ? [{ title: label, href }] : []));
});

/** Where to look without asking: the lists of what the site has, and its map. */
export async function directories(): Promise<Link[]> {
	const filled = new Set((await filledColumns()).map(({ href }) => href));
	return [
		...LISTS.filter(({ href }) => filled.has(href)),
		{ title: '网站地图', href: urls.sitemap },
	];
}
