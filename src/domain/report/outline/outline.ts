import { formatNumeral } from '../../law/numbers/numerals.ts';
import { separateClosing } from '../document/closing.ts';
import { withBareHeadings } from './bare-headings.ts';
import { kindsIn, topHeadings, type Section } from './headings.ts';
import { withNamesApart } from './names-in-front.ts';
import { joinNumbers } from '../lines/number-lines.ts';
import { numberOf, partsOfHeading, styleOf, type HeadingStyle } from '../parts.ts';
import { readLines, type ReportLine } from '../lines/report-lines.ts';
import type { Signature } from '../document/signature.ts';
import { separateTitle, yearsIn } from '../document/title.ts';
import { turnOfHeading } from './turns.ts';

/** A report cut into its pieces; together they hold every line that says something. */
export interface ReportOutline {
	title: ReportLine[];
	/** What stands before the first section: addressee, opening words. */
	opening: ReportLine[];
	sections: Section[];
	/** What ends the report: 结束语, 附件说明, 落款 and what stands below it. */
	closing: ReportLine[];
	signature: Signature;
}

/** Cut a report at the headings that name its statutory contents, whatever their order and numbering. */
export function outlineOf(source: readonly string[]): ReportOutline {
	const lines = readLines(source);
	const { title, others } = separateTitle(lines);
	const parted = joinNumbers(others).flatMap(splitRunIn).flatMap(splitMembers);
	const named = kindsIn(yearsIn(title.map(({ text }) => text).join(''))[0]);
	const rest = withNamesApart(parted, named);
	const { body, ...end } = separateClosing(rest);
	const tops = topHeadings(body, named);
	const opening = body.slice(0, tops[0] ?? body.length);
	const sections = tops.map((start, place) => ({
		heading: body[start]!,
		kinds: named(body[start]!),
		lines: withBareHeadings(body.slice(start + 1, tops[place + 1])),
	}));
	return { title, opening, sections, ...end };
}

const isOutermost = (line: string): boolean =>
	['第一部分', '一、', '第一，'].includes(styleOf(line) ?? '');

/** `三、存在的不足和原因。一是…` and `（一）存在问题：一是…` are a heading and a paragraph on one line. */
function splitRunIn(line: ReportLine): ReportLine[] {
	const [, heading = '', rest = ''] = /^([^。：:]{4,40}[。：:])(.+)$/s.exec(line.text) ?? [];
	if (!canStandAbove(heading)) return [line];
	return [
		{ ...line, text: heading },
		{ ...line, text: rest.trim(), mark: 0 },
	];
}

/** How a member of a list is numbered in the middle of a line: `…；（二）…`, `…。2.…`. */
const LABELS: Partial<Record<HeadingStyle, (number: number) => string>> = {
	'（一）': (number) => `[（(]${formatNumeral(number)}[)）]`,
	'1.': (number) => `${number}[.．、](?!\\d)`,
	'（1）': (number) => `[（(]${number}[)）]`,
};

/** `（一）甲；（二）乙。` on one line is a line for each. */
function splitMembers(line: ReportLine): ReportLine[] {
	const style = styleOf(line.text);
	const label = style && LABELS[style];
	if (!label || numberOf(line.text) !== 1) return [line];
	const texts: string[] = [];
	let rest = line.text;
	for (let number = 2; ; number += 1) {
		const next = new RegExp(`(?<=[。；;]\\s*)${label(number)}`).exec(rest)?.index;
		if (next === undefined) break;
		texts.push(rest.slice(0, next).trim());
		rest = rest.slice(next);
	}
	return [...texts, rest].map((text) => ({ ...line, text }));
}

const canStandAbove = (heading: string): boolean =>
	isOutermost(heading)
		? partsOfHeading(heading).length > 0
		: /[：:]$/.test(heading) && styleOf(heading) !== null && turnOfHeading(heading) !== null;
