import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { LONG_LAW } from '../dist/long-law.ts';
import { meta, noBrowser, useSite } from './site.ts';

const SAMPLE = 'laws/shili-xian-fangkong-jingbao-sheshi-guanli-guiding/';
/** How far what stood on the screen has moved, each time, as the browser itself measures it. */
const NOTE_MOVES = `window.moved = [];
new PerformanceObserver((list) => moved.push(...list.getEntries().map(({ value }) => value)))
	.observe({ type: 'layout-shift', buffered: true });`;

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
		// The act that made all of it stands with its wording, and not at each change again.
		expect(await page.getByText('修改依据：').count()).toBe(1);
		expect(await page.getByText('2023年11月20日修正，依据').count()).toBe(0);
	});

	test.each(['h2 + .change', 'h2 + .unchanged > li'])(
		'shows the whole heading above to who is led to %s',
		async (first) => {
			const { page, url } = await visit(390);
			await page.goto(url + COMPARED);
			const id = await page.locator(first).first().getAttribute('id');
			await page.evaluate((id) => (location.hash = id!), id);
			const top = () =>
				page
					.locator(first)
					.first()
					.evaluate((place) => {
						const block = place.closest('.change, .unchanged')!;
						return block.previousElementSibling!.getBoundingClientRect().top;
					});
			await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
			await expect.poll(top).toBeGreaterThanOrEqual(0);
		},
	);

	test('side by side, what only one text has stands in its column', async () => {
		const { page, url } = await visit(1280);
		await page.goto(url + COMPARED);
		await page.getByLabel('新旧对照').check();
		const starts = (mark: string): Promise<number[]> =>
			page
				.locator(`.change > .words:not(.inline):has(> ${mark})`)
				.evaluateAll((boxes) => boxes.map((box) => box.getBoundingClientRect().x));
		const [news, olds] = [await starts('ins'), await starts('del')];
		expect([news, olds]).not.toContainEqual([]);
		expect(Math.min(...news)).toBeGreaterThan(600);
		expect(Math.max(...olds)).toBeLessThan(600);
	});

	test('lists every change in front of them, and leads to each', async () => {
		const { page, url } = await visit(390);
		await page.goto(url + COMPARED);
		const ids = (found: string): Promise<string[]> =>
			page
				.locator(found)
				.evaluateAll((all) => all.map((one) => one.id || one.getAttribute('href')!));
		const [links, changes] = [await ids('.overview a'), await ids('.change')];
		expect(links.toSorted()).toEqual(changes.map((id) => `#${id}`).toSorted());
		await page.locator('.overview').getByRole('link', { name: '附件的表格' }).click();
		await expect.poll(() => page.locator('.change:target .inline .table').isVisible()).toBe(true);
		await page.locator('.change:target').getByRole('link', { name: '变化一览' }).click();
		await expect.poll(() => page.locator('.overview:target').isVisible()).toBe(true);
	});

	test('shows rows of an annex as a table, on a phone too', async () => {
		const { page, url } = await visit(390);
		await page.goto(url + COMPARED);
		const change = page.locator('.change', { has: page.locator('.table') });
		const rows = (part: string): Promise<string[]> => change.locator(`${part} tr`).allInnerTexts();
		expect(await rows('.inline')).toHaveLength(3);
		expect((await rows('.inline')).join()).not.toContain('|');
		expect(await change.locator('.inline del').textContent()).toBe('删去季度');
		await page.getByLabel('新旧对照').check();
		expect(await rows('.sides > :first-child')).toHaveLength(2);
		expect(await rows('.sides > :last-child')).toHaveLength(3);
		const wide = (): boolean => document.documentElement.scrollWidth > innerWidth;
		expect(await page.evaluate(wide)).toBe(false);
	});

	test('marks the words of a new 款 or 项, and not what stands before them', async () => {
		const { page, url } = await visit(1280);
		await page.goto(url + COMPARED);
		const line = page.locator('#t21 .inline ins', { hasText: '公告除在县人民政府网站' });
		const [box, text] = await line.evaluate((ins) => {
			const words = document.createRange();
			words.selectNodeContents(ins.lastChild!);
			return [ins, words].map((one) => one.getClientRects()[0]!.x);
		});
		expect(box).toBe(text);
		const start = await page
			.locator('#t21 .inline')
			.evaluate((one) => one.getBoundingClientRect().x);
		expect(box! - start).toBeGreaterThan(20);
	});

	test('of any two, made in the browser, is what the build makes of the same two', async () => {
		const { page, url, errors } = await visit();
		await page.goto(`${url}${SAMPLE}compare/`);
		await page.getByRole('button', { name: '比较' }).click();
		await expect.poll(() => page.locator('.result .change').count()).toBeGreaterThan(0);
		// Who does not see the result come hears that it is there.
		expect(await page.locator('.said[role=status]').innerText()).toBe('比较完成，结果在下面。');
		expect(new URL(page.url()).search).toBe('?from=2019-03-15&to=2023-11-20');
		const told = (): unknown[] =>
			[
				...document.querySelectorAll(
					'.change, .renumbered li, .unchanged li, .counts, .overview, .compared-wordings dd',
				),
			].map((part) => [
				part.id,
				[...part.querySelectorAll('.words')].map(({ innerHTML }) => innerHTML),
				[...part.querySelectorAll('a')].map(
					({ pathname, hash }) => pathname.replace(/.*\/compare\/.*/, '') + hash,
				),
				part.textContent.replace(/\s+/g, ''),
			]);
		const inBrowser = await page.evaluate(told);
		await page.goto(url + COMPARED);
		expect(inBrowser).toEqual(await page.evaluate(told));
		expect(inBrowser.length).toBeGreaterThan(30);
		expect(errors).toEqual([]);
	});

	test('that was asked for before the last one is not shown, however late its texts come', async () => {
		const { page, url } = await visit();
		let come = (): void => undefined;
		const late = new Promise<void>((resolve) => (come = resolve));
		await page.route('**/2019-03-15.json', async (route) => {
			await late;
			await route.continue();
		});
		await page.goto(`${url}${SAMPLE}compare/`);
		const press = (): Promise<void> => page.getByRole('button', { name: '比较' }).click();
		const said = page.locator('.said[role=status]');
		await press();
		await expect.poll(() => said.innerText()).toBe('正在比较……');
		await page.getByLabel('旧文本').selectOption('2023-11-20');
		await press();
		expect(await said.innerText()).toBe('请选两个不同的版本。');
		expect(await page.locator('.pairs').isVisible()).toBe(true);
		const text = page.waitForResponse('**/2019-03-15.json');
		come();
		await (await text).finished();
		await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
		expect(await said.innerText()).toBe('请选两个不同的版本。');
		expect(await page.locator('.result .change').count()).toBe(0);
	});

	test.each([360, 1280])(
		'that a link asks for moves nothing that stands on a screen of %i px',
		async (width) => {
			const { page, url } = await visit(width);
			await page.addInitScript({ content: NOTE_MOVES });
			// The page is shown before its script runs, and the script before the texts are here.
			await page.route(/\.js(on)?$/, async (route) => {
				await new Promise((done) => setTimeout(done, 100));
				await route.continue();
			});
			await page.goto(`${url}${SAMPLE}compare/?from=2019-03-15&to=2023-11-20`);
			await expect.poll(() => page.locator('.result .change').count()).toBeGreaterThan(0);
			expect(await page.locator('.pairs').isVisible()).toBe(true);
			await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
			expect(await page.evaluate('moved')).toEqual([]);
		},
	);

	test('names in its list no wording in two lines where one is enough', async () => {
		const { page, url } = await visit(390);
		await page.goto(`${url}${SAMPLE}compare/`);
		const lines = await page.locator('.pairs a').evaluate((link) => {
			const [words] = link.childNodes;
			const from = link.textContent.indexOf('→') + 2;
			const range = document.createRange();
			range.setStart(words!, from);
			range.setEnd(words!, link.textContent.length);
			return new Set([...range.getClientRects()].map(({ top }) => top)).size;
		});
		expect(lines).toBe(1);
	});

	test('of any two without scripts lists the pages that the build has made', async () => {
		const { page, url } = await visit(390, { javaScriptEnabled: false });
		await page.goto(`${url}${SAMPLE}compare/?from=2019-03-15&to=2023-11-20`);
		expect(await page.locator('.choose-wordings').isVisible()).toBe(false);
		await page.getByRole('link', { name: '2019年3月15日制定 → 2023年11月20日修正' }).click();
		expect(page.url()).toBe(url + COMPARED);
	});

	test('is not in sitemap.xml', async () => {
		const { page, url } = await visit();
		await page.goto(url + COMPARED);
		const sitemap = await page.request.get(`${url}sitemap-0.xml`);
		expect(sitemap.ok()).toBe(true);
		expect(await sitemap.text()).not.toContain('/compare/');
	});

	test('cuts no date of a wording that may be chosen, on no screen', async () => {
		const { page, url } = await visit();
		await page.goto(`${url}${SAMPLE}compare/`);
		for (const width of [360, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			for (const label of ['旧文本', '新文本']) {
				const { given, asked } = await page.getByLabel(label).evaluate(widthsOf);
				expect(given).toBeGreaterThanOrEqual(asked);
			}
		}
	});
});

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

/** How wide a box of choices stands in the page, and would stand if its words alone decided, in pixels. */
function widthsOf(box: Element): { given: number; asked: number } {
	const free = box.cloneNode(true) as HTMLElement;
	free.style.inlineSize = 'max-content';
	const given = box.getBoundingClientRect().width;
	box.after(free);
	const asked = free.getBoundingClientRect().width;
	free.remove();
	return { given, asked };
}
