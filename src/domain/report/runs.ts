import { isRow } from '../law/table-rows.ts';
import type { ReportLine } from './outline.ts';
import { numberOf, styleOf } from './parts.ts';

/** Lines that belong together by their form, or one line. */
export interface Run {
	kind: 'list' | 'table' | 'line';
	lines: ReportLine[];
}

/**
 * Tables, and numbered lists: lines that count on, all but the last with a semicolon at their ends. Alone, the last one,
 * `（二）…。`, looks like a heading.
 */
export function runsOf(lines: readonly ReportLine[]): Run[] {
	const runs: ReportLine[][] = [];
	for (const line of lines) {
		const last = runs.at(-1);
		if (last && goesOn(last.at(-1)!, line)) last.push(line);
		else runs.push([line]);
	}
	return runs.flatMap(runOf);
}

const goesOn = (line: ReportLine, next: ReportLine): boolean =>
	isRow(line.text) ? isRow(next.text) : countsOn(line, next);

const countsOn = (line: ReportLine, next: ReportLine): boolean =>
	line.mark + next.mark === 0 &&
	styleOf(line.text) !== null &&
	styleOf(line.text) === styleOf(next.text) &&
	numberOf(next.text) === (numberOf(line.text) ?? 0) + 1;

function runOf(lines: ReportLine[]): Run[] {
	if (lines.length > 1 && isRow(lines[0]!.text)) return [{ kind: 'table', lines }];
	if (lines.length > 1 && lines.slice(0, -1).every(isOpen)) return [{ kind: 'list', lines }];
	return lines.map((line) => ({ kind: 'line', lines: [line] }));
}

// e.g. "（一）宣传形式单一；", "1.建设平台；"
const isOpen = ({ text }: ReportLine): boolean => /[；;]$/.test(text);
