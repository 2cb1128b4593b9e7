import type { Problem } from '../../checked.ts';
import { error } from '../problems.ts';
import type { Entry } from './content.ts';

/** A report whose file is named after another year than it says, also where it breaks its schema for that very reason. */
export function otherYear(report: Pick<Entry, 'id' | 'file' | 'lineOf' | 'data'>): Problem[] {
	const year = (report.data as { year?: unknown } | undefined)?.year;
	if (typeof year !== 'number' || report.id === `${year}`) return [];
	const message = `year 写的是 ${year}，文件名却是“${report.id}.mdx”。请把文件名改成 ${year}.mdx，或者改正 year`;
return [error(report, ['year'], message)];
}
