import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { meta, noBrowser, useSite } from './site.ts';
import { ON_DEVICE, speakWith } from './voices.ts';

const LAW = 'laws/shili-xian-fangkong-jingbao-sheshi-guanli-guiding/';

const said = (page: Page): Promise<string[]> => page.evaluate('said');
const finish = (page: Page): Promise<unknown> => page.evaluate('finish()');

describe.skipIf(noBrowser)('reading a law aloud', { meta }, () => {
	const visit = useSite();

	test.each<[string, { lang: string; localService: boolean }[], boolean]>([
		['a Chinese voice on the device', ON_DEVICE, true],
		['no voice', [], false],
		['a Chinese voice that sends the text away', [{ lang: 'zh-CN', localService: false }], false],
		['another language', [{ lang: 'en-US', localService: true }], false],
	])('with %s', async (_, voices, offered) => {
		const { page, url } = await visit();
		await page.addInitScript(speakWith, voices);
		await page.goto(url + LAW);
		await page.waitForFunction(() => customElements.get('law-reader') !== undefined);
		expect(await page.getByRole('button', { name: '朗读' }).isVisible()).toBe(offered);
	});

	test('reads the article, marks the 款 being read, halts, goes on and stops', async () => {
		const { page, url, errors } = await visit();
		await page.addInitScript(speakWith, ON_DEVICE);
		await page.goto(`${url}${LAW}#t9`);
		await page.getByRole('button', { name: '朗读' }).click();
		const player = page.getByRole('region', { name: '朗读' });
		await player.waitFor();
		expect((await said(page)).at(-1)).toMatch(/^第九条，/);
		expect(await page.locator('[data-spoken]').getAttribute('id')).toBe('t9-k1');
		expect(await player.innerText()).toContain('正在读第九条第一款');
		await finish(page);
		expect(await page.locator('[data-spoken]').getAttribute('id')).toBe('t9-k2');
		await player.getByRole('button', { name: '暂停' }).click();
		const halted = (await said(page)).length;
		await player.getByRole('button', { name: '继续' }).click();
		expect((await said(page)).length).toBe(halted + 1);
		await player.getByRole('button', { name: '停止' }).click();
		expect(await player.isVisible()).toBe(false);
		expect(await page.locator('[data-spoken]').count()).toBe(0);
		expect(errors).toEqual([]);
	});

	test('says that the voice has failed, and tries once more', async () => {
		const { page, url } = await visit();
		await page.addInitScript(speakWith, ON_DEVICE);
		await page.goto(`${url}${LAW}#t9`);
		await page.getByRole('button', { name: '朗读' }).click();
		const player = page.getByRole('region', { name: '朗读' });
		await player.waitFor();
		await page.evaluate('fail()');
		expect(await player.innerText()).toContain('这台设备没有读出声音，停在第九条第一款');
		await player.getByRole('button', { name: '再试一次' }).click();
		expect(await player.innerText()).toContain('正在读第九条第一款');
		const [before, again] = (await said(page)).slice(-2);
		expect(again).toBe(before);
	});

	test('changes speed at once, and can read the whole law from its title on', async () => {
		const { page, url } = await visit(1280);
		await page.addInitScript(speakWith, ON_DEVICE);
		await page.goto(`${url}${LAW}#t9`);
		await page.getByRole('button', { name: '朗读' }).click();
		const player = page.getByRole('region', { name: '朗读' });
		await player.getByLabel('语速').selectOption('1.5');
		expect((await said(page)).at(-1)).toMatch(/^第九条，.*@1\.5$/);
		await player.getByLabel('范围').selectOption('全文');
		expect((await said(page)).at(-1)).not.toContain('第九条');
		await player.getByLabel('范围').selectOption('从本条往下');
		for (let line = 0; line < 4; line += 1) await finish(page);
		expect((await said(page)).some((words) => words.startsWith('第十条，'))).toBe(true);
	});

	test('reads the official words only, never the notes', async () => {
		const { page, url } = await visit();
		await page.addInitScript(speakWith, ON_DEVICE);
		await page.goto(`${url}${LAW}#t8`);
		await page.getByRole('button', { name: '朗读' }).click();
		await page.getByRole('region', { name: '朗读' }).waitFor();
		while (await page.locator('[data-spoken]').count()) await finish(page);
		const words = (await said(page)).join('');
		expect(words).toContain('第八条，');
		expect(words).not.toContain('通俗解读');
	});
});

describe.skipIf(noBrowser)('reading a guide aloud', { meta }, () => {
	const visit = useSite();

	test('says what the reader sees of it from the title on, and neither what is about the page nor what is folded', async () => {
		const { page, url, errors } = await visit();
		await page.addInitScript(speakWith, ON_DEVICE);
		await page.goto(`${url}guides/zhenshi-jingbao/`);
		await page.getByText('学生', { exact: true }).click();
		await page.getByRole('button', { name: '朗读' }).click();
		const player = page.getByRole('region', { name: '朗读' });
		await player.waitFor();
		expect((await said(page)).at(-1)).toMatch(/^真实防空警报响了怎么办/);
		while (await page.locator('[data-spoken]').count()) await finish(page);
		const words = (await said(page)).join('\n');
		expect(words).toContain('\n立即进入人防工程@1\n');
		expect(words).toMatch(/反复十五遍，全程/);
		expect(words).toContain('学生：');
		for (const other of ['企业：', '发布时间', '依据和来源', '警报试鸣当天怎么做', '只看写给谁的'])
			expect(words).not.toContain(other);
		await player.getByRole('button', { name: '停止' }).click();
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('朗读');
		expect(errors).toEqual([]);
	});

	test('has one player however often it is asked for while that is on its way', async () => {
		const { page, url } = await visit();
		await page.addInitScript(speakWith, ON_DEVICE);
		await page.goto(`${url}study/renmin-fangkong-fa/`);
		for (const name of ['朗读', '分享'])
			await page.getByRole('button', { name }).evaluate((button: HTMLElement) => {
				button.click();
				button.click();
			});
		await page.getByRole('dialog', { name: '分享' }).waitFor();
		expect(await page.getByRole('dialog').count()).toBe(1);
		await page.keyboard.press('Escape');
		await page.getByRole('region', { name: '朗读' }).waitFor();
		expect(await page.locator('.reading-dock').count()).toBe(1);
	});

	test('says under which heading it is, in sight above the player, and can begin where the reader looks', async () => {
		const { page, url } = await visit(360);
		await page.addInitScript(speakWith, ON_DEVICE);
		await page.goto(`${url}study/renmin-fangkong-fa/`);
		await page.getByRole('button', { name: '朗读' }).click();
		const player = page.getByRole('region', { name: '朗读' });
		await player.waitFor();
		await page.getByRole('heading', { name: '它是一部什么样的法' }).evaluate((heading) => {
			heading.scrollIntoView({ block: 'start' });
			scrollBy(0, -20);
		});
		await player.getByLabel('范围').selectOption('从这里往下');
		expect(await player.innerText()).toContain('正在读“它是一部什么样的法”');
		for (let line = 0; line < 12; line += 1) await finish(page);
		const line = (await page.locator('[data-spoken]').boundingBox())!;
		expect(line.y + line.height).toBeLessThanOrEqual((await player.boundingBox())!.y);
	});
});

describe.skipIf(noBrowser)('sharing a page', { meta }, () => {
	const visit = useSite();

	test.each(['guides/zhenshi-jingbao/', 'study/renmin-fangkong-fa/', 'reports/2024/'])(
		'%s has a link and a QR code',
		async (path) => {
			const { page, url, errors } = await visit();
			await page.goto(`${url}${path}#main`);
			await page.getByRole('button', { name: '分享' }).click();
			const dialog = page.getByRole('dialog', { name: '分享' });
			expect(await dialog.getByLabel('链接').inputValue()).toBe(url + path);
			expect(await dialog.getByRole('img', { name: '本页的二维码' }).isVisible()).toBe(true);
			expect(await dialog.getByRole('radio').count()).toBe(0);
			expect(errors).toEqual([]);
		},
	);
});
