import { parse } from 'yaml';
import { error, info, warning, type Problem } from '../../checked.ts';
import { contradictions } from '../../domain/report/doubts/counts.ts';
import { factsOf, type ReportFacts } from '../../domain/report/told/facts.ts';
import { PART_NAMES, type PartKind } from '../../domain/report/model.ts';
import { outlineOf, type ReportOutline } from '../../domain/report/outline/outline.ts';
import { slips } from '../../domain/report/doubts/slips.ts';
import { responsibilityInOpening } from '../../domain/report/outline/told-within.ts';
import { withNamedParts } from '../../domain/report/outline/unheaded.ts';
import { checkFields } from '../../schemas/issues.ts';
import { reportSchema } from '../../schemas/report.ts';
import type { ContentTarget } from '../content-target.ts';
import { outcomeOf, unchangedRemark, type Outcome, type Remark } from '../outcome.ts';
import type { Paragraph } from '../paragraphs.ts';
import { provenanceOf, type Provenance } from '../provenance.ts';
import { fieldsOf, missingParts } from './fields.ts';
import { aboutAdded, aboutOpening } from './remarks.ts';
import { publishedOf } from './published.ts';
import { withoutContents } from '../lines/report-contents.ts';
import { withTabRows } from '../lines/tab-rows.ts';
import { withWholeLines } from '../lines/whole-lines.ts';
import { frontmatterOf, importedFromIn, reportMdx, sourceMark, type ReportDraft } from './mdx.ts';

/** What importing a report needs from its surroundings. */
export interface ReportDesk {
	target: ContentTarget;
	force: boolean;
	now: string;
	/** The lines with what the web page says that the report was copied from. */
	source: readonly Paragraph[];
}

/** Write a yearly report as `reports/<year>.mdx`. A report without its statutory contents is not written. */
export function importReport(
	paragraphs: readonly Paragraph[],
	path: string,
	bytes: Buffer,
	desk: ReportDesk,
): Outcome {
	const outcome = outcomeOf(path, 'report');
	const contents = withoutContents(paragraphs);
	const whole = withWholeLines(withTabRows(contents.paragraphs));
	const lines = whole.paragraphs;
	const { outline, added } = withNamedParts(outlineOf(lines));
	const { publication } = factsOf(outlineOf(desk.source));
	const facts = { ...factsOf(outline), publication };
	const found = [...slips(lines), ...contradictions(lines.join('\n'))];
	const { year } = facts;
	if (year === null) {
		const noYear = `看不出是哪一年度的报告：标题“${facts.title}”和正文都没有写。请在标题里写明年度，例如“2023年法治政府建设情况报告”，再导入一次`;
		return { ...outcome, problems: [error(noYear, outline.title[0]?.line ?? 1), ...found] };
	}
	const draft = draftOf(outline, facts, year, provenanceOf([{ path, bytes }]), desk);
	const { fields, published } = draft;
	const missing = missingParts(fields).map((kind) =>
		missingPart(
			kind,
			desk.force,
			kind === 'responsibility' ? responsibilityInOpening(outline) : undefined,
		),
	);
	const other = otherOffice(facts, desk.target);
	const problems = [
		...missing,
		...aboutAdded(added),
		...fields.problems,
		...published.problems,
		...aboutOpening(outline, year),
		...other,
		...contents.problems,
		...whole.problems,
		...found,
	].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
	const known = { ...outcome, id: String(year), problems };
	if (missing.some(({ severity }) => severity === 'error')) return known;
	return store(draft, known, desk);
}

/** Headings by which each content is recognised, as an example for the editor. */
const EXAMPLES: Record<PartKind, string> = {
	measures: '一、推进法治政府建设的主要举措和成效',
	responsibility: '二、党政主要负责人履行推进法治建设第一责任人职责情况',
	shortcomings: '三、存在的不足和原因',
	plan: '四、下一年度推进法治政府建设的主要安排',
	other: '五、其他需要报告的情况',
};

/** @param opening the line above all headings that tells of it */
function missingPart(kind: PartKind, force: boolean, opening: number | undefined): Problem {
	const name = PART_NAMES[kind];
	if (force) return warning(`缺“${name}”部分，已按 --force 在文末加了空标题。请补写后再公开`);
	const found = opening === undefined ? '' : `；第 ${opening} 行写到了，但不在任何标题下面`;
	return error(
		`缺“${name}”部分（督察工作规定第二十四条要求写明）${found}，没有写入。请在报告里给这部分单独一行标题，例如“${EXAMPLES[kind]}”，再导入一次；也可以加 --force 先写入再补`,
	);
}

function draftOf(
	outline: ReportOutline,
	facts: ReportFacts,
	year: number,
	provenance: Provenance,
	{ target, now }: ReportDesk,
): ReportDraft {
	return {
		outline,
		facts,
		fields: fieldsOf(outline, facts, year),
		year,
		issuer: facts.issuer ?? officeOf(target)?.office ?? '报告单位（请填写）',
		published: publishedOf(facts, year, now),
		...provenance,
	};
}

/** The office that runs the site; none while the site has no settings that can be read. */
function officeOf(target: ContentTarget): { office: string; demonstration: boolean } | null {
	try {
		const site = parse(target.read('site.yaml') ?? '') as Record<string, unknown> | null;
		if (typeof site?.['office'] !== 'string') return null;
		return { office: site['office'], demonstration: site['demonstration'] === true };
	} catch {
		// Settings that cannot be read are for the build to complain about.
		return null;
	}
}

/** A report of another office on this office's site: perhaps a short name, perhaps the wrong file. */
function otherOffice({ issuer }: ReportFacts, target: ContentTarget): Problem[] {
	const site = officeOf(target);
	if (!site || site.demonstration || !issuer) return [];
	// e.g. "示例县水利局、示例县林业局": two that report together
	if (issuer.split('、').some((name) => site.office.includes(name))) return [];
	const message = `报告单位“${issuer}”与 site.yaml 里的主办单位“${site.office}”不一致。请核对 issuer，统一用规范名称`;
	return [warning(message)];
}

function store(draft: ReportDraft, outcome: Outcome, { target, force }: ReportDesk): Outcome {
	const file = `reports/${draft.year}.mdx`;
	const present = target.read(file);
	const done = (problem: Remark): Outcome => ({
		...outcome,
		file,
		problems: [problem, ...outcome.problems],
	});
	if (present?.includes(sourceMark(draft.sha256))) return done(unchangedRemark());
	if (present !== null && !force)
		return { ...outcome, problems: [error(conflict(draft.year, present)), ...outcome.problems] };
	const issues = checkFields(reportSchema, frontmatterOf(draft)).issues;
	if (issues.length > 0)
		return {
			...outcome,
			problems: [
				...issues.map(({ message }) => error(`没有写入：${message}`)),
				...outcome.problems,
			],
		};
	target.write({ [file]: reportMdx(draft) });
	return present === null
		? { ...outcome, file }
		: done(info('已按 --force 用这个文件替换了原来的报告'));
}

/** @param present the report that is there */
const conflict = (year: number, present: string): string =>
	`已有 reports/${year}.mdx${fromOf(present)}，与这个文件的内容不同，没有覆盖。要用这个文件替换（会丢掉已经做的修改），就加上 --force 再导入；年度不对就改标题里的年度`;

function fromOf(present: string): string {
	const name = importedFromIn(present);
	return name === null ? '' : `（从 ${name} 导入）`;
}
