import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { isVacantUnit } from '../../domain/law/compare/vacant.ts';
import { bookTitle } from '../../domain/law/title/title.ts';
import { CheckedPlaces } from '../../loaders/checked-places.ts';
import { notesFileOf } from '../../loaders/content-place.ts';
import { articleOf, reviewMark } from '../../loaders/review-mark.ts';
import { bindingsTo, type Binding } from './bindings.ts';
import type { Content } from '../content/content.ts';
import { writeMarks, type Mark } from './mark-fields.ts';
import { statuteTexts, type StatuteText } from '../texts/statutes.ts';

/** What became of a file that somebody has confirmed. */
export interface Confirmation {
	/** Path in the content folder. */
	file: string;
	/** Marks that were written; those that stood there already are not among them. */
	written: number;
	/** How many of these stand at another number today, so that their `at` was written as well. */
	moved: number;
	/** How many things in the file are bound to articles that are here. */
	bound: number;
	/** Places that are in no text that the site shows: `《某某规定》t22`. */
	missing: string[];
	/** The text that notes are of, where all their places are in it and the file did not say so yet. */
	version?: string;
}

/**
 * Write into a file against which words each article was checked: somebody has read it beside the texts that apply today.
 * @param path the file, from the content folder or from where the command runs
 * @returns null if it is no file of the content folder that holds to its schema
 */
export function confirmFile(content: Content, path: string, today: string): Confirmation | null {
	const file = inFolder(content, path);
	const confirmed: Confirmed[] = [];
	let shown: string | undefined;
	for (const text of statuteTexts(content, today)) {
		if (!text.shown) continue;
		const bound = bindingsTo(text.law.id, content).filter(({ entry }) => entry.file === file);
		confirmed.push(...confirmedIn(text, bound));
		if (file === notesFileOf(text.law.id)) shown = text.date;
	}
	if (confirmed.length === 0 && !hasFile(content, file)) return null;
	const marks = confirmed.flatMap(({ mark }) => mark ?? []);
	const fresh = marks.filter(({ mark, old }) => mark !== old);
	const at = join(content.folder, file);
	const moved = fresh.filter((mark) => mark.at !== undefined).length;
	const missing = confirmed.flatMap((one) => one.missing ?? []);
	const before = readFileSync(at, 'utf8');
	const marked = fresh.length > 0 ? writeMarks(before, fresh) : before;
	const after = shown && missing.length === 0 ? withDays(marked, shown, today) : marked;
	if (after !== before) writeFileSync(at, after);
	const written = { written: fresh.length, moved, bound: marks.length, missing };
	return { file, ...written, ...(after !== marked && { version: shown! }) };
}

/** Notes that say of which text they are, and on which day they were compared with it. */
const withDays = (yaml: string, version: string, today: string): string =>
	[
		{ field: 'version', mark: version },
		{ field: 'checkedOn', mark: today },
	].reduce(
		(text, { field, mark }) =>
			writeMarks(text, [{ path: [], mark }], { mark: field, beside: field }),
		yaml,
	);

/** A place of the file: the mark of its article's words, or its name where no text that is shown has it. */
interface Confirmed {
	mark?: Mark & { old: string | undefined };
	missing?: string;
}

function confirmedIn(text: StatuteText, bindings: readonly Binding[]): Confirmed[] {
	const places = new CheckedPlaces(text.statute, text.others);
	return bindings.map(({ at, path, checked: old }) => {
		const stands = places.reviewOf(at, old) === 'confirmed';
		const now = stands ? at : (places.placeOf(at, old)?.at ?? at);
		const article = text.places().get(articleOf(now));
		if (!article || isVacantUnit(article))
			return { missing: `${bookTitle(text.law.data.shortTitle)}${at}` };
		return { mark: { path, mark: reviewMark(article), at: now === at ? undefined : now, old } };
	});
}

const hasFile = ({ notes, study, guides, reports }: Content, file: string): boolean =>
	[...notes, ...study, ...guides, ...reports].some((entry) => entry.file === file);

/** A path as the content folder has it; `path` counts from there, or from where the command runs. */
export function inFolder({ folder }: Pick<Content, 'folder'>, path: string): string {
	const fromHere = relative(resolve(folder), resolve(path));
	return (fromHere.startsWith('..') ? path : fromHere).replaceAll('\\', '/');
}
