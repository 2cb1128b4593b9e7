import { warning, type Problem } from '../../checked.ts';
import { isRow, readRow } from '../../domain/law/read/lines/table-rows.ts';
import type { Mended, Paragraph } from '../paragraphs.ts';
import { BY_NUMBER, linesByNumber } from '../read/number-column.ts';

/** The lines of a law; rows that are articles beside their numbers, `| 第一条 | … |`, as a .doc and Markdown have them, are articles. */
export function withNumberRows(lines: readonly Paragraph[]): Mended {
	const problems: Problem[] = [];
	const paragraphs: Paragraph[] = [];
	for (const run of runsOf(lines)) {
		const articles = isRow(run[0]!.trim())
			? linesByNumber(run.map((row) => readRow(row.trim())))
			: null;
		if (articles) problems.push(warning(BY_NUMBER, paragraphs.length + 1));
		paragraphs.push(...(articles ?? run));
	}
	return { paragraphs, problems };
}

/** The lines, parted where rows begin and end. */
function runsOf(lines: readonly Paragraph[]): Paragraph[][] {
	const runs: Paragraph[][] = [];
	for (const [place, line] of lines.entries()) {
		const before = lines[place - 1];
		if (before !== undefined && isRow(before.trim()) === isRow(line.trim()))
			runs.at(-1)!.push(line);
		else runs.push([line]);
	}
	return runs;
}
