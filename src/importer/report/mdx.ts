import { Document } from 'yaml';
import {
	blocksOf,
	linesAndTables,
	sectionBlocks,
	type Block,
} from '../../domain/report/outline/blocks.ts';
import type { ReportFacts } from '../../domain/report/told/facts.ts';
import { PART_NAMES, type PartKind } from '../../domain/report/model.ts';
import type { ReportOutline } from '../../domain/report/outline/outline.ts';
import { PUBLISHED_UNKNOWN } from '../../schemas/report.ts';
import { mdxBody } from './mdx-body.ts';
import type { Provenance } from '../provenance.ts';
import type { Published } from './published.ts';
import { missingParts, type ReportFields } from './fields.ts';

/** What the file of a report is made from. */
export interface ReportDraft extends Provenance {
	outline: ReportOutline;
	facts: ReportFacts;
	fields: ReportFields;
	year: number;
	issuer: string;
	published: Published;
}

/** The comment by which a later import knows the source. */
export const sourceMark = (sha256: string): string => `原始文件校验值 SHA-256：${sha256}`;

/** The name of the file that a report was made from; null where nothing says so. */
export const importedFromIn = (mdx: string): string | null =>
	/^# 由导入命令从 (.+) 生成，可以修改。/m.exec(mdx)?.[1] ?? null;

/** A part that the source does not have and `--force` writes anyway. */
const placeholder = (kind: PartKind): string => `${PART_NAMES[kind]}（原文没有这一部分，请补写）`;

const NOT_WRITTEN = '原文没有写明';

export function frontmatterOf(draft: ReportDraft): Record<string, unknown> {
	const { facts, fields, year, issuer, published, importedFrom } = draft;
	const missing = Object.fromEntries(missingParts(fields).map((kind) => [kind, placeholder(kind)]));
	const lacking = { id: 'yuanwen-meiyou-xieming', title: NOT_WRITTEN };
	return {
		year,
		title: facts.title,
		summary: `${issuer}${year}年度推进法治政府建设的举措和成效、主要负责人履行第一责任人职责情况、存在的不足和原因，以及${year + 1}年度的安排。`,
		issuer,
		addressee: facts.addressee.length > 0 ? facts.addressee : ['本级党委和人民政府'],
		...(facts.written && { written: facts.written }),
		published: published.moment,
		source: { title: `${facts.title}（由 ${importedFrom} 导入）` },
		parts: { ...fields.parts, ...missing },
		measures: fields.measures.length > 0 ? fields.measures : [{ ...lacking, summary: NOT_WRITTEN }],
		...(fields.figures.length > 0 && { figures: fields.figures }),
		shortcomings:
			fields.shortcomings.length > 0
				? fields.shortcomings
				: [{ ...lacking, causes: [NOT_WRITTEN] }],
		...(fields.commitments.length > 0 && { commitments: fields.commitments }),
	};
}

/** What an editor reads above a field. */
const COMMENTS: Record<string, string> = {
	summary: ' 一两句话的简介，请按实际内容改写',
	measures: ' 举措：由正文摘出，请核对并精简',
	figures: ' 数据：由正文摘出，待确认；同一指标每年用同一个编号',
	shortcomings: ' 不足和原因：由正文摘出，请核对',
	commitments: ' 下一年度安排：由正文摘出，请拆成一件件可以检查的事；编号写定后不再改',
};

const PUBLISHED_TOLD =
	' 按网页上的发布时间填写，请核对；公开前填写 secrecyReview（保密审查单位和日期）';
const PUBLISHED_STANDS_IN = ` ${PUBLISHED_UNKNOWN}；公开前改成实际发布时间，删去这一行，并填写 secrecyReview（保密审查单位和日期）`;

export function reportMdx(draft: ReportDraft): string {
	const document = new Document(frontmatterOf(draft));
	const name = draft.importedFrom.replace(/\s+/g, ' ');
	document.commentBefore = ` 由导入命令从 ${name} 生成，可以修改。${sourceMark(draft.sha256)}`;
	const published = draft.published.told ? PUBLISHED_TOLD : PUBLISHED_STANDS_IN;
	for (const [field, comment] of Object.entries({ ...COMMENTS, published })) {
		const pair = pairOf(document, field);
		if (pair) pair.commentBefore = comment;
	}
	return `---\n${document.toString({ lineWidth: 0 })}---\n\n${mdxBody(bodyBlocks(draft))}`;
}

function pairOf(document: Document, field: string): { commentBefore?: string | null } | undefined {
	const contents = document.contents as unknown as {
		items: { key: { value: string; commentBefore?: string } }[];
	};
	return contents.items.find(({ key }) => key.value === field)?.key;
}

/** Everything but the title, which the page shows above the body. */
function bodyBlocks({ outline, fields }: ReportDraft): Block[] {
	const sections = outline.sections.flatMap((section): Block[] => [
		{ kind: 'heading', level: 2, text: section.heading.text, line: section.heading.line },
		...sectionBlocks(section),
	]);
	const added = missingParts(fields).flatMap((kind): Block[] => [
		{ kind: 'heading', level: 2, text: placeholder(kind), line: 0 },
		{ kind: 'paragraph', text: NOT_WRITTEN, line: 0 },
	]);
	return [...blocksOf(outline.opening), ...sections, ...added, ...linesAndTables(outline.closing)];
}
