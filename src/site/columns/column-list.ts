import { ABOUT_SITE } from '../../holdings/about-site.ts';
import type { PageHead } from '../page.ts';
import { site, urls } from '../site.ts';

/** A column of the site, with what the official `<meta>` tags say of it. */
export interface Column {
	label: string;
	href: string;
	/** What it is for and what stands in it: a sentence, not the name again. */
	about: string;
	keywords: readonly string[];
	/** ColumnType. */
	type: string;
}

const { columnTypes } = site;

/** What comes before all columns. */
export const home = { label: '首页', href: urls.home };

/** The columns of the main navigation, in their order. */
export const columns: readonly Column[] = [
	{
		label: '法规',
		href: urls.laws,
		about: '收录法律、法规、规章和规范性文件，可按条、款、项定位和引用。',
		keywords: ['法律', '法规', '规章', '规范性文件'],
		type: columnTypes.laws,
	},
	{
		label: '年度报告',
		href: urls.reports,
		about: '公开历年法治政府建设情况报告，列出主要数据和上一年承诺的完成情况。',
		keywords: ['法治政府建设', '年度报告', '工作数据', '承诺'],
		type: columnTypes.reports,
	},
	{
		label: '学习',
		href: urls.study,
		about: '用通俗的话讲解法律法规的要点，供居民自学和单位组织学习使用。',
		keywords: ['普法', '学法', '法律知识', '通俗解读'],
		type: columnTypes.study,
	},
	{
		label: '指南',
		href: urls.guides,
		about: '说明防空警报信号、试鸣演练和真实警报的做法、宣传日活动和自救互救的步骤。',
		keywords: ['防空警报', '试鸣演练', '避险', '宣传日', '自救互救'],
		type: columnTypes.guides,
	},
	{
		label: '搜索',
		href: urls.search,
		about: '在全站的法规条文、年度报告、学习材料和指南里检索。',
		keywords: ['搜索', '检索', '条文'],
		type: '信息检索',
	},
];

/** Columns about the site itself, which the footer leads to. */
export const siteColumns: readonly Column[] = ABOUT_SITE.map(({ path, ...column }) => ({
	...column,
	href: urls.home + path,
	type: '概况信息',
}));

/** The head of the page of one of these. */
export function headOfSiteColumn(path: string): PageHead {
	const { label, about } = siteColumns.find(({ href }) => href === path)!;
	return { title: label, description: about, path, crumbs: [{ label }] };
}

/** The column that a page stands in, by its path; none on the home page. */
export const columnOf = (path: string): Column | undefined =>
	[...columns, ...siteColumns].find(({ href }) => path.startsWith(href));
