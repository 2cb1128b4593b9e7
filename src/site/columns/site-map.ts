import { guideCards } from '../guide/guides.ts';
import { laws } from '../held/laws.ts';
import { columns, home, siteColumns } from './column-list.ts';
import type { PageHead } from '../page.ts';
import { reportCards } from '../report/reports.ts';
import type { Link } from '../held/sources.ts';
import { urls } from '../site.ts';
import { studyCards } from '../study.ts';

/** More laws than this are not repeated here: the list of laws has filters. */
const MANY = 300;

export interface SiteMapColumn {
	label: string;
	href: string;
	pages: Link[];
	/** How many pages the column has, if they are not all named. */
	more?: number;
}

export interface SiteMap {
	head: PageHead;
	columns: SiteMapColumn[];
	/** Licences of what the site carries along. */
	licences: string;
}

/** Every page of the site, by column. */
export async function siteMap(): Promise<SiteMap> {
	const all = await laws();
	const pages: Record<string, Link[]> = {
		[urls.laws]:
			all.length > MANY
				? []
				: all.map((law) => ({ title: law.shortTitle, href: urls.law(law.id) })),
		[urls.reports]: await reportCards(),
		[urls.study]: await studyCards(),
		[urls.guides]: await guideCards(),
	};
	return {
		head: mapHead,
		licences: urls.file('licences.txt'),
		columns: [home, ...columns, ...siteColumns].map(({ label, href }) => ({
			label,
			href,
			pages: pages[href] ?? [],
			...(href === urls.laws && all.length > MANY && { more: all.length }),
		})),
	};
}

const mapHead: PageHead = {
	title: '网站地图',
	description: '本站的全部栏目和页面。',
	path: urls.sitemap,
	crumbs: [{ label: '网站地图' }],
};

/** The page for addresses that do not exist. */
export const notFoundHead: PageHead = {
	title: '没有这个网页',
	description: '没有找到要看的网页，可以搜索或者从栏目进入。',
	path: urls.file('404.html'),
	crumbs: [{ label: '没有这个网页' }],
	ownSearch: true,
};
