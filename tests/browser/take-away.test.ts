import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/domain/law/model.ts';
import { ID, LAW, nameInBar, official } from './reading.ts';
import { meta, noBrowser, useSite } from './site.ts';

describe.skipIf(noBrowser)('taking an article away', { meta }, () => {
	const visit = useSite();

	test('copies the words as published, with citation and address', async () => {
		const { page, url } = await visit(1280);
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		for (const unit of official().filter((_, place) => place % 7 === 0)) {
			const { address } = unit;
			await page.goto(`${url}${LAW}#${address}`);
			await page.keyboard.press('c');
			await expect.poll(() => page.locator('.reader .said').innerText()).toContain('已复制');
			const copied = await page.evaluate(() => navigator.clipboard.readText());
			const [words, source] = copied.split('\n——');
			expect(words).toBe(wordsOf(unit));
			expect(source).toBe(
				`《示例县防空警报设施管理规定（示例文本，非真实法规）》（2023年11月20日修正）${unit.label}\n${url}${LAW}2023-11-20/#${address}\n`,
			);
			await page.goto('about:blank');
		}
	});

	test('copies the 款 that the address names, as 引用 and 分享 choose it', async () => {
		const { page, url } = await visit(1280);
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto(`${url}${LAW}#t8-k3`);
		await page.keyboard.press('c');
		await expect
			.poll(() => page.locator('.reader .said').innerText())
			.toBe('已复制第八条第三款，带出处');
		const third = official().find(({ address }) => address === 't8')!.children[2]!;
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
			`${wordsOf(third)}\n——《示例县防空警报设施管理规定（示例文本，非真实法规）》（2023年11月20日修正）第八条第三款\n${url}${LAW}2023-11-20/#t8-k3\n`,
		);
		await page.keyboard.press('j');
		await page.keyboard.press('c');
		await expect
			.poll(() => page.locator('.reader .said').innerText())
			.toBe('已复制第八条之一，带出处');
	});

	test('copies of what is selected over several articles the words of the law alone, and a note on its own', async () => {
		const { page, url } = await visit(1280);
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto(`${url}${LAW}#t8`);
		await expect.poll(() => nameInBar(page)).toBe('第八条');
		const copied = async (from: string, to: string): Promise<string[]> => {
			await page.evaluate(
				([from, to]) => {
					const [first, last] = [document.querySelector(from!)!, document.querySelector(to!)!];
					getSelection()!.setBaseAndExtent(first, 0, last, last.childNodes.length);
				},
				[from, to],
			);
			const height = (): Promise<number> => page.evaluate(() => document.body.scrollHeight);
			const before = await height();
			await page.keyboard.press('Control+c');
			expect(await height()).toBe(before);
			const text = await page.evaluate(() => navigator.clipboard.readText());
			return text.split('\n').filter((line) => line !== '');
		};
		const articles = official().filter(({ address }) => ['t1', 't2', 't3'].includes(address));
		expect(await copied('#t1', '#t3')).toEqual(
			articles.flatMap((article) => wordsOf(article).split('\n')),
		);
		const [note] = await copied('#t2 .plain', '#t2 .plain');
		expect(note).toMatch(/^（示例）固定和机动警报器/);
		await page.locator('#t1 .about > p').click({ clickCount: 3 });
		await page.keyboard.press('Control+c');
		expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^2019年.*未变\s*$/);
		await expect.poll(() => page.locator('.statute[data-copied]').count()).toBe(0);
	});

	test('offers references to the article or the law in several forms, by key too, and copies one', async () => {
		const { page, url, errors, foreign } = await visit();
		await page.goto(`${url}${LAW}#t9`);
		await page.keyboard.press('i');
		const dialog = page.getByRole('dialog', { name: '引用' });
		const form = (name: string): Promise<string> =>
			dialog.getByRole('region', { name }).innerText();
		expect(await form('法律文书')).toBe(
			'《示例县防空警报设施管理规定（示例文本，非真实法规）》（2023年11月20日修正）第九条',
		);
		expect(await form('BibTeX')).toContain(`@misc{${ID}-2023-11-20-t9,`);
		// The address of the wording that is named, which holds when another is in force.
		expect(await form('链接')).toBe(`${url}${LAW}2023-11-20/#t9`);
		await dialog.getByLabel('整部法规').check();
		expect(await form('RIS')).not.toContain('第九条');
		expect(await form('链接')).toBe(`${url}${LAW}2023-11-20/`);
		await dialog.getByRole('button', { name: '复制：法律文书' }).click();
		await expect.poll(() => dialog.getByRole('status').innerText()).toBe('已复制：法律文书');
		await page.keyboard.press('Escape');
		await expect.poll(() => dialog.count()).toBe(0);
		await page.goto(`${url}${LAW}2019-03-15/#t9`);
		await page.keyboard.press('i');
		expect(await form('链接')).toBe(`${url}${LAW}2019-03-15/#t9`);
		expect(errors).toEqual([]);
		expect(foreign).toEqual([]);
	});

	test('covers no words, and is no empty row with a line, where its script is blocked', async () => {
		const { page, url } = await visit();
		await page.route(/\.js$/, (route) => route.abort());
		await page.goto(`${url}${LAW}#t9`);
		const bar = page.locator('law-reader');
		const seen = await bar.evaluate((bar) => {
			const { position, borderBlockEndColor } = getComputedStyle(bar);
			return [position, borderBlockEndColor];
		});
		expect(seen).toEqual(['static', 'rgba(0, 0, 0, 0)']);
	});

	test.each(['引用', '分享'])('says so when what %s needs does not come', async (name) => {
		const { page, url } = await visit();
		await page.route(/dialog/, (route) => route.abort());
		await page.goto(`${url}${LAW}#t9`);
		await page.getByRole('button', { name }).click();
		await expect.poll(() => page.locator('.reader .said').innerText()).toContain('刷新页面再试');
	});

	test('refers to the 款 that the address names, and to any other 款, 项 or 目 of the article', async () => {
		const { page, url, errors } = await visit(360);
		await page.goto(`${url}${LAW}#t8-k3`);
		await page.keyboard.press('i');
		const dialog = page.getByRole('dialog', { name: '引用' });
		const legal = dialog.getByRole('region', { name: '法律文书' });
		expect(await legal.innerText()).toMatch(/第八条第三款$/);
		// However long the dialog is, the way out of it is in sight.
		const { y, height } = (await dialog.getByRole('button', { name: '关闭' }).boundingBox())!;
		expect(y + height).toBeLessThanOrEqual(page.viewportSize()!.height);
		const parts = dialog.getByLabel('第八条的款、项');
		await parts.selectOption('第二款第三项第1目');
		expect(await legal.innerText()).toMatch(/第八条第二款第三项第1目$/);
		expect(await dialog.getByRole('region', { name: '链接' }).innerText()).toBe(
			`${url}${LAW}2023-11-20/#t8-k2-x3-m1`,
		);
		await dialog.getByLabel('整部法规').check();
		expect(await legal.innerText()).toMatch(/修正）$/);
		await parts.selectOption('整条');
		expect(await legal.innerText()).toMatch(/第八条$/);
		expect(errors).toEqual([]);
	});

	test('shares a link and a QR code of the article or of the law', async () => {
		const { page, url, foreign } = await visit();
		await page.goto(`${url}${LAW}#t9`);
		await page.getByRole('button', { name: '分享' }).click();
		const dialog = page.getByRole('dialog', { name: '分享' });
		expect(await dialog.getByLabel('链接').inputValue()).toBe(`${url}${LAW}#t9`);
		await dialog.getByLabel('整部法规').check();
		expect(await dialog.getByLabel('链接').inputValue()).toBe(url + LAW);
		expect(await dialog.getByRole('img', { name: '整部法规的二维码' }).isVisible()).toBe(true);
		expect(foreign).toEqual([]);
	});

	test.each([
		['AbortError', ''],
		['NotAllowedError', '浏览器不允许分享，请复制链接'],
	])('says what comes of sharing by the device: %s', async (name, said) => {
		const { page, url } = await visit();
		await page.addInitScript((error) => {
			navigator.share = () => {
				document.documentElement.dataset['asked'] = '';
				return Promise.reject(new DOMException('', error));
			};
		}, name);
		await page.goto(`${url}${LAW}#t9`);
		await page.getByRole('button', { name: '分享' }).click();
		const dialog = page.getByRole('dialog', { name: '分享' });
		await dialog.getByRole('button', { name: '发给别人' }).click();
		await page.locator('[data-asked]').waitFor();
		await expect.poll(() => dialog.locator('.said').textContent()).toBe(said);
	});
});
