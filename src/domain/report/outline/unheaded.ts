import { PART_NAMES, type PartKind } from '../model.ts';
import type { ReportLine } from '../lines/report-lines.ts';
import type { Section } from './headings.ts';
import type { ReportOutline } from './outline.ts';
import { yearsIn } from '../document/title.ts';

const LACK = '困难|问题|不足|差距|短板|弱项|薄弱环节';
// e.g. "存在的问题主要有：一是…", "在肯定成绩的同时，也清醒认识到存在的不足：…", "虽然有了进步，但仍存在一些差距。"; not "整改存在的问题7个"
const LACKING = new RegExp(
	`^(?:[^。；：]{0,40}(?:同时|但(?:是)?|然而|，)[，也]{0,2})?[^。；：，\\d]{0,20}(?:存在|面临|还有|仍有)[^。；：，\\d]{0,12}(?:${LACK})[^。；：，\\d]{0,14}(?:[。：:，,]|$)`,
);
// e.g. "下一步，我镇将…", "今后，…", "明年，…", "接下来的工作中，…"
const NEXT = /^(?:下一?步|下一?阶段|下一?年度?|今后|接下来|明年|新的一年)[^。；：]{0,12}[，,：:]/;
// e.g. "主要负责人认真履行推进法治建设第一责任人职责，…": who answers for it, at the beginning
const RESPONSIBLE =
	/^[^。；]{0,30}(?:第一责任人|(?:主要(?:负责人|负责同志|领导)|书记|[局县市区州镇乡]长|主任)[^。；，]{0,10}(?:履行|履职))/;
// e.g. "现将工作情况报告如下。": what leads to the words of the report
const LEADS = /(?:如下|情况汇报)[。：:]?$/;

/** A report with sections for its contents, and those of them whose headings are none of its words. */
export interface Named {
	outline: ReportOutline;
	added: readonly Section[];
}

/**
 * A report that tells of what is lacking and of what comes next without headings, cut where its paragraphs turn to them. Such sections
 * get the names of the contents as headings, and so do the measures where nothing is headed: the editor has to be told of each.
 * @returns the outline as it is, and no heading, if one of the two has a heading or no paragraph turns
 */
export function withNamedParts(outline: ReportOutline): Named {
	const unchanged = { outline, added: [] };
	if (outline.sections.some(({ kinds }) => kinds.some(isTold))) return unchanged;
	const { opening, measures } = measuresOf(outline);
	if (!measures) return unchanged;
	const year = yearsIn(outline.title.map(({ text }) => text).join(''))[0];
	const lines = measures.lines.flatMap((line) => beforePlan(line, year));
	const plan = lines.findLastIndex(({ text }) => isNext(text, year));
	const lack = lines.slice(0, Math.max(0, plan)).findLastIndex(({ text }) => LACKING.test(text));
	if (lack <= 0) return unchanged;
	const above = outline.sections.slice(0, -1);
	const known = outline.sections.some(({ kinds }) => kinds.includes('responsibility'));
	const who = known ? null : responsibleAt(lines, lack, plan);
	const starts: [PartKind, number][] = [
		['shortcomings', lack],
		['plan', plan],
	];
	if (who !== null) starts.push(['responsibility', who]);
	starts.sort(([, a], [, b]) => a - b);
	const further = starts.map(([kind, start], place) =>
		sectionOf(kind, lines.slice(start, starts[place + 1]?.[1])),
	);
	const done = { ...measures, lines: lines.slice(0, starts[0]![1]) };
	return {
		outline: { ...outline, opening, sections: [...above, done, ...further] },
		added: outline.sections.length > 0 ? further : [done, ...further],
	};
}

const isTold = (kind: PartKind): boolean => kind === 'shortcomings' || kind === 'plan';

/** The section in which all that has no heading stands: the last, or one of the whole report. */
function measuresOf({ opening, sections }: ReportOutline): {
	opening: ReportLine[];
	measures: Section | undefined;
} {
	if (sections.length > 0) return { opening, measures: sections.at(-1) };
	const begin = workBegins(opening);
	const lines = opening.slice(begin);
	return {
		opening: opening.slice(0, begin),
		measures: lines.length > 0 ? sectionOf('measures', lines) : undefined,
	};
}

const sectionOf = (kind: PartKind, lines: ReportLine[]): Section => ({
	heading: { text: PART_NAMES[kind], line: lines[0]!.line, mark: 0 },
	kinds: [kind],
	lines,
});

/** Whether words tell of the time after the year of the report. */
function isNext(text: string, year: number | undefined): boolean {
	// e.g. "2031年，我们将着力抓好以下工作"
	const named = /^\d{4}年[，,]/.test(text) ? yearsIn(text)[0] : undefined;
	return NEXT.test(text) || (named !== undefined && year !== undefined && named > year);
}

/** `存在…不足。下一步，我局将…` in one paragraph tells of both, and is cut where the second begins. */
function beforePlan(line: ReportLine, year: number | undefined): ReportLine[] {
	const sentences = line.text.match(/[^。]*。|[^。]+$/g) ?? [];
	const at = sentences.findIndex((sentence) => isNext(sentence, year));
	if (at <= 0 || !LACKING.test(line.text)) return [line];
	return [sentences.slice(0, at), sentences.slice(at)].map((texts) => ({
		...line,
		text: texts.join(''),
	}));
}

/** Behind the addressee and the words that lead to the report. */
function workBegins(lines: readonly ReportLine[]): number {
	const lead = lines.findIndex(({ text }) => LEADS.test(text));
	if (lead !== -1) return lead + 1;
	// e.g. "2030年，月湖县坚持…，深入推进法治政府建设。": a first paragraph that counts nothing
	const first = lines[0]?.text.replace(/\d{4}年/g, '') ?? '';
	return lines.length > 1 && !/\d/.test(first) && !LACKING.test(first) ? 1 : 0;
}

/** A paragraph of its own about 第一责任人职责: right before what is lacking, right behind, or at the end. Elsewhere it is among the measures. */
function responsibleAt(lines: readonly ReportLine[], lack: number, plan: number): number | null {
	const isOwn = (place: number): boolean =>
		RESPONSIBLE.test(lines[place]!.text) && !/^[一二三四五六七八九十]+是/.test(lines[place]!.text);
	const places = [lack - 1, plan - 1, lines.length - 1];
	return places.find((at) => at > 0 && at !== lack && at !== plan && isOwn(at)) ?? null;
}
