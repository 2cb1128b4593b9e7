import { describe, expect, test } from 'vitest';
import { meta, noBrowser, useSite } from './site.ts';

const SAMPLE = 'laws/shili-xian-fangkong-jingbao-sheshi-guanli-guiding/';

describe.skipIf(noBrowser)('the list of laws', { meta }, () => {
	const visit = useSite();

	// The long law says that it holds until 2097年6月30日.
	test('says of a law whose own term is over that it is, when that day has passed', async () => {
		const { page, url } = await visit();
		const row = page.locator('.law-group li', { hasText: '示例百条河渡规定' });
		const statuses = page.getByLabel('时效性');
		await page.clock.setFixedTime(new Date('2097-06-30T23:30:00+08:00'));
		await page.goto(`${url}laws/`);
		expect(await row.textContent()).toContain('现行有效 · 写明有效期到2097年6月30日为止');
		expect(await statuses.textContent()).not.toContain('届满');
		await page.clock.setFixedTime(new Date('2097-07-01T00:30:00+08:00'));
		await page.reload();
		await expect.poll(() => row.textContent()).toContain('写明的有效期已届满 · 写明有效期到');
		expect(await row.textContent()).not.toContain('现行有效');
		await page.goto(`${url}laws/?status=${encodeURIComponent('写明的有效期已届满')}`);
		await expect.poll(() => page.locator('.law-group li:visible').count()).toBe(1);
		expect(await statuses.textContent()).toContain('写明的有效期已届满（1）');
	});

	test('is filtered while one types, and the address remembers', async () => {
		const { page, url, errors } = await visit();
		await page.goto(`${url}laws/`);
		const shown = page.locator('.law-group li:visible');
		const all = await shown.count();
		await page.getByLabel('名称').fill('《人防法》');
		expect(await shown.allInnerTexts()).toEqual([expect.stringContaining('人民防空法')]);
		const filtered = `${url}laws/#${new URLSearchParams({ q: '《人防法》' })}`;
		expect(page.url(), 'behind #: no host is told').toBe(filtered);
		await page.reload();
		expect(await shown.count()).toBe(1);
		await page.evaluate(() => (location.hash = '#main'));
		expect(await shown.count()).toBe(1);
		await page.getByLabel('名称').fill('防空 设施');
		expect(await shown.count(), 'words of a name, not its run of characters').toBe(1);
		await page.getByLabel('名称').fill('警报响了');
		expect(await shown.count()).toBe(0);
		const further = page.getByRole('link', { name: '到搜索里查这几个字' });
		expect(new URL((await further.getAttribute('href'))!, page.url()).hash).toBe(
			`#${new URLSearchParams({ q: '警报响了' })}`,
		);
		await page.getByRole('button', { name: '清除条件' }).click();
		await expect.poll(() => shown.count()).toBe(all);
		expect(page.url()).toBe(`${url}laws/`);
		expect(errors).toEqual([]);
	});

	test('is filtered by pinyin, by level and by topic', async () => {
		const { page, url } = await visit(1280);
		await page.goto(`${url}laws/?q=renminfangkongfa&level=%E6%B3%95%E5%BE%8B`);
		expect(await page.locator('.law-group li:visible').count()).toBe(1);
		await page.goto(url + SAMPLE);
		await page.locator('.more > summary').click();
		await page.getByRole('link', { name: '防空警报', exact: true }).first().click();
		expect(page.url()).toBe(`${url}laws/#topic=fangkong-jingbao`);
		const shown = page.locator('.law-group li:visible');
		const fitting = await page.locator('.law-group li[data-topics~="fangkong-jingbao"]').count();
		await expect.poll(() => shown.count()).toBe(fitting);
		expect(await page.getByRole('status').innerText()).toContain(`符合条件的有${fitting}部`);
	});

	test('begins on a phone with its laws and not with conditions, and shows those that are chosen', async () => {
		const { page, url } = await visit();
		await page.goto(`${url}laws/`);
		const level = page.getByRole('combobox', { name: '效力级别' });
		expect(await level.isVisible()).toBe(false);
		await page.getByRole('button', { name: '更多条件' }).click();
		await level.selectOption('法律');
		await page.reload();
		expect(await level.isVisible()).toBe(true);
		expect(await level.inputValue()).toBe('法律');
	});

	test('shows all conditions where there is room', async () => {
		const { page, url } = await visit(1280);
		await page.goto(`${url}laws/`);
		expect(await page.getByRole('combobox', { name: '效力级别' }).isVisible()).toBe(true);
		expect(await page.getByRole('button', { name: '更多条件' }).isVisible()).toBe(false);
	});

	test('is a whole list without scripts, and shows no filters that could do nothing', async () => {
		const { page, url } = await visit(390, { javaScriptEnabled: false });
		await page.goto(`${url}laws/`);
		expect(await page.locator('.law-group li:visible').count()).toBeGreaterThan(5);
		expect(await page.locator('.filters').isVisible()).toBe(false);
	});
});
