import { randomUUID } from 'node:crypto';
import { packAddresses } from '../../finder/index/files.ts';
import { eachTerm } from '../../text/cut.ts';
import { foldText } from '../../text/fold.ts';
import { citedIn, type CitedTitle } from './cited.ts';
import type { PageTexts } from './page-texts.ts';
import type { SourcePage, SourcePassage } from '../source.ts';
import type { TermNumbers } from './term-numbers.ts';

/** Lists of numbers of terms, one after the other in one array: a corpus has millions. */
export interface TermLists {
	terms: Uint32Array;
	/** Where each list ends. */
	ends: Uint32Array;
}

/** What of a page every build reads. */
export interface PageAbout extends Omit<SourcePage, 'passages'> {
	/** Addresses of its passages, as `packAddresses` gives them. */
	addresses: string;
	/** Labels of the passages; none of a law whose addresses say what its passages are called. */
	labels: string[];
	/** How many characters each passage has, and its note. */
	lengths: Uint32Array;
	/** What its texts name in book-title marks. */
	cited: CitedTitle[];
}

/** A page cut into terms. */
export interface CutPage {
	/** No other cut has it, so whoever has it says the same. */
	id: string;
	page: PageAbout;
	texts: PageTexts;
	/** The terms of each passage. */
	passages: TermLists;
	/** How often each stands in its passage, at most 8. */
	counts: Uint8Array;
	/** Number of terms of each passage, with what they count. */
	lengths: Uint32Array;
	/** The terms of the headings of each division: a stretch of passages below the same headings. */
	divisions: TermLists;
	/** First passage of each division. */
	firsts: Uint32Array;
}

/**
 * What a passage's fields count: 条旨 and headings say what it is about. A section of the office's own pages is about what
 * the title says, too; of a law that would be said of a thousand articles, and the title counts for the law.
 */
const WEIGHTS = { text: 1, note: 1, gist: 2, label: 3, title: 1 };

/** More often than this says nothing more. */
const MOST = 8;

/** Cuts pages into terms. */
export class PageCutter {
	readonly #days: ReadonlyMap<string, string>;
	readonly #numbers: TermNumbers;
	/** The terms of what is cut now, and by their numbers how often each was met. */
	readonly #met: number[] = [];
	#times = new Uint16Array(1 << 16);

	/** @param days bare writings of awareness days and the day @param numbers takes the terms that are met */
	constructor(days: ReadonlyMap<string, string>, numbers: TermNumbers) {
		this.#days = days;
		this.#numbers = numbers;
	}

	/** Cut the passages of a page, and those of its headings, into terms. */
	cut(page: SourcePage): CutPage {
		const [passages, divisions] = [new Lists(), new Lists()];
		const [lengths, firsts]: [number[], number[]] = [[], []];
		const title = isLaw(page) ? '' : page.title;
		let above: string | undefined;
		for (const [place, passage] of page.passages.entries()) {
			const headings = passage.headings.join('\n');
			if (headings !== above) {
				this.#count(headings, 1);
				this.#take(divisions);
				firsts.push(place);
			}
			above = headings;
			this.#countPassage(passage, title);
			lengths.push(this.#take(passages));
		}
		return {
			id: randomUUID(),
			page: aboutOf(page),
			texts: { passages: page.passages },
			passages: passages.lists(),
			counts: Uint8Array.from(passages.counts),
			lengths: Uint32Array.from(lengths),
			divisions: divisions.lists(),
			firsts: Uint32Array.from(firsts),
		};
	}

	#countPassage({ text, note, gist, label }: SourcePassage, title: string): void {
		this.#count(text, WEIGHTS.text);
		this.#count(note, WEIGHTS.note);
		this.#count(gist, WEIGHTS.gist);
		this.#count(label, WEIGHTS.label);
		this.#count(title, WEIGHTS.title);
	}

	#count(text: string, weight: number): void {
		const folded = foldText(text, this.#days).text;
		eachTerm(folded, (start, end) => {
			const term = this.#numbers.at(folded, start, end);
			if (term >= this.#times.length) this.#growTo(term + 1);
			if (this.#times[term] === 0) this.#met.push(term);
			this.#times[term]! += weight;
		});
	}

	/** Numbers do not begin at 0 where the last build has given some. */
	#growTo(size: number): void {
		const times = new Uint16Array(Math.max(this.#times.length * 2, size));
		times.set(this.#times);
		this.#times = times;
	}

	/** Note what was met, and begin anew. @returns how many terms were met, with what they count */
	#take(lists: Lists): number {
		let sum = 0;
		for (const term of this.#met) {
			const times = this.#times[term]!;
			sum += times;
			lists.terms.push(term);
			lists.counts.push(Math.min(times, MOST));
			this.#times[term] = 0;
		}
		lists.ends.push(lists.terms.length);
		this.#met.length = 0;
		return sum;
	}
}

function aboutOf({ passages, ...page }: SourcePage): PageAbout {
	return {
		...page,
		addresses: packAddresses(passages.map(({ address }) => address)),
		labels: passages.some(({ label }) => label !== '') ? passages.map(({ label }) => label) : [],
		lengths: Uint32Array.from(passages, ({ text, note }) => text.length + note.length),
		cited: citedIn(passages.map(({ text }) => text)),
	};
}

/** Whether a page is a law. @param path under the base */
const isLaw = ({ path }: { path: string }): boolean => path.startsWith('laws/');

class Lists {
	readonly terms: number[] = [];
	readonly counts: number[] = [];
	readonly ends: number[] = [];

	lists(): TermLists {
		return { terms: Uint32Array.from(this.terms), ends: Uint32Array.from(this.ends) };
	}
}
