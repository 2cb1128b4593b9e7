import type { Problem } from '../../../checked.ts';
import { PART_KINDS, PART_NAMES, type PartKind } from '../../../domain/report/model.ts';
import { nearest } from '../../../domain/text/nearest.ts';
import type { Report } from '../../../schemas/report.ts';
import { headingsIn, wordLines, type BodyLine, type Heading } from '../../bodies/body.ts';
import type { Entry } from '../../content/content.ts';
import { error, warning } from '../../problems.ts';
import type { Rule } from '../../rule.ts';

/** The statutory contents of a report stand in its body, each under its own `##` heading, and none is empty. */
export const reportParts: Rule = ({ reports }) =>
	reports.flatMap((report) => {
		const [headings, lines] = [headingsIn(report), wordLines(report)];
		return [
			...PART_KINDS.flatMap((kind) => part(report, kind, headings, lines)),
			...sharedHeading(report),
		];
	});

/** Two contents below one heading: 督察工作规定 art. 24 names each. */
function sharedHeading(report: Entry<Report>): Problem[] {
	const { parts } = report.data;
	return PART_KINDS.flatMap((kind, place) => {
		const before = PART_KINDS.slice(0, place).find((other) => parts[other] === parts[kind]);
		if (parts[kind] === undefined || before === undefined) return [];
		const message = `“${PART_NAMES[kind]}”和“${PART_NAMES[before]}”写的是同一个标题“${parts[kind]}”。按规定是两项内容，请核对；确实写在一起的，建议分成两个标题`;
		return [warning(report, ['parts', kind], message)];
	});
}

function part(
	report: Entry<Report>,
	kind: PartKind,
	headings: readonly Heading[],
	lines: readonly BodyLine[],
): Problem[] {
	const written = report.data.parts[kind];
	if (written === undefined) return [];
	const name = `“${PART_NAMES[kind]}”部分`;
	// 第一责任人职责 may stand within another content, `### （二）…`.
	const fits = (level: number): boolean => level === 2 || (level > 2 && kind === 'responsibility');
	const heading = headings.find(({ level, text }) => fits(level) && text === written.trim());
	if (!heading) {
		const hint = hintFor(written, kind, headings, lines);
		return [error(report, ['parts', kind], `正文里没有${name}的标题“## ${written}”。${hint}`)];
	}
	const next = headings.find(({ line, level }) => line > heading.line && level <= heading.level);
	const end = next?.line ?? Infinity;
	const titles = headings.map(({ line }) => line);
	const said = lines.some(
		({ text, line }) => line > heading.line && line < end && text !== '' && !titles.includes(line),
	);
	if (said) return [];
	const message = `${name}“${written}”下面没有内容。请补写；确实没有的，写明原因`;
	return [error(report, heading.line, message)];
}

/** What to do about a heading that is not there: it is a line in other marks, or in other words, or nowhere. */
function hintFor(
	written: string,
	kind: PartKind,
	headings: readonly Heading[],
	lines: readonly BodyLine[],
): string {
	const plain = lines.find(({ text }) => text === written.trim());
	if (plain) return `正文第 ${plain.line} 行有这几个字，但不是二级标题。请写成“## ${written}”`;
	const near = nearest(
		written,
		headings.flatMap(({ level, text }) => (level <= 2 ? [text] : [])),
	);
	if (near) return `正文里有“${near}”，请改成一致`;
	return `请在正文里补上“## ${written}”和内容，或者把 parts.${kind} 改成正文里的标题`;
}
