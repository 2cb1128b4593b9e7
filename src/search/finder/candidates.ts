import { cutTerms } from '../text/cut.ts';
import { foldText } from '../text/fold.ts';
import { facetOf, saturated, type SiteIndex } from './site-index.ts';
import type { Posting } from './terms.ts';

/** A passage that may be the answer, and what speaks for it. */
export interface Candidate {
	passage: number;
	/** The first score, relative to the best one. */
	score: number;
	features: number[];
}

/** What speaks for a passage, in the order of `Candidate.features`; `trees.ts` weighs it. */
export const FEATURES = [
	'score',
	'text',
	'words',
	'cover',
	'terms',
	'best',
	'title',
	'heading',
	'lawBest',
	'lawSum',
	'divisionBest',
	'neighbour',
	'cited',
	'size',
	'place',
	'level',
	'ofLaw',
] as const;

/** A term that is looked for, 1 for what was typed, less for what was understood from it. */
export type Weighted = ReadonlyMap<string, number>;

export interface Scope {
	/** Whether a page may be shown. */
	allows: (page: number) => boolean;
	/** What is added to every passage of a page: the query names its law. */
	named: ReadonlyMap<number, number>;
}

/** How many go on to be weighed. */
const KEPT = 500;
/** Shares of the first score. */
const SHARE = {
	text: 0.5,
	title: 0.3,
	heading: 0.3,
	law: 0.25,
	cited: 0.014,
	rank: [1, 0.95, 0.8, 0.75],
};
/** Guides, study units and reports are few and written for readers: as good as a law that is named now and then. */
const OWN_PAGE = 30;

/** Their titles say what they are about; a law's title stands for all of its articles. */
const OWN_TITLE = 0.7;

/** 效力级别 by rank: laws first, then interpretations, then regulations, then rules. */
const RANKS: [RegExp, number][] = [
	[/法律|宪法/, 0],
	[/司法解释/, 1],
	[/法规|条例/, 2],
];

/**
 * Passages that hold any of the terms, the most promising first, and how many are worth counting as found.
 * BM25 over pairs of characters, weighed by how often a pair is a word of its own; then what law, heading and the passages
 * around say; then how often other laws name the law.
 */
export function candidatesFor(
	index: SiteIndex,
	postings: ReadonlyMap<string, Posting>,
	weights: Weighted,
	{ allows, named }: Scope,
): { candidates: Candidate[]; matches: Matches } {
	const { root, pageOf, divisionOf, weightOfLength } = index;
	const size = root.passages;
	const [text, words, cover, best] = [1, 2, 3, 4].map(() => new Float32Array(size)) as [
		Float32Array,
		Float32Array,
		Float32Array,
		Float32Array,
	];
	const held = new Uint8Array(size);
	const titles = new Float32Array(root.pages.length);
	const headings = new Float32Array(root.divisions);
	let total = 0;
	for (const [term, weight] of weights) {
		const posting = postings.get(term);
		const df = posting?.passages.length ?? 0;
		const idf = weight * Math.log(1 + (size - df + 0.5) / (df + 0.5));
		const wordness = (posting?.wordness ?? 0) / 3;
		const counted = idf * (0.4 + 0.6 * wordness);
		if (df > 0) total += idf;
		for (const page of titlesWith(index, term))
			titles[page]! += (df > 0 ? idf : 6 * weight) * (0.3 + 0.7 * wordness);
		if (!posting) continue;
		for (let at = 0; at < df; at += 1) {
			const passage = posting.passages[at]!;
			const value = idf * saturated(posting.counts[at]!, weightOfLength[passage]!);
			text[passage]! += value;
			words[passage]! += value * wordness;
			cover[passage]! += counted;
			held[passage]! += 1;
			best[passage] = Math.max(best[passage]!, value * (0.4 + 0.6 * wordness));
		}
		for (const division of posting.divisions) headings[division]! += idf * (0.3 + 0.7 * wordness);
	}
	const combined = new Float32Array(size);
	const pageBest = new Float32Array(root.pages.length);
	const pageSum = new Float32Array(root.pages.length);
	const divisionBest = new Float32Array(root.divisions);
	for (let passage = 0; passage < size; passage += 1) {
		if (held[passage] === 0) continue;
		const value = SHARE.text * text[passage]! + (1 - SHARE.text) * words[passage]!;
		const [page, division] = [pageOf[passage]!, divisionOf[passage]!];
		combined[passage] = value;
		pageBest[page] = Math.max(pageBest[page]!, value);
		pageSum[page]! += value ** 3;
		divisionBest[division] = Math.max(divisionBest[division]!, value);
	}
	const first = new Float32Array(size);
	const pages = root.pages.map((_, page) => pageWeight(index, page));
	const allowed = root.pages.map((_, page) => allows(page));
	let top = 0;
	for (let passage = 0; passage < size; passage += 1) {
		const page = pageOf[passage]!;
		if (
			(held[passage] === 0 && !(titles[page]! > 0 && passage === index.firsts[page])) ||
			!allowed[page]
		)
			continue;
		const around =
			(pages[page]!.own ? OWN_TITLE : SHARE.title) * titles[page]! +
			SHARE.heading * headings[divisionOf[passage]!]!;
		first[passage] =
			(combined[passage]! + around + SHARE.law * pageBest[page]! + (named.get(page) ?? 0)) *
			pages[page]!.weight;
		top = Math.max(top, first[passage]!);
	}
	const kept = largest(first, KEPT);
	const scale = total || 1;
	const lawBest = (page: number): number => pageBest[page]! / scale;
	const beside = (passage: number, page: number): number =>
		pageOf[passage] === page ? combined[passage]! : 0;
	const candidates = kept.map((passage) => {
		const [page, division] = [pageOf[passage]!, divisionOf[passage]!];
		const { cited, level, count } = pages[page]!;
		return {
			passage,
			score: first[passage]! / top,
			features: [
				first[passage]! / top,
				text[passage]! / scale,
				words[passage]! / scale,
				cover[passage]! / scale,
				held[passage]! / Math.max(weights.size, 1),
				best[passage]! / scale,
				titles[page]! / scale,
				headings[division]! / scale,
				lawBest(page),
				Math.cbrt(pageSum[page]!) / scale,
				divisionBest[division]! / scale,
				Math.max(beside(passage - 1, page), beside(passage + 1, page)) / scale,
				cited,
				Math.log(count),
				(passage - index.firsts[page]!) / count,
				level,
				combined[passage]! / (pageBest[page]! || 1),
			],
		};
	});
	return { candidates, matches: { first, top } };
}

/** First scores of all passages. */
export interface Matches {
	first: Float32Array;
	top: number;
}

interface PageWeight {
	weight: number;
	/** A logarithm. */
	cited: number;
	level: number;
	count: number;
	/** Not a law. */
	own: boolean;
}

function pageWeight({ root }: SiteIndex, page: number): PageWeight {
	const { p, w = 0, c, o } = root.pages[page]!;
	const own = !p.startsWith('laws/');
	const level = own
		? 0
		: (RANKS.find(([pattern]) => pattern.test(facetOf(root, page, 'level')))?.[1] ?? 3);
	const cited = own ? OWN_PAGE : w;
	const gone = o || facetOf(root, page, 'status') === '已废止' ? 0.5 : 1;
	return {
		weight: (1 + SHARE.cited * cited) * SHARE.rank[level]! * gone,
		cited: cited / 10,
		level,
		count: c,
		own,
	};
}

const titleTerms = new WeakMap<SiteIndex, Map<string, number[]>>();

/** Pages whose title or names hold a term. */
function titlesWith(index: SiteIndex, term: string): readonly number[] {
	let terms = titleTerms.get(index);
	if (!terms) {
		terms = new Map();
		for (const [page, { t, n = [] }] of index.root.pages.entries()) {
			const own = [t, ...n].flatMap((name) => cutTerms(foldText(name).text));
			for (const text of new Set(own.map((found) => found.text)))
				terms.set(text, [...(terms.get(text) ?? []), page]);
		}
		titleTerms.set(index, terms);
	}
	return terms.get(term) ?? [];
}

/** The places of the `count` largest values above 0, largest first. */
function largest(values: Float32Array, count: number): number[] {
	let kept: number[] = [];
	let least = 0;
	const cut = (): void => {
		kept.sort((a, b) => values[b]! - values[a]! || a - b);
		kept = kept.slice(0, count);
		if (kept.length === count) least = values[kept[count - 1]!]!;
	};
	for (let at = 0; at < values.length; at += 1)
		if (values[at]! > least) {
			kept.push(at);
			if (kept.length >= count * 8) cut();
		}
	cut();
	return kept;
}
