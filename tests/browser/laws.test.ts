import { describe, expect, test } from 'vitest';
import { meta, noBrowser, useSite } from './site.ts';

const SAMPLE = 'laws/shili-xian-fangkong-jingbao-sheshi-guanli-guiding/';

describe.skipIf(noBrowser)('the list of laws', { meta }, () => {
	const visit = useSite();

	test('is filtered while one types, and the address remembers', async () => {
		const { page, url, errors } = await visit();
		await page.goto(`${url}laws/`);
		const shown = page.locator('.law-group li:visible');
		const all = await shown.count();
		await page.getByLabel('名称').fill('《人防法》');
		expect(await shown.allInnerTexts()).toEqual([expect.stringContaining('人民防空法')]);
		expect(new URL(page.url()).searchParams.get('q')).toBe('《人防法》');
		await page.reload();
		expect(await shown.count()).toBe(1);
		await page.getByRole('button', { name: '清除条件' }).click();
		await expect.poll(() => shown.count()).toBe(all);
		expect(new URL(page.url()).search).toBe('');
		expect(errors).toEqual([]);
	});

	test('is filtered by pinyin, by level and by topic', async () => {
		const { page, url } = await visit();
		await page.goto(`${url}laws/?q=renminfangkongfa&level=%E6%B3%95%E5%BE%8B`);
		expect(await page.locator('.law-group li:visible').count()).toBe(1);
		await page.goto(`${url}laws/?topic=fangkong-jingbao`);
		const shown = page.locator('.law-group li:visible');
		const fitting = await page.locator('.law-group li[data-topics~="fangkong-jingbao"]').count();
		expect(await shown.count()).toBe(fitting);
		expect(await page.getByRole('status').innerText()).toContain(`符合条件的有${fitting}部`);
	});

	test('is a whole list without scripts, and shows no filters that could do nothing', async () => {
		const { page, url } = await visit(390, { javaScriptEnabled: false });
		await page.goto(`${url}laws/`);
		expect(await page.locator('.law-group li:visible').count()).toBeGreaterThan(5);
		expect(await page.locator('.filters').isVisible()).toBe(false);
	});
});

describe.skipIf(noBrowser)('the comparison of two wordings', { meta }, () => {
	const visit = useSite();
	const COMPARED = `${SAMPLE}compare/2019-03-15-to-2023-11-20/`;

	test('is reached from the old wording, marks what changed, and shows both sides without scripts', async () => {
		const { page, url } = await visit(390, { javaScriptEnabled: false });
		await page.goto(`${url}${SAMPLE}2019-03-15/`);
		await page.getByRole('link', { name: '与2023年11月20日的文本比较' }).click();
		expect(page.url()).toBe(url + COMPARED);
		expect(await page.locator('.counts').innerText()).toMatch(/^改动\d+条/);
		const inserted = page.locator('.change ins:visible').first();
		const line = await inserted.evaluate((ins) => getComputedStyle(ins).textDecorationLine);
		expect(line).toBe('underline');
		expect(await page.locator('.sides:visible').count()).toBe(0);
		await page.getByLabel('新旧对照').check();
		expect(await page.locator('.sides:visible').count()).toBeGreaterThan(0);
		expect(await page.locator('.inline:visible').count()).toBe(0);
	});

	test('is in no search index and not in sitemap.xml', async () => {
		const { page, url } = await visit();
		await page.goto(url + COMPARED);
		expect(await page.locator('[data-pagefind-body]').count()).toBe(0);
		const sitemap = await page.request.get(`${url}sitemap-0.xml`);
		expect(sitemap.ok()).toBe(true);
		expect(await sitemap.text()).not.toContain('/compare/');
	});
});

describe.skipIf(noBrowser)('the page of a law', { meta }, () => {
	const visit = useSite();

	test('in an older wording leads to the same article today', async () => {
		const { page, url } = await visit();
		await page.goto(`${url}${SAMPLE}2019-03-15/#t9`);
		const link = page.getByRole('link', { name: '看现在的文本' });
		await link.click();
		expect(page.url()).toBe(`${url}${SAMPLE}#t9`);
	});

	test('has an outline that is folded on a phone, and open and following the reader beside a wide text', async () => {
		const phone = await visit(390);
		await phone.page.goto(phone.url + SAMPLE);
		expect(await phone.page.locator('law-outline ol').first().isVisible()).toBe(false);
		const wide = await visit(1440);
		await wide.page.goto(`${wide.url}${SAMPLE}#t15`);
		const current = wide.page.locator('law-outline a[aria-current]');
		await expect.poll(() => current.allInnerTexts()).toEqual([expect.stringContaining('第三章')]);
	});

	test('hides the notes from those who want the official words alone', async () => {
		const { page, url } = await visit();
		await page.goto(url + SAMPLE);
		await page.getByText('法规信息、各个版本').click();
		await page.getByLabel('只看法律原文').check();
		expect(await page.getByRole('note').first().isVisible()).toBe(false);
		expect(await page.locator('#t1').isVisible()).toBe(true);
	});
});
