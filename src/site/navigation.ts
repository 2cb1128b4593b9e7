import { facetPairs } from '../search/facets.ts';
import { filledColumns } from './columns.ts';
import type { PageHead } from './page.ts';
import { site, urls } from './site.ts';
import { themeVersion } from './theme.ts';

/** A link of the main navigation. */
export interface NavLink {
	label: string;
	href: string;
	/** `page` on the page itself, `true` on the pages below it. */
	current?: 'page' | 'true' | undefined;
}

/** The columns of the site, in the order of the main navigation. */
export const columns: readonly { label: string; href: string }[] = [
	{ label: '首页', href: urls.home },
	{ label: '法规', href: urls.laws },
	{ label: '年度报告', href: urls.reports },
	{ label: '学习', href: urls.study },
	{ label: '指南', href: urls.guides },
	{ label: '搜索', href: urls.search },
];

/** Columns that the navigation shows even while nothing is in them. */
const ALWAYS = new Set([urls.home, urls.search]);

/** What stands around every page: everything of the site that BaseLayout prints. */
export interface Frame {
	/** “页面 - 栏目 - 网站”. */
	title: string;
	/** Absolute address that stands for the page. */
	canonical: string;
	nav: NavLink[];
	/** Filters and metadata for the full-text search; none on pages that are not searched. */
	filters: [name: string, value: string][];
	urls: {
		home: string;
		search: string;
		sitemap: string;
		icon: string;
		theme: string;
		worker: string;
	};
	site: typeof site;
	/** “我为政府网站找错”, for a site that has a 网站标识码. */
	report: string | undefined;
}

const fixed = {
	home: urls.home,
	search: urls.search,
	sitemap: urls.sitemap,
	icon: urls.file('favicon.svg'),
	worker: urls.worker,
	theme: `${urls.file('theme.css')}?v=${themeVersion(site.colours)}`,
};

/**
 * The frame of a page. A column without entries is left out: an empty one is a fault by the inspection rules for
 * government sites (空白栏目; 政府网站与政务新媒体检查指标, 国办秘函〔2019〕19号).
 */
export async function frameOf(head: PageHead): Promise<Frame> {
	const filled = new Set((await filledColumns()).map(({ href }) => href));
	const canonical = new URL(head.canonical ?? head.path, site.url).href;
	return {
		title: documentTitle(head),
		canonical,
		nav: columns
			.filter(({ href }) => filled.has(href) || ALWAYS.has(href))
			.map((column) => ({ ...column, current: currentIn(column.href, head.path) })),
		filters: head.facets ? facetPairs(head.facets) : [],
		urls: fixed,
		site,
		report: reportLink(canonical),
	};
}

/** “页面 - 栏目 - 网站”: the topic of the page first (WCAG 2.2, 2.4.2); a column says its name once, and the home page only the site's. */
export function documentTitle({ title, crumbs }: PageHead): string {
	const column = crumbs.length > 2 ? crumbs[1]!.label : undefined;
	return [...(crumbs.length > 1 ? [title] : []), ...(column ? [column] : []), site.name].join(
		' - ',
	);
}

function currentIn(href: string, path: string): NavLink['current'] {
	if (href === path) return 'page';
	return href !== urls.home && path.startsWith(href) ? 'true' : undefined;
}

function reportLink(page: string): string | undefined {
	const { siteCode } = site.identifiers;
	const query = siteCode && new URLSearchParams({ site_code: siteCode, url: page }).toString();
	return query && `https://zfwzgl.www.gov.cn/exposure/jiucuo.html?${query}`;
}
