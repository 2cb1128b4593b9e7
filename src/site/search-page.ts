import type { PageHead } from './page.ts';
import { urls } from './site.ts';

/** The search page. It is not searched itself. */
export const searchHead: PageHead = {
	title: '搜索',
	description: '搜索法规条文、年度报告、学习材料和指南；输入法规名称和条号可以直达条文。',
	path: urls.search,
	crumbs: [{ label: '首页', href: urls.home }, { label: '搜索' }],
	ownSearch: true,
};
