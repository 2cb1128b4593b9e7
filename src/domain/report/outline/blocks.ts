import { readRow } from '../../law/read/lines/table-rows.ts';
import { memberNumber, splitEnumeration } from '../lines/enumeration.ts';
import { isHeadingLine, type Section } from './headings.ts';
import { styleOf } from '../parts.ts';
import type { ReportLine } from '../lines/report-lines.ts';
import { formsOf, type Run } from '../lines/runs.ts';

/** A piece of a report as the page shows it. The texts of all blocks together are the lines of the source. */
export type Block =
	| { kind: 'heading'; level: number; text: string; line: number }
	| { kind: 'paragraph'; text: string; line: number }
	| { kind: 'list'; items: ListItem[] }
	| { kind: 'table'; rows: string[][]; line: number };

/** One member of a list, `一是…` or `（一）…；`, with the line of its paragraph. */
export interface ListItem {
	text: string;
	line: number;
}

/** A longer first sentence is no heading. */
const LONGEST_RUN_IN = 45;
const DEEPEST = 6;

/** The lines of a section as headings, paragraphs, lists (`一是…二是…`, `（一）…；（二）…。`) and tables. */
export function blocksOf(lines: readonly ReportLine[]): Block[] {
	const level = createLevels();
	return joinMembers(formsOf(lines).flatMap((run) => blocksOfRun(run, level)));
}

type Levels = (text: string, mark: number) => number;

function blocksOfRun({ kind, lines }: Run, level: Levels): Block[] {
	if (kind === 'list')
		return [singleItem({ kind, items: lines.map(({ text, line }) => ({ text, line })) })];
	if (kind === 'table') return [tableOf(lines)];
	return lines.flatMap((line) => headingAndText(line, level));
}

/** The lines that end a report: none of them is a heading or a list, `2.案例汇编` below `附件：1.任务清单`. */
export const linesAndTables = (lines: readonly ReportLine[]): Block[] =>
	formsOf(lines).flatMap(({ kind, lines: own }) =>
		kind === 'table'
			? [tableOf(own)]
			: own.map(({ text, line }): Block => ({ kind: 'paragraph', text, line })),
	);

/** All blocks below a section's own heading. */
export const sectionBlocks = (section: Section): Block[] => blocksOf(section.lines);

/** How deep headings stand: a style not met yet is one deeper, one that was met closes those below it. */
function createLevels(): Levels {
	const open: string[] = [];
	return (text, mark) => {
		const style = styleOf(text) ?? `#${mark}`;
		const known = open.indexOf(style);
		if (known === -1) open.push(style);
		else open.length = known + 1;
		return Math.min(2 + open.length, DEEPEST);
	};
}

function headingAndText(line: ReportLine, level: Levels): Block[] {
	const { text, line: place } = line;
	if (isHeadingLine(line))
		return [{ kind: 'heading', level: level(text, line.mark), text, line: place }];
	// e.g. "（一）提高认识，切实加强组织领导。一是成立了…"
	const [, heading = '', rest = ''] = /^([^。]{2,}?。)(.+)$/s.exec(text) ?? [];
	if (styleOf(text) === null || heading === '' || !canRunIn(heading)) return paragraph(text, place);
	return [
		{ kind: 'heading', level: level(text, line.mark), text: heading, line: place },
		...paragraph(rest.trimStart(), place),
	];
}

// e.g. "（一）抓宣传。"; not "（一）存在问题：一是学法不深。", which begins a list
const canRunIn = (heading: string): boolean =>
	heading.length <= LONGEST_RUN_IN && !/[：:]一是/.test(heading);

function paragraph(text: string, line: number): Block[] {
	const enumeration = splitEnumeration(text);
	if (!enumeration) return [{ kind: 'paragraph', text, line }];
	const { lead, items } = enumeration;
	return [
		...(lead.trim() === '' ? [] : [{ kind: 'paragraph' as const, text: lead, line }]),
		{ kind: 'list', items: items.map((item) => ({ text: item, line })) },
	];
}

/** Paragraphs 一是…, 二是…, 三是… that follow one another are one list. */
function joinMembers(blocks: readonly Block[]): Block[] {
	const joined: Block[] = [];
	for (const block of blocks) {
		const last = joined.at(-1);
		const number = block.kind === 'paragraph' ? memberNumber(block.text) : null;
		if (block.kind !== 'paragraph' || number === null) joined.push(block);
		else if (number === 1)
			joined.push({ kind: 'list', items: [{ text: block.text, line: block.line }] });
		else if (last?.kind === 'list' && last.items.length === number - 1)
			last.items.push({ text: block.text, line: block.line });
		else joined.push(block);
	}
	return joined.map(singleItem);
}

/** A list of one is a paragraph. */
function singleItem(block: Block): Block {
	if (block.kind !== 'list' || block.items.length > 1) return block;
	return { kind: 'paragraph', ...block.items[0]! };
}

// e.g. "| --- | :-: |": the line by which Markdown knows a table
const isRule = (cells: readonly string[]): boolean =>
	cells.every((cell) => /^:?-{3,}:?$/.test(cell));

const tableOf = (lines: readonly ReportLine[]): Block => ({
	kind: 'table',
	rows: tableRows(lines.map(({ text }) => text)),
	line: lines[0]!.line,
});

/** The cells of a table, row by row; the line below the head that says nothing is left out. */
const tableRows = (lines: readonly string[]): string[][] =>
	lines.map(readRow).filter((cells, place) => place !== 1 || !isRule(cells));
