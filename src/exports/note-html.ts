import { citeAddress } from '../domain/law/address/address.ts';
import type { Unit } from '../domain/law/model.ts';
import { escapeHtml, hrefValue } from './escape-html.ts';
import { linkedHtml, type PageLinks } from './linked-html.ts';

export interface ShownNote {
	gist: string;
	plain: string;
	audience: readonly string[];
	/** The article has changed since the note was checked, and nobody has looked again. */
	review?: boolean;
}

/** What notes need besides the article that they explain. */
interface NotesHtmlOptions {
	/** By address. */
	notes?: ReadonlyMap<string, ShownNote> | undefined;
	/** Where the page says who wrote them. */
	about?: string | undefined;
	links?: PageLinks | undefined;
}

/**
 * The notes on an article and on its 款 and 项, marked as no part of the law.
 * @returns an empty text where there are none
 */
export function notesHtml(unit: Unit, { notes, about = '', links }: NotesHtmlOptions): string {
	if (!notes || notes.size === 0) return '';
	const found = withBelow(unit).flatMap(({ address }) => {
		const note = notes.get(address);
		const place = address === unit.address ? '' : citeAddress(address);
		return note ? [noteHtml(note, { about, place, links })] : [];
	});
	return found.length ? `<div class=notes>${found.join('')}</div>` : '';
}

const withBelow = (unit: Unit): Unit[] => [unit, ...unit.children.flatMap(withBelow)];

interface NoteHtmlOptions {
	/** Where the page says who wrote it. */
	about: string;
	/** The 款 or 项 it is about, if it is not about the whole article. */
	place?: string;
	/** Citations in its explanation become links; not those in its gist, which folds and unfolds when it is pressed. */
	links?: PageLinks | undefined;
	/** Whether it is not folded. */
	open?: boolean;
}

/** One note as HTML. It is folded to its gist; the style sheet shows it whole where there is room beside the article. */
export function noteHtml(note: ShownNote, options: NoteHtmlOptions): string {
	const { about, place, links, open } = options;
	const label = '<span class=label>通俗解读 · 非法律原文</span>';
	const review = note.review ? '<span class=review>待复核：条文在核对以后有改动</span>' : '';
	const on = place ? `<span class=place>${place}</span>` : '';
	const gist = `<span class=gist>${on}${escapeHtml(note.gist)}</span>`;
	const plain = links
		? linkedHtml(note.plain, links.inNote(note.plain), links)
		: escapeHtml(note.plain);
	const audience = note.audience.length ? `写给：${escapeHtml(note.audience.join('、'))} · ` : '';
	const foot = `<p class=audience>${audience}<a href=${hrefValue(about)}>解读说明</a></p>`;
	return `<div class=note role=note><details${open ? ' open' : ''}><summary>${label}${review}${gist}</summary><p class=plain>${plain}</p>${foot}</details></div>`;
}
