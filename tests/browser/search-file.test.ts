import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, inject, test } from 'vitest';
import { BOX, queryFor } from './search-visit.ts';
import { fakeFinder } from '../islands/fake-finder.ts';
import { meta, noBrowser, useSite } from './site.ts';

describe.skipIf(noBrowser)('the search page opened from a disk', { meta }, () => {
	const visit = useSite();
	const onDisk = (search = ''): string =>
		pathToFileURL(join(inject('dist'), 'search/index.html')).href + search;

	test('has its styles and its script, and the results of an engine lead to files', async () => {
		const { page } = await visit();
		const missing: string[] = [];
		page.on('requestfailed', (request) => missing.push(request.url()));
		await page.goto(onDisk(queryFor('警报')));
		await page.evaluate(
			`document.querySelector('site-search').finder = (${fakeFinder.toString()})()`,
		);
		await expect.poll(() => page.locator('[data-result]').count()).toBe(3);
		expect(await page.locator(BOX).inputValue()).toBe('警报');
		expect(await page.locator('[data-result] a').first().getAttribute('href')).toMatch(
			/\/laws\/renmin-fangkong-fa\/index\.html#t1$/,
		);
		expect(missing.filter((url) => /\.css|\.js/.test(url))).toEqual([]);
	});

	test('its links lead to files that are there', async () => {
		const { page } = await visit();
		await page.goto(onDisk());
		await page.locator('nav a').first().waitFor();
		const hrefs = await page
			.locator('a[href^="../"]')
			.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
		expect(hrefs.length).toBeGreaterThan(4);
		for (const href of hrefs) expect(existsSync(new URL(href.replace(/[?#].*/, '')))).toBe(true);
	});

	test('finds the very words too, without the index of whole pages', async () => {
		const { page, errors } = await visit();
		await page.goto(onDisk(queryFor('断电 卧倒', '&mode=exact')));
		await page.waitForSelector('[data-result] mark');
		expect(await page.locator('[data-set=exact]').isChecked()).toBe(true);
		expect(errors).toEqual([]);
	});

	test('finds by its own index', async () => {
		const { page, errors } = await visit();
		await page.goto(onDisk(queryFor('警报')));
		await page.waitForSelector('[data-result]');
		expect(errors).toEqual([]);
	});
});

describe.skipIf(noBrowser)('the finder over http', { meta }, () => {
	const visit = useSite();

	test('runs in a worker, and the page does not load the engine a second time', async () => {
		const { page, url, errors } = await visit();
		const scripts: string[] = [];
		page.on('response', (response) => {
			const name = /search\/scripts\/(page|worker|engine)\./.exec(response.url())?.[1];
			if (name) scripts.push(name);
		});
		await page.goto(`${url}search/${queryFor('警报')}`);
		await page.waitForSelector('[data-result]');
		expect(page.workers()).toHaveLength(1);
		expect(scripts).toEqual(['page', 'worker']);
		expect(errors).toEqual([]);
	});

	test.each([
		['there are no workers', `Reflect.deleteProperty(globalThis, 'Worker')`],
		[
			'a worker does not start',
			`Worker = class extends EventTarget {
				constructor() { super(); setTimeout(() => this.dispatchEvent(new Event('error'))); }
				terminate() {}
			}`,
		],
	])('runs in the page where %s', async (_, script) => {
		const { page, url, errors } = await visit();
		await page.addInitScript(script);
		await page.goto(`${url}search/${queryFor('警报')}`);
		await page.waitForSelector('[data-result]');
		expect(page.workers()).toHaveLength(0);
		expect(errors).toEqual([]);
	});
});
