import type { Sought } from '../evidence/evidence.ts';

/** How the terms of a query hang together. */
export interface QueryShape {
	/** Whether a term begins with the character that the one before ends with: 承担 behind 同承. */
	linked: boolean[];
	/** Places of the terms that cut the query best into words. */
	words: number[];
	/** What those words could say, and what all terms could. */
	wordTotal: number;
	countedTotal: number;
}

/** Terms come in the order in which the query has them; those of synonyms follow. */
export function shapeOf(terms: readonly Sought[]): QueryShape {
	const linked = terms.map(({ text }, at) => at > 0 && overlap(terms[at - 1]!.text, text));
	const words = bestCut(terms, linked);
	return {
		linked,
		words,
		wordTotal: words.reduce((sum, at) => sum + terms[at]!.idf, 0) || 1,
		countedTotal:
			terms.reduce((sum, { posting, counted }) => sum + (posting ? counted : 0), 0) || 1,
	};
}

const overlap = (left: string, right: string): boolean =>
	left.length === 2 && right.length === 2 && left[1] === right[0];

/** A term that is no word of its own is still better than none. */
const ANY = 0.01;

/** Of linked pairs no two neighbours, as many as possible of those that are words (of 合同承担: 合同, 承担). */
function bestCut(terms: readonly Sought[], linked: readonly boolean[]): number[] {
	const best: number[] = [];
	const isTaken = terms.map(({ wordness }, at) => {
		const without = best[at - 1] ?? 0;
		const before = linked[at] ? (best[at - 2] ?? 0) : without;
		const taken = before + wordness + ANY;
		best[at] = Math.max(taken, without);
		return taken > without;
	});
	const chosen: number[] = [];
	for (let at = terms.length - 1; at >= 0; at -= 1) {
		if (!isTaken[at]) continue;
		chosen.push(at);
		if (linked[at]) at -= 1;
	}
	return chosen;
}
