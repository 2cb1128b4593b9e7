import { describe, expect, test } from 'vitest';
import { meta, noBrowser, useSite } from './site.ts';

const SAMPLE = 'laws/shili-xian-fangkong-jingbao-sheshi-guanli-guiding/';
/** How far what stood on the screen has moved, each time, as the browser itself measures it. */
const NOTE_MOVES = `window.moved = [];
new PerformanceObserver((list) => moved.push(...list.getEntries().map(({ value }) => value)))
	.observe({ type: 'layout-shift', buffered: true });`;

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
