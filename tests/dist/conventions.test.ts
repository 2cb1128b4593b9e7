import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { attribute, byTag, readPages, textOf, type BuiltPage } from './pages.ts';

const dist = inject('dist');
const base = inject('base');
const pages = readPages(dist);

const linksOf = (page: BuiltPage) => byTag(page, /^a$/).filter((link) => attribute(link, 'href'));
const pathsOf = (found: BuiltPage[]): string[] => found.map(({ path }) => path);
const footerOf = (page: BuiltPage) => byTag(page, /^footer$/)[0]!;

describe('what government sites show on every page', () => {
	test.each([
		'主办单位：',
		'联系方式',
		'网站标识码：4100000000',
		'虚构ICP备00000000号',
		'虚构公网安备00000000000000号',
		'我为政府网站找错',
		'网站地图',
		'开放数据',
		'引用核对',
		'隐私说明',
		'无障碍说明',
	])('the footer names %s', (words) => {
		const without = pages.filter((page) => {
			const footer = footerOf(page);
			const labels = byTag(page, /^ul$/).map((list) => attribute(list, 'aria-label') ?? '');
			return !(textOf(footer) + labels.join()).includes(words);
		});
		expect(pathsOf(without)).toEqual([]);
	});

	test('the 党政机关网站标识 is a picture of this site, and leads to its register', () => {
		const without = pages.filter((page) => {
			const picture = byTag(page, /^img$/).find(
				(image) => attribute(image, 'alt') === '党政机关网站标识',
			);
			const link = linksOf(page).find((each) =>
				attribute(each, 'href')!.startsWith('https://bszs.conac.cn/'),
			);
			const source = new URL(
				attribute(picture!, 'src')!,
				`https://site.example${base}${page.path}`,
			);
			return source.href !== `https://site.example${base}badge.svg` || !link;
		});
		expect(pathsOf(without)).toEqual([]);
		expect(existsSync(join(dist, 'badge.svg'))).toBe(true);
	});

	test('当前位置 leads from 首页 to the page', () => {
		const without = pages
			.filter(({ path }) => path !== '')
			.filter(
				(page) =>
					!byTag(page, /^nav$/).some((nav) => attribute(nav, 'aria-label') === '当前位置') ||
					!byTag(page, /^span$/).some((span) => attribute(span, 'aria-current') === 'page'),
			);
		expect(pathsOf(without)).toEqual([]);
	});

	test('links that lead out of the site say so, and tell the other site nothing', () => {
		const wrong = pages.flatMap((page) =>
			linksOf(page)
				.filter((link) => /^https?:/.test(attribute(link, 'href')!))
				.filter((link) => attribute(link, 'rel') !== 'external noopener noreferrer')
				.map((link) => `${page.path}: ${attribute(link, 'href')}`),
		);
		expect(wrong).toEqual([]);
		const counts = pages.map((page) => [
			linksOf(page).filter((link) => /^https?:/.test(attribute(link, 'href')!)).length,
			byTag(page, /^span$/).filter((span) => attribute(span, 'class') === 'external-mark').length,
		]);
		expect(counts.filter(([links, marks]) => links !== marks)).toEqual([]);
	});
});
