import { hashOf } from '../../finder/index/files.ts';
import { nameOf } from '../../finder/index/term-file.ts';
import type { Collected } from '../collected/collected.ts';
import type { TermNumbers } from '../cut/term-numbers.ts';
import { hashOfPair } from '../cut/pair-key.ts';
import { Borders } from './file-size.ts';

/** A file of terms to be. */
export interface TermDraft {
	name: string;
	/** Its first term; the empty one if it has none. */
	first: string;
	/** Its terms by their numbers, in order. */
	terms: Uint32Array;
}

/** Terms that stand anywhere: those that stand often in files of their own, the others in order, so many in a file. */
export type TermDrafts = Record<'often' | 'others', readonly TermDraft[]>;

/** A term with more than this share of a file has a file of its own: who asks for another term need not fetch it. */
const OWN_SHARE = 5 / 8;

/** @param size about how many postings one file takes; there is always one that is not for one term alone */
export function termDrafts(collected: Collected, size: number): TermDrafts {
	const { terms } = collected;
	const { often, others, begins } = parted(collected, size);
	const from = begins.length > 0 ? begins : [0];
	return {
		often: Array.from(often, (_, at) => draftOf('o', often.subarray(at, at + 1), terms)),
		others: from.map((begin, at) => draftOf('t', others.subarray(begin, from[at + 1]), terms)),
	};
}

function draftOf(kind: 't' | 'o', numbers: Uint32Array, terms: TermNumbers): TermDraft {
	const first = numbers.length > 0 ? terms.termOf(numbers[0]!) : '';
	return { name: nameOf(kind, first), first, terms: numbers };
}

/** Terms in order. A site has a hundred thousand: they lie in one piece of memory, and `begins` tells where files begin in it. */
interface Parted {
	often: Uint32Array;
	others: Uint32Array;
	begins: number[];
}

function parted({ terms, pairKeys, inPassages, inDivisions }: Collected, size: number): Parted {
	const [inTexts, inHeadings] = [inPassages.sizes, inDivisions.sizes];
	const [often, others] = [new Uint32Array(inTexts.length), new Uint32Array(inTexts.length)];
	let [oftenCount, count] = [0, 0];
	const begins: number[] = [];
	const borders = new Borders(size, (term) =>
		pairKeys[term] === 0 ? hashOf(terms.termOf(term)) : hashOfPair(pairKeys[term]!),
	);
	for (let term = 0; term < inTexts.length; term += 1) {
		const weight = inTexts[term]!;
		if (weight === 0 && inHeadings[term] === 0) continue;
		if (weight > size * OWN_SHARE) {
			often[oftenCount++] = term;
			continue;
		}
		if (borders.beginsAt(term, weight)) begins.push(count);
		others[count++] = term;
	}
	return { often: often.subarray(0, oftenCount), others: others.subarray(0, count), begins };
}
