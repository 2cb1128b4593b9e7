import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { LAW } from './every-kind.ts';
import { BOX, queryFor, queryOf } from './search-visit.ts';
import { meta, noBrowser, useSite } from './site.ts';

const HEADER_BOX = 'header input[name=q]';
const asIsSent = encodeURIComponent('警报');

/** What the host is asked for, from now on. */
function requestsOf(page: Page): string[] {
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url(), request.headers()['referer'] ?? ''));
	return requests;
}

const found = (page: Page): Promise<void> => page.locator('[data-result]').first().waitFor();

describe.skipIf(noBrowser)('the address of the results', { meta }, () => {
	const visit = useSite();

	test('keeps from the host what was asked in the box of another page, and the way back', async () => {
		const { page, url, errors } = await visit(1280);
		const requests = requestsOf(page);
		await page.goto(`${url}guides/`);
		for (const again of [1, 2]) {
			await page.locator(HEADER_BOX).fill('警报');
			await page.locator(HEADER_BOX).press('Enter');
			await found(page);
			expect(page.url(), `time ${again}`).toBe(`${url}search/#q=${asIsSent}`);
			await page.goBack();
			await page.waitForURL(`${url}guides/`);
			await expect.poll(() => page.locator(HEADER_BOX).inputValue()).toBe('警报');
		}
		await page.goForward();
		await found(page);
		await page.reload();
		await found(page);
		expect(requests.filter((one) => one.includes(asIsSent))).toEqual([]);
		expect(errors).toEqual([]);
	});

	test('tells on whose page a place was typed: it is one of that law', async () => {
		const { page, url, errors } = await visit(1280);
		await page.goto(url + LAW);
		await page.locator(HEADER_BOX).fill('8条3款');
		await page.locator('header input[name=of]').waitFor({ state: 'attached' });
		await page.locator(HEADER_BOX).press('Enter');
		await page.waitForURL(`${url}${LAW}#t8-k3`);
		// In the wording of another day it could be either.
		await page.goto(`${url}${LAW}2019-03-15/`);
		const scripts = page.waitForResponse(/finder\/.*root\.js/);
		await page.locator(HEADER_BOX).fill('8条3款');
		await scripts;
		expect(await page.locator('header input[name=of]').count()).toBe(0);
		expect(errors).toEqual([]);
	});

	test('opens in a tab of its own with Ctrl and the button', async () => {
		const { page, url } = await visit(1280);
		await page.goto(url);
		await page.locator('main input[name=q]').fill('警报');
		const button = page.locator('main button[type=submit]');
		// One press in seven opens nothing in a Chromium without a window, with any form.
		const press = async (): Promise<number> => {
			await button.click({ modifiers: ['Control'] });
			return page.context().pages().length;
		};
		await expect.poll(press, { interval: 1000 }).toBeGreaterThan(1);
		const tab = page.context().pages()[1]!;
		// Not `found`: where Playwright meets a tab after its page has come, it waits for that page for ever (one in sixty).
		await expect
			.poll(() => tab.locator('[data-result]').count(), { timeout: 20_000 })
			.toBeGreaterThan(0);
		expect(tab.url()).toBe(`${url}search/#q=${asIsSent}`);
		expect(page.url()).toBe(url);
	});

	test('behind ?, as old links have it, is read, and moves behind #', async () => {
		const { page, url } = await visit(390);
		await page.goto(`${url}search/?q=${asIsSent}&kind=${encodeURIComponent('法规')}`);
		await found(page);
		expect(page.url()).toBe(`${url}search/#q=${asIsSent}&kind=${encodeURIComponent('法规')}`);
		await page.reload();
		await found(page);
		expect(await page.locator(BOX).inputValue()).toBe('警报');
	});

	test('stays where it is on phones that are no longer updated, whose addresses cannot count what they ask', async () => {
		const { page, url } = await visit(390);
		await page.addInitScript(() => delete (URLSearchParams.prototype as { size?: number }).size);
		await page.goto(`${url}search/?q=${asIsSent}`);
		await found(page);
		expect(page.url()).toBe(`${url}search/#q=${asIsSent}`);
	});

	test('is that of a plain form where the scripts of a page do not come', async () => {
		const { page, url } = await visit(1280);
		await page.route('**/_astro/*.js', (route) => route.abort());
		const requests = requestsOf(page);
		await page.goto(`${url}guides/`);
		await page.locator(HEADER_BOX).fill('警报');
		await page.locator(HEADER_BOX).press('Enter');
		await found(page);
		expect(requests).toContain(`${url}search/?q=${asIsSent}&go=1`);
		expect(page.url()).toBe(`${url}search/#q=${asIsSent}`);
	});

	test('holds the question when somebody jumps over the head of the page', async () => {
		const { page, url } = await visit(1280);
		await page.goto(`${url}search/${queryFor('警报')}`);
		await found(page);
		await page.locator('body > a').press('Enter');
		await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main');
		await expect.poll(() => queryOf(page)).toBe('警报');
		expect(await page.locator('[data-result]').count()).toBeGreaterThan(0);
	});

	test('asks anew when somebody changes it', async () => {
		const { page, url } = await visit(390);
		await page.goto(`${url}search/${queryFor('警报')}`);
		await found(page);
		await page.evaluate(() => (location.hash = '#q=处罚'));
		await expect.poll(() => page.locator(BOX).inputValue()).toBe('处罚');
		await page.goBack();
		await expect.poll(() => page.locator(BOX).inputValue()).toBe('警报');
	});
});
