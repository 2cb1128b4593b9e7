import type { NamedLaw } from '../../law-names.ts';
import { lengthOf, unpackAddresses, type Root, type RootPage } from './files.ts';
import { partsOf, type IndexPart } from './parts.ts';

/** What is known of every passage without asking for another file. */
export interface SiteIndex {
	root: Root;
	/** First passage of each page, and one more behind the last. */
	firsts: Int32Array;
	/** Older wordings, behind all others. */
	parts: [present: IndexPart, older: IndexPart];
	/** How many passages are of no older wording: they come first. */
	present: number;
	/** Page of each passage. */
	pageOf: Uint16Array;
	divisionOf: Uint16Array;
	/** First passage of each division, and one more behind the last. */
	divisionFirsts: Int32Array;
	/** How much a term counts less in a long passage: the part of BM25 that depends on length. */
	weightOfLength: Float32Array;
	laws: NamedLaw[];
	pageOfLaw: Map<string, number>;
	addressOf: (passage: number) => string;
	labelOf: (passage: number) => string;
	/** The name of the file that holds the text of a passage, and the first passage there. */
	textsOf: (passage: number) => { file: string; from: number };
}

/** BM25: how soon a term that comes again counts less, and how much length counts. */
const [K1, B] = [1, 0.65];
const CLASSES = 16;

/** Unfolds the root file. */
export function siteIndex(root: Root): SiteIndex {
	const firsts = new Int32Array(root.pages.length + 1);
	const pageOf = new Uint16Array(root.passages);
	root.pages.forEach(({ c }, page) => {
		firsts[page + 1] = firsts[page]! + c;
		pageOf.fill(page, firsts[page], firsts[page + 1]);
	});
	const divisionOf = new Uint16Array(root.passages);
	const divided = root.pages.map(() => 0);
	const divisionFirsts = Int32Array.from([...sums(root.firsts), root.passages]);
	for (const first of divisionFirsts.subarray(0, -1)) divided[pageOf[first]!]! += 1;
	divisionFirsts.forEach((first, division) => divisionOf.fill(division, first));
	const parts = partsOf(
		root,
		root.pages.map(({ c }, page) => ({ passages: c, divisions: divided[page]! })),
	);
	const addresses = new Map<number, string[]>();
	const addressOf = (passage: number): string => {
		const page = pageOf[passage]!;
		if (!addresses.has(page)) addresses.set(page, unpackAddresses(root.pages[page]!.a));
		return addresses.get(page)![passage - firsts[page]!] ?? '';
	};
	const laws = lawsOf(root.pages);
	return {
		root,
		firsts,
		parts,
		present: root.pages.reduce((sum, { c, o }) => sum + (o ? 0 : c), 0),
		pageOf,
		divisionOf,
		divisionFirsts,
		weightOfLength: lengthWeights(root),
		laws: laws.map(({ law }) => law),
		pageOfLaw: new Map(laws.map(({ law, page }) => [law.id, page])),
		addressOf,
		labelOf: (passage) => {
			const page = pageOf[passage]!;
			return root.pages[page]!.l?.[passage - firsts[page]!] ?? '';
		},
		textsOf: textsIn(parts),
	};
}

function textsIn(parts: readonly IndexPart[]): SiteIndex['textsOf'] {
	const files = parts.flatMap(({ folder, root, passageNumbered }) =>
		sums(root.texts).map((first) => ({
			file: `${folder}x/${first}`,
			from: passageNumbered[first]!,
		})),
	);
	return (passage) => files.findLast(({ from }) => from <= passage)!;
}

function sums(gaps: readonly number[]): number[] {
	let sum = 0;
	return gaps.map((gap) => (sum += gap));
}

function lengthWeights({ lengths, passages, length }: Root): Float32Array {
	const byClass = Float32Array.from(
		{ length: CLASSES },
		(_, kind) => K1 * (1 - B + (B * lengthOf(kind)) / Math.max(length, 1)),
	);
	const bytes = bytesOf(lengths);
	return Float32Array.from(
		{ length: passages },
		(_, at) => byClass[(bytes[at >> 1]! >> (4 * (at & 1))) & 15]!,
	);
}

/** The first value of a page's facet; empty if it has none. */
export function facetOf({ facets, pages }: Root, page: number, name: string): string {
	const place = Object.keys(facets).indexOf(name);
	return facets[name]?.[pages[page]!.f[place]?.[0] ?? -1] ?? '';
}

/** What a term counts that stands `count` times in a passage: 0 to 2. */
export const saturated = (count: number, weight: number): number =>
	(count * (K1 + 1)) / (count + weight);

/** Bytes that the index writes as base64. @throws for anything else: a broken file */
export function bytesOf(base64: string): Uint8Array {
	const binary = atob(base64);
	const bytes = new Uint8Array(binary.length);
	// `Uint8Array.from` goes through the characters one by one, ten times as slowly.
	for (let at = 0; at < bytes.length; at += 1) bytes[at] = binary.charCodeAt(at);
	return bytes;
}

// e.g. "laws/renmin-fangkong-fa/"; not "laws/renmin-fangkong-fa/2009-08-27/"
const LAW = /^laws\/([^/]+)\/$/;

function lawsOf(pages: readonly RootPage[]): { law: NamedLaw; page: number }[] {
	return pages.flatMap(({ p, t, n = [], e }, page) => {
		const id = LAW.exec(p)?.[1];
		if (!id) return [];
		const title = t.replace(/^[《〈]|[》〉]$/g, '');
		return [{ page, law: { id, title, shortTitle: title, names: n, featured: e === 1 } }];
	});
}
