import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, type RunningSite } from '../../src/commands/site-server.ts';
import { hasChromium, launchChromium } from '../../src/commands/chromium.ts';

const meta = { skipReason: '本机没有可用的 Chromium，可设 PUFA_CHROMIUM' };

describe.skipIf(!hasChromium())('the test browser', { meta }, () => {
	const folder = mkdtempSync(join(tmpdir(), 'pufa-site-'));
	let browser: Browser;
	let site: RunningSite;

	beforeAll(async () => {
		mkdirSync(join(folder, 'laws'));
		writeFileSync(join(folder, 'laws', 'index.html'), '<meta charset="utf-8"><h1>法规 laws</h1>');
		writeFileSync(join(folder, '404.html'), '<h1>404</h1>');
		site = await serveSite(folder, '/a/b/', 0);
		browser = await launchChromium();
	});

	afterAll(async () => {
		await browser.close();
		site.server.close();
		rmSync(folder, { recursive: true });
	});

	test('opens a page of a site that stands in a folder of its host, and lays its text out', async () => {
		const page = await browser.newPage();
		const requested: string[] = [];
		page.on('request', (request) => requested.push(request.url()));
		await page.goto(`${site.url}laws/`);
		expect(await page.innerText('h1')).toBe('法规 laws');
		expect((await page.locator('h1').boundingBox())?.height).toBeGreaterThan(10);
		expect(requested.filter((url) => !url.startsWith(new URL(site.url).origin))).toEqual([]);
	});

	test('finds nothing outside of the folder', async () => {
		const page = await browser.newPage();
		const answer = await page.goto(new URL('/laws/', site.url).href);
		expect(answer?.status()).toBe(404);
	});
});
