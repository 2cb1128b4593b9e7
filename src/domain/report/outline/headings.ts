import { isRow } from '../../law/read/lines/table-rows.ts';
import type { PartKind } from '../model.ts';
import type { ReportLine } from '../lines/report-lines.ts';
import { HEADING_STYLES, numberOf, partsOfHeading, styleOf } from '../parts.ts';
import { yearsIn } from '../document/title.ts';

/** A heading and what stands below it, down to the next heading of its kind. */
export interface Section {
	heading: ReportLine;
	/** The statutory contents that the heading names. */
	kinds: PartKind[];
	lines: ReportLine[];
}

/** Longer lines are paragraphs. */
const LONGEST_HEADING = 60;
const LONGEST_BARE_HEADING = 30;

/** Whether a line can be a heading on its own. */
export function isHeadingLine({ text, mark, bullet }: ReportLine): boolean {
	if (mark > 0 || bullet) return mark > 0;
	if (text.length > LONGEST_HEADING || /[。；;！？].|[，,；;]$/s.test(text)) return false;
	return styleOf(text) !== null && (!/[：:]$/.test(text) || namesContent(text));
}

/** `（一）存在问题：` is a heading, `（一）做好以下工作：` leads a list. */
const namesContent = (text: string): boolean =>
	text.length <= LONGEST_BARE_HEADING && !/[，,]/.test(text) && partsOfHeading(text).length > 0;

// The name that the rules give one content is long and has a comma:
// e.g. "2023年度党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况"
const FULL_NAME =
	/^(?:\d{4}年度?)?[^。；：，]{0,20}履行[^。；：，]{0,20}第一责任人(?:的)?职责(?:，[^。；：，]{2,20})?情况$/;

// e.g. "存在不足、原因和下一年度安排", "主要问题、短板及原因"; not "部分人员认识不足、能力不强"
const SEVERAL_OF_ONE =
	/^(?:工作中?)?(?:存在|面临)?的?(?:主要|突出)?(?:不足|问题|困难|短板|差距)(?:之处)?、[^、]*(?:原因|安排|打算|计划|措施|短板|不足|困难)[^、]{0,6}$/;

const isBareHeading = ({ text, bullet }: ReportLine): boolean =>
	FULL_NAME.test(text) ||
	(!bullet &&
		!isRow(text) &&
		text.length <= LONGEST_BARE_HEADING &&
		(!/[，。；：、,;:！？]/.test(text) || SEVERAL_OF_ONE.test(text)));

/** The contents that a line names as a heading; none for any other line. */
export type Kinds = (line: ReportLine) => PartKind[];

/**
 * The contents that a line names as a heading.
 * @param year the year that the title names
 */
export const kindsIn =
	(year: number | undefined): Kinds =>
	(line) => {
		if (!isHeadingLine(line) && !isBareHeading(line)) return [];
		const kinds = partsOfHeading(line.text);
		if (kinds[0] === 'plan' && isFirstSlogan(line)) return [];
		return kinds.length === 0 || kinds[0] === 'measures' ? (workOf(line, year) ?? kinds) : kinds;
	};

// e.g. "一、突出高位推动，加强统筹谋划": a measure, by its two clauses and its place; not "一、2031年的主要安排"
const isFirstSlogan = ({ text }: ReportLine): boolean =>
	styleOf(text) === '一、' && numberOf(text) === 1 && /[，,]/.test(text);

// e.g. "2024年重点工作", "2024年法治政府建设主要任务"
const WORK = /(?:工作|任务|目标)$/;

/** `2024年重点工作` is what was done, or in a report of 2023 the plan. */
function workOf({ text }: ReportLine, year: number | undefined): PartKind[] | null {
	const [first, ...more] = yearsIn(text);
	if (first === undefined || more.length > 0 || year === undefined || !WORK.test(text)) return null;
	return first === year ? ['measures'] : first === year + 1 ? ['plan'] : null;
}

/** How far out a heading stands. */
type RankOf = (line: ReportLine) => number;

/** By the styles of numbers; Markdown marks say it better. `01` may stand at any depth: above all others if it comes first. */
function ranksIn(lines: readonly ReportLine[]): RankOf {
	const first = lines.find((line) => isHeadingLine(line) && styleOf(line.text) !== null);
	const isOutermost = first !== undefined && styleOf(first.text) === '01';
	return ({ text, mark }) => {
		const style = styleOf(text);
		if (mark > 0) return mark - 10;
		if (style === '01' && isOutermost) return -1;
		return style ? HEADING_STYLES.indexOf(style) : HEADING_STYLES.length;
	};
}

/**
 * Where the sections begin: at the outermost heading of each content, and at other headings of that rank that go on
 * counting. A list that begins again at 一、 below 四、 is no new section.
 */
export function topHeadings(lines: readonly ReportLine[], kindsOf: Kinds): number[] {
	const candidates = lines.flatMap((line, place) =>
		kindsOf(line).length > 0 ? [{ line, place }] : [],
	);
	const rankOf = ranksIn(lines);
	const chosen = new Map<PartKind, { line: ReportLine; place: number }>();
	for (const candidate of candidates)
		for (const kind of kindsOf(candidate.line)) {
			const known = chosen.get(kind);
			if (!known || rankOf(candidate.line) < rankOf(known.line)) chosen.set(kind, candidate);
		}
	const outermost = Math.min(...[...chosen.values()].map(({ line }) => rankOf(line)));
	const responsibility = chosen.get('responsibility');
	// `（二）履行第一责任人职责` below `一、主要工作`: one of the measures, and no section that ends them.
	if (
		responsibility &&
		isHeadingLine(responsibility.line) &&
		rankOf(responsibility.line) > outermost
	)
		chosen.delete('responsibility');
	const places = new Set([...chosen.values()].map(({ place }) => place));
	return withSiblings(lines, places, (line) => isHeadingLine(line) && rankOf(line) === outermost);
}

function withSiblings(
	lines: readonly ReportLine[],
	parts: Set<number>,
	isOutermost: (line: ReportLine) => boolean,
): number[] {
	let last = 0;
	return lines.flatMap((line, place) => {
		if (!isOutermost(line)) return parts.has(place) ? [place] : [];
		const number = numberOf(line.text);
		const counts = number === null ? line.mark > 0 : number === last + 1;
		if (!parts.has(place) && !counts) return [];
		last = number ?? last;
		return [place];
	});
}
