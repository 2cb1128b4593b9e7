import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { meta, noBrowser, useSite } from './site.ts';

/** What a reader sees of the settings: paper, size of type, layout. */
const look = (page: Page) =>
	page.evaluate(() => {
		const { backgroundColor, fontSize } = getComputedStyle(document.body);
		return { paper: backgroundColor, size: Number.parseFloat(fontSize) };
	});

const SMALL = { width: 360, height: 640 };

describe.skipIf(noBrowser)('简约版', { meta }, () => {
	const visit = useSite();

	/** A small phone on which 简约版 is set, in type of a size. */
	const simple = async (size = '') => {
		const visited = await visit();
		await visited.page.setViewportSize(SMALL);
		await visited.page.addInitScript((chosen) => {
			localStorage.setItem('pufa:look', `layout-simple ${chosen && `size-${chosen}`}`.trim());
		}, size);
		return visited;
	};
	const bottomOf = async (part: Locator) => {
		const { y, height } = (await part.boundingBox())!;
		return y + height;
	};

	test.each(['', 'large'])(
		'has what people come for on the first screen of a small phone (type: %j)',
		async (size) => {
			const { page, url } = await simple(size);
			await page.goto(url);
			const waysIn = page.getByRole('navigation', { name: '常用入口' });
			expect(await bottomOf(waysIn.getByText('警报响了怎么办'))).toBeLessThan(640);
			expect(await bottomOf(page.locator('#home-search'))).toBeLessThan(640);
			// The ground of the box covers nothing of the notice above it.
			const { y } = (await page.locator('main .search').boundingBox())!;
			expect(y).toBeGreaterThanOrEqual((await bottomOf(page.locator('body > header'))) - 1);
			await page.goto(`${url}search/#q=${encodeURIComponent('警报')}`);
			await page.waitForSelector('[data-result]');
			expect((await page.locator('[data-result]').first().boundingBox())!.y).toBeLessThan(640);
		},
	);

	test('leaves the words of a law and the steps of a guide, and no more than those', async () => {
		const { page, url } = await simple();
		const words = (part: string) => page.locator(part).allInnerTexts();
		const seen = (text: string) => page.getByRole('heading', { name: text }).isVisible();
		for (const [path, main, besides] of [
			[`laws/shili-xian-fangkong-jingbao-sheshi-guanli-guiding/`, '.statute', []],
			['guides/zhenshi-jingbao/', '.steps', ['依据和来源']],
			['study/renmin-fangkong-fa/', '.prose', ['依据和来源', '接着学']],
		] as const) {
			await page.goto(url + path);
			const left = await words(main);
			expect(left.join('')).not.toBe('');
			for (const heading of besides) expect(await seen(heading)).toBe(false);
			await page.getByRole('button', { name: '简约版' }).click();
			expect(await words(main)).toEqual(left);
			for (const heading of besides) expect(await seen(heading)).toBe(true);
		}
	});
});

describe.skipIf(noBrowser)('how the site looks', { meta }, () => {
	const visit = useSite();

	test.each(['large', 'largest'])(
		'leaves the first screen of an old phone to what the reader came for (type: %s)',
		async (size) => {
			const { page, url } = await visit(320);
			await page.setViewportSize({ width: 320, height: 568 });
			await page.addInitScript((size) => localStorage.setItem('pufa:look', `size-${size}`), size);
			await page.goto(`${url}guides/zhenshi-jingbao/`);
			await page.getByRole('button', { name: '简约版' }).waitFor();
			expect((await page.locator('body > header > div').boundingBox())!.height).toBeLessThan(
				568 / 4,
			);
			expect((await page.locator('h1').boundingBox())!.y).toBeLessThan(0.95 * 568);
		},
	);

	test('is remembered on the device: 大字版, 简约版 and the colours hold on the next page', async () => {
		const { page, url, errors } = await visit(1280);
		await page.goto(url);
		const before = await look(page);
		await page.getByRole('button', { name: '大字版' }).click();
		await page.getByRole('button', { name: '简约版' }).click();
		for (const colours of ['dark', 'contrast']) await page.getByLabel('配色').selectOption(colours);
		await page.goto(`${url}guides/`);
		const after = await look(page);
		expect(after.size).toBeGreaterThan(before.size * 1.2);
		expect(after.paper).toBe('rgb(0, 0, 0)');
		expect(await page.getByRole('button', { name: '大字版' }).getAttribute('aria-pressed')).toBe(
			'true',
		);
		expect(await page.locator('html').getAttribute('data-look')).toBe(
			'size-large layout-simple theme-contrast',
		);
		await page.getByRole('button', { name: '大字版' }).click();
		await page.reload();
		expect((await look(page)).size).toBe(before.size);
		expect(errors).toEqual([]);
	});

	test('is right at the first paint: nothing of the default style is ever on the screen', async () => {
		const { page, url } = await visit(390);
		await page.goto(url);
		await page.evaluate(() => {
			localStorage.setItem('pufa:look', 'theme-contrast size-large');
		});
		// Without its modules, a page shows what the head alone has done.
		await page.route(/\.js$/, (route) => route.abort());
		await page.goto(`${url}reports/2024/`);
		expect(await look(page)).toEqual({ paper: 'rgb(0, 0, 0)', size: 22 });
		const early = await page.evaluate(() => {
			const order = [...document.head.children].map((child) => child.tagName);
			return order.indexOf('SCRIPT') < order.indexOf('LINK', order.indexOf('SCRIPT'));
		});
		expect(early).toBe(true);
	});

	test.each(['', 'guides/', 'reports/2024/', 'laws/renmin-fangkong-fa/'])(
		'where its scripts are blocked, no row of nothing stays, and no button that does nothing (/%s)',
		async (path) => {
			const { page, url } = await visit(360);
			await page.route(/\.js$/, (route) => route.abort());
			await page.goto(url + path);
			const rows = page.locator(
				':is(.display, .sizes):empty, print-button, keep-offline, word-file, page-acts > *',
			);
			const heights = () =>
				rows.evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
			expect(Math.max(...(await heights()))).toBeGreaterThan(40);
			// They are held for a while, in which the scripts may still come.
			await page.evaluate(() => {
				for (const held of document.getAnimations()) held.finish();
			});
			expect(Math.max(...(await heights()))).toBeLessThan(5);
			expect(await page.getByRole('button', { name: /打印|分享|朗读/ }).count()).toBe(0);
		},
	);

	test('follows the system where nothing is chosen, also without scripts', async () => {
		const { page, url } = await visit(390, { javaScriptEnabled: false });
		await page.emulateMedia({ colorScheme: 'dark' });
		await page.goto(url);
		const paper = () =>
			page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
		expect(await paper()).toBe('rgb(21, 25, 30)');
		await page.emulateMedia({ colorScheme: 'dark', contrast: 'more' });
		expect(await paper()).toBe('rgb(0, 0, 0)');
		await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' });
		expect(await paper()).toBe('rgb(255, 255, 255)');
		expect(await page.getByRole('button', { name: '大字版' }).isVisible()).toBe(false);
	});

	test('can be set under the title of a text as well, and both controls agree', async () => {
		const { page, url } = await visit(1280);
		await page.goto(`${url}guides/fangkong-jingbao-xinhao/`);
		const sizes = page.getByRole('group', { name: '字体大小' });
		await sizes.getByRole('button', { name: '特大' }).click();
		expect((await look(page)).size).toBe(26);
		const edition = page.getByRole('button', { name: '大字版' });
		const isPressed = (button: Locator): Promise<boolean> =>
			button.getAttribute('aria-pressed').then((pressed) => pressed === 'true');
		expect(await isPressed(edition)).toBe(true);
		await edition.click();
		expect(await isPressed(sizes.getByRole('button', { name: '标准' }))).toBe(true);
		await edition.click();
		expect(await isPressed(sizes.getByRole('button', { name: '大', exact: true }))).toBe(true);
	});

	test('can be set on the search page too, which loads no modules', async () => {
		const { page, url } = await visit(390);
		await page.goto(`${url}search/`);
		await page.getByRole('button', { name: '大字版' }).click();
		expect((await look(page)).size).toBe(22);
	});

	test('is forgotten with one button, as the page on privacy promises', async () => {
		const { page, url } = await visit(390);
		await page.goto(`${url}privacy/`);
		await page.evaluate(() => localStorage.setItem('another-site', 'stays'));
		await page.getByRole('button', { name: '大字版' }).click();
		await page.getByRole('button', { name: '清除' }).click();
		await page.getByText('已全部清除。').waitFor();
		expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['another-site']);
		expect((await look(page)).size).toBe(18);
	});

	test('is forgotten though pages for times without network cannot be cleared, which is said', async () => {
		const { page, url } = await visit(390);
		await page.addInitScript(() => {
			caches.keys = () => Promise.reject(new Error('invented'));
		});
		await page.goto(`${url}privacy/`);
		await page.getByRole('button', { name: '大字版' }).click();
		await page.getByRole('button', { name: '清除' }).click();
		await page.getByText('离线保存的网页没有清除，其余已经清除。').waitFor();
		expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
	});
});
