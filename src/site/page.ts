import type { Facets } from '../search/facets.ts';

/** One step of 当前位置. The last one is the page itself and has no link. */
export interface Crumb {
	label: string;
	href?: string;
}

/** What every page tells its layout: the words of its head, where it stands, how search finds it. */
export interface PageHead {
	/** The page's own title; the layout adds the site's name. */
	title: string;
	/** One or two sentences for search engines and shares. */
	description: string;
	/** Path of the page under the base, for the canonical link: `urls.law('renmin-fangkong-fa')`. */
	path: string;
	/** 当前位置, from 首页 on. */
	crumbs: Crumb[];
	/** What the page is filed under in the full-text search; a page without facets is not searched. */
	facets?: Facets;
	/** When the content was published and last changed, `YYYY-MM-DD` or `YYYY-MM-DD HH:MM`. */
	published?: string | undefined;
	updated?: string | undefined;
	/** The day of a law's wording, where nobody knows when it was published: adopted is not published. */
	wording?: string | undefined;
	/** The address that stands for this page where several pages show the same text. */
	canonical?: string;
	/** The page has a search box of its own, so that its header has none. */
	ownSearch?: boolean;
	/** The page compiles WebAssembly, which its policy must then allow. */
	wasm?: boolean;
	/** What the page is called in search results, if that is not its title. */
	searchTitle?: string;
	/** True for invented content; the layout says so at the top of the page. */
	sample?: boolean;
}
