import { checkDraft } from '../../domain/draft/check.ts';
import type { Library } from '../../domain/draft/library/library.ts';
import { linesOf, type DraftLine } from '../../domain/draft/text/lines.ts';
import { summaryOf } from '../../domain/draft/report/plain.ts';
import { openFile } from './open-file.ts';
import { drawingPauses, pauses } from './pause.ts';
import { copyReport, saveTable, saveText, type Report } from './report-files.ts';
import { rowFor } from './report-rows.ts';
import { siteLibrary } from './site-library.ts';
import { sitePlaces, type SitePlaces } from './site-places.ts';

export { copyReport, openFile, saveTable, saveText, summaryOf, type Report };

/** Drafts, and the laws that they are checked against. */
export class Desk {
	#places: SitePlaces;
	#site: string;
	#library: Promise<Library> | undefined;
	/** The paragraphs of the file that was opened: its notes have places of their own. */
	#opened: readonly DraftLine[] = [];

	/**
	 * @param base of the site, as the page says it
	 * @param site its name, for the report
	 */
	constructor(base: string, site: string) {
		this.#places = sitePlaces(base, location.protocol);
		this.#site = site;
	}

	/** Take a draft from a file. @returns its text, to be shown and mended */
	take(lines: readonly DraftLine[]): string {
		this.#opened = lines;
		return textOf(lines);
	}

	/**
	 * Check a draft.
	 * @param text as it stands in the field
	 * @param day for which it is to hold
	 * @throws if the list of laws cannot be had, or the check is given up
	 */
	async check(text: string, day: string, signal: AbortSignal): Promise<Report> {
		const library = await this.#laws();
		library.forgetFailures();
		const pause = pauses(signal);
		const lines = text === textOf(this.#opened) ? this.#opened : linesOf(text);
		const citations = await checkDraft(lines, library, day, pause);
		return { citations, day, site: this.#site };
	}

	/** Put the rows of a report into the body of a table, some at a time. */
	async show({ citations }: Report, body: HTMLElement, signal: AbortSignal): Promise<void> {
		const pause = drawingPauses(signal);
		for (const [place, citation] of citations.entries()) {
			body.append(rowFor(citation, place, this.#places));
			await pause();
		}
	}

	/** Fetched once; after a failure, again. */
	#laws(): Promise<Library> {
		this.#library ??= siteLibrary(this.#places).catch((error: unknown) => {
			this.#library = undefined;
			throw error;
		});
		return this.#library;
	}
}

const textOf = (lines: readonly DraftLine[]): string => lines.map(({ text }) => text).join('\n');
