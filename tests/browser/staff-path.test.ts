import { describe, expect, test } from 'vitest';
import { meta, noBrowser, useSite } from './site.ts';

describe.skipIf(noBrowser)('a member of staff who meets a citation', { meta }, () => {
	const visit = useSite();

	test('reaches the 款, what it says and said, who else cites it, a reference and the law as a Word file', async () => {
		const { page, url, errors, foreign } = await visit(1280);
		await page.goto(`${url}study/shili-guiding/`);
		await page.getByRole('link', { name: '第八条第三款' }).first().click();
		const target = page.locator(':target');
		expect(await target.getAttribute('id')).toBe('t8-k3');
		const article = page.locator('#t8');
		const words = async () => (await article.locator('[id]').allTextContents()).join('');
		const now = await words();
		await article.getByText('被引用').click();
		const citing = await article.locator('.about details:not(.past) a').allTextContents();
		expect(citing).toEqual(expect.arrayContaining(['第八条之一', '怎样读一部法规']));

		// The keys are there when the bar names the article.
		await expect.poll(() => page.locator('.reader .at').innerText()).toBe('第八条');
		await page.keyboard.press('i');
		const dialog = page.getByRole('dialog', { name: '引用' });
		const legal = await dialog.getByRole('region', { name: '法律文书' }).innerText();
		expect(legal).toMatch(/（2023年11月20日修正）第八条第三款$/);
		await page.keyboard.press('Escape');

		const download = page.waitForEvent('download');
		await page.getByRole('button', { name: '下载 Word' }).click();
		expect((await download).suggestedFilename()).toMatch(/（2023-11-20）\.docx$/);

		await article.getByRole('link', { name: '2023年11月20日修正时改动' }).click();
		expect(new URL(page.url()).hash).toBe('#t8');
		const change = page.locator('section.change#t8');
		await change.getByRole('link', { name: '旧第八条' }).click();
		expect(page.url()).toContain('/2019-03-15/#t8');
		const before = await words();
		expect(before).toContain('第八条');
		expect(before).not.toBe(now);
		expect(errors).toEqual([]);
		expect(foreign).toEqual([]);
	});
});
