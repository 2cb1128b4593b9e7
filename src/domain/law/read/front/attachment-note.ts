import { isDate } from '../../title/document-lines.ts';
import { closedUp } from '../../title/closed-up.ts';
import { asText, type Line } from '../lines/lines.ts';
import { isBare } from '../lines/running.ts';
import { ownWords } from '../../model.ts';

// e.g. "附件：示例办法", "附件：1.示例办法", "附：示例办法"
const NOTE = /^附(?:\s*件)?\s*[：:]\s*\S/;
/** Names of what is attached, who signed and the day take no more lines than this. */
const LONGEST = 16;

/** Whether a line begins 附件说明. */
export const beginsAttachmentNote = (text: string): boolean => NOTE.test(text);

/**
 * The lines with 附件说明 as words of the text: what is named between the text and the day below who signed is attached
 * further down (GB/T 9704-2012, 7.3.4 and 7.3.5), and no 附件 begins there.
 */
export function withAttachmentNotes(lines: readonly Line[]): Line[] {
	const notes = new Set(lines.flatMap((line, place) => noteAt(line, place, lines)));
	return lines.map((line, place) => (notes.has(place) ? asText(line) : line));
}

// e.g. "附件：1.示例办法": what counts from one on the line of 附件 are the names of what is attached
const COUNTS = /^附(?:\s*件)?\s*[：:]\s*1\s*[.．、]/;

/** The places of the lines from `附件：1.…` to the day, or to the last name where nobody has signed. */
function noteAt(line: Line, place: number, lines: readonly Line[]): number[] {
	if (line.kind !== 'annex' || !beginsAttachmentNote(ownWords(line))) return [];
	const signed = signedNote(place, lines);
	if (signed.length > 0) return signed;
	if (COUNTS.test(ownWords(line))) return unsignedNote(place, lines);
	return isNamedAgain(line, lines.slice(place + 1)) ? [place] : [];
}

/** A title of what is attached runs over no more lines than this. */
const LONGEST_TITLE = 3;
// e.g. "附件", "附件：", "附件1"
const HEAD = /^附(?:\s*件)?(?:\s*1)?\s*[：:]?$/;

/** Whether what `附件：示例分区表` names begins right below it, with `附件` and then the name on lines of their own. */
function isNamedAgain(line: Line, [head, ...below]: readonly Line[]): boolean {
	if (head?.kind !== 'annex' || !HEAD.test(ownWords(head))) return false;
	const name = closedUp([ownWords(line).replace(/^[^：:]*[：:]/, '')]).replace(/[《》]/g, '');
	return closedUp(below.slice(0, LONGEST_TITLE).map(ownWords)).startsWith(name);
}

/** Names that count on from one to the end of the text, or to where the first 附件 begins. */
function unsignedNote(place: number, lines: readonly Line[]): number[] {
	const below = lines.slice(place + 1);
	const end = below.findIndex(
		(next, further) => next.kind !== 'list' || next.number?.main !== further + 2 || !isName(next),
	);
	const count = end === -1 ? below.length : end;
	const next = below[count];
	if (next && next.kind !== 'annex') return [];
	return Array.from({ length: count + 1 }, (_, further) => place + further);
}

function signedNote(place: number, lines: readonly Line[]): number[] {
	const below = lines.slice(place + 1, place + LONGEST);
	const day = below.findIndex((next) => isDate(ownWords(next)));
	const names = below.slice(0, day);
	if (day === -1 || !names.every((next) => next.kind !== 'row' && isName(next))) return [];
	return Array.from({ length: day + 2 }, (_, further) => place + further);
}

const isName = ({ kind, text }: Line): boolean =>
	(kind === 'text' || kind === 'list') &&
	(isBare(text) || /[)）》]$/.test(text)) &&
	text.length < 60;
