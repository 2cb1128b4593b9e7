import { warning, type Problem } from '../../checked.ts';
import { freeId, slugOf } from '../../domain/law/title/law-id.ts';
import { plannedLines } from '../../domain/report/told/part.ts';
import { pointOf, type Point } from '../../domain/report/told/point.ts';
import { pointsOf } from '../../domain/report/told/points.ts';
import type { ReportFacts } from '../../domain/report/told/facts.ts';
import { isRow } from '../../domain/law/read/lines/table-rows.ts';
import { findFigures } from '../../domain/report/figures/find-figures.ts';
import { PART_KINDS, PART_NAMES, type PartKind } from '../../domain/report/model.ts';
import type { ReportOutline } from '../../domain/report/outline/outline.ts';
import { shortcomingsOf } from '../../domain/report/told/shortcomings.ts';
import {
	isResponsibility,
	responsibilityWithin,
	unnamedMeasures,
} from '../../domain/report/outline/told-within.ts';
import { turnOfHeading } from '../../domain/report/outline/turns.ts';
import { syllables } from '../pinyin.ts';
import { aboutFacts, aboutNothing, aboutUnnamed, aboutWithin, aboutYears } from './remarks.ts';

/** The fields of a report that come from its text. */
export interface ReportFields {
	parts: Partial<Record<PartKind, string>>;
	measures: { id: string; title: string; summary: string }[];
	figures: { id: string; label: string; value: number; unit: string; note?: string }[];
	shortcomings: { id: string; title: string; causes: string[] }[];
	commitments: { id: string; title: string; detail?: string }[];
	problems: Problem[];
}

const LONGEST_ID = 40;
const LONGEST_SUMMARY = 200;
const NO_CAUSE = '原文没有写明原因';

/** The structured fields of a report, for the editor to confirm. */
export function fieldsOf(outline: ReportOutline, facts: ReportFacts, year: number): ReportFields {
	const problems: Problem[] = [];
	const within = responsibilityWithin(outline);
	const unnamed = unnamedMeasures(outline);
	problems.push(...aboutWithin(within), ...aboutUnnamed(unnamed));
	const measures = [...pointsOf(outline, 'measures'), ...unnamed.map(pointOf)]
		.filter((point) => !within || !isResponsibility(point, within))
		.map((point) => ({ title: point.title, summary: summaryOf(point, problems) }));
	const shortcomings = shortcomingsOf(outline).map(({ title, causes, line }) => {
		if (causes.length === 0)
			problems.push(
				warning(`不足“${title}”没有写明原因。请在正文和 shortcomings 里补写原因`, line),
			);
		return { title, causes: causes.length > 0 ? causes : [NO_CAUSE] };
	});
	const figures = figuresOf(outline, problems);
	const parts = inOrder({
		...headingsOf(outline, problems),
		...(unnamed[0] && { measures: unnamed[0].heading.text }),
		...(within && { responsibility: within.heading }),
	});
	const commitments = pointsOf(outline, 'plan').map((point, place) =>
		commitment(point, `${year + 1}-${String(place + 1).padStart(2, '0')}`, problems),
	);
	problems.push(
		...aboutNothing('measures', measures, parts.measures),
		...aboutNothing('shortcomings', shortcomings, parts.shortcomings),
		...aboutNothing('commitments', commitments, parts.plan),
	);
	return {
		parts,
		measures: withIds(measures, ({ title }) => title),
		figures,
		shortcomings: withIds(shortcomings, ({ title }) => title),
		commitments,
		problems: [...problems, ...aboutFacts(facts, outline.signature), ...aboutYears(outline, year)],
	};
}

function headingsOf({ sections }: ReportOutline, problems: Problem[]): ReportFields['parts'] {
	const parts: ReportFields['parts'] = {};
	for (const kind of PART_KINDS) {
		const found = sections
			.filter(({ kinds }) => kinds.includes(kind))
			.map(({ heading }) => heading);
		const [heading, ...more] = found;
		if (!heading) continue;
		parts[kind] = heading.text;
		for (const other of more.filter(({ text }) => turnOfHeading(text) !== 'causes')) {
			const message = `“${other.text}”看上去也是“${PART_NAMES[kind]}”部分，登记的是“${heading.text}”。请核对 parts`;
			problems.push(warning(message, other.line));
		}
	}
	if (parts.plan !== undefined && parts.plan === parts.shortcomings)
		problems.push(
			warning(
				`“不足和原因”“下一年度安排”合在一个标题下（“${parts.plan}”）。按规定是两项内容，建议分成两个标题`,
			),
		);
	return parts;
}

/** The headings in the order of the contents in art. 24. */
const inOrder = (parts: ReportFields['parts']): ReportFields['parts'] =>
	Object.fromEntries(
		PART_KINDS.flatMap((kind) => (parts[kind] === undefined ? [] : [[kind, parts[kind]]])),
	);

/** The statutory contents that a report lacks; only 其他 may be left out. */
export const missingParts = ({ parts }: ReportFields): PartKind[] =>
	PART_KINDS.filter((kind) => kind !== 'other' && parts[kind] === undefined);

const summaryOf = (point: Point, problems: Problem[]): string =>
	excerptOf(point, `举措“${point.title}”的 summary`, problems) || point.title;

const commitment = (
	point: Point,
	id: string,
	problems: Problem[],
): ReportFields['commitments'][number] => {
	const detail = excerptOf(point, `承诺 ${id} 的 detail`, problems);
	return { id, title: point.title, ...(detail !== '' && { detail }) };
};

/** Whole sentences of a point up to a length; what is left out is marked, and the editor told. */
function excerptOf({ sentences, line }: Point, field: string, problems: Problem[]): string {
	// Cells of a table end with no sign: `完成时限：6月`.
	const text = sentences.reduce(
		(all, one) => all + (/[\p{L}\p{N}%）]$/u.test(all) ? '；' : '') + one,
		'',
	);
	if (text.length <= LONGEST_SUMMARY) return text;
	problems.push(
		warning(
			`${field} 只摘了原文的前一部分，以“……”结尾（原文 ${text.length} 字，正文里完整）。请对照正文改写成完整的一段`,
			line,
		),
	);
	const end = text.slice(0, LONGEST_SUMMARY).lastIndexOf('。');
	return `${text.slice(0, end > 0 ? end + 1 : LONGEST_SUMMARY)}……`;
}

/** What the year came to; the numbers of the plan are wishes. */
function figuresOf(outline: ReportOutline, problems: Problem[]): ReportFields['figures'] {
	const planned = plannedLines(outline);
	const told = outline.sections
		.filter(({ kinds }) => kinds.length !== 1 || kinds[0] !== 'plan')
		.flatMap((section) => section.lines.filter(({ line }) => !planned.has(line)));
	// Of what is attached, tables tell of the year.
	const attached = outline.closing.filter(({ text }) => isRow(text));
	const lines = [...outline.opening, ...told, ...attached];
	const seen = new Set<string>();
	const text = lines.map((line) => line.text).join('\n');
	const found = findFigures(text).flatMap(({ label, value, unit, line, inexact }) => {
		const key = `${label} ${value} ${unit}`;
		if (seen.has(key)) return [];
		seen.add(key);
		const note = inexact && `约数，原文写“${inexact}”`;
		problems.push(
			warning(
				`数据待确认：${label} ${value}${unit}${note ? `（${note}）` : ''}。请核对名称、数值和单位，不需要就从 figures 里删去`,
				lines[line - 1]!.line,
			),
		);
		return [{ label, value, unit, ...(note && { note }) }];
	});
	return withIds(found, ({ label }) => label);
}

/** Ids in pinyin, each once. */
function withIds<T extends object>(
	rows: readonly T[],
	name: (row: T) => string,
): ({ id: string } & T)[] {
	const taken = new Set<string>();
	// So many rows have wanted an id, and so many numbers of it are taken at least.
	const asked = new Map<string, number>();
	return rows.map((row) => {
		const wanted = slugOf(name(row), syllables, LONGEST_ID) || 'xiang';
		const before = asked.get(wanted) ?? 0;
		asked.set(wanted, before + 1);
		const id = freeId(wanted, (one) => taken.has(one), before + 1);
		taken.add(id);
		return { id, ...row };
	});
}
