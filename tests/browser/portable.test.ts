import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { filesIn } from '../../src/publish/files.ts';
import { makePortable } from '../../src/publish/portable.ts';
import { zipFolder } from '../../src/publish/zip.ts';
import { attributes, readPages } from '../dist/pages.ts';
import { pageTypes } from './page-types.ts';
import { queryFor } from './search-visit.ts';
import { meta, noBrowser, useSite } from './site.ts';

let scratch: string;
let folder: string;
let hall: string;

beforeAll(async () => {
	// A name as people give it: a blank and Chinese characters are written otherwise in addresses.
	scratch = mkdtempSync(join(tmpdir(), 'pufa 单机版-'));
	[folder, hall] = ['网站', '大厅'].map((name) => join(scratch, name)) as [string, string];
	for (const copy of [folder, hall]) {
		cpSync(inject('dist'), copy, { recursive: true });
		rmSync(join(copy, 'pagefind'), { recursive: true });
	}
	await makePortable(folder, inject('base'));
	await makePortable(hall, inject('base'), { seconds: 120 });
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const at = (path: string, site = folder): string =>
	pathToFileURL(join(site, path.endsWith('.html') ? path : `${path}index.html`)).href;

describe('a folder for machines without network', () => {
	test('has only addresses that lead to a file in it, or away', () => {
		const wrong = readPages(folder).flatMap((page) =>
			[...attributes(page, 'href'), ...attributes(page, 'src'), ...attributes(page, 'action')]
				.filter((address) => !/^(https?:|mailto:|tel:|#)/.test(address))
				.filter((address) => {
					const { pathname } = new URL(address, at(page.path));
					return pathname.endsWith('/') || !existsSync(new URL(`file://${pathname}`));
				})
				.map((address) => `${page.path}: ${address}`),
		);
		expect(wrong).toEqual([]);
	});

	test('has no module scripts, which a browser does not load from a disk', () => {
		const modules = readPages(folder).filter((page) => attributes(page, 'type').includes('module'));
		expect(modules.map(({ path }) => path)).toEqual([]);
	});

	test('lets forms lead to its files, which for Firefox are not those of its own host', () => {
		const pages = filesIn(folder).filter((file) => file.endsWith('.html'));
		expect(pages.length).toBeGreaterThan(20);
		const barred = pages.filter(
			(file) => !readFileSync(join(folder, file), 'utf8').includes("form-action 'self' file:\""),
		);
		expect(barred).toEqual([]);
	});

	test('is packed into a zip that holds every file', () => {
		const zip = join(scratch, 'a.zip');
		zipFolder(folder, zip);
		const packed = unzipSync(readFileSync(zip));
		expect(Object.keys(packed).sort()).toEqual(filesIn(folder).map((file) => `网站/${file}`));
		expect(Buffer.from(packed['网站/index.html']!)).toEqual(
			readFileSync(join(folder, 'index.html')),
		);
	});
});

describe.skipIf(noBrowser)('a folder for machines without network, in a browser', { meta }, () => {
	const visit = useSite();

	test.each(pageTypes())('%s has its styles and scripts and reports no error', async (path) => {
		const { page, errors } = await visit(1280);
		const failed: string[] = [];
		page.on('requestfailed', (request) => failed.push(request.url()));
		await page.goto(at(path));
		const padding = await page.evaluate(
			() => getComputedStyle(document.querySelector('body > header')!).display,
		);
		expect({ errors, failed, padding }).toEqual({ errors: [], failed: [], padding: 'block' });
	});

	test('leads from page to page, and from the box on the home page to an article', async () => {
		const { page, errors } = await visit(1280);
		await page.goto(at(''));
		await page.getByRole('navigation').getByRole('link', { name: '法规' }).first().click();
		await page.locator('main a[href*="shili-xian"]').first().click();
		await expect.poll(() => page.url()).toMatch(/laws\/shili-xian-[a-z-]+\/index\.html$/);
		await page.goto(at(''));
		await page.locator('main input[type=search]').fill('人民防空法22条');
		await page.keyboard.press('Enter');
		await expect.poll(() => page.url()).toMatch(/laws\/renmin-fangkong-fa\/index\.html#t22$/);
		expect(errors).toEqual([]);
	});

	test('runs the scripts of pages: the list of laws is filtered while one types', async () => {
		const { page, errors } = await visit(1280);
		await page.goto(at('laws/'));
		await page.getByLabel('名称').fill('人防法');
		await expect.poll(() => page.locator('.law-group li:visible').count()).toBe(1);
		expect(errors).toEqual([]);
	});

	test('asks nobody to save a page, which a browser does not do of a disk', async () => {
		const { page } = await visit(390);
		await page.goto(at('offline/'));
		expect(await page.getByText('现在不能保存').isVisible()).toBe(true);
		expect(await page.getByText('还没有保存网页').isVisible()).toBe(false);
	});

	test('has all that reading a law has, also what is loaded when it is asked for', async () => {
		const { page, errors } = await visit(1280);
		await page.goto(at('laws/shili-xian-fangkong-jingbao-sheshi-guanli-guiding/'));
		await page.getByLabel('条号，或者条文里的字').fill('8');
		await page.keyboard.press('Enter');
		await expect.poll(() => page.locator('.reader .at').innerText()).toBe('第八条');
		const [share, keys] = ['分享', '快捷键'].map((name) =>
			page.getByRole('button', { name, exact: true }),
		) as [Locator, Locator];
		await share.click();
		await page.locator('dialog .qr').waitFor();
		// What is shared can be opened by others.
		expect(await page.getByLabel('链接').inputValue()).toMatch(/^https?:\/\/.*\/#t8$/);
		await page.keyboard.press('Escape');
		await keys.click();
		await page.locator('dialog kbd').first().waitFor();
		expect(errors).toEqual([]);
	});

	test('checks a draft, and the provision that it cites opens', async () => {
		const { page, errors } = await visit(1280);
		await page.goto(at('tools/citations/'));
		await page
			.getByLabel('文稿（决定、合同、通知等）')
			.fill('依照《示例县防空警报设施管理规定》第八条第三款和第九十九条办理。');
		await page.getByRole('button', { name: '核对', exact: true }).click();
		const rows = page.locator('[data-rows] tr');
		await expect.poll(() => rows.count()).toBe(2);
		expect(await rows.locator('.tag').allTextContents()).toEqual(['未发现问题', '有错']);
		await rows.first().getByRole('link').click();
		await page.waitForURL(/shili-xian-[a-z-]+\/index\.html#t8-k3$/);
		expect(errors).toEqual([]);
	});

	test('compares any two wordings, and makes the comparison and the law Word files', async () => {
		const { page, errors } = await visit(1280);
		const law = 'laws/shili-xian-fangkong-jingbao-sheshi-guanli-guiding/';
		const save = async (): Promise<string> => {
			const download = page.waitForEvent('download');
			await page.getByRole('button', { name: '下载 Word' }).click();
			return (await download).suggestedFilename();
		};
		await page.goto(at(`${law}compare/`));
		await page.getByRole('button', { name: '比较', exact: true }).click();
		await page.locator('section.change').first().waitFor();
		expect(await save()).toMatch(/新旧条文对照表（2019-03-15与2023-11-20）\.docx$/);
		await page.locator('.compared-wordings a').first().click();
		await page.waitForURL(/2019-03-15\/index\.html$/);
		expect(await save()).toMatch(/（2019-03-15）\.docx$/);
		expect(errors).toEqual([]);
	});

	test('finds, and what is found opens', async () => {
		const { page, errors } = await visit(1280);
		await page.goto(at('search/') + queryFor('警报'));
		await page.locator('[data-result] a').first().click();
		await page.waitForURL(/index\.html(#|$)/);
		expect(await page.locator('h1').count()).toBe(1);
		expect(errors).toEqual([]);
	});
});

describe.skipIf(noBrowser)('a machine in a hall', { meta }, () => {
	const visit = useSite();
	const LAW = 'laws/renmin-fangkong-fa/';

	test('shows the whole example of its search box, on a small screen too', async () => {
		const { page } = await visit(1280);
		await page.goto(at(LAW, hall));
		const cut = await page.locator('header [data-search-box]').evaluate((box: HTMLInputElement) => {
			box.value = box.placeholder;
			return box.scrollWidth - box.clientWidth;
		});
		expect(cut).toBe(0);
	});

	test('shows large type', async () => {
		const { page } = await visit(1280);
		const sizeOf = (site: string): Promise<number> =>
			page
				.goto(at(LAW, site))
				.then(() => page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize)));
		expect(await sizeOf(folder)).toBeLessThan(20);
		expect(await sizeOf(hall)).toBeGreaterThanOrEqual(24);
	});

	test('has no link out of the site', () => {
		const out = readPages(hall).flatMap((page) =>
			page.elements
				.filter(({ tagName }) => tagName === 'a')
				.flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'href'))
				.map(({ value }) => value)
				.filter((href) => /^[a-z]+:|^\/\//i.test(href)),
		);
		expect(out).toEqual([]);
	});

	test('opens no file and saves none', async () => {
		const { page } = await visit(1280);
		await page.goto(at(LAW, hall));
		expect(await page.getByRole('button', { name: '下载 Word' }).isVisible()).toBe(false);
		await page.goto(at('tools/citations/', hall));
		expect(await page.locator('citation-check').innerText()).toMatch(/^大厅里的这台机器不核对文稿/);
		expect(await page.locator('input[type=file]').isVisible()).toBe(false);
	});

	test('has the bar over a law in one line on a screen that stands upright', async () => {
		const { page } = await visit(1080);
		await page.goto(at('laws/shili-xian-fangkong-jingbao-sheshi-guanli-guiding/', hall));
		const heights = page
			.locator('law-reader')
			.evaluate((bar) => [
				bar.getBoundingClientRect().height,
				2 * bar.querySelector('input')!.getBoundingClientRect().height,
			]);
		const [bar, twoLines] = await heights;
		expect(bar).toBeLessThan(twoLines!);
	});

	test('goes home when nobody touches it, and forgets what was typed', async () => {
		const { page, errors } = await visit(1280);
		await page.clock.install();
		await page.goto(at(LAW, hall));
		await page.evaluate(() => localStorage.setItem('typed', '欠薪'));
		await page.clock.fastForward('01:50');
		expect(page.url()).toBe(at(LAW, hall));
		await page.clock.fastForward('00:11');
		await page.waitForURL(at('', hall));
		expect(await page.evaluate(() => localStorage.length)).toBe(0);
		expect(errors).toEqual([]);
	});

	test('stays where it is while somebody reads', async () => {
		const { page } = await visit(1280);
		await page.clock.install();
		await page.goto(at(LAW, hall));
		for (let turn = 0; turn < 4; turn += 1) {
			await page.mouse.move(100 + turn, 100);
			await page.clock.fastForward('01:30');
		}
		// Time enough to go elsewhere.
		await page.waitForTimeout(500);
		expect(page.url()).toBe(at(LAW, hall));
	});
});
