import type { Evidence } from '../evidence/evidence.ts';
import { standingsOf } from '../evidence/first-scores.ts';
import { featuresAmong, type Held } from './among.ts';
import { shapeOf, type QueryShape } from './query-shape.ts';
import type { SiteIndex } from '../index/site-index.ts';

/**
 * What speaks for a passage, in the order of `Candidate.features`; `trees.ts` weighs it. Shares are of what the query
 * could have (`…Share`) or of the best candidate (`…OfTop`).
 */
export const FEATURES = [
	'score',
	'textOfTop',
	'wordsOfTop',
	'coverOfTop',
	'combinedOfTop',
	'termShare',
	'wordShare',
	'runShare',
	'bothHalves',
	'length',
	'combinedOfLaw',
	'combinedOfDivision',
	'around',
	'betterOfLaw',
	'lawSumOfTop',
	'lawCoverOfTop',
	'lawCoverShare',
	'divisionCoverOfTop',
	'lawCited',
	'lawSize',
	'placeInLaw',
	'divisionSize',
	'placeInDivision',
	'opensHeading',
	'nearShare',
	'rareShare',
	'localOfTop',
	'nearOfTop',
	'mostMissed',
	'sameDivision',
] as const;

/** Everything that the features of one candidate are told from. */
interface View {
	index: SiteIndex;
	evidence: Evidence;
	first: Float32Array;
	shape: QueryShape;
	/** The largest values among the candidates. */
	top: ReturnType<typeof topsOf>;
}

/**
 * The features of candidates.
 * @param first first scores of all passages
 * @param kept the candidates, best first score first
 */
export function featuresOf(
	index: SiteIndex,
	evidence: Evidence,
	first: Float32Array,
	kept: readonly number[],
): number[][] {
	const view = { index, evidence, first, shape: shapeOf(evidence.terms) };
	const all: View = { ...view, top: topsOf(view, kept) };
	const held = heldTerms(evidence, kept);
	const among = featuresAmong(index, evidence, kept, held);
	const better = new Map<number, number>();
	return kept.map((passage, slot) => {
		const page = index.pageOf[passage]!;
		const before = better.get(page) ?? 0;
		better.set(page, before + 1);
		const [own, law] = [ofPassage(all, passage, held[slot]!), ofLaw(all, passage, before)];
		return [...own, ...law, ...ofPlace(all, passage), ...among[slot]!];
	});
}

function topsOf(
	{ index, evidence, first }: Omit<View, 'top'>,
	kept: readonly number[],
): Record<
	'first' | 'text' | 'words' | 'cover' | 'combined' | 'pageSum' | 'pageCover' | 'divisionCover',
	number
> {
	const { text, words, cover, combined, pageSum, pageCover, divisionCover } = evidence;
	const { pageOf, divisionOf } = index;
	const most = (of: (passage: number) => number): number =>
		kept.reduce((top, passage) => Math.max(top, of(passage)), 0) || 1;
	return {
		first: most((passage) => first[passage]!),
		text: most((passage) => text[passage]!),
		words: most((passage) => words[passage]!),
		cover: most((passage) => cover[passage]!),
		combined: most((passage) => combined[passage]!),
		pageSum: most((passage) => pageSum[pageOf[passage]!]!),
		pageCover: most((passage) => pageCover[pageOf[passage]!]!),
		divisionCover: most((passage) => divisionCover[divisionOf[passage]!]!),
	};
}

/** For each candidate which terms it holds. */
function heldTerms({ terms, held }: Evidence, kept: readonly number[]): Held {
	const slots = new Int16Array(held.length).fill(-1);
	kept.forEach((passage, slot) => (slots[passage] = slot));
	const rows = kept.map(() => new Uint8Array(terms.length));
	terms.forEach(({ posting }, at) => {
		for (const passage of posting?.passages ?? []) {
			const slot = slots[passage]!;
			if (slot >= 0) rows[slot]![at] = 1;
		}
	});
	return rows;
}

/** What the words of the passage say. */
function ofPassage(
	{ index, evidence, first, shape, top }: View,
	passage: number,
	holds: Uint8Array,
): number[] {
	const { terms, text, words, cover, combined, held } = evidence;
	const sum = (from: number, to: number): number => {
		let counted = 0;
		for (let at = from; at < to; at += 1) if (holds[at]) counted += terms[at]!.counted;
		return counted;
	};
	const half = Math.ceil(terms.length / 2);
	const cut = shape.words.reduce((all, at) => all + (holds[at] ? terms[at]!.idf : 0), 0);
	return [
		first[passage]! / top.first,
		text[passage]! / top.text,
		words[passage]! / top.words,
		cover[passage]! / top.cover,
		combined[passage]! / top.combined,
		held[passage]! / Math.max(terms.length, 1),
		cut / shape.wordTotal,
		longestRun(holds, shape.linked) / Math.max(terms.length, 1),
		Math.min(sum(0, half), sum(half, terms.length)) / shape.countedTotal,
		index.weightOfLength[passage]!,
	];
}

/** How many linked terms in a row a passage holds: it may have them as one phrase. */
function longestRun(holds: Uint8Array, linked: readonly boolean[]): number {
	let [longest, run] = [0, 0];
	holds.forEach((isHeld, at) => {
		run = isHeld ? (linked[at] ? run + 1 : 1) : 0;
		longest = Math.max(longest, run);
	});
	return longest;
}

/** What the law and the division around it say. */
function ofLaw({ index, evidence, top }: View, passage: number, betterOfLaw: number): number[] {
	const { combined, pageBest, pageSum, pageCover, divisionBest, divisionCover } = evidence;
	const [page, division] = [index.pageOf[passage]!, index.divisionOf[passage]!];
	const total = evidence.total || 1;
	const around = [-2, -1, 1, 2].reduce(
		(sum, step) => sum + (index.pageOf[passage + step] === page ? combined[passage + step]! : 0),
		0,
	);
	return [
		combined[passage]! / (pageBest[page]! || 1),
		combined[passage]! / (divisionBest[division]! || 1),
		around / total,
		betterOfLaw,
		Math.cbrt(pageSum[page]! / top.pageSum),
		pageCover[page]! / top.pageCover,
		pageCover[page]! / total,
		divisionCover[division]! / top.divisionCover,
	];
}

/** How the law stands and where in it the passage stands: the first article of a division tells what its subject is. */
function ofPlace({ index, evidence }: View, passage: number): number[] {
	const { pageOf, divisionOf, firsts, divisionFirsts } = index;
	const [page, division] = [pageOf[passage]!, divisionOf[passage]!];
	const { cited, count } = standingsOf(index)[page]!;
	const begin = divisionFirsts[division]!;
	const heading = evidence.headings[division]! / (evidence.total || 1);
	return [
		cited,
		Math.log(count),
		(passage - firsts[page]!) / count,
		Math.log(divisionFirsts[division + 1]! - begin),
		Math.log(1 + passage - begin),
		passage === begin ? heading : 0,
	];
}
