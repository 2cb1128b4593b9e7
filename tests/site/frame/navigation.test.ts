import { expect, test, vi } from 'vitest';
import { documentTitle, frameOf } from '../../../src/site/frame/navigation.ts';
import type { PageHead } from '../../../src/site/page.ts';
import { site } from '../../../src/site/site.ts';

// A site with one law and nothing else.
vi.mock('astro:content', () => ({
	getCollection: (name: string) =>
		Promise.resolve(
			name === 'laws'
				? [
						{
							id: 'shili-fa',
							data: {
								title: '示例法',
								shortTitle: '示例法',
								level: '法律',
								topics: [],
								aliases: [],
								versions: [],
								texts: [],
							},
						},
					]
				: [],
		),
}));

const head = (path: string, ...labels: string[]): PageHead => ({
	title: labels.at(-1)!,
	description: '示例。',
	path,
	crumbs: labels.slice(1).map((label) => ({ label })),
});

test.each([
	[['首页'], ''],
	[['首页', '法规'], '法规 - '],
	[['首页', '法规', '示例法'], '示例法 - 法规 - '],
	[['首页', '法规', '示例法', '2019-03-15 版本'], '2019-03-15 版本 - 法规 - '],
])('the document of %j is called by page, column and site', (labels, before) => {
	expect(documentTitle(head('/', ...labels))).toBe(before + site.name);
});

test('the navigation shows the columns that have entries', async () => {
	const { nav } = await frameOf(head('/', '首页'));
	expect(nav.map(({ label }) => label)).toEqual(['首页', '法规', '搜索']);
});

test('the navigation marks the page itself and the column that a page stands in', async () => {
	const current = async (path: string): Promise<unknown[]> =>
		(await frameOf(head(path, '首页', '法规'))).nav
			.filter((link) => link.current)
			.map((link) => [link.label, link.current]);
	expect(await current('/')).toEqual([['首页', 'page']]);
	expect(await current('/laws/')).toEqual([['法规', 'page']]);
	expect(await current('/laws/shili-fa/')).toEqual([['法规', 'true']]);
});

test('a page that shows the same text as another names that one', async () => {
	const page = {
		...head('/laws/shili-fa/2020-01-01/', '首页', '法规'),
		canonical: '/laws/shili-fa/',
	};
	expect((await frameOf(page)).canonical).toBe(`${site.url.replace(/\/$/, '')}/laws/shili-fa/`);
});

test('当前位置 begins with the portal where the site is a section of one', async () => {
	const own = head('/laws/', '首页', '法规');
	expect((await frameOf(own)).crumbs.map(({ label }) => label)).toEqual(['首页', '法规']);
	expect((await frameOf(head('/', '首页'))).crumbs).toEqual([]);
	Object.assign(site, { portal: { name: '示例县人民政府', url: 'https://www.example.gov.cn/' } });
	const labels = async (page: PageHead): Promise<string[]> =>
		(await frameOf(page)).crumbs.map(({ label }) => label);
	expect(await labels(own)).toEqual(['示例县人民政府', site.name, '法规']);
	expect(await labels(head('/', '首页'))).toEqual(['示例县人民政府', site.name]);
	delete site.portal;
});
