import { UNNAMED_INDEX } from '../search/index/source.ts';
import { directories } from './columns/columns.ts';
import { guideCards } from './guide/guides.ts';
import type { PageHead } from './page.ts';
import { reportCards } from './report/reports.ts';
import type { Link } from './held/sources.ts';
import { site, urls } from './site.ts';
import { studyCards } from './study.ts';

/** What the search page needs of the site. */
export interface SearchPage {
	head: PageHead;
	urls: typeof urls;
	/** Where to look without asking. */
	lists: Link[];
	/** Who can be asked when nothing is found. */
	office: string;
	contact: typeof site.contact;
	/** Name of the index. The indexer, which runs after the pages are made, puts the true one here. */
	index: string;
	/** Whether there are reports, study units or guides, and so an index of Pagefind. */
	wholePages: boolean;
}

/** The search page. It is not searched itself. */
export const searchPage = async (): Promise<SearchPage> => ({
	head: {
		title: '搜索',
		description: '搜索法规条文、年度报告、学习材料和指南；输入法规名称和条号可以直达条文。',
		path: urls.search,
		crumbs: [{ label: '搜索' }],
		ownSearch: true,
		ownScript: true,
		wasm: true,
	},
	urls,
	lists: await directories(),
	office: site.office,
	contact: site.contact,
	index: UNNAMED_INDEX,
	wholePages: (await Promise.all([reportCards(), studyCards(), guideCards()])).flat().length > 0,
});
