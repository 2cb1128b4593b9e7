import { eachTerm } from '../text/cut.ts';
import { foldText } from '../text/fold.ts';
import { Postings, type PostingList } from './postings.ts';
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

/** Cut all passages into terms. Pages without passages are left out. */
export function collect(all: readonly SourcePage[], days: ReadonlyMap<string, string>): Collected {
	const pages = all.filter(({ passages }) => passages.length > 0).sort(byTitle);
	const passages = pages.flatMap((page) => page.passages);
	const lengths = new Int32Array(passages.length);
	const [postings, divisions] = [new Postings(), new Postings()];
	const folded: string[] = [];
	const count = (text: string, weight: number, counts: Map<string, number>): void =>
		eachTerm(foldText(text, undefined, days).text, (term) => {
			counts.set(term, (counts.get(term) ?? 0) + weight);
		});
	passages.forEach((passage, number) => {
		const counts = new Map<string, number>();
		const text = foldText(passage.text, undefined, days).text;
		folded.push(text);
		eachTerm(text, (term) => counts.set(term, (counts.get(term) ?? 0) + WEIGHTS.text));
		count(passage.note, WEIGHTS.note, counts);
		count(passage.gist, WEIGHTS.gist, counts);
		count(passage.label, WEIGHTS.label, counts);
		for (const times of counts.values()) lengths[number]! += times;
		postings.add(number, counts);
	});
	const firsts = firstsOf(pages, passages);
	firsts.forEach((first, division) => {
		const counts = new Map<string, number>();
		count(passages[first]!.headings.join('\n'), 1, counts);
		divisions.add(division, counts);
	});
	const lists = postings.lists();
	return { pages, passages, lists, divisionLists: divisions.lists(), lengths, firsts, folded };
}

/** Laws on one subject begin alike; side by side they take less room. Wordings of a law stay in their order. */
const byTitle = (a: SourcePage, b: SourcePage): number =>
	a.title < b.title ? -1 : Number(a.title > b.title);

/** A division is a stretch of passages of one page below the same headings. */
function firstsOf(pages: readonly SourcePage[], passages: readonly SourcePassage[]): number[] {
	const firsts: number[] = [];
	let number = 0;
	for (const page of pages) {
		let above: string | undefined;
		for (const end = number + page.passages.length; number < end; number += 1) {
			const headings = passages[number]!.headings.join('\n');
			if (headings !== above) firsts.push(number);
			above = headings;
		}
	}
	return firsts;
}
