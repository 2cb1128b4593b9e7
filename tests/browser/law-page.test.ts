import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { LONG_LAW } from '../dist/long-law.ts';
import { meta, noBrowser, useSite } from './site.ts';

const SAMPLE = 'laws/shili-xian-fangkong-jingbao-sheshi-guanli-guiding/';

const DAYS = 'data-from="2098-01-01|2099-01-01"';
const COMING =
	'<law-notices><p><span data-from="2098-01-01" data-then="已经施行">还没有生效</span></p></law-notices>';

describe.skipIf(noBrowser)('the page of a law', { meta }, () => {
	const visit = useSite();

	test('in an older wording leads to the same article today', async () => {
		const { page, url } = await visit();
		await page.goto(`${url}${SAMPLE}2019-03-15/#t9`);
		const link = page.getByRole('link', { name: '看现在的文本' });
		await link.click();
		expect(page.url()).toBe(`${url}${SAMPLE}#t9`);
	});

	test('in an older wording has a link in the line of its bar: behind a box of its own, a line could begin with a comma', async () => {
		const { page, url } = await visit(360);
		await page.goto(`${url}${SAMPLE}2019-03-15/#t8`);
		const link = page.locator('old-wording a');
		await link.waitFor();
		expect(await link.evaluate((one) => getComputedStyle(one).display)).toBe('inline');
	});

	test('in an older wording says of each article where it is today, also without scripts', async () => {
		const { page, url } = await visit(390, { javaScriptEnabled: false });
		await page.goto(`${url}${SAMPLE}2019-03-15/`);
		expect(await page.locator('#t18 .today').textContent()).toBe('按文字比对，今已删去');
		await page.locator('#t19 .today a').click();
		expect(page.url()).toBe(`${url}${SAMPLE}#t19`);
	});

	test('in an older wording leads to the article that is the same today, whatever its number', async () => {
		const { page, url } = await visit();
		// The sample renumbers nothing: the page is served as if its article 19 were 20 today.
		await page.route('**/2019-03-15/', async (route) => {
			const body = await (await route.fetch()).text();
			const renumbered = body.replace(/#t19>第十九条<\/a>，文字/, '#t20>第二十条</a>，文字');
			await route.fulfill({ body: renumbered, contentType: 'text/html; charset=utf-8' });
		});
		await page.goto(`${url}${SAMPLE}2019-03-15/#t19-k2`);
		const bar = page.locator('old-wording');
		await expect.poll(() => bar.textContent()).toMatch(/历史版本\s*今为第二十条/);
		const now = page.getByRole('link', { name: '看现在的文本' });
		await expect.poll(() => now.getAttribute('href')).toMatch(/#t20$/);
		await page.evaluate(() => (location.hash = '#t18'));
		await expect.poll(() => bar.textContent()).toMatch(/历史版本\s*按文字比对，今已删去/);
		await expect.poll(() => now.getAttribute('href')).not.toMatch(/#/);
		await page.evaluate(() => document.getElementById('t25')!.scrollIntoView());
		await expect.poll(() => bar.textContent()).toMatch(/今为第二十[四五六]条/);
	});

	test('leads from an article to what changed in it, and from there to the next change', async () => {
		const { page, url } = await visit();
		await page.goto(`${url}${SAMPLE}#t22`);
		const article = page.locator('#t22');
		await article.getByRole('link', { name: '修正时改动' }).click();
		expect(page.url()).toBe(`${url}${SAMPLE}compare/2019-03-15-to-2023-11-20/#t22`);
		const change = page.locator('.change:target');
		expect(await change.locator('.kind').innerText()).toBe('改动');
		await change.getByRole('link', { name: '上一处' }).click();
		expect(await page.locator('.change:target').isVisible()).toBe(true);
		expect(page.url()).not.toMatch(/#t22$/);
	});

	test('says what is in force today, and not what was when the site was built', async () => {
		const { page, url } = await visit(1280);
		// The sample as if its amendment took effect in 2098.
		await page.route('**/2019-03-15/', async (route) => {
			const body = await (await route.fetch()).text();
			const coming = body
				.replace(
					'class=status>当前版本',
					`class=status ${DAYS} data-then="当前版本|历史版本">尚未生效`,
				)
				.replace(
					'class=status>历史版本',
					`class=status ${DAYS} data-then="历史版本|历史版本">当前版本`,
				)
				.replace('class=law-head>', `class=law-head>${COMING}`);
			await route.fulfill({ body: coming, contentType: 'text/html; charset=utf-8' });
		});
		const status = page.locator('.versions .status');
		const notice = page.locator('law-notices span').first();
		const statuses = async () => (await status.allTextContents()).map((text) => text.trim());
		await page.goto(`${url}${SAMPLE}2019-03-15/`);
		await expect.poll(() => statuses()).toEqual(['尚未生效', '当前版本']);
		expect(await notice.textContent()).toBe('还没有生效');
		await page.clock.setFixedTime(new Date('2098-01-01T00:30:00+08:00'));
		await page.reload();
		await expect.poll(() => statuses()).toEqual(['当前版本', '历史版本']);
		await expect.poll(() => notice.textContent()).toBe('已经施行');
		await page.clock.setFixedTime(new Date('2099-01-01T00:30:00+08:00'));
		await page.reload();
		await expect.poll(() => statuses()).toEqual(['历史版本', '历史版本']);
	});

	test('of a wording that has come into force since the site was built says no more what the one before has', async () => {
		const { page, url } = await visit(1280);
		await page.route('**/2019-03-15/', async (route) => {
			const body = await (await route.fetch()).text();
			const coming = body.replace('<old-wording>', '<old-wording data-from="2098-01-01">');
			await route.fulfill({ body: coming, contentType: 'text/html; charset=utf-8' });
		});
		await page.clock.setFixedTime(new Date('2097-12-31T23:30:00+08:00'));
		await page.goto(`${url}${SAMPLE}2019-03-15/#t19`);
		await expect.poll(() => page.locator('old-wording').textContent()).toContain('今为');
		expect(await page.locator('#t19 .today').isVisible()).toBe(true);
		await page.clock.setFixedTime(new Date('2098-01-01T00:30:00+08:00'));
		await page.reload();
		await expect.poll(() => page.locator('old-wording').count()).toBe(0);
		expect(await page.locator('#t19 .today').isVisible()).toBe(false);
	});

	test('does not call in force what its own term has ended: neither above its words nor among its facts', async () => {
		const { page, url } = await visit(1280);
		const head = page.locator('.law-head');
		await page.clock.setFixedTime(new Date('2097-06-30T23:30:00+08:00'));
		await page.goto(`${url}laws/${LONG_LAW}/`);
		const force = head.locator('.facts div', { hasText: '时效性' });
		expect(await force.textContent()).toMatch(/现行有效（.*）；写明有效期到2097年6月30日为止\s*$/);
		// The page stays open, and the reader comes back to it.
		await page.clock.setFixedTime(new Date('2097-07-01T00:30:00+08:00'));
		await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
		await expect
			.poll(() => force.textContent())
			.toMatch(/；写明的有效期到2097年6月30日为止，已经届满\s*$/);
		expect(await head.locator('law-notices').textContent()).toContain('已经届满');
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

	test('has status, day and source above its words on a phone, and no more than half a screen of them', async () => {
		const { page, url } = await visit(360);
		await page.goto(url + SAMPLE);
		for (const part of ['时效性', '施行日期', '来源：'])
			expect(await page.locator('.law-head').getByText(part).first().isVisible()).toBe(true);
		const height = await page.evaluate(() => {
			const title = document.querySelector('h1')!.getBoundingClientRect();
			return document.getElementById('zhengwen')!.getBoundingClientRect().top - title.bottom;
		});
		expect(height).toBeLessThan(844 * 0.55);
	});

	test.each([
		[320, ''],
		[390, ''],
		[320, 'largest'],
		[390, 'largest'],
	])(
		'has a title with no line of one character and no sign where it may not stand: %i %s',
		async (width, size) => {
			const { page, url } = await visit(width);
			await page.addInitScript((value) => localStorage.setItem('pufa:look', `size-${value}`), size);
			for (const law of [
				'henansheng-shishi-renmin-fangkong-fa-banfa/',
				'henansheng-renmin-fangkong-gongcheng-guanli-banfa/',
			]) {
				await page.goto(`${url}laws/${law}`);
				const lines = await titleLines(page);
				expect(lines.length).toBeGreaterThan(0);
				for (const line of lines) expect(line).toMatch(/^[^》）].+$/);
			}
		},
	);

	test.each([
		[390, 'standard'],
		[320, 'largest'],
	])(
		'has a title whose lines end between words, and is copied as it is: %i %s',
		async (width, size) => {
			const { page, url } = await visit(width);
			await page.addInitScript((value) => localStorage.setItem('pufa:look', `size-${value}`), size);
			for (const path of [SAMPLE, `${SAMPLE}compare/`, 'guides/zhenshi-jingbao/']) {
				await page.goto(url + path);
				const lines = await titleLines(page);
				expect(lines.length).toBeGreaterThan(path.startsWith('guides') && width === 390 ? 0 : 1);
				const title = await page.locator('h1').evaluate((heading) => {
					getSelection()!.selectAllChildren(heading);
					return getSelection()!.toString();
				});
				expect(title).toBe(lines.join(''));
				for (const word of ['防空', '警报', '设施', '管理', '规定', '怎么办'])
					if (title.includes(word)) expect(lines.join('|')).toContain(word);
			}
		},
	);

	test('has its versions beside its facts on a wide screen, which are above each other on a narrower one', async () => {
		const { page, url } = await visit(1280);
		await page.goto(url + SAMPLE);
		await page.locator('.more > summary').click();
		const beside = (): Promise<boolean> =>
			page.evaluate(() => {
				const [facts, versions] = ['.more > .facts', '.more > .versions'].map((part) =>
					document.querySelector(part)!.getBoundingClientRect(),
				);
				return versions!.left > facts!.right && versions!.top < facts!.bottom;
			});
		expect(await beside()).toBe(true);
		await page.setViewportSize({ width: 900, height: 844 });
		expect(await beside()).toBe(false);
	});

	test('shows the article that the address names below the bar, in large type on a narrow phone too', async () => {
		const { page, url } = await visit(360);
		await page.addInitScript(() => localStorage.setItem('pufa:look', 'size-large'));
		await page.goto(`${url}${SAMPLE}2019-03-15/#t9`);
		const above = () =>
			page.evaluate(() => {
				const bar = document.querySelector('law-reader')!.getBoundingClientRect();
				return document.getElementById('t9')!.getBoundingClientRect().top - bar.bottom;
			});
		await expect.poll(above).toBeGreaterThan(0);
	});

	test('has the outline above the words, and not over them, in 简约版', async () => {
		const { page, url } = await visit(1280);
		await page.addInitScript(() => localStorage.setItem('pufa:look', 'layout-simple'));
		await page.goto(`${url}${SAMPLE}#t5`);
		const gap = await page.evaluate(() => {
			const [outline, words] = ['.outline', '#zhengwen'].map((part) =>
				document.querySelector(part)!.getBoundingClientRect(),
			);
			return words!.top - outline!.bottom;
		});
		expect(gap).toBeGreaterThanOrEqual(0);
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

/** The title of a page as its lines show it. */
const titleLines = (page: Page): Promise<string[]> =>
	page.locator('h1').evaluate((title) => {
		const byTop = new Map<number, string>();
		const texts = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
		while (texts.nextNode())
			[...texts.currentNode.textContent!].forEach((character, at) => {
				const range = new Range();
				range.setStart(texts.currentNode, at);
				range.setEnd(texts.currentNode, at + 1);
				const { top } = range.getBoundingClientRect();
				byTop.set(top, (byTop.get(top) ?? '') + character);
			});
		return [...byTop.values()];
	});
