import { describe, expect, test } from 'vitest';
import { LAW, nameInBar } from './reading.ts';
import { meta, noBrowser, useSite } from './site.ts';

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
