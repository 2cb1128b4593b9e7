import type { Facets } from '../search/facets.ts';

/** One step of 当前位置. The last one is the page itself and has no link. */
export interface Crumb {
	label: string;
	href?: string;
}

/** A day or moment that a page states: `公布日期`, `2009-08-27` or `2024-03-28 09:00`. */
export interface StatedDate {
	label: string;
	at: string;
	/** It is about the notes beside a law, which paper may leave out. */
	ofNotes?: boolean;
}

/** Where the content of a page comes from: shown under its title, and in the `<meta>` tags of content pages. */
export interface Origin {
	/** Who published it, or where it was taken from. */
	source: string;
	/** When; the first one is the day of publication. */
	dates: readonly [StatedDate, ...StatedDate[]];
}

/** The origin of a text of this site, with the moments that its file states. */
export const originOf = (
	source: string,
	{ published, updated }: { published: string; updated?: string | undefined },
): Origin => ({
	source,
	dates: [
		{ label: '发布时间', at: published },
		...(updated ? [{ label: '最近更新', at: updated }] : []),
	],
});

/** What every page tells its layout: the words of its head, where it stands, how search finds it. */
export interface PageHead {
	/** The page's own title; the layout adds the site's name. */
	title: string;
	/** One or two sentences for search engines and shares. */
	description: string;
	/** Path of the page under the base, for the canonical link: `urls.law('renmin-fangkong-fa')`. */
	path: string;
	/** 当前位置 below 首页; empty on the home page. */
	crumbs: Crumb[];
	/** What the page is filed under in the search of the office's own pages; statutes are searched by their texts. */
	facets?: Facets;
	/** Where its content comes from; none on pages that only lead to others. */
	origin?: Origin | undefined;
	/** Words that say what it is about, for the `<meta>` tag Keywords. */
	keywords?: readonly string[];
	/** The address that stands for this page where several pages show the same text. */
	canonical?: string;
	/** The page has a search box of its own, so that its header has none. */
	ownSearch?: boolean;
	/** The page's classic script holds what its header needs too: opened from a disk, it may load no modules. */
	ownScript?: boolean;
	/** The page compiles WebAssembly, which its policy must then allow. */
	wasm?: boolean;
	/** What the page is about, for search engines: an object of schema.org. */
	structured?: object | undefined;
	/** The head of a page that is written with this one (`holdings/twin.ts`). */
	twin?: PageHead;
	/** True for invented content; the layout says so at the top of the page. */
	sample?: boolean;
}
