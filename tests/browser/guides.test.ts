import { describe, expect, test } from 'vitest';
import { meta, noBrowser, useSite } from './site.ts';

describe.skipIf(noBrowser)('the audience switch of guides', { meta }, () => {
	const visit = useSite();

	test('leaves of the list what is written for the reader, without scripts', async () => {
		const { page, url } = await visit(390, { javaScriptEnabled: false });
		await page.goto(`${url}guides/`);
		const shown = page.locator('.by-audience .group li:visible');
		const all = await shown.count();
		await page.getByRole('radio', { name: '建设单位' }).check();
		const texts = await shown.allInnerTexts();
		expect(texts.length).toBeGreaterThan(0);
		expect(texts.length).toBeLessThan(all);
		expect(texts.filter((text) => !text.includes('建设单位'))).toEqual([]);
		// A real alarm concerns everybody, and comes first.
		const [first] = await page.locator('.group li:visible').allInnerTexts();
		expect(first).toContain('真实防空警报响了怎么办');
		await page.getByRole('radio', { name: '全部' }).check();
		expect(await shown.count()).toBe(all);
	});

	test('leaves in each step what the reader must do besides; the steps themselves stay', async () => {
		const { page, url } = await visit(390, { javaScriptEnabled: false });
		await page.goto(`${url}guides/zhenshi-jingbao/`);
		const steps = await page.locator('.steps > li').count();
		await page.getByRole('radio', { name: '老年人' }).check();
		const hints = await page.locator('.also:visible').allInnerTexts();
		expect(hints.length).toBeGreaterThan(0);
		expect(hints.filter((hint) => !hint.startsWith('老年人：'))).toEqual([]);
		expect(await page.locator('.steps > li:visible').count()).toBe(steps);
	});
});

describe.skipIf(noBrowser)('a guide for one kind of alarm leads to the other', { meta }, () => {
	const visit = useSite();

	test('folded away where the alarm is real, so that the first step is near; at once where it is a drill', async () => {
		const { page, url } = await visit(360, { javaScriptEnabled: false });
		await page.goto(`${url}guides/zhenshi-jingbao/`);
		const drill = page.locator('.notice').getByRole('link', { name: '警报试鸣当天怎么做' });
		expect(await drill.isVisible()).toBe(false);
		// Nobody opens a fold on paper.
		await page.emulateMedia({ media: 'print' });
		expect(await page.getByText('试鸣和演练怎么做').isVisible()).toBe(false);
		await page.emulateMedia({ media: 'screen' });
		await page.getByText('试鸣和演练怎么做').click();
		await drill.click();
		const real = page.locator('.notice').getByRole('link', { name: '真实防空警报响了怎么办' });
		await real.waitFor();
	});
});

describe.skipIf(noBrowser)('the guide for a real alarm', { meta }, () => {
	const visit = useSite();

	test('gives its words the whole width where large type leaves few characters to a line', async () => {
		const { page, url } = await visit(320);
		await page.addInitScript(() => (localStorage['pufa:look'] = 'size-largest'));
		await page.goto(`${url}guides/zhenshi-jingbao/`);
		const width = (selector: string): Promise<number> =>
			page
				.locator(selector)
				.first()
				.evaluate((element) => element.getBoundingClientRect().width);
		expect(await width('.steps p')).toBe(await width('main h1'));
		// The list as a container would begin to count anew in each step.
		expect(
			await page
				.locator('.steps')
				.first()
				.evaluate((list) => getComputedStyle(list).containerType),
		).toBe('normal');
	});

	test('begins with the most urgent alarm: what to do at it is on the first screen of a small phone', async () => {
		const { page, url } = await visit(360, { javaScriptEnabled: false });
		await page.setViewportSize({ width: 360, height: 640 });
		await page.goto(`${url}guides/zhenshi-jingbao/`);
		const first = page.locator('main h2').first();
		expect(await first.innerText()).toBe('听到空袭警报');
		const step = await page.locator('.steps h3').first().boundingBox();
		expect(step!.y + step!.height).toBeLessThan(640);
	});
});

describe.skipIf(noBrowser)('the drawing of a signal', { meta }, () => {
	const visit = useSite();

	test.each(['size-largest', 'layout-simple'])(
		'stands above its minutes in any size of type, in the simple layout too: %s',
		async (look) => {
			const { page, url } = await visit(360);
			await page.goto(`${url}guides/fangkong-jingbao-xinhao/`);
			await page.evaluate((look) => (document.documentElement.dataset['look'] = look), look);
			const drawing = page.locator('.signal svg').first();
			const edges = await drawing.evaluate((svg) => {
				const bar = svg.querySelector('.sound')!.getBoundingClientRect();
				const minute = svg.querySelector('text')!.getBoundingClientRect();
				return [bar.bottom, minute.top, minute.bottom, svg.getBoundingClientRect().bottom];
			});
			expect(edges[0]).toBeGreaterThan(0);
			expect(edges, 'bar, minute and frame follow each other').toEqual(
				edges.toSorted((one, other) => one - other),
			);
		},
	);
});

describe.skipIf(noBrowser)('the days on the home page', { meta }, () => {
	const visit = useSite();

	test('that are over make room for the next ones, on a page that was built long ago', async () => {
		const { page, url } = await visit(390);
		await page.goto(url);
		const days = page.locator('upcoming-days [data-day]:visible');
		const dates = () =>
			days.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-day') ?? ''));
		const before = await dates();
		const later = before[1]!;
		await page.clock.setFixedTime(new Date(`${later}T12:00:00+08:00`));
		await page.reload();
		const after = await dates();
		expect(after[0]).toBe(later);
		expect(after).toHaveLength(before.length);
	});
});
