/** What the finder knows of the whole site. */
export interface SourceSite {
	/** Bare writings of awareness days and the day: `['512', '5月12日']`. */
	days: [string, string][];
	/** Everyday words and the words of statutes for them. */
	synonyms: { say: string[]; law: string[] }[];
	/** The names of each law that the registry knows, held or not. */
	lawNames: string[][];
}

/** What the search page names as its index while it is not yet known; `npm run dev` takes it for that of the last build. */
export const UNNAMED_INDEX = 'last';

/** The 时效性 of a law, and from which days on it will be another by itself. */
export interface SearchedStatus {
	status: string;
	turns: [day: string, status: string][];
}

/** A page that is searched. */
export interface SourcePage {
	/** Path under the base: `laws/renmin-fangkong-fa/`. */
	path: string;
	/** As results show it: `《人民防空法》`, or a page's title. */
	title: string;
	/** Every name, for queries that name the law; empty for other pages. */
	names: string[];
	/** Facet → values. */
	facets: Record<string, string[]>;
	/** From which days on its 时效性 is another. */
	turns?: SearchedStatus['turns'];
	/** A wording that is not in force: found only on request. */
	older: boolean;
	/** Laws that the site explains come first where a query names none. */
	featured: boolean;
	/** The numbers of the document, `主席令第30号`, one a line; empty if unknown. */
	number: string;
	passages: SourcePassage[];
}

/** What a page has that is no law. */
export const NO_LAW = {
	names: [],
	number: '',
	older: false,
	featured: false,
} satisfies Partial<SourcePage>;

/** A passage: an article of a law, a section of another page. */
export interface SourcePassage {
	/** The anchor within the page; empty for its beginning. */
	address: string;
	/** `第二十二条` is made from the address; preambles (序言) and other pages give the heading. */
	label: string;
	/** Headings above it, outermost first. */
	headings: string[];
	/** 条旨, our own words. */
	gist: string;
	/** 通俗解读 as plain text, our own words. */
	note: string;
	/** The published words. */
	text: string;
}

// e.g. "reports/2023/", "guides/jingbao/": pages whose sections are passages; statutes are read from their texts
const SECTIONED = /^(reports|study|guides)\/[^/]+\/$/;

/** Whether a page is searched section by section. @param path under the base, `guides/jingbao/` */
export const isSectioned = (path: string): boolean => SECTIONED.test(path);
