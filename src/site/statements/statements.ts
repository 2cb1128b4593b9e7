import { feedLinks } from '../columns/feeds.ts';
import { headOfSiteColumn } from '../columns/column-list.ts';
import { keptCopies, keptOnDevice } from './kept-on-device.ts';
import { site, urls } from '../site.ts';

/** What the page 隐私说明 needs. */
export const privacyPage = {
	head: headOfSiteColumn(urls.privacy),
	office: site.office,
	kept: site.offline ? [...keptOnDevice, ...keptCopies] : keptOnDevice,
	offline: site.offline ? urls.offline : undefined,
};

/** What the page 开放数据 needs. */
export const dataPage = {
	head: headOfSiteColumn(urls.data),
	office: site.office,
	index: urls.file('laws/index.json'),
	feeds: feedLinks,
	schemas: [
		{ title: 'laws/schema.json', href: urls.file('laws/schema.json') },
		{ title: 'laws/index.schema.json', href: urls.file('laws/index.schema.json') },
	],
};

/** What the page 无障碍说明 needs. */
export const accessibilityPage = {
	head: headOfSiteColumn(urls.accessibility),
	office: site.office,
	contact: site.contact,
};
