import { columnOf, type Column } from '../columns/column-list.ts';
import type { Origin, PageHead } from '../page.ts';
import { site } from '../site.ts';

/** `<meta name content>`. */
export type MetaTag = readonly [name: string, content: string];

/**
 * The `<meta>` tags of the rules for government sites (政府网站发展指引, 国办发〔2017〕47号, annex 网页设计规范). They add
 * up: the home page carries those of the site, a column also its own, a content page also those of its content.
 * SiteIDCode is missing where the site has no 网站标识码: a made-up one would be worse than none.
 * @param canonical the page's absolute address
 * @throws when a tag would be empty, `null` or in a wrong form, so that no such page is built
 */
export function officialMeta(head: PageHead, canonical: string): MetaTag[] {
	const column = columnOf(head.path);
	const tags = [
		...siteTags(),
		...(column ? columnTags(column) : []),
		...(column && head.origin ? contentTags(head, head.origin, canonical) : []),
	];
	for (const tag of tags) check(tag, head.path);
	return tags;
}

function siteTags(): MetaTag[] {
	const { siteCode } = site.identifiers;
	return [
		['SiteName', site.name],
		['SiteDomain', new URL(site.url).host],
		...(siteCode ? ([['SiteIDCode', siteCode]] as const) : []),
	];
}

const columnTags = ({ label, about, keywords, type }: Column): MetaTag[] => [
	['ColumnName', label],
	['ColumnDescription', about],
	['ColumnKeywords', keywords.join(',')],
	['ColumnType', type],
];

const contentTags = (head: PageHead, { source, dates }: Origin, canonical: string): MetaTag[] => [
	['ArticleTitle', head.title],
	['PubDate', toMinute(dates[0].at)],
	['ContentSource', source],
	...(head.keywords?.length ? ([['Keywords', head.keywords.join(',')]] as const) : []),
	['Author', site.office],
	['Description', head.description],
	['Url', canonical],
];

/** Where only the day is known, the day begins: `2009-08-27` → `2009-08-27 00:00`. */
const toMinute = (at: string): string => (at.includes(' ') ? at : `${at} 00:00`);

/** Forms beside “not empty”. Beijing time, 24 hours: `2024-03-28 09:00`. */
const FORMS: Record<string, RegExp> = {
	// e.g. "www.example.gov.cn", "localhost:4321"
	SiteDomain: /^[\w.-]+(:\d+)?$/,
	SiteIDCode: /^[a-z0-9]{10}$/,
	PubDate: /^\d{4}-(0[1-9]|1[0-2])-([0-2]\d|3[01]) ([01]\d|2[0-3]):[0-5]\d$/,
	Url: /^https?:\/\/\S+$/,
};

function check([name, content]: MetaTag, path: string): void {
	const empty = /^\s*(null|undefined|NaN|)\s*$/i.test(content);
	if (empty || !(FORMS[name] ?? /./).test(content))
		throw new Error(
			`网页 ${path} 的 <meta name="${name}"> 写成了“${content}”。${empty ? '不能是空的' : '格式不对'}：请检查这一页的内容文件和 site.yaml。`,
		);
}
