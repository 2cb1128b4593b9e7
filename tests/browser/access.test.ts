import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { meta, noBrowser, useSite } from './site.ts';

const PAGES = [
	'',
	'laws/',
	'laws/renmin-fangkong-fa/',
	'laws/shili-xian-fangkong-jingbao-sheshi-guanli-guiding/',
	'laws/shili-xian-fangkong-jingbao-sheshi-guanli-guiding/2019-03-15/',
	'reports/',
	'reports/2024/',
	'study/',
	'study/renmin-fangkong-fa/',
	'guides/',
	'guides/fangkong-jingbao-xinhao/',
	'search/',
	'offline/',
	'sitemap/',
	'404.html',
];

describe.skipIf(noBrowser)('every kind of page', { meta }, () => {
	const visit = useSite();

	test.each(PAGES)(
		'%s has no accessibility violation that axe can see, light and dark',
		async (path) => {
			const { page, url } = await visit(390);
			const found: string[] = [];
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				await page.goto(`${url}${path}`);
				const { violations } = await new AxeBuilder({ page }).analyze();
				found.push(
					...violations.map(
						({ id, nodes }) => `${colorScheme} ${id}: ${nodes[0]?.html.slice(0, 120)}`,
					),
				);
			}
			expect(found).toEqual([]);
		},
	);

	test.each(PAGES)('%s does not scroll sideways at 320 pixels', async (path) => {
		const { page, url } = await visit(320);
		await page.goto(`${url}${path}`);
		const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(overflow).toBeLessThanOrEqual(0);
	});

	test('reads on without scripts: text, notes and outline of a law are there', async () => {
		const { page, url, errors } = await visit(390, { javaScriptEnabled: false });
		await page.goto(`${url}laws/shili-xian-fangkong-jingbao-sheshi-guanli-guiding/#t8z1`);
		expect(await page.locator('#t8z1').isVisible()).toBe(true);
		expect(await page.locator('[role=note]').first().isVisible()).toBe(true);
		expect(errors).toEqual([]);
	});
});
