import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { meta, noBrowser, useSite } from './site.ts';

const PAGES = [
	'',
	'laws/',
	'laws/renmin-fangkong-fa/',
	'laws/shili-xian-fangkong-jingbao-sheshi-guanli-guiding/',
	'laws/shili-xian-fangkong-jingbao-sheshi-guanli-guiding/2019-03-15/',
	'laws/shili-xian-fangkong-jingbao-sheshi-guanli-guiding/compare/2019-03-15-to-2023-11-20/',
	'reports/',
	'reports/2024/',
	'study/',
	'study/renmin-fangkong-fa/',
	'guides/',
	'guides/fangkong-jingbao-xinhao/',
	'guides/zhenshi-jingbao/',
	'search/',
	'offline/',
	'sitemap/',
	'data/',
	'privacy/',
	'accessibility/',
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

	test.each(PAGES)(
		'%s does not scroll sideways at 320 pixels, in usual and in large type',
		async (path) => {
			const { page, url } = await visit(320);
			await page.goto(`${url}${path}`);
			const overflow = () =>
				page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
				);
			expect(await overflow()).toBeLessThanOrEqual(0);
			await page.getByRole('button', { name: '大字版' }).click();
			expect(await overflow()).toBeLessThanOrEqual(0);
		},
	);

	test.each(PAGES)('%s has controls that a finger hits: 44 pixels', async (path) => {
		const { page, url } = await visit(390);
		await page.goto(`${url}${path}`);
		const small = await page
			.locator(
				'button, select, input:not([type=radio], [type=checkbox], [type=hidden]), nav a, footer a',
			)
			.evaluateAll((controls) =>
				controls
					.filter((control) => control.checkVisibility())
					// Links in a line of text are no controls of their own (WCAG 2.2, 2.5.8).
					.filter((control) => !control.closest('.crumbs, .main p'))
					.map((control) => ({ control, box: control.getBoundingClientRect() }))
					.filter(
						({ control, box }) =>
							box.height < 44 || (control.tagName === 'BUTTON' && box.width < 44),
					)
					.map(
						({ control, box }) => `${control.outerHTML.slice(0, 80)} ${box.width}×${box.height}`,
					),
			);
		expect(small).toEqual([]);
	});

	test.each<[what: string, keys: string[]]>([
		['list of keys', ['?']],
		['way to share', ['s']],
		['filtered text', ['f', '试', '鸣']],
		['meaning of a term', ['Enter']],
	])('the %s on the page of a law has none either', async (_, keys) => {
		const { page, url } = await visit(1280);
		await page.goto(`${url}laws/shili-xian-fangkong-jingbao-sheshi-guanli-guiding/#t3`);
		const mark = page.locator('#t3 a.term');
		await mark.waitFor();
		if (keys[0] === 'Enter') await mark.focus();
		for (const key of keys)
			await (key.length > 1 || key === '?' || /[a-z]/.test(key)
				? page.keyboard.press(key)
				: page.keyboard.insertText(key));
		await page.locator('dialog, [popover], [data-filtered]').first().waitFor();
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
	});

	test('reads on without scripts: text, notes and outline of a law are there', async () => {
		const { page, url, errors } = await visit(390, { javaScriptEnabled: false });
		await page.goto(`${url}laws/shili-xian-fangkong-jingbao-sheshi-guanli-guiding/#t8z1`);
		expect(await page.locator('#t8z1').isVisible()).toBe(true);
		expect(await page.locator('[role=note]').first().isVisible()).toBe(true);
		expect(errors).toEqual([]);
	});
});
