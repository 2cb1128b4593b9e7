import { wordsOf } from './query.ts';
import type { Run } from './run.ts';

/** The part of Pagefind's browser module that is used. */
interface Pagefind {
	options: (options: { baseUrl: string; excerptLength: number }) => Promise<void>;
	init: () => Promise<void>;
	search: (
		query: string,
		options: { filters: Filters },
	) => Promise<{ results: { data: () => Promise<Fragment> }[] }>;
}

/** What Pagefind gives for a found page; only what is used here. */
interface Fragment {
	url: string;
	meta: Record<string, string>;
	filters: Filters;
	/** All words of the page. */
	content: string;
	/** HTML: the found words in `<mark>`, `<`, `>` and `&` as entities. */
	excerpt: string;
}

/** Values by facet, as Pagefind has them. */
export type Filters = Record<string, string[]>;

/** A page of the office's own that may hold every word of a query: Pagefind also gives pages that hold only pieces of a word. */
export interface WholePage {
	/** Its address, which begins with the site's base. */
	href: string;
	title: string;
	/** What it is filed under. */
	facets: Filters;
	excerpt: Run[];
	/** All its words, the title too. */
	text: string;
}

/** So many pages are given at the most. */
const MOST = 12;
/** Words in an excerpt. */
const EXCERPT = 40;

/** Reports, study units and guides as whole pages: Pagefind finds words that stand far apart in one of them. */
export class WholePages {
	#base: string;
	#pagefind: Promise<Pagefind> | undefined;

	/** @param base the site's base path, with a slash at its end */
	constructor(base: string) {
		this.#base = base;
	}

	/**
	 * Pages that may hold all words of a query, best first.
	 * @throws when the index cannot be loaded, as without network or WebAssembly; the next search tries again
	 */
	async search(query: string, filters: Filters): Promise<WholePage[]> {
		this.#pagefind ??= load(this.#base);
		this.#pagefind.catch(() => (this.#pagefind = undefined));
		const pagefind = await this.#pagefind;
		const { results } = await pagefind.search(wordsOf(query).join(' '), { filters });
		const fragments = await Promise.all(results.slice(0, MOST).map(({ data }) => data()));
		return fragments.map(({ url, meta, filters: facets, excerpt, content }) => {
			const title = meta['title'] ?? '';
			const text = `${title}\n${content.replaceAll('\u200B', '')}`;
			return { href: url, title, facets, excerpt: runsOf(excerpt), text };
		});
	}
}

async function load(base: string): Promise<Pagefind> {
	const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
	await pagefind.options({ baseUrl: base, excerptLength: EXCERPT });
	await pagefind.init();
	return pagefind;
}

// Pagefind ends every block with a full stop of its own: "第八条之一. 在住宅小区…", "先看<mark>门</mark>."
const ADDED_STOP = /([\u4e00-\u9fff”》）〕](?:<\/mark>)?)\.(?=\s|$)/g;
const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** `甲<mark>乙</mark>` as runs of text. */
export function runsOf(excerpt: string): Run[] {
	return excerpt
		.replaceAll('\u200B', '')
		.replace(ADDED_STOP, '$1')
		.split(/<mark>|<\/mark>/)
		.map((html, place) => ({
			text: html.replace(/&(?:lt|gt|amp);/g, (entity) => ENTITIES[entity]!),
			hit: place % 2 === 1,
		}))
		.filter(({ text }) => text !== '');
}
