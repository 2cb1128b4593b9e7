import type { Excerpt } from '../answer.ts';
import { excerptOf, type Marks } from './excerpt.ts';
import { innerStart } from './inner-places.ts';
import { SAME, type TextFile } from '../index/files.ts';
import { passageLine } from './lines.ts';
import type { SiteIndex } from '../index/site-index.ts';
import type { Load } from '../index/terms.ts';

/** The published words of passages, a file at a time as they are asked for. */
export class PassageTexts {
	#load: Load;
	#index: SiteIndex;
	#files = new Map<string, Promise<TextFile>>();

	constructor(load: Load, index: SiteIndex) {
		this.#load = load;
		this.#index = index;
	}

	/**
	 * What a result shows of a passage: headings, 条旨, and the words around what was looked for.
	 * @param href the 款 or 项 that is asked for: its words are shown
	 */
	async excerptOf(passage: number, marks: Marks, href = ''): Promise<Excerpt> {
		const [headings, gist, text, note] = await this.#entryOf(passage);
		return {
			headings: headings === '' ? [] : headings.split('\n'),
			gist,
			runs: excerptOf(text, marks, innerStart(text, href)),
			isNote: note === 1,
		};
	}

	/** The published words alone. */
	textOf = async (passage: number): Promise<string> => (await this.#entryOf(passage))[2];

	/** Title, number or heading, headings above, 条旨 and words. */
	allOf = async (passage: number): Promise<string> => {
		const { title, label } = passageLine(this.#index, passage);
		const [headings, gist, text] = await this.#entryOf(passage);
		return [title, label, headings, gist, text].join('\n');
	};

	async #entryOf(passage: number): Promise<TextFile[number]> {
		const { file, from } = this.#index.textsOf(passage);
		const entries = await this.#entriesIn(file);
		let at = passage - from;
		const [, ...own] = entries[at]!;
		while (entries[at]![0] === SAME) at -= 1;
		return [entries[at]![0], ...own];
	}

	#entriesIn(file: string): Promise<TextFile> {
		let entries = this.#files.get(file);
		if (!entries) {
			entries = this.#load(file) as Promise<TextFile>;
			this.#files.set(file, entries);
			// A file that did not come is asked for again.
			entries.catch(() => this.#files.delete(file));
		}
		return entries;
	}
}
