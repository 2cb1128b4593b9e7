import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { EVERY_KIND, LAW } from './every-kind.ts';
import { meta, noBrowser, useSite } from './site.ts';

/** More than any page needs from its top to what people come for. */
const PATIENCE = 60;

/** Press Tab until the focus is on what the selector names, as a reader without a mouse does. */
async function tabTo(page: Page, selector: string): Promise<void> {
	for (let press = 0; press < PATIENCE; press += 1) {
		await page.keyboard.press('Tab');
		if (await focusIs(page, selector)) return;
	}
	throw new Error(`${PATIENCE} presses of Tab do not reach ${selector}`);
}

const focusIs = (page: Page, selector: string): Promise<boolean> =>
	page.evaluate((selector) => document.activeElement!.matches(selector), selector);

/** Every control that can have the focus and shows nothing of it, by a walk over all of them. */
function withoutRing(): string[] {
	const shown = [
		...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary'),
	].filter((control) => control.checkVisibility({ visibilityProperty: true }));
	return shown
		.filter((control) => {
			control.focus();
			const { outlineStyle, outlineWidth } = getComputedStyle(control);
			return outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2;
		})
		.map((control) => control.outerHTML.slice(0, 100));
}

/** Controls without an edge, in colours that the system forces. What is round or square to tick is drawn by the system. */
function withoutEdge(): string[] {
	const controls = document.querySelectorAll(
		'button, select, input:not([type=radio], [type=checkbox], [type=hidden])',
	);
	return [...controls]
		.filter((control) => control.checkVisibility({ visibilityProperty: true }))
		.filter((control) => getComputedStyle(control).borderTopStyle === 'none')
		.map((control) => control.outerHTML.slice(0, 100));
}

/** What moves, or scrolls in a moving way. */
const moving = (): string[] => [
	...document.getAnimations().map(() => 'animation'),
	...[...document.querySelectorAll('*')]
		.filter((element) => getComputedStyle(element).scrollBehavior !== 'auto')
		.map((element) => element.tagName),
];

async function expectWayPastHeader(page: Page): Promise<void> {
	await page.keyboard.press('Tab');
	const skip = page.locator(':focus');
	expect(await skip.innerText()).toBe('跳到正文');
	expect((await skip.boundingBox())!.y).toBeGreaterThanOrEqual(0);
	await page.keyboard.press('Enter');
	await expect.poll(() => focusIs(page, 'main')).toBe(true);
	await page.keyboard.press('Tab');
	expect(await focusIs(page, 'main *, main ~ *, main ~ * *')).toBe(true);
}

describe.skipIf(noBrowser)('at the keyboard, every kind of page', { meta }, () => {
	const visit = useSite();

	test.each(EVERY_KIND)(
		'%s is entered past the header, shows the focus, stands still',
		async (path) => {
			const { page, url } = await visit(1280);
			await page.emulateMedia({ reducedMotion: 'reduce' });
			await page.goto(`${url}${path}`);
			expect(await page.evaluate(moving), 'for those who ask for it').toEqual([]);
			await expectWayPastHeader(page);
			for (const forcedColors of ['none', 'active'] as const) {
				await page.emulateMedia({ forcedColors });
				await page.keyboard.press('Tab');
				expect(await page.evaluate(withoutRing), `forced colours: ${forcedColors}`).toEqual([]);
			}
			expect(await page.evaluate(withoutEdge), 'in forced colours').toEqual([]);
			const menu = page.locator('.display select');
			const look = await menu.evaluate((select) => getComputedStyle(select).appearance);
			expect(look, 'forced colours take away an arrow that is drawn').toBe('auto');
		},
	);
});

describe.skipIf(noBrowser)('without a mouse', { meta }, () => {
	const visit = useSite();

	test('one asks a question on the home page and opens the first article found', async () => {
		const { page, url, errors } = await visit(1280);
		await page.goto(url);
		await tabTo(page, 'main input[type=search]');
		await page.keyboard.insertText('拆除防空警报设施');
		await page.keyboard.press('Enter');
		await page.waitForURL(/search\/#/);
		await page.locator('[data-result]').first().waitFor();
		await tabTo(page, 'main a[href*="laws/"][href*="#t"]');
		const address = await page.locator(':focus').getAttribute('href');
		await page.keyboard.press('Enter');
		await page.waitForURL((opened) => opened.href.endsWith(address!));
		const article = new URL(page.url()).hash.replace(/-.*/, '');
		expect(await page.locator(article).isVisible()).toBe(true);
		expect(errors).toEqual([]);
	});

	test('one goes to an article of a law, copies it with its citation and steps on', async () => {
		const { page, url, errors } = await visit(1280);
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto(`${url}${LAW}`);
		// A shorter way past what else is known of the law, which shows itself when it has the focus.
		await tabTo(page, '.to-text');
		expect((await page.locator('.to-text').boundingBox())!.height).toBeGreaterThan(20);
		expect(await page.locator('.to-text').evaluate((way) => getComputedStyle(way).clipPath)).toBe(
			'none',
		);
		await tabTo(page, 'law-reader input');
		await page.keyboard.type('22');
		await page.keyboard.press('Enter');
		const at = page.locator('.reader .at');
		await expect.poll(() => at.innerText()).toBe('第二十二条');
		await page.keyboard.press('c');
		await expect.poll(() => page.locator('.reader .said').innerText()).toContain('已复制');
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toContain('（2023年11月20日修正）第二十二条\n');
		await page.keyboard.press('j');
		await expect.poll(() => at.innerText()).toBe('第二十三条');
		expect(errors).toEqual([]);
	});

	test.each([390, 1280])(
		'one reaches the outline and the buttons of the bar, and the bar still names the article (%i)',
		async (width) => {
			const { page, url } = await visit(width);
			await page.goto(`${url}${LAW}#t20`);
			const bar = page.locator('.reader .at');
			await expect.poll(() => bar.innerText()).toBe('第二十条');
			const seen = () => page.evaluate(() => scrollY);
			const place = await seen();
			await bar.focus();
			// On a phone the folded outline stands above the words.
			const back = width < 1000 ? [] : ['Shift+Tab', 'Shift+Tab', 'Tab', 'Tab'];
			for (const key of [...back, 'Tab', 'Tab', 'Tab', 'Tab']) {
				await page.keyboard.press(key);
				expect(await focusIs(page, '.reader *, .outline *')).toBe(true);
				await page.waitForTimeout(150);
				expect([await seen(), await bar.innerText()]).toEqual([place, '第二十条']);
			}
		},
	);

	test('one chooses high contrast', async () => {
		const { page, url } = await visit(1280);
		await page.goto(url);
		await tabTo(page, 'select[data-setting=theme]');
		for (let option = 0; option < 3; option += 1) await page.keyboard.press('ArrowDown');
		const paper = () =>
			page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
		await expect.poll(paper).toBe('rgb(0, 0, 0)');
	});

	test('one chooses for whom a guide is read', async () => {
		const { page, url } = await visit(1280);
		await page.goto(`${url}guides/zhenshi-jingbao/`);
		await tabTo(page, 'input[type=radio]');
		do await page.keyboard.press('ArrowRight');
		while (!(await focusIs(page, '[value=老年人]')));
		const hints = await page.locator('.also:visible').allInnerTexts();
		expect(hints.length).toBeGreaterThan(0);
		expect(hints.filter((hint) => !hint.startsWith('老年人：'))).toEqual([]);
	});
});
