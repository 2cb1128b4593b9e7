import { asTyped, excerptOf, passagesOf, type Fragment, type Run } from './passages.ts';
import { wordsOf } from './query.ts';

/** The part of Pagefind's browser module that is used. */
interface Pagefind {
	options: (options: { baseUrl: string }) => Promise<void>;
	init: () => Promise<void>;
	filters: () => Promise<Counts>;
	search: (
		query: string | null,
		options?: { filters?: Record<string, string[]> },
	) => Promise<{
		results: { id: string; score: number; data: () => Promise<Fragment> }[];
		/** For each facet and value, how many of the results have it. */
		filters: Counts;
	}>;
}

/** One line of the result list. */
export interface Hit {
	href: string;
	/** The page's title. */
	title: string;
	/** The passage in it. */
	label: string;
	kind: string;
	status: string;
	excerpt: Run[];
}

export type Filters = Record<string, string[]>;

/** Facet → value → number of pages. */
export type Counts = Record<string, Record<string, number>>;

const PAGES = 12;
const PASSAGES_PER_PAGE = 3;

/** Full-text search over the built pages. */
export class FullText {
	#pagefind: Promise<Pagefind>;

	/** @param base the site's base path, with a slash at its end */
	constructor(base: string) {
		this.#pagefind = load(base);
	}

	/** Names and counts of all facets. */
	async facets(): Promise<Counts> {
		return (await this.#pagefind).filters();
	}

	/**
	 * How many pages with every word of a query have each value of each facet, under the filters of the other facets.
	 * Where no page has every word the values are there without a number: 0.
	 */
	async counts(query: string, filters: Filters): Promise<Counts> {
		const [pagefind, all] = await Promise.all([this.#pagefind, this.facets()]);
		const counted = await Promise.all(
			Object.entries(all).map(async ([name, values]) => {
				const others = Object.fromEntries(Object.entries(filters).filter(([own]) => own !== name));
				const found = (await pagefind.search(query, { filters: others })).filters[name] ?? {};
				return [name, Object.fromEntries(Object.keys(values).map((v) => [v, found[v] ?? 0]))];
			}),
		);
		return Object.fromEntries(counted) as Counts;
	}

	/**
	 * Passages that hold the words of a query, ranked: those with the most of its words first.
	 * @param query words as typed; text in double quotes is looked for as it is
	 */
	async search(query: string, filters: Filters): Promise<Hit[]> {
		const pagefind = await this.#pagefind;
		const words = /^["“”].+["“”]$/.test(query) ? [query.replace(/[“”]/g, '"')] : wordsOf(query);
		const [together, ...each] = await Promise.all(
			[query, ...words].map((asked) => pagefind.search(asked, { filters })),
		);
		const pages = new Map<string, { score: number; data: (() => Promise<Fragment>)[] }>();
		// Pages with every word come first, in Pagefind's own order: in a thousand laws nearly every page holds
		// the common words of a sentence.
		together!.results.slice(0, PAGES).forEach(({ id, data }, place) => {
			pages.set(id, { score: 2 * words.length + PAGES - place, data: [data] });
		});
		for (const { results } of each)
			for (const { id, score, data } of results) {
				const page = pages.get(id) ?? { score: 0, data: [] };
				// A page with every word beats one with a single word many times.
				page.score += 1 + Math.min(score, 1);
				page.data.push(data);
				pages.set(id, page);
			}
		const best = [...pages.values()].sort((a, b) => b.score - a.score).slice(0, PAGES);
		const ranked = await Promise.all(
			best.map(async ({ data }) => hitsOf(await Promise.all(data.map((get) => get())), query)),
		);
		return enough(ranked.flat(), words.length).map(({ hit }) => hit);
	}
}

interface RankedHit {
	/** How many words of the query the passage holds. */
	words: number;
	hit: Hit;
}

/** Passages with at least half of the words, those with most first; if there are none, all. */
function enough(hits: RankedHit[], asked: number): RankedHit[] {
	const ordered = hits.sort((a, b) => b.words - a.words);
	const good = ordered.filter(({ words }) => words * 2 >= asked);
	return good.length > 0 ? good : ordered;
}

async function load(base: string): Promise<Pagefind> {
	const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
	await pagefind.options({ baseUrl: base });
	await pagefind.init();
	return pagefind;
}

function hitsOf(fragments: Fragment[], query: string): RankedHit[] {
	const fragment = fragments[0]!;
	return passagesOf([...fragments, asTyped(fragment, query)])
		.slice(0, PASSAGES_PER_PAGE)
		.map((passage) => ({
			words: passage.words,
			hit: {
				href: passage.address ? `${fragment.url}#${passage.address}` : fragment.url,
				title: fragment.meta['title'] ?? '',
				label: passage.label,
				kind: fragment.filters['kind']?.[0] ?? '',
				status: fragment.filters['status']?.[0] ?? '',
				excerpt: excerptOf(fragment, passage),
			},
		}));
}
