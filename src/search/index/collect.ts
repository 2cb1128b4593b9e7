import { eachTerm } from '../text/cut.ts';
import { foldText } from '../text/fold.ts';
import { Postings, type PostingList } from './postings.ts';
import { pairsIn, type SeenPairs } from './wordness.ts';
import type { SourcePage, SourcePassage } from './source.ts';
import { TermNumbers } from './term-numbers.ts';

/** A corpus cut into terms. */
export interface Collected {
	pages: SourcePage[];
	passages: SourcePassage[];
	/** All terms by their numbers. */
	terms: TermNumbers;
	/** By the number of a term, the passages, and the divisions in whose headings it stands. */
	lists: PostingList[];
	divisionLists: PostingList[];
	/** Number of terms of each passage. */
	lengths: Int32Array;
	/** First passage of each division; pages begin divisions. */
	firsts: number[];
}

/**
 * What a passage's fields count: 条旨 and headings say what it is about. A section of the office's own pages is about what
 * the title says, too; of a law that would be said of a thousand articles, and the title counts for the law.
 */
const WEIGHTS = { text: 1, note: 1, gist: 2, label: 3, title: 1 };

/** Cuts pages into terms as they come. Laws on one subject begin alike: side by side they take less room. */
export class Collector {
	#days: ReadonlyMap<string, string>;
	#pages: SourcePage[] = [];
	#passages: SourcePassage[] = [];
	#lengths: number[] = [];
	#firsts: number[] = [];
	/** Folded texts, to tell words by. */
	#folded: string[] = [];
	#terms = new TermNumbers();
	#postings = new Postings();
	#divisions = new Postings();
	/** The terms of what is cut now, and by their numbers how often each was met. */
	#met: number[] = [];
	#times = new Uint16Array(1 << 16);

	/** @param days bare writings of awareness days and the day */
	constructor(days: ReadonlyMap<string, string>) {
		this.#days = days;
	}

	/** A page without passages is left out. */
	add(page: SourcePage): void {
		if (page.passages.length > 0) this.#pages.push(page);
		const title = page.path.startsWith('laws/') ? '' : page.title;
		let above: string | undefined;
		for (const passage of page.passages) {
			const headings = passage.headings.join('\n');
			// A division is a stretch of passages of one page below the same headings.
			if (headings !== above) this.#addDivision(headings);
			above = headings;
			this.#addPassage(passage, title);
		}
	}

	#addDivision(headings: string): void {
		this.#count(headings, 1);
		this.#divisions.add(this.#firsts.length, this.#met, this.#times);
		this.#firsts.push(this.#passages.length);
		this.#forget();
	}

	#addPassage(passage: SourcePassage, title: string): void {
		this.#folded.push(this.#count(passage.text, WEIGHTS.text));
		this.#count(passage.note, WEIGHTS.note);
		this.#count(passage.gist, WEIGHTS.gist);
		this.#count(passage.label, WEIGHTS.label);
		this.#count(title, WEIGHTS.title);
		this.#postings.add(this.#passages.length, this.#met, this.#times);
		this.#passages.push(passage);
		this.#lengths.push(this.#forget());
	}

	/** @returns the text, folded */
	#count(text: string, weight: number): string {
		const folded = foldText(text, undefined, this.#days).text;
		eachTerm(folded, (start, end) => {
			const term = this.#terms.at(folded, start, end);
			if (term >= this.#times.length) this.#grow();
			if (this.#times[term] === 0) this.#met.push(term);
			this.#times[term]! += weight;
		});
		return folded;
	}

	#grow(): void {
		const times = new Uint16Array(this.#times.length * 2);
		times.set(this.#times);
		this.#times = times;
	}

	/** Begin anew. @returns how many terms were met, with what they count */
	#forget(): number {
		let sum = 0;
		for (const term of this.#met) {
			sum += this.#times[term]!;
			this.#times[term] = 0;
		}
		this.#met.length = 0;
		return sum;
	}

	/** Which pairs are words, told by the texts that are there so far. */
	pairs(): SeenPairs {
		return pairsIn(this.#folded);
	}

	/** Everything that was added, in that order. */
	collected(): Collected {
		return {
			pages: this.#pages,
			passages: this.#passages,
			terms: this.#terms,
			lists: this.#postings.lists(this.#terms.terms.length),
			divisionLists: this.#divisions.lists(this.#terms.terms.length),
			lengths: Int32Array.from(this.#lengths),
			firsts: this.#firsts,
		};
	}
}
