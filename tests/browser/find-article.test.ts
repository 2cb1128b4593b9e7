import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/domain/law/model.ts';
import { below, LAW, nameInBar, official } from './reading.ts';
import { meta, noBrowser, useSite } from './site.ts';

describe.skipIf(noBrowser)('looking for an article', { meta }, () => {
	const visit = useSite();

	test('goes to a number', async () => {
		const { page, url } = await visit();
		await page.goto(url + LAW);
		await page.getByRole('button', { name: '查找' }).click();
		await page.keyboard.type('22');
		await expect.poll(() => page.locator('.reader output').innerText()).toBe('按回车前往');
		await page.keyboard.press('Enter');
		await expect.poll(() => nameInBar(page)).toBe('第二十二条');
		await expect.poll(() => below(page, 't22')).toBeGreaterThanOrEqual(0);
		expect(await page.locator('.statute [id^=t]:not([id*=k]):visible').count()).toBe(
			official().length,
		);
	});

	test('says in the address where one has gone, so that 后退 leads to the place before', async () => {
		const { page, url } = await visit();
		await page.goto(`${url}${LAW}#t8`);
		await page.getByRole('button', { name: '查找' }).click();
		await page.keyboard.type('22');
		await page.keyboard.press('Enter');
		await expect.poll(() => new URL(page.url()).hash).toBe('#t22');
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('第二十二条');
		// Close below the bar, which is lower without the box.
		await expect.poll(() => below(page, 't22')).toBeLessThan(30);
		await page.goBack();
		await expect.poll(() => nameInBar(page)).toBe('第八条');
	});

	test('by the contents, at the chapter being read; 后退 leads back to the line that was read', async () => {
		const { page, url } = await visit(360);
		await page.goto(`${url}${LAW}#t22`);
		await expect.poll(() => nameInBar(page)).toBe('第二十二条');
		const before = await below(page, 't22');
		const open = page.getByRole('button', { name: '目录' });
		await open.click();
		await expect.poll(() => nameInBar(page)).toBe('第一条');
		await page.goBack();
		await expect.poll(() => nameInBar(page)).toBe('第二十二条');
		await open.click();
		const focused = (): Promise<string | undefined> =>
			page.evaluate(() => document.activeElement?.closest('.outline a')?.textContent);
		await expect.poll(focused).toMatch(/^第.章.*至2\d条/s);
		// It is marked as the place, also when the text is far below.
		const place = page.locator('.outline a[aria-current]');
		await expect.poll(() => nameInBar(page)).toBe('第一条');
		expect(await place.allTextContents()).toEqual([await focused()]);
		// The chapter after it, and back twice: to the list, and to the article.
		await page.locator('.outline a').last().click();
		await expect.poll(() => new URL(page.url()).hash).not.toBe('#t22');
		await page.goBack();
		await page.goBack();
		await expect.poll(() => nameInBar(page)).toBe('第二十二条');
		// Less than a line: chapters that were passed over may only now have their height.
		await expect.poll(async () => Math.abs((await below(page, 't22')) - before)).toBeLessThan(20);
		await page.setViewportSize({ width: 1280, height: 800 });
		expect(await open.isVisible()).toBe(false);
	});

	test('by the contents, from which a link to the article that was left leads to its beginning', async () => {
		const { page, url } = await visit(360);
		await page.goto(`${url}${LAW}#t22`);
		await expect.poll(() => nameInBar(page)).toBe('第二十二条');
		await page.mouse.wheel(0, 120);
		await expect.poll(() => below(page, 't22')).toBeLessThan(-50);
		await page.getByRole('button', { name: '目录' }).click();
		await page.locator('.outline a').last().click();
		await expect.poll(() => new URL(page.url()).hash).not.toBe('#t22');
		await page.evaluate(async () => {
			location.hash = '#t22';
			// What would lead back does it within two frames.
			for (let frame = 0; frame < 5; frame += 1) await new Promise(requestAnimationFrame);
		});
		expect(await below(page, 't22')).toBeGreaterThanOrEqual(0);
	});

	test('goes to an 项, which is marked then, and is what one copies and cites', async () => {
		const { page, url } = await visit(1280);
		await page.goto(url + LAW);
		const box = page.getByRole('searchbox', { name: '条号' });
		const target = page.locator(':target');
		// The second time the address names it already.
		for (const way of ['at first', 'again']) {
			await page.evaluate(() => scrollTo(0, 0));
			await box.fill('8条之一2款3项');
			await box.press('Enter');
			await expect.poll(() => target.count(), { message: way }).toBe(1);
			expect(await target.getAttribute('id')).toBe('t8z1-k2-x3');
			const isBelow = async (): Promise<boolean> => {
				const pixels = await below(page, 't8z1-k2-x3');
				return pixels >= 0 && pixels < 90;
			};
			await expect.poll(isBelow, { message: way }).toBe(true);
		}
		await page.keyboard.press('i');
		const legal = page.getByRole('region', { name: '法律文书' });
		expect(await legal.innerText()).toMatch(/第八条之一第二款第三项$/);
	});

	test('shows what fits above the keyboard of a phone, also where the head of the law was on the screen', async () => {
		const { page, url } = await visit();
		await page.goto(url + LAW);
		await page.getByRole('button', { name: '查找' }).click();
		await page.keyboard.type('试鸣');
		const first = page.locator('.statute [id^=t]:visible').first();
		await expect.poll(async () => (await first.boundingBox())!.y).toBeLessThan(844 / 2);
		expect((await page.locator('law-reader').boundingBox())!.y).toBe(0);
	});

	test('filters the articles while one types, and shows all again', async () => {
		const { page, url } = await visit(1280);
		await page.goto(url + LAW);
		const shown = page.locator('.statute [id^=t]:not([id*=k]):visible');
		const fitting = official().filter((article) => wordsOf(article).includes('试鸣')).length;
		const box = page.getByRole('searchbox', { name: '条号' });
		await box.fill('试鸣');
		await expect.poll(() => shown.count()).toBe(fitting);
		expect(await page.locator('.reader output').innerText()).toContain(`有${fitting}处`);
		expect(await page.evaluate(() => CSS.highlights.get('found')!.size)).toBeGreaterThanOrEqual(
			fitting,
		);
		await box.press('Enter');
		await page.keyboard.press('j');
		await page.locator('[data-current]').waitFor();
		await page.keyboard.press('Escape');
		await expect.poll(() => shown.count()).toBe(official().length);
	});

	test.each(['t22', 't8-k3'])(
		'leads back to %s, where the reader was, when it is left',
		async (address) => {
			const { page, url } = await visit(1280);
			await page.goto(`${url}${LAW}#${address}`);
			const [article] = address.split('-') as [string];
			const top = (): Promise<number> => below(page, article);
			await expect.poll(async () => Math.abs(await below(page, address))).toBeLessThan(60);
			const [name, before] = [await nameInBar(page), await top()];
			await page.keyboard.press('f');
			await page.keyboard.type('试鸣');
			await expect.poll(() => page.locator('.reader output').innerText()).toContain('附件中有');
			await page.keyboard.press('Escape');
			expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name);
			await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(2);
			expect(await nameInBar(page)).toBe(name);
		},
	);

	test('finds what stands in an annex, which is named and copied as an article is', async () => {
		const { page, url, errors } = await visit(390);
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto(url + LAW);
		await page.keyboard.press('f');
		await page.keyboard.insertText('静音方式');
		await expect.poll(() => page.locator('.reader output').innerText()).toBe('32条和附件中有1处');
		await page.keyboard.press('Enter');
		await expect.poll(() => nameInBar(page)).toBe('附件');
		expect(await page.locator('#fj1').isVisible()).toBe(true);
		await page.keyboard.press('f');
		await page.keyboard.press('Escape');
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('附件');
		await page.getByRole('button', { name: '复制' }).click();
		await expect.poll(() => page.locator('.reader .said').innerText()).toContain('已复制附件');
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toContain('控制\t单机和远程启停（静音方式）\t每月一次');
		expect(copied).toContain('#fj1');
		expect(errors).toEqual([]);
	});

	test('the bar names the annex that a reader scrolls to, and the last article before it', async () => {
		const { page, url } = await visit(390);
		await page.goto(`${url}${LAW}#t31`);
		await expect.poll(() => nameInBar(page)).toBe('第三十一条');
		await page.locator('#fj1').evaluate((annex) => annex.scrollIntoView());
		await page.mouse.wheel(0, 300);
		await expect.poll(() => nameInBar(page)).toBe('附件');
	});

	test('who is led to a 款 has the focus there, where the bar does not hide it', async () => {
		const { page, url } = await visit(1280);
		await page.goto(url + LAW);
		const box = page.getByRole('searchbox', { name: '条号' });
		await box.fill('8条3款');
		await box.press('Enter');
		const place = page.locator('#t8-k3');
		await expect.poll(() => place.evaluate((words) => words === document.activeElement)).toBe(true);
		const bar = (await page.locator('.reader').boundingBox())!;
		expect((await place.boundingBox())!.y).toBeGreaterThanOrEqual(bar.y + bar.height);
	});

	test('says when nothing fits', async () => {
		const { page, url } = await visit(1280);
		await page.goto(url + LAW);
		const box = page.getByRole('searchbox', { name: '条号' });
		await box.fill('999');
		await expect.poll(() => page.locator('.reader output').innerText()).toBe('没有这一条');
		await box.fill('3条9款');
		await expect
			.poll(() => page.locator('.reader output').innerText())
			.toBe('没有第九款，按回车前往第三条');
		await box.fill('不会出现的字');
		await expect.poll(() => page.locator('.reader output').innerText()).toContain('都没有');
		// In another law there may be.
		await box.fill('无过错 不罚');
		await page.getByRole('link', { name: '全站搜索' }).click();
		await page.locator('[data-result]').first().waitFor();
		expect(await page.locator('main input[name=q]').inputValue()).toBe('无过错 不罚');
	});

	test('waits while an input method composes, and its Enter is not the reader’s', async () => {
		const { page, url } = await visit(1280);
		await page.goto(url + LAW);
		const box = page.getByRole('searchbox', { name: '条号' });
		await box.focus();
		const client = await page.context().newCDPSession(page);
		await client.send('Input.imeSetComposition', {
			text: 'shi',
			selectionStart: 3,
			selectionEnd: 3,
		});
		expect(await page.locator('.reader output').innerText()).toBe('');
		await client.send('Input.insertText', { text: '试鸣' });
		await expect.poll(() => page.locator('.reader output').innerText()).toContain('附件中有');
	});
});
