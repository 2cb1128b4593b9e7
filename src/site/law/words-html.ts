import type { Law } from '../../domain/law/model.ts';
import { statuteHtml } from '../../exports/statute-html.ts';
import type { LawRecord } from '../../holdings/law-record.ts';
import { otherTexts } from '../../loaders/statute-text.ts';
import type { Notes } from '../../schemas/note.ts';
import { citersApart } from './citers.ts';
import { citedBy } from '../citations/cited-by.ts';
import { linksOn } from '../citations/citations.ts';
import { reviewedNotes } from '../held/review.ts';
import { historyOn } from './lineage.ts';
import { otherPlacesOn } from './other-places.ts';
import { ownDaysOn } from './own-days.ts';
import { NOTES_ABOUT } from './notes.ts';

const kept = new WeakMap<Law, { notes: Notes | undefined; html: string }>();

/**
 * The words of a law on its page as HTML, with what explains them. Made once: the page of a law and the page of its wording in force show
 * the same text with the same notes.
 */
export async function wordsHtml(
	statute: Law,
	law: LawRecord,
	date: string,
	notes: Notes | undefined,
): Promise<string> {
	const known = kept.get(statute);
	if (known && known.notes === notes) return known.html;
	const shown = date === law.current?.date;
	const html = statuteHtml(statute, {
		title: law.title,
		links: await linksOn(law, { law: statute, date }),
		citedBy: await citedBy(law, date, otherPlacesOn(law, date)),
		...(shown && { citers: await citersApart(law) }),
		history: historyOn(law, date),
		ownDays: ownDaysOn(statute),
		about: `#${NOTES_ABOUT}`,
		notes: notes && reviewedNotes(notes, statute, () => otherTexts(law, date)),
	});
	kept.set(statute, { notes, html });
	return html;
}
