import { citeAddress } from '../../domain/law/address/address.ts';
import { longDate } from '../../domain/law/numbers/dates.ts';
import type { PageLinks } from '../../exports/linked-html.ts';
import { noteHtml } from '../../exports/note-html.ts';
import type { LawRecord } from '../../holdings/law-record.ts';
import type { LawVersion } from '../../schemas/law.ts';
import type { Notes } from '../../schemas/note.ts';

/** A note on a law whose text is not here, with its place. */
export interface LooseNote {
	address: string;
	label: string;
	gist: string;
	html: string;
}

/** Id of the passage that says who wrote the notes. */
export const NOTES_ABOUT = 'jiedu';

/** Notes stand beside the wording that they were checked against, or beside the one in force. */
export function notesOn(
	shown: LawVersion | undefined,
	law: LawRecord,
	notes: Notes | undefined,
): Notes | undefined {
	const fits = shown?.date === law.current?.date || shown?.date === notes?.version;
	return fits ? notes : undefined;
}

/** Who wrote the notes, and against which wording they were checked. */
export function aboutNotes(
	{ author, checkedOn, version }: Notes,
	shown: LawVersion | undefined,
): string {
	const against = version ? `对照${longDate(version)}版本` : '';
	const other =
		version && shown && version !== shown.date
			? '本页是另一个版本，解读可能已经不合适，请以原文为准。'
			: '';
	return `通俗解读由${author}编写，${longDate(checkedOn)}${against}核对。解读帮助理解，不是法律原文；引用和办事以官方文本为准。${other}`;
}

/** Notes on a law whose text is not here. */
export const looseNotes = ({ notes }: Notes, links: PageLinks): LooseNote[] =>
	notes.map((note) => ({
		address: note.at,
		label: citeAddress(note.at),
		gist: note.gist,
		html: noteHtml(note, { about: `#${NOTES_ABOUT}`, links, open: true }),
	}));
