import { guideCards } from './guides.ts';
import { laws } from './laws.ts';
import { once } from './once.ts';
import { reportCards } from './reports.ts';
import type { Link } from './sources.ts';
import { notesLinks, studyCards } from './study.ts';
import { urls } from './site.ts';

/** The columns that have something to show: an imported folder may hold nothing but laws. */
export const filledColumns = once(async (): Promise<Link[]> => {
	const [known, reports, units, notes, guides] = await Promise.all([
		laws(),
		reportCards(),
		studyCards(),
		notesLinks(),
		guideCards(),
	]);
	return [
		{ title: '法规', href: urls.laws, entries: known.length },
		{ title: '年度报告', href: urls.reports, entries: reports.length },
		{ title: '学习', href: urls.study, entries: units.length + notes.length },
		{ title: '指南', href: urls.guides, entries: guides.length },
	].flatMap(({ title, href, entries }) => (entries > 0 ? [{ title, href }] : []));
});
