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
