import type { Checked } from '../../../checked.ts';
import { assignAddresses } from '../address/addresses.ts';
import { withAttachmentNotes } from './front/attachment-note.ts';
import { withDecimalHeadings } from './lines/decimal-outline.ts';
import { separateFront, titlesIn } from './front/front.ts';
import { readLines } from './lines/lines.ts';
import { withListsInLines } from './lines/lists-in-line.ts';
import type { Law } from '../model.ts';
import { withPrintedWording } from './lines/printed-wording.ts';
import { withQuotedWording } from './lines/quoted-wording.ts';
import { runningHeads } from './front/running-heads.ts';
import { surprises } from './doubts/surprises.ts';
import { buildUnits } from './tree/tree.ts';

/**
 * Parse the text of a statute: text → lines → tree (立法法 art. 65 names the units). Never throws.
 * @param text the published text, from a Word file or Markdown; any text is taken
 * @returns the law, and as problems everything that a statute should not have, each with its line
 */
export function parseLaw(text: string): Checked<Law> {
	const law = readLaw(text);
	return { value: law, problems: surprises(law) };
}

/** The law alone, for those who show a text and do not judge it: a third less work. */
export function readLaw(text: string): Law {
	const { lines, end } = readLines(text);
	const { front, body } = separateFront(
		withQuotedWording(withPrintedWording(withAttachmentNotes(withDecimalHeadings(lines)))),
	);
	const heads = runningHeads(body, ({ kind }) => kind === 'text', titlesIn(front));
	const law: Law = { units: [...front, ...buildUnits(withListsInLines(body), heads)], end };
	assignAddresses(law.units);
	return law;
}
