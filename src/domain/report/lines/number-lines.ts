import { isRow } from '../../law/read/lines/table-rows.ts';
import type { ReportLine } from './report-lines.ts';
import { numberOf, styleOf } from '../parts.ts';

// e.g. "01", "PART 02", "Part.3"; not "2", which is the number of a page
const NUMBER_LINE = /^(?:PART[.．\s]*[\d０-９]{1,2}|[\d０-９]{2})$/i;

/**
 * A number on a line of its own and the line that it numbers are one heading: posts of WeChat set `01` above `抓学习`, and
 * `01　抓学习` is what they say. Only numbers that count on from 1 are taken so.
 */
export function joinNumbers(lines: readonly ReportLine[]): ReportLine[] {
	const joined: ReportLine[] = [];
	let last = 0;
	for (const line of lines) {
		const above = joined.at(-1);
		const heading = above && NUMBER_LINE.test(above.text) ? `${above.text}\u3000${line.text}` : '';
		const number = numberOf(heading);
		if (above && number !== null && [1, last + 1].includes(number) && canBeNumbered(line)) {
			joined[joined.length - 1] = { ...line, text: heading, line: above.line };
			last = number;
		} else joined.push(line);
	}
	return joined;
}

/** What is numbered already, a row and a member of a list have no number above them. */
const canBeNumbered = ({ text, bullet }: ReportLine): boolean =>
	!bullet && !isRow(text) && styleOf(text) === null && !NUMBER_LINE.test(text);
