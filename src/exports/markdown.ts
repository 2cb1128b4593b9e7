import { readRow } from '../domain/law/read/lines/table-rows.ts';
import { isDivision, ownWords, paragraphOnLine, type Unit } from '../domain/law/model.ts';
import type { ExportedLaw } from './exported-law.ts';
import { isTable, unitRuns } from './unit-runs.ts';

/**
 * A law as Markdown: headings for its divisions, a paragraph for every line, a table for rows, numbers as published (no lists,
 * which would renumber). Front matter says which wording it is.
 */
export function lawMarkdown({ about, version, law }: ExportedLaw): string {
	const front = {
		title: about.title,
		version: version.date,
		source: about.page,
		...(about.sample && { sample: true }),
	};
	// JSON strings are YAML strings.
	const lines = Object.entries(front).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
	return `---\n${lines.join('\n')}\n---\n\n${blocksOf(law.units, 2).join('\n\n')}\n`;
}

function blocksOf(units: readonly Unit[], level: number): string[] {
	return unitRuns(units, 'row').flatMap((run) =>
		isTable(run) ? [tableOf(run)] : run.flatMap((unit) => unitBlocks(unit, level)),
	);
}

const unitBlocks = (unit: Unit, level: number): string[] => [
	...blockOf(unit, level),
	...blocksOf(belowFirstLine(unit), isDivision(unit) ? level + 1 : level),
];

/**
 * Rows as a table of GitHub's Markdown: it has a head, and what is wider than the head is not shown. The cells that a head is
 * widened by have no blanks, as the importer knows.
 */
function tableOf(rows: readonly Unit[]): string {
	const cells = rows.map(({ text }) => readRow(text).map(escapeMarkdown));
	const columns = Math.max(...cells.map(({ length }) => length));
	const [head, ...others] = cells.map((row) => `| ${row.join(' | ')} |`);
	const wider = '|'.repeat(columns - cells[0]!.length);
	return [head! + wider, `|${' --- |'.repeat(columns)}`, ...others].join('\n');
}

function blockOf(unit: Unit, level: number): string[] {
	const label = escapeMarkdown(unit.label);
	const rest = escapeMarkdown(unit.gap + unit.text + wordsOnLine(unit));
	if (unit.kind === 'title') return [`# ${lineStart(rest)}`];
	if (isDivision(unit)) return [`${'#'.repeat(Math.min(level, 6))} ${lineStart(label + rest)}`];
	// The number of a 点 ends in a mark, behind which Markdown sees no end of bold words.
	if (unit.kind === 'article') return [`**${label}**${rest}`];
	return label + rest === '' ? [] : [lineStart(label + rest)];
}

function wordsOnLine(unit: Unit): string {
	const first = paragraphOnLine(unit);
	return first ? ownWords(first) : '';
}

function belowFirstLine(unit: Unit): readonly Unit[] {
	const first = paragraphOnLine(unit);
	return first ? [...first.children, ...unit.children.slice(1)] : unit.children;
}

/** Words so that Markdown shows them as they are. */
export const escapeMarkdown = (words: string): string =>
	// e.g. `第1~3条`, `[示例]`, `a|b`, `&amp;`
	words.replace(/[\\`*_~[\]<>#|&$]/g, '\\$&');

/** The start of a line: `1.` begins a list, `-` and `+` too, `=` makes the line above a heading. */
const lineStart = (line: string): string =>
	// e.g. `1.流量`, `12) 记录`, `- 观测`, `+86`, `===`
	line.replace(
		/^(\s*)(?:(\d+)([.)])|([-+=]))/,
		(_, space: string, digits?: string, mark?: string, sign?: string) =>
			sign ? `${space}\\${sign}` : `${space}${digits}\\${mark}`,
	);
