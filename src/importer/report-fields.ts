import { warning, type Problem } from '../checked.ts';
import { slugOf } from '../domain/law/law-id.ts';
import { headingWithin, plannedLines, pointsOf, type Point } from '../domain/report/extract.ts';
import { headingsOfOtherYears, type ReportFacts } from '../domain/report/facts.ts';
import { findFigures } from '../domain/report/find-figures.ts';
import { PART_KINDS, PART_NAMES, type PartKind } from '../domain/report/model.ts';
import type { ReportOutline } from '../domain/report/outline.ts';
import type { Signature } from '../domain/report/signature.ts';
import { shortcomingsOf } from '../domain/report/shortcomings.ts';
import { turnOfHeading } from '../domain/report/turns.ts';
import { syllables } from './pinyin.ts';

/** The fields of a report that come from its text. */
export interface ReportFields {
	parts: Partial<Record<PartKind, string>>;
	measures: { id: string; title: string; summary: string }[];
	figures: { id: string; label: string; value: number; unit: string }[];
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
	const within = headingWithin(outline, 'responsibility');
	const measures = pointsOf(outline, 'measures')
		.filter(({ line }) => line !== within?.line)
		.map((point) => ({ title: point.title, summary: summaryOf(point, problems) }));
	const shortcomings = shortcomingsOf(outline).map(({ title, causes, line }) => {
		if (causes.length === 0)
			problems.push(
				warning(`不足“${title}”没有写明原因。请在正文和 shortcomings 里补写原因`, line),
			);
		return { title, causes: causes.length > 0 ? causes : [NO_CAUSE] };
	});
	const figures = figuresOf(outline, problems);
	return {
		parts: { ...headingsOf(outline, problems), ...(within && { responsibility: within.text }) },
		measures: withIds(measures, ({ title }) => title),
		figures,
		shortcomings: withIds(shortcomings, ({ title }) => title),
		commitments: pointsOf(outline, 'plan').map((point, place) =>
			commitment(point, `${year + 1}-${String(place + 1).padStart(2, '0')}`, problems),
		),
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
		for (const other of more.filter(({ text }) => turnOfHeading(text) !== 'causes'))
			problems.push(
				warning(
					`“${other.text}”看上去也是“${PART_NAMES[kind]}”部分，登记的是“${heading.text}”。请核对 parts`,
					other.line,
				),
			);
	}
	if (parts.plan !== undefined && parts.plan === parts.shortcomings)
		problems.push(
			warning(
				`“不足和原因”“下一年度安排”合在一个标题下（“${parts.plan}”）。按规定是两项内容，建议分成两个标题`,
			),
		);
	return parts;
}

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
	const text = sentences.join('');
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
	const lines = [...outline.opening, ...told];
	const seen = new Set<string>();
	const found = lines.flatMap(({ text, line }) =>
		findFigures(text).flatMap(({ label, value, unit }) => {
			const key = `${label} ${value} ${unit}`;
			if (seen.has(key)) return [];
			seen.add(key);
			problems.push(
				warning(
					`数据待确认：${label} ${value}${unit}。请核对名称、数值和单位，不需要就从 figures 里删去`,
					line,
				),
			);
			return [{ label, value, unit }];
		}),
	);
	return withIds(found, ({ label }) => label);
}

/** Ids in pinyin, each once. */
function withIds<T extends object>(
	rows: readonly T[],
	name: (row: T) => string,
): ({ id: string } & T)[] {
	const taken = new Map<string, number>();
	return rows.map((row) => {
		const id = slugOf(name(row), syllables, LONGEST_ID) || 'xiang';
		const count = (taken.get(id) ?? 0) + 1;
		taken.set(id, count);
		return { id: count === 1 ? id : `${id}-${count}`, ...row };
	});
}

/** What a reader of the report would miss: who reports, when, and to whom, as GB/T 9704-2012 (公文格式) has it. */
function aboutFacts(
	{ issuer, signed, written, addressee }: ReportFacts,
	{ dated }: Signature,
): Problem[] {
	const problems: Problem[] = [];
	if (!signed) {
		const taken = issuer ? `，报告单位按正文暂填“${issuer}”` : '';
		problems.push(warning(`文末没有落款（发文机关署名）${taken}。请补上，并核对 issuer`));
	}
	if (!written)
		problems.push(
			warning(
				`${dated ? '成文日期没有写全年月日，或者日历上没有这一天' : '没有成文日期'}。请在文末补上，并填写 written`,
			),
		);
	if (addressee.length === 0)
		problems.push(
			warning(
				'没有主送机关（标题下面一行，以冒号结尾），addressee 暂填“本级党委和人民政府”。请核对',
			),
		);
	return problems;
}

/** A report made from last year's often keeps a year in a heading. */
const aboutYears = (outline: ReportOutline, year: number): Problem[] =>
	headingsOfOtherYears(outline, year).map(({ text, line, years }) =>
		warning(
			`报告年度是${year}年，这个标题写的是${years.join('、')}年：“${text}”。请核对年度`,
			line,
		),
	);
