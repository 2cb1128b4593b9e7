import { warning, type Problem } from '../../checked.ts';
import {
	headingsOfOtherYears,
	openingOfOtherYear,
	type ReportFacts,
} from '../../domain/report/told/facts.ts';
import { PART_NAMES } from '../../domain/report/model.ts';
import type { Section } from '../../domain/report/outline/headings.ts';
import type { ReportOutline } from '../../domain/report/outline/outline.ts';
import type { Signature } from '../../domain/report/document/signature.ts';
import type { Told } from '../../domain/report/outline/told-within.ts';

/** 督察工作规定 art. 24 asks for the content, not for a heading of its own; the editor is told where it was found. */
export function aboutWithin(within: Told | null): Problem[] {
	if (!within?.inSentence) return [];
	const message = `“第一责任人职责”没有单独的标题，只在“${within.heading}”下面的这一段里写到，parts.responsibility 暂填这个标题。请核对；建议在正文里给这部分单独一个标题`;
	return [warning(message, within.line)];
}

/** No heading names the 举措 and 成效 that the rules ask for: sections that name nothing else were taken for them, and the editor is told. */
export function aboutUnnamed([first, ...more]: readonly Section[]): Problem[] {
	if (!first) return [];
	const message = `没有“${PART_NAMES.measures}”这样的标题：“${first.heading.text}”${more.length > 0 ? `等 ${more.length + 1} 个部分` : ''}按举措处理，parts.measures 暂填其中第一个标题。请核对`;
	return [warning(message, first.heading.line)];
}

/** Headings that the report does not have, and its page needs. */
export const aboutAdded = (sections: readonly Section[]): Problem[] =>
	sections.map(({ heading: { text, line } }) =>
		warning(
			`原文没有标题，按内容在这一段前面加了标题“${text}”（页面和 parts 要用），正文的字没有改。请核对分得对不对；也可以在报告里给各部分写上标题，再导入一次`,
			line,
		),
	);

/** The year decides which file the report becomes: a title that last year's was copied from is told. */
export function aboutOpening(outline: ReportOutline, year: number): Problem[] {
	const other = openingOfOtherYear(outline, year);
	if (other === null) return [];
	const message = `标题写的是${year}年，正文开头却只写到${other.year}年，year 暂填 ${year}。请核对：年度写错的，改正标题再导入一次`;
	return [warning(message, other.line)];
}

/** A report is written at the end of its year or in the next (督察工作规定 art. 24: before 1 March, and published before 1 April). */
const isInSeason = (written: string, year: number): boolean =>
	written >= `${year}-11-01` && written <= `${year + 1}-12-31`;

/** What a reader of the report would miss: who reports, when, and to whom, as GB/T 9704-2012 (公文格式) has it. */
export function aboutFacts(
	{ issuer, signed, written, addressee, year }: ReportFacts,
	{ dated }: Signature,
): Problem[] {
	const problems: Problem[] = [];
	if (!signed) {
		const taken = issuer ? `，报告单位按标题或者正文暂填“${issuer}”` : '';
		problems.push(warning(`文末没有落款（发文机关署名）${taken}。请补上，并核对 issuer`));
	}
	if (!written)
		problems.push(
			warning(
				`${dated ? '成文日期没有写全年月日，或者日历上没有这一天' : '没有成文日期'}。请在文末补上，并填写 written`,
			),
		);
	if (written && year && !isInSeason(written, year))
		problems.push(
			warning(
				`成文日期是 ${written}，报告年度是${year}年：年度报告应在当年年末或者第二年写成。请核对两处的年份`,
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
export const aboutYears = (outline: ReportOutline, year: number): Problem[] =>
	headingsOfOtherYears(outline, year).map(({ text, line, years }) =>
		warning(
			`报告年度是${year}年，这个标题写的是${years.join('、')}年：“${text}”。请核对年度`,
			line,
		),
	);

/** What no words could be taken for, though the report has the section: a table alone, or prose of another form. */
export function aboutNothing(
	field: 'measures' | 'shortcomings' | 'commitments',
	rows: readonly unknown[],
	heading: string | undefined,
): Problem[] {
	if (heading === undefined || rows.length > 0) return [];
	const filled = field === 'commitments' ? '没有填' : '暂填“原文没有写明”';
	return [warning(`从“${heading}”里没有摘出内容，${field} ${filled}。请对照正文填写`)];
}
