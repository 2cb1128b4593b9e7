import { isRow } from '../../law/read/lines/table-rows.ts';
import { runsOf } from '../../text/runs.ts';
import type { ReportLine } from './report-lines.ts';
import { numberOf, styleOf } from '../parts.ts';

/** Lines that belong together by their form, or one line. */
export interface Run {
	kind: 'list' | 'table' | 'line';
	lines: ReportLine[];
}

/**
 * Tables, lists of Markdown, and numbered lists: lines that count on, all but the last with a semicolon at their ends, or one sentence each and no
 * text below. Alone each of them, `（二）…。`, looks like a heading.
 */
export function formsOf(lines: readonly ReportLine[]): Run[] {
	const runs = runsOf(lines, goesOn);
	return runs.flatMap((run, place) => runOf(run, runs[place + 1]?.[0]));
}

function goesOn(line: ReportLine, next: ReportLine): boolean {
	if (line.bullet || next.bullet) return line.bullet === next.bullet;
	return isRow(line.text) ? isRow(next.text) : countsOn(line, next);
}

const countsOn = (line: ReportLine, next: ReportLine): boolean =>
	line.mark + next.mark === 0 &&
	styleOf(line.text) !== null &&
	styleOf(line.text) === styleOf(next.text) &&
	numberOf(next.text) === (numberOf(line.text) ?? 0) + 1;

function runOf(lines: ReportLine[], next: ReportLine | undefined): Run[] {
	if (lines[0]!.bullet) return [{ kind: 'list', lines }];
	if (lines.length > 1 && isRow(lines[0]!.text)) return [{ kind: 'table', lines }];
	if (lines.length > 1 && isList(lines, next)) return [{ kind: 'list', lines }];
	return lines.map((line) => ({ kind: 'line', lines: [line] }));
}

function isList(lines: readonly ReportLine[], next: ReportLine | undefined): boolean {
	if (lines.slice(0, -1).every(isOpen)) return true;
	const hasText = next !== undefined && next.mark === 0 && styleOf(next.text) === null;
	return !hasText && lines.every(isSentence);
}

// e.g. "（一）执法力量薄弱，原因在于编制少。"; not "（一）抓宣传。开通普法栏目。"
const isSentence = ({ text }: ReportLine): boolean => /^[^。]*[。；;]$/.test(text);

// e.g. "（一）宣传形式单一；", "1.建设平台；"
const isOpen = ({ text }: ReportLine): boolean => /[；;]$/.test(text);
