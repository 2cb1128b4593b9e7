import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { articlesOf, wordsOf } from '../../src/domain/law/model.ts';
import { parseLaw } from '../../src/domain/law/read/parse.ts';
import { LONG_LAW } from '../dist/long-law.ts';
import { meta, noBrowser, useSite } from './site.ts';

const ID = 'shili-xian-fangkong-jingbao-sheshi-guanli-guiding';
const LAW = `laws/${ID}/`;

const official = () =>
	articlesOf(
		parseLaw(readFileSync(join(inject('content'), 'laws', ID, '2023-11-20.txt'), 'utf8')).value,
	);

/** Pixels between the lower edge of the bar and the top of an article. */
const below = (page: Page, address: string): Promise<number> =>
	page.evaluate(
		(id) =>
			document.getElementById(id)!.getBoundingClientRect().top -
			document.querySelector('law-reader')!.getBoundingClientRect().bottom,
		address,
	);

const nameInBar = (page: Page): Promise<string> => page.locator('.reader .at').innerText();

describe.skipIf(noBrowser)('the bar above a law', { meta }, () => {
	const visit = useSite();

	test('stays in sight and says which article is being read', async () => {
		const { page, url, errors } = await visit();
		await page.goto(url + LAW);
		await page
			.locator('#t15')
			.evaluate((article) => scrollTo(0, article.getBoundingClientRect().top + scrollY - 60));
		await expect.poll(() => nameInBar(page)).toBe('第十五条');
		expect(
			await page.locator('law-reader').evaluate((bar) => bar.getBoundingClientRect().top),
		).toBe(0);
		expect(errors).toEqual([]);
	});

	test.each([360, 1280])('hides no article that an address leads to, %i wide', async (width) => {
		const { page, url } = await visit(width);
		await page.goto(`${url}${LAW}#t20`);
		await expect.poll(() => below(page, 't20')).toBeGreaterThanOrEqual(0);
		expect(await below(page, 't20')).toBeLessThan(60);
		await expect.poll(() => nameInBar(page)).toBe('第二十条');
	});

	test.each([
		[360, ''],
		[1280, ''],
		[390, 'largest'],
	])('cuts no line above a 款 that an address leads to, %i wide, type: %s', async (width, size) => {
		const { page, url } = await visit(width);
		await page.addInitScript((chosen) => localStorage.setItem('pufa:look', `size-${chosen}`), size);
		await page.goto(`${url}${LAW}#t8-k3`);
		const lineBefore = () =>
			page.evaluate(() => {
				const range = document.createRange();
				range.selectNodeContents(document.getElementById('t8-k2-x4')!);
				const bar = document.querySelector('law-reader')!.getBoundingClientRect();
				return [...range.getClientRects()].at(-1)!.top - bar.bottom;
			});
		await expect.poll(() => below(page, 't8-k3')).toBeLessThan(90);
		await expect.poll(lineBefore).toBeGreaterThanOrEqual(0);
	});

	test.each([
		['t99', '本页的文本没有链接写的那一条，可能已经删去或者改号', '正文'],
		['t8-k9', '这一条没有链接写的款、项，可能已经改动', '第八条'],
		['t8-k2-x9-m1', '这一条没有链接写的款、项，可能已经改动', '第八条'],
	])('says where there is no #%s, and shows what there is of it', async (address, said, shown) => {
		const { page, url } = await visit();
		await page.goto(`${url}${LAW}#${address}`);
		await expect.poll(() => page.locator('.reader .said').innerText()).toBe(said);
		await expect.poll(() => nameInBar(page)).toBe(shown);
		if (shown === '第八条') expect(await page.locator('#t8 :target, #t8:target').count()).toBe(1);
		expect((await page.locator('.reader .said').boundingBox())!.y).toBeLessThan(844);
		await page.evaluate(() => (location.hash = '#t98'));
		await expect
			.poll(() => page.locator('.reader .said').innerText())
			.toContain('可能已经删去或者改号');
	});

	test.each([
		['loads the page anew', (page: Page) => page.reload()],
		['comes back', (page: Page) => page.goto('about:blank').then(() => page.goBack())],
	])('stands where it stood for who %s, though chapters are laid out late', async (_, again) => {
		const { page, url } = await visit();
		await page.goto(`${url}laws/${LONG_LAW}/`);
		for (const address of ['t31', 't58', 't77'])
			await page.locator(`#${address}`).scrollIntoViewIfNeeded();
		await page.evaluate(() => scrollBy(0, 130));
		await page.waitForTimeout(300);
		const before = await nameInBar(page);
		const top = () =>
			page.evaluate(() => Math.round(document.getElementById('t77')!.getBoundingClientRect().top));
		const stood = await top();
		await again(page);
		await expect.poll(() => nameInBar(page)).toBe(before);
		await expect.poll(async () => Math.abs((await top()) - stood)).toBeLessThan(10);
	});

	test('names the article for who comes back to where keys had led', async () => {
		const { page, url } = await visit();
		await page.goto(url + LAW);
		for (const at of ['第一条', '第二条', '第三条']) {
			await page.keyboard.press('j');
			await expect.poll(() => nameInBar(page)).toBe(at);
		}
		await page.waitForTimeout(300);
		await page.goto('about:blank');
		await page.goBack();
		await expect.poll(() => nameInBar(page)).toBe('第三条');
	});

	test('follows a link to the article that the address names already', async () => {
		const { page, url } = await visit();
		await page.goto(`${url}${LAW}#t8`);
		await page.locator('#t8z1 .words').first().click();
		await expect.poll(() => nameInBar(page)).toBe('第八条之一');
		await page.locator('#t8z1').getByRole('link', { name: '前条', exact: true }).click();
		await expect.poll(() => nameInBar(page)).toBe('第八条');
	});

	test('steps through the articles with j and k, and not while one types', async () => {
		const { page, url } = await visit(1280);
		await page.goto(`${url}${LAW}#t8`);
		await page.keyboard.press('j');
		await expect.poll(() => nameInBar(page)).toBe('第八条之一');
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('第八条之一');
		expect(await below(page, 't8z1')).toBeGreaterThanOrEqual(0);
		await page.keyboard.press('k');
		await expect.poll(() => nameInBar(page)).toBe('第八条');
		await page.keyboard.press('Control+j');
		expect(await nameInBar(page)).toBe('第八条');
		const box = page.getByRole('searchbox', { name: '条号' });
		await box.press('j');
		// A step would have taken the focus to an article.
		expect(await box.evaluate((input) => input === document.activeElement)).toBe(true);
		expect(await box.inputValue()).toBe('j');
	});

	test('makes the number of every article the link to it, before anything can be found or selected', async () => {
		const { page, url } = await visit(1280);
		await page.goto(url + LAW);
		const numbers = page.locator('.statute div > :is(h2, h3, h4, h5, h6)');
		const addresses = (): Promise<(string | null)[]> =>
			numbers.evaluateAll((all) =>
				all.map((one) => {
					const { id } = one.closest<HTMLElement>('[id*=t]:not([id*=k])')!;
					const link = one.querySelector(':scope > a:only-child');
					return link && link.getAttribute('href') === `#${id}` ? one.textContent : null;
				}),
			);
		expect(await addresses()).not.toContain(null);
		// As the browser's own search does, behind which the page must not move the words.
		await page.evaluate(() => {
			const number = document.querySelector('#t31 :is(h2, h3, h4, h5, h6)')!;
			getSelection()!.selectAllChildren(number);
			number.scrollIntoView();
		});
		await expect.poll(() => page.locator('.reader .at').innerText()).not.toBe('正文');
		expect(await page.evaluate(() => getSelection()!.toString())).toBe('第三十一条');
		await page.keyboard.press('k');
		const href = await page.locator(':focus').getAttribute('href');
		await page.keyboard.press('Enter');
		expect(new URL(page.url()).hash).toBe(href);
	});

	test('has room on a small phone for a number as long as those of the longest laws', async () => {
		const { page, url } = await visit(360);
		await page.route(url + LAW, async (route) => {
			const answer = await route.fetch();
			const body = (await answer.text()).replace('>第八条</h', '>第一千二百五十四条</h');
			await route.fulfill({ response: answer, body });
		});
		await page.goto(`${url}${LAW}#t7`);
		await expect.poll(() => nameInBar(page)).toBe('第七条');
		const height = (): Promise<number> =>
			page.locator('law-reader').evaluate((bar) => bar.getBoundingClientRect().height);
		const before = await height();
		await page.keyboard.press('j');
		await expect.poll(() => nameInBar(page)).toBe('第一千二百五十四条');
		const cut = page.locator('.reader .at').evaluate((at) => at.scrollWidth - at.clientWidth);
		expect(await cut).toBe(0);
		expect(await height()).toBe(before);
	});

	test('shows its keys, which can be switched off', async () => {
		const { page, url } = await visit(1280);
		await page.goto(url + LAW);
		await page.keyboard.press('?');
		const dialog = page.getByRole('dialog', { name: '快捷键' });
		expect(await dialog.innerText()).toContain('下一条');
		await dialog.getByLabel('使用单个字母的按键').uncheck();
		await page.keyboard.press('Escape');
		await expect.poll(() => dialog.count()).toBe(0);
		await page.keyboard.press('j');
		expect(await page.locator('[data-current]').count()).toBe(0);
		await page.getByRole('button', { name: '快捷键' }).click();
		await dialog.waitFor();
	});

	test('is not there without scripts, for which the text does not wait', async () => {
		const { page, url } = await visit(390, { javaScriptEnabled: false });
		await page.goto(url + LAW);
		expect(await page.locator('law-reader').isVisible()).toBe(false);
		expect(await page.locator('#t8').isVisible()).toBe(true);
	});
});

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

describe.skipIf(noBrowser)('a reader who comes back', { meta }, () => {
	const visit = useSite();

	test('is offered the place, and taken there only when asked', async () => {
		const { page, url } = await visit();
		await page.goto(`${url}${LAW}#t15`);
		await page.goto('about:blank');
		await page.goto(url + LAW);
		const offer = page.getByRole('region', { name: '上次读到的地方' });
		expect(await offer.innerText()).toContain('上次读到第十五条');
		expect(await page.evaluate(() => scrollY)).toBe(0);
		await offer.getByRole('link', { name: '接着读' }).click();
		await expect.poll(() => nameInBar(page)).toBe('第十五条');
		expect(await offer.count()).toBe(0);
	});

	test('is not asked again after saying no', async () => {
		const { page, url } = await visit();
		await page.goto(`${url}${LAW}#t15`);
		await page.goto('about:blank');
		await page.goto(url + LAW);
		await page.getByRole('button', { name: '不用了' }).click();
		await page.goto('about:blank');
		await page.goto(url + LAW);
		await page.waitForFunction(() => customElements.get('law-reader') !== undefined);
		expect(await page.getByRole('region', { name: '上次读到的地方' }).count()).toBe(0);
	});
});
