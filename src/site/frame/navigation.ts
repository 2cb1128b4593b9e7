import { jsonLd } from '../../exports/json-ld.ts';
import { either } from '../../holdings/twin.ts';
import { facetPairs } from '../../search/facets.ts';
import { columns, home, siteColumns } from '../columns/column-list.ts';
import { filledColumns } from '../columns/columns.ts';
import { feedLinksOn } from '../columns/feeds.ts';
import { shownIdentifiers, type SiteIdentifier } from './identifiers.ts';
import { manifestOn } from './manifest.ts';
import { officialMeta, type MetaTag } from './official-meta.ts';
import type { Crumb, PageHead } from '../page.ts';
import { absolute, badgePath, site, urls } from '../site.ts';

export interface NavLink {
	label: string;
	href: string;
	/** `page` on the page itself, `true` on the pages below it. */
	current?: 'page' | 'true' | undefined;
}

/** Columns that the navigation shows even while nothing is in them. */
const ALWAYS = new Set([urls.home, urls.search]);

/** What stands around every page: everything of the site that BaseLayout prints. */
export interface Frame {
	/** “页面 - 栏目 - 网站”. */
	title: string;
	/** Absolute address that stands for the page. */
	canonical: string;
	nav: NavLink[];
	/** 当前位置, from the portal on where the site is a section of one; empty where there is nothing to say. */
	crumbs: Crumb[];
	/** 当前位置 of the page that is written with this one; empty where none is. */
	twinCrumbs: Crumb[];
	/** The `<meta>` tags of the rules for government sites. */
	official: MetaTag[];
	/** What the page is about, as the text of a script that does not run. */
	structured: string | undefined;
	/** Feeds that the page tells programs of. */
	feeds: { title: string; href: string }[];
	/** Pages about the site itself, for the footer. */
	about: readonly NavLink[];
	/** Filters and metadata for the full-text search; none on pages that are not searched. */
	filters: [name: string, value: string][];
	/** Name and icon for the screen of a phone. */
	manifest: string | undefined;
	urls: typeof fixed;
	site: typeof site;
	/** What authorities know the site by. */
	identifiers: readonly SiteIdentifier[];
	/** “我为政府网站找错”, for a site that has a 网站标识码. */
	report: string | undefined;
}

const fixed = {
	home: urls.home,
	search: urls.search,
	icon: urls.file('favicon.svg'),
	/** For phones, which do not all show the other one. */
	phoneIcon: urls.file('icon-192.png'),
	worker: urls.worker,
};

/**
 * The frame of a page. A column without entries is left out: an empty one is a fault by the inspection rules for
 * government sites (空白栏目; 政府网站与政务新媒体检查指标, 国办秘函〔2019〕19号).
 */
export const frameOf = async (head: PageHead): Promise<Frame> =>
	head.twin ? frameOfBoth(await ownFrame(head), await ownFrame(head.twin)) : ownFrame(head);

async function ownFrame(head: PageHead): Promise<Frame> {
	const filled = new Set((await filledColumns()).map(({ href }) => href));
	const canonical = absolute(head.canonical ?? head.path);
	return {
		title: documentTitle(head),
		canonical,
		nav: [home, ...columns]
			.filter(({ href }) => filled.has(href) || ALWAYS.has(href))
			.map(({ label, href }) => ({ label, href, current: currentIn(href, head.path) })),
		crumbs: crumbsOf(head),
		twinCrumbs: [],
		official: officialMeta(head, canonical),
		feeds: await feedLinksOn(head.path),
		structured: head.structured && jsonLd(head.structured),
		about: siteColumns,
		filters: head.facets ? facetPairs(head.facets) : [],
		manifest: manifestOn(head.path),
		urls: fixed,
		site,
		identifiers: shownIdentifiers(site, badgePath),
		report: reportLink(canonical),
	};
}

/** Pages for which one address stands differ in title, in what they say of themselves to machines, and in 当前位置. */
function frameOfBoth(frame: Frame, twin: Frame): Frame {
	return {
		...frame,
		title: either(frame.title, twin.title),
		official: frame.official.map(([name, content], at) => [
			name,
			either(content, twin.official[at]![1]),
		]),
		structured: frame.structured && either(frame.structured, twin.structured!),
		twinCrumbs: twin.crumbs,
	};
}

/** “页面 - 栏目 - 网站”: the topic of the page first (WCAG 2.2, 2.4.2); a column says its name once, and the home page only the site's. */
export function documentTitle({ title, crumbs }: PageHead): string {
	const column = crumbs.length > 1 ? [crumbs[0]!.label] : [];
	return [...(crumbs.length > 0 ? [title] : []), ...column, site.name].join(' - ');
}

/** A section of a portal stands below the portal's own home page. */
function crumbsOf({ crumbs }: PageHead): Crumb[] {
	const { portal } = site;
	const isHome = crumbs.length === 0;
	if (!portal) return isHome ? [] : [home, ...crumbs];
	const own = { label: site.name, ...(!isHome && { href: urls.home }) };
	return [{ label: portal.name, href: portal.url }, own, ...crumbs];
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
