import type { Problem } from '../../checked.ts';
import { PART_KINDS, PART_NAMES, type PartKind } from '../../domain/report/model.ts';
import { nearest } from '../../domain/text/nearest.ts';
import type { Report } from '../../schemas/report.ts';
import { bodyLines, headingsIn, type BodyLine, type Heading } from '../body.ts';
import type { Entry } from '../content.ts';
import { error } from '../problems.ts';
import type { Rule } from '../rule.ts';

/** The statutory contents of a report stand in its body, each under its own `##` heading, and none is empty. */
export const reportParts: Rule = ({ reports }) =>
	reports.flatMap((report) => {
		const lines = bodyLines(report);
		const headings = headingsIn(lines).filter(({ level }) => level <= 2);
		return PART_KINDS.flatMap((kind) => part(report, kind, headings, lines));
	});

function part(
	report: Entry<Report>,
	kind: PartKind,
	headings: readonly Heading[],
	lines: readonly BodyLine[],
): Problem[] {
	const written = report.data.parts[kind];
	if (written === undefined) return [];
	const name = `“${PART_NAMES[kind]}”部分`;
	const place = headings.findIndex(({ level, text }) => level === 2 && text === written.trim());
	const heading = headings[place];
	if (!heading) {
		const near = nearest(
			written,
			headings.map(({ text }) => text),
		);
		const hint = near ? `正文里有“${near}”，请改成一致` : `请在正文里补上“## ${written}”和内容`;
		return [error(report, ['parts', kind], `正文里没有${name}的标题“## ${written}”。${hint}`)];
	}
	const end = headings[place + 1]?.line ?? Infinity;
	const said = lines.some(
		({ text, line }) =>
			line > heading.line && line < end && /[^\s#]/.test(text.replace(/^\s*#.*$/, '')),
	);
	return said
		? []
		: [
				error(
					report,
					heading.line,
					`${name}“${written}”下面没有内容。请补写；确实没有的，写明原因`,
				),
			];
}
