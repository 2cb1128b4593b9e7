import { reportCsv } from '../../domain/draft/report/csv.ts';
import type { CheckedCitation } from '../../domain/draft/model.ts';
import { reportText } from '../../domain/draft/report/plain.ts';
import { copy } from '../browser/clipboard.ts';
import { saveFile } from '../browser/save-file.ts';

/** A finished check. */
export interface Report {
	citations: readonly CheckedCitation[];
	day: string;
	/** The site whose texts were consulted. */
	site: string;
}

const textOf = ({ citations, day, site }: Report): string => reportText(citations, day, site);

/** @returns what to tell the reader */
export const copyReport = (report: Report): Promise<string> =>
	copy(textOf(report), '已复制核对结果');

/** Save the result of a check as text. */
export const saveText = (report: Report): void =>
	saveFile(
		`引用核对-${report.day}.txt`,
		new Blob([textOf(report)], { type: 'text/plain;charset=utf-8' }),
	);

/** Save its citations as a table that Excel opens. */
export const saveTable = (report: Report): void =>
	saveFile(
		`引用核对-${report.day}.csv`,
		new Blob([reportCsv(report.citations)], { type: 'text/csv;charset=utf-8' }),
	);
