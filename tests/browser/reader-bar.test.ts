import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { LONG_LAW } from '../dist/long-law.ts';
import { below, LAW, nameInBar } from './reading.ts';
import { meta, noBrowser, useSite } from './site.ts';

describe.skipIf(noBrowser)('the bar above a law', { meta }, () => {
	const visit = useSite();

	test('stays in sight and says which article is being read', async () => {
		const { page, url, errors } = await visit();
		await page.goto(url + LAW);
		await page
			.locator('#t15')
			.evaluate((article) => scrollTo(0, article.getBoundingClientRect().top + scrollY - 60));
		await expect.poll(() => nameInBar(page)).toBe('第十五条');
		expect(
			await page.locator('law-reader').evaluate((bar) => bar.getBoundingClientRect().top),
		).toBe(0);
		expect(errors).toEqual([]);
	});

	test.each([360, 1280])('hides no article that an address leads to, %i wide', async (width) => {
		const { page, url } = await visit(width);
		await page.goto(`${url}${LAW}#t20`);
		await expect.poll(() => below(page, 't20')).toBeGreaterThanOrEqual(0);
		expect(await below(page, 't20')).toBeLessThan(60);
		await expect.poll(() => nameInBar(page)).toBe('第二十条');
	});

	test.each([
		[360, ''],
		[1280, ''],
		[390, 'largest'],
	])('cuts no line above a 款 that an address leads to, %i wide, type: %s', async (width, size) => {
		const { page, url } = await visit(width);
		await page.addInitScript((chosen) => localStorage.setItem('pufa:look', `size-${chosen}`), size);
		await page.goto(`${url}${LAW}#t8-k3`);
		const lineBefore = () =>
			page.evaluate(() => {
				const range = document.createRange();
				range.selectNodeContents(document.getElementById('t8-k2-x4')!);
				const bar = document.querySelector('law-reader')!.getBoundingClientRect();
				return [...range.getClientRects()].at(-1)!.top - bar.bottom;
			});
		await expect.poll(() => below(page, 't8-k3')).toBeLessThan(90);
		await expect.poll(lineBefore).toBeGreaterThanOrEqual(0);
	});

	test.each([
		['t99', '本页的文本没有链接写的那一条，可能已经删去或者改号', '正文'],
		['t8-k9', '这一条没有链接写的款、项，可能已经改动', '第八条'],
		['t8-k2-x9-m1', '这一条没有链接写的款、项，可能已经改动', '第八条'],
	])('says where there is no #%s, and shows what there is of it', async (address, said, shown) => {
		const { page, url } = await visit();
		await page.goto(`${url}${LAW}#${address}`);
		await expect.poll(() => page.locator('.reader .said').innerText()).toBe(said);
		await expect.poll(() => nameInBar(page)).toBe(shown);
		if (shown === '第八条') expect(await page.locator('#t8 :target, #t8:target').count()).toBe(1);
		expect((await page.locator('.reader .said').boundingBox())!.y).toBeLessThan(844);
		await page.evaluate(() => (location.hash = '#t98'));
		await expect
			.poll(() => page.locator('.reader .said').innerText())
			.toContain('可能已经删去或者改号');
	});

	test.each([
		['loads the page anew', (page: Page) => page.reload()],
		['comes back', (page: Page) => page.goto('about:blank').then(() => page.goBack())],
	])('stands where it stood for who %s, though chapters are laid out late', async (_, again) => {
		const { page, url } = await visit();
		await page.goto(`${url}laws/${LONG_LAW}/`);
		for (const address of ['t31', 't58', 't77'])
			await page.locator(`#${address}`).scrollIntoViewIfNeeded();
		await page.evaluate(() => scrollBy(0, 130));
		await page.waitForTimeout(300);
		const before = await nameInBar(page);
		const top = () =>
			page.evaluate(() => Math.round(document.getElementById('t77')!.getBoundingClientRect().top));
		const stood = await top();
		await again(page);
		await expect.poll(() => nameInBar(page)).toBe(before);
		await expect.poll(async () => Math.abs((await top()) - stood)).toBeLessThan(10);
	});

	test('names the article for who comes back to where keys had led', async () => {
		const { page, url } = await visit();
		await page.goto(url + LAW);
		for (const at of ['第一条', '第二条', '第三条']) {
			await page.keyboard.press('j');
			await expect.poll(() => nameInBar(page)).toBe(at);
		}
		await page.waitForTimeout(300);
		await page.goto('about:blank');
		await page.goBack();
		await expect.poll(() => nameInBar(page)).toBe('第三条');
	});

	test('follows a link to the article that the address names already', async () => {
		const { page, url } = await visit();
		await page.goto(`${url}${LAW}#t8`);
		await page.locator('#t8z1 .words').first().click();
		await expect.poll(() => nameInBar(page)).toBe('第八条之一');
		await page.locator('#t8z1').getByRole('link', { name: '前条', exact: true }).click();
		await expect.poll(() => nameInBar(page)).toBe('第八条');
	});

	test('steps through the articles with j and k, and not while one types', async () => {
		const { page, url } = await visit(1280);
		await page.goto(`${url}${LAW}#t8`);
		await page.keyboard.press('j');
		await expect.poll(() => nameInBar(page)).toBe('第八条之一');
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('第八条之一');
		expect(await below(page, 't8z1')).toBeGreaterThanOrEqual(0);
		await page.keyboard.press('k');
		await expect.poll(() => nameInBar(page)).toBe('第八条');
		await page.keyboard.press('Control+j');
		expect(await nameInBar(page)).toBe('第八条');
		const box = page.getByRole('searchbox', { name: '条号' });
		await box.press('j');
		// A step would have taken the focus to an article.
		expect(await box.evaluate((input) => input === document.activeElement)).toBe(true);
		expect(await box.inputValue()).toBe('j');
	});

	test('makes the number of every article the link to it, before anything can be found or selected', async () => {
		const { page, url } = await visit(1280);
		await page.goto(url + LAW);
		const numbers = page.locator('.statute div > :is(h2, h3, h4, h5, h6)');
		const addresses = (): Promise<(string | null)[]> =>
			numbers.evaluateAll((all) =>
				all.map((one) => {
					const { id } = one.closest<HTMLElement>('[id*=t]:not([id*=k])')!;
					const link = one.querySelector(':scope > a:only-child');
					return link && link.getAttribute('href') === `#${id}` ? one.textContent : null;
				}),
			);
		expect(await addresses()).not.toContain(null);
		// As the browser's own search does, behind which the page must not move the words.
		await page.evaluate(() => {
			const number = document.querySelector('#t31 :is(h2, h3, h4, h5, h6)')!;
			getSelection()!.selectAllChildren(number);
			number.scrollIntoView();
		});
		await expect.poll(() => page.locator('.reader .at').innerText()).not.toBe('正文');
		expect(await page.evaluate(() => getSelection()!.toString())).toBe('第三十一条');
		await page.keyboard.press('k');
		const href = await page.locator(':focus').getAttribute('href');
		await page.keyboard.press('Enter');
		expect(new URL(page.url()).hash).toBe(href);
	});

	test('has room on a small phone for a number as long as those of the longest laws', async () => {
		const { page, url } = await visit(360);
		await page.route(url + LAW, async (route) => {
			const answer = await route.fetch();
			const body = (await answer.text()).replace('>第八条</h', '>第一千二百五十四条</h');
			await route.fulfill({ response: answer, body });
		});
		await page.goto(`${url}${LAW}#t7`);
		await expect.poll(() => nameInBar(page)).toBe('第七条');
		const height = (): Promise<number> =>
			page.locator('law-reader').evaluate((bar) => bar.getBoundingClientRect().height);
		const before = await height();
		await page.keyboard.press('j');
		await expect.poll(() => nameInBar(page)).toBe('第一千二百五十四条');
		const cut = page.locator('.reader .at').evaluate((at) => at.scrollWidth - at.clientWidth);
		expect(await cut).toBe(0);
		expect(await height()).toBe(before);
	});

	test('shows its keys, which can be switched off', async () => {
		const { page, url } = await visit(1280);
		await page.goto(url + LAW);
		await page.keyboard.press('?');
		const dialog = page.getByRole('dialog', { name: '快捷键' });
		expect(await dialog.innerText()).toContain('下一条');
		await dialog.getByLabel('使用单个字母的按键').uncheck();
		await page.keyboard.press('Escape');
		await expect.poll(() => dialog.count()).toBe(0);
		await page.keyboard.press('j');
		expect(await page.locator('[data-current]').count()).toBe(0);
		await page.getByRole('button', { name: '快捷键' }).click();
		await dialog.waitFor();
	});

	test('is not there without scripts, for which the text does not wait', async () => {
		const { page, url } = await visit(390, { javaScriptEnabled: false });
		await page.goto(url + LAW);
		expect(await page.locator('law-reader').isVisible()).toBe(false);
		expect(await page.locator('#t8').isVisible()).toBe(true);
	});
});
