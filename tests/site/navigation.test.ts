import { expect, test } from 'vitest';
import { documentTitle, frameOf } from '../../src/site/navigation.ts';
import type { PageHead } from '../../src/site/page.ts';
import { site } from '../../src/site/site.ts';

const head = (path: string, ...labels: string[]): PageHead => ({
	title: labels.at(-1)!,
	description: '示例。',
	path,
	crumbs: labels.map((label) => ({ label })),
});

test.each([
	[['首页'], ''],
	[['首页', '法规'], '法规 - '],
	[['首页', '法规', '示例法'], '示例法 - 法规 - '],
	[['首页', '法规', '示例法', '2019-03-15 版本'], '2019-03-15 版本 - 法规 - '],
])('the document of %j is called by page, column and site', (labels, before) => {
	expect(documentTitle(head('/', ...labels))).toBe(before + site.name);
});

test('the navigation marks the page itself and the column that a page stands in', () => {
	const current = (path: string): unknown[] =>
		frameOf(head(path, '首页', '法规'))
			.nav.filter((link) => link.current)
			.map((link) => [link.label, link.current]);
	expect(current('/')).toEqual([['首页', 'page']]);
	expect(current('/laws/')).toEqual([['法规', 'page']]);
	expect(current('/laws/shili-fa/')).toEqual([['法规', 'true']]);
});

test('a page that shows the same text as another names that one', () => {
	const page = {
		...head('/laws/shili-fa/2020-01-01/', '首页', '法规'),
		canonical: '/laws/shili-fa/',
	};
	expect(frameOf(page).canonical).toBe(`${site.url.replace(/\/$/, '')}/laws/shili-fa/`);
});
