import {
	cpSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, afterAll, describe, expect, inject, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { serveSite, type RunningSite } from '../../src/commands/site-server.ts';
import { addServiceWorker, compileWorker, digestsOf } from '../../src/publish/service-worker.ts';
import { meta, noBrowser, sharedBrowser } from './site.ts';

const LAW = 'laws/shili-xian-fangkong-jingbao-sheshi-guanli-guiding/';
const OTHER = 'laws/renmin-fangkong-fa/';
const GUIDE = 'guides/zhenshi-jingbao/';

/** A browser looks for a new worker when it has time. */
const SLOWLY = { timeout: 20_000, interval: 500 };

/** One that comes while files are being replaced may find half of one, and looks again at the next visit. */
const AT_LATER_VISITS = { timeout: 20_000, interval: 500 };

/**
 * A visit that begins in the moment in which Chromium puts a new worker in the place of the old one may ask the host for
 * nothing, for ever, whatever the new worker does. A reader who loads the page again gets it.
 */
const STUCK = 5000;

let scratch: string;
let browser: Browser;
let page: Page;
/** A copy of the built site that the tests change, and the host it stands on. */
let folder: string;
let host: RunningSite;
let port: number;

const goOnline = async (): Promise<void> => {
	host = await serveSite(folder, inject('base'), port);
	port = (host.server.address() as AddressInfo).port;
};
/** Nobody answers any more. */
const goOffline = (): Promise<void> =>
	new Promise((closed) => {
		host.server.close(() => closed());
		host.server.closeAllConnections();
	});

/** Publish a site whose pages all say something new, with new files. */
async function publish(words: string, offline = true): Promise<void> {
	for (const path of ['', LAW, OTHER, GUIDE, 'offline/']) {
		const file = join(folder, path, 'index.html');
		const html = readFileSync(join(inject('dist'), path, 'index.html'), 'utf8');
		writeFileSync(
			file,
			html
				.replace('</h1>', ` ${words}</h1>`)
				// A site that has switched it off asks for no worker.
				.replace(offline ? '' : / data-worker="[^"]*"/, '')
				.replace(
					'<body',
					`<link rel="stylesheet" href="${inject('base')}_astro/new.css?v=${words}"><body`,
				),
		);
	}
	writeFileSync(join(folder, '_astro/new.css'), `h1::after { content: '${words}' }`);
	addServiceWorker(folder, await workerOf(offline), digestsOf(folder));
}

/** The code of the worker, which is the same for every site: compiled once. */
const compiled = new Map<boolean, Promise<string>>();
function workerOf(offline: boolean): Promise<string> {
	const code = compiled.get(offline) ?? compileWorker(offline);
	compiled.set(offline, code);
	return code;
}

const heading = (): Promise<string> => page.locator('h1').innerText();
/** What the styles say that came with the page: those of the same build, or none. */
const styles = (): Promise<string> =>
	page.evaluate(() => getComputedStyle(document.querySelector('h1')!, '::after').content);

const goTo = (path: string): Promise<unknown> => page.goto(host.url + path);
const controlled = (): Promise<unknown> =>
	page.waitForFunction(() => navigator.serviceWorker.controller !== null);
const visitAgain = (): Promise<unknown> =>
	page.goto(host.url, { timeout: STUCK }).catch(() => goTo(''));
/** A visit makes a browser look for a new worker, a second later. */
async function workersAfterAVisit(): Promise<number> {
	await visitAgain();
	await page.waitForTimeout(2000);
	return page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
}
const cacheNames = (): Promise<string[]> => page.evaluate(() => caches.keys());

describe.skipIf(noBrowser)('without network', { meta }, () => {
	beforeAll(async () => {
		scratch = mkdtempSync(join(tmpdir(), 'pufa-offline-'));
		browser = await sharedBrowser();
	});
	afterAll(() => rmSync(scratch, { recursive: true, force: true }));
	beforeEach(async () => {
		folder = mkdtempSync(join(scratch, 'site-'));
		cpSync(inject('dist'), folder, { recursive: true });
		port = 0;
		await publish('一');
		await goOnline();
		page = await (await browser.newContext()).newPage();
		await goTo('');
		await controlled();
	});
	afterEach(async () => {
		await page?.context().close();
		await goOffline();
	});

	test('pages that were visited open, with their styles, also by a place in them', async () => {
		await goTo(LAW);
		await goOffline();
		await page.reload();
		expect(await heading()).toContain('一');
		await goTo('offline/');
		const visited = page.locator('[data-visited] a');
		await expect
			.poll(() => visited.evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).href)))
			.toEqual([host.url + LAW]);
		await goTo(`${LAW}#t3`);
		expect(await page.locator('#t3').isVisible()).toBe(true);
		await goTo('');
		expect([await heading(), await styles()]).toEqual([expect.stringContaining('一'), '"一"']);
		await goOnline();
	});

	test('the search page opens, and a page that is not there says so and what can be read', async () => {
		await goOffline();
		await goTo('search/?q=a');
		expect(await heading()).toBe('搜索');
		await goTo(OTHER);
		expect(await heading()).toContain('离线阅读');
		await goOnline();
		await page.reload();
		expect(await heading()).toContain('人民防空法');
	});

	test('a law that was kept opens, and stands in the list until it is dropped', async () => {
		await goTo(LAW);
		await page.getByRole('button', { name: '离线保存' }).click();
		await page.getByText('已存在本机').waitFor();
		await goOffline();
		await goTo('offline/');
		await page.locator('offline-list a').first().click();
		await expect.poll(() => page.url()).toBe(host.url + LAW);
		expect(await heading()).toContain('一');
		await goTo('offline/');
		await page.getByRole('button', { name: /从本机删除/ }).click();
		await page.locator('[data-none]:visible').waitFor();
		// The button is gone, and the focus is not lost with it.
		expect(await page.evaluate(() => document.activeElement!.matches('[data-none]'))).toBe(true);
		await goOnline();
	});

	test('what to do in an alarm opens for who has only seen the home page, and is led to', async () => {
		// The worker takes the page over when it has put everything away.
		await goTo('');
		await controlled();
		await goOffline();
		await goTo(GUIDE);
		expect(await heading()).toContain('真实防空警报响了怎么办');
		await goTo(OTHER);
		await page.getByRole('link', { name: '真实防空警报响了怎么办' }).click();
		await expect.poll(() => page.url()).toBe(host.url + GUIDE);
		await goOnline();
	});

	test('all guides open after one press on their list', async () => {
		await goTo('guides/');
		await page.getByRole('button', { name: '离线保存' }).click();
		await page.getByText('已存在本机').waitFor();
		await goOffline();
		await goTo(GUIDE);
		expect(await heading()).toContain('一');
		await goOnline();
	});

	test('an update shows at once, and what was kept is the new build throughout', async () => {
		await goTo(LAW);
		await page.getByRole('button', { name: '离线保存' }).click();
		await page.getByText('已存在本机').waitFor();
		const before = await cacheNames();
		await publish('二');
		await goTo('');
		expect([await heading(), await styles()]).toEqual([expect.stringContaining('二'), '"二"']);
		// The new worker comes after the page; the next page from the network makes it renew what was kept.
		await expect
			.poll(async () => {
				await visitAgain();
				return (await cacheNames()).some((name) => before.includes(name) && !name.endsWith('kept'));
			}, SLOWLY)
			.toBe(false);
		await goOffline();
		for (const path of [LAW, '', 'offline/']) {
			await goTo(path);
			expect([await heading(), await styles()]).toEqual([expect.stringContaining('二'), '"二"']);
		}
		await goOnline();
	});

	test('a page of the old build that lies on the device still brings its own files while the new one comes in', async () => {
		await goTo(LAW);
		await publish('二');
		await goOffline();
		await goTo(LAW);
		expect([await heading(), await styles()]).toEqual([expect.stringContaining('一'), '"一"']);
		await goOnline();
	});

	describe('the search', () => {
		const found = (): Promise<string[]> => page.locator('[data-result] h3').allInnerTexts();
		const search = async (query: string): Promise<void> => {
			await goTo(`search/?q=${query}`);
			await page.locator('[data-result]').first().waitFor();
		};

		test('that was done once finds the same again, and says of others that they need the network', async () => {
			await search('警报');
			const online = await found();
			await goOffline();
			await search('警报');
			expect(await found()).toEqual(online);
			await goTo('search/?q=拆除');
			await page.getByRole('status').filter({ hasText: '没有网络' }).waitFor();
			await goOnline();
		});

		test('of a page that is older than the index loads the page anew, and finds', async () => {
			await goTo('search/');
			const finder = join(folder, 'search/finder');
			const [old] = readdirSync(finder) as [string];
			renameSync(join(finder, old), join(finder, 'abcdef012345'));
			const file = join(folder, 'search/index.html');
			writeFileSync(file, readFileSync(file, 'utf8').replace(old, 'abcdef012345'));
			await page.locator('[data-search-box]').fill('警报');
			await page.locator('[data-result]').first().waitFor();
			expect(await page.locator('site-search').getAttribute('data-index')).toBe('abcdef012345');
			expect(await page.locator('[data-search-box]').inputValue()).toBe('警报');
		});
	});

	test('one button on the page about privacy removes all that is kept', async () => {
		await goTo(LAW);
		await page.getByRole('button', { name: '离线保存' }).click();
		await page.getByText('已存在本机').waitFor();
		await goTo('privacy/');
		await page.getByRole('button', { name: '清除' }).click();
		await page.getByText('已全部清除。').waitFor();
		expect(await cacheNames()).toEqual([]);
		await goTo('offline/');
		await page.locator('[data-none]:visible').waitFor();
	});

	test('a site that switches it off clears browsers that have it', async () => {
		await goTo(LAW);
		await publish('二', false);
		await expect.poll(workersAfterAVisit, AT_LATER_VISITS).toBe(0);
		expect(await cacheNames()).toEqual([]);
		await goTo(LAW);
		expect(await heading()).toContain('二');
		expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBe(null);
	});
});
