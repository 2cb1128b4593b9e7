import type { PageHead } from './page.ts';
import { site, urls } from './site.ts';

/** The page about reading without network, which is also shown in place of pages that are not on the device. */
export const offlineHead: PageHead = {
	title: '离线阅读',
	description: '没有网络时怎样看本站：看过的网页和保存的法规、指南在本机上。',
	path: urls.offline,
	crumbs: [{ label: '离线阅读' }],
};

/** What a button for keeping pages on the device says and does. */
export interface Keep {
	/** 离线保存, 离线保存全部指南. */
	label: string;
	/** The pages; without them the page itself. */
	pages?: string[];
}

/** The button of a page; none where the site has switched offline reading off. */
export const keepButton = (label: string, pages?: string[]): Keep | undefined =>
	site.offline ? { label, ...(pages && { pages }) } : undefined;
