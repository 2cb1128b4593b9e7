import type { PartKind } from '../model.ts';
import type { ReportLine } from '../lines/report-lines.ts';
import { partsOfHeading, styleOf } from '../parts.ts';
import type { Kinds } from './headings.ts';

// e.g. "主要举措和成效：一年来，……": the name of a content and what is told of it, on one line
const NAME_IN_FRONT = /^([^，。；：:]{4,30}[：:])(.+)$/s;
/** As deep as `## `. */
const MARK = 2;
const NEEDED: readonly PartKind[] = ['measures', 'shortcomings', 'plan'];

/**
 * A report whose paragraphs begin with the names of the contents, which stand nowhere else as headings, with each of these names as a
 * heading above its paragraph.
 * @param kindsOf the contents that a line names as a heading
 */
export function withNamesApart(lines: readonly ReportLine[], kindsOf: Kinds): ReportLine[] {
	const kinds = lines.flatMap(namedInFront);
	const isHeaded = lines.some((line) => kindsOf(line).length > 0);
	if (isHeaded || !NEEDED.every((kind) => kinds.includes(kind))) return [...lines];
	return lines.flatMap((line) => {
		if (namedInFront(line).length === 0) return [line];
		const [, name = '', rest = ''] = NAME_IN_FRONT.exec(line.text)!;
		return [
			{ ...line, text: name, mark: MARK },
			{ ...line, text: rest.trim() },
		];
	});
}

function namedInFront({ text, mark }: ReportLine): PartKind[] {
	const name = NAME_IN_FRONT.exec(text)?.[1];
	return name !== undefined && mark === 0 && styleOf(text) === null ? partsOfHeading(name) : [];
}
