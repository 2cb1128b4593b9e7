import { columns } from './column-list.ts';
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
	const entries: Record<string, number> = {
		[urls.laws]: known.length,
		[urls.reports]: reports.length,
		[urls.study]: units.length + notes.length,
		[urls.guides]: guides.length,
	};
	return columns.flatMap(({ label, href }) => (entries[href] ? [{ title: label, href }] : []));
});
