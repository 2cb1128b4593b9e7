import { describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { meta, noBrowser, useSite } from './site.ts';

const UNIT = 'study/shili-guiding/';
const ANSWER = '现在是十五分钟，原来是三十分钟。';

describe.skipIf(noBrowser)('the answers of a study unit', { meta }, () => {
	const visit = useSite();

	test('are folded below their questions, and open without scripts', async () => {
		const { page, url } = await visit(390, { javaScriptEnabled: false });
		await page.goto(url + UNIT);
		const answer = page.getByText(ANSWER);
		expect(await answer.isVisible()).toBe(false);
		await page.locator('summary', { hasText: '参考答案' }).click();
		expect(await answer.isVisible()).toBe(true);
	});

	test('stand open for who is led to them', async () => {
		const { page, url, errors } = await visit();
		await page.goto(`${url}${UNIT}#参考答案`);
		await page.getByText(ANSWER).waitFor();
		await page.goto('about:blank');
		await page.goto(url + UNIT);
		expect(await page.getByText(ANSWER).isVisible()).toBe(false);
		await page.evaluate(() => (location.hash = '参考答案'));
		await page.getByText(ANSWER).waitFor();
		expect(errors).toEqual([]);
	});

	test('are on paper, on the sheet behind that of the questions, also in a browser whose style sheets cannot unfold', async () => {
		const { page, url } = await visit(1280);
		await page.goto(url + UNIT);
		await page.emulateMedia({ media: 'print' });
		const breaks = page.locator('.questions, .answers');
		expect(
			await breaks.evaluateAll((all) => all.map((one) => getComputedStyle(one).breakBefore)),
		).toEqual(['page', 'page']);
		const isOpen = () =>
			page.locator('.answers').evaluate((key) => (key as HTMLDetailsElement).open);
		await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
		expect(await isOpen()).toBe(true);
		await page.evaluate(() => dispatchEvent(new Event('afterprint')));
		expect(await isOpen()).toBe(false);
	});

	test.each([390, 1280])('can be used by everyone, at %d pixels', async (width) => {
		const { page, url } = await visit(width);
		await page.goto(url + UNIT);
		await page.locator('summary', { hasText: '参考答案' }).click();
		expect(await violations(page)).toEqual([]);
	});
});
