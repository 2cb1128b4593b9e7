import { afterEach, describe, expect, test } from 'vitest';
import { officialMeta } from '../../../src/site/frame/official-meta.ts';
import { originOf, type PageHead } from '../../../src/site/page.ts';
import { site, urls } from '../../../src/site/site.ts';

const { identifiers } = site;
afterEach(() => void Object.assign(site, { identifiers }));

const head = (path: string, rest: Partial<PageHead> = {}): PageHead => ({
	title: '示例页面',
	description: '讲示例。',
	path,
	crumbs: [],
	...rest,
});
const article = (published: string, rest: Partial<PageHead> = {}): PageHead =>
	head(urls.guide('shili'), { origin: originOf('示例单位', { published }), ...rest });
const tags = (page: PageHead): [string, string][] =>
	officialMeta(page, 'https://www.example.gov.cn/guides/shili/').map(([name, content]) => [
		name,
		content,
	]);
const names = (page: PageHead): string[] => tags(page).map(([name]) => name);

const SITE = ['SiteName', 'SiteDomain', 'SiteIDCode'];
const COLUMN = ['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType'];
const CONTENT = ['ArticleTitle', 'PubDate', 'ContentSource'];

describe('the <meta> tags of government sites (国办发〔2017〕47号)', () => {
	test('add up by kind of page: 3 on the home page, 7 on a column, 10 on a content page', () => {
		Object.assign(site, { identifiers: { ...identifiers, siteCode: '4100000000' } });
		expect(names(head(urls.home))).toEqual(SITE);
		expect(names(head(urls.guides))).toEqual([...SITE, ...COLUMN]);
		expect(names(article('2026-11-23 09:00')).slice(0, 10)).toEqual([
			...SITE,
			...COLUMN,
			...CONTENT,
		]);
	});

	test('have no SiteIDCode where the site has no 网站标识码', () => {
		Object.assign(site, { identifiers: {} });
		expect(names(head(urls.home))).toEqual(['SiteName', 'SiteDomain']);
	});

	test('say the host alone, without protocol and folder', () => {
		expect(tags(head(urls.home))).toContainEqual(['SiteDomain', 'pufa.example.gov.cn']);
	});

	test.each([
		['2026-11-23 09:00', '2026-11-23 09:00'],
		['2026-11-23 21:30', '2026-11-23 21:30'],
		// Only the day is known.
		['2026-11-23', '2026-11-23 00:00'],
	])('%j is published at %j', (published, expected) => {
		expect(tags(article(published))).toContainEqual(['PubDate', expected]);
	});

	test.each<[tag: string, page: PageHead]>([
		['PubDate', article('')],
		// 12-hour time, and the long dash of the printed rule.
		['PubDate', article('2026-11-23 9:00')],
		['PubDate', article('2026——11——23 09:00')],
		['PubDate', article('2026-13-01 09:00')],
		['ArticleTitle', article('2026-11-23 09:00', { title: '' })],
		['ArticleTitle', article('2026-11-23 09:00', { title: 'null' })],
		['Description', article('2026-11-23 09:00', { description: ' undefined ' })],
	])('stop the build when %s is empty or wrong', (tag, page) => {
		expect(() => tags(page)).toThrow(`网页 ${page.path} 的 <meta name="${tag}">`);
	});
});
