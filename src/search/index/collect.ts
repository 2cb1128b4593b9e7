import { eachTerm } from '../text/cut.ts';
import { foldText } from '../text/fold.ts';
import { Postings, type PostingList } from './postings.ts';
import { pairsIn, type SeenPairs } from './wordness.ts';
import type { SourcePage, SourcePassage } from './source.ts';

/** A corpus cut into terms. */
export interface Collected {
	pages: SourcePage[];
	passages: SourcePassage[];
	/** Terms of passages, and of the headings of divisions. */
	lists: Map<string, PostingList>;
	divisionLists: Map<string, PostingList>;
	/** Number of terms of each passage. */
	lengths: Int32Array;
	/** First passage of each division; pages begin divisions. */
	firsts: number[];
	/** Folded texts, to tell words by. */
	folded: string[];
}

/** What a passage's fields count: 条旨 and headings say what it is about. */
const WEIGHTS = { text: 1, note: 1, gist: 2, label: 3 };

/** Cuts pages into terms as they come. Laws on one subject begin alike: side by side they take less room. */
export class Collector {
	#days: ReadonlyMap<string, string>;
	#pages: SourcePage[] = [];
	#passages: SourcePassage[] = [];
	#lengths: number[] = [];
	#firsts: number[] = [];
	#folded: string[] = [];
	#postings = new Postings();
	#divisions = new Postings();

	/** @param days bare writings of awareness days and the day */
	constructor(days: ReadonlyMap<string, string>) {
		this.#days = days;
	}

	/** A page without passages is left out. */
	add(page: SourcePage): void {
		if (page.passages.length > 0) this.#pages.push(page);
		let above: string | undefined;
		for (const passage of page.passages) {
			const headings = passage.headings.join('\n');
			// A division is a stretch of passages of one page below the same headings.
			if (headings !== above) this.#addDivision(headings);
			above = headings;
			this.#addPassage(passage);
		}
	}

	#addDivision(headings: string): void {
		const counts = new Map<string, number>();
		this.#count(headings, 1, counts);
		this.#divisions.add(this.#firsts.length, counts);
		this.#firsts.push(this.#passages.length);
	}

	#addPassage(passage: SourcePassage): void {
		const counts = new Map<string, number>();
		this.#folded.push(this.#count(passage.text, WEIGHTS.text, counts));
		this.#count(passage.note, WEIGHTS.note, counts);
		this.#count(passage.gist, WEIGHTS.gist, counts);
		this.#count(passage.label, WEIGHTS.label, counts);
		this.#postings.add(this.#passages.length, counts);
		this.#passages.push(passage);
		this.#lengths.push([...counts.values()].reduce((sum, times) => sum + times, 0));
	}

	/** @returns the text, folded */
	#count(text: string, weight: number, counts: Map<string, number>): string {
		const folded = foldText(text, undefined, this.#days).text;
		eachTerm(folded, (term) => counts.set(term, (counts.get(term) ?? 0) + weight));
		return folded;
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
			lists: this.#postings.lists(),
			divisionLists: this.#divisions.lists(),
			lengths: Int32Array.from(this.#lengths),
			firsts: this.#firsts,
			folded: this.#folded,
		};
	}
}
