import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, FootnoteReferenceRun, Packer, Paragraph, TextRun } from 'docx';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { meta, noBrowser, useSite } from './site.ts';

const PATH = 'tools/citations/';
const LAW = '《示例县防空警报设施管理规定》';
const DATA = 'laws/shili-xian-fangkong-jingbao-sheshi-guanli-guiding';

/** An invented notice with planted errors; the law that it cites is an invented one too. */
const DRAFT = `关于警报设施看护的通知
依照${LAW}第六条、第九十九条和第四条第九款，通知如下。
${LAW}第十六条第二款规定：“记录保存三年。”
${LAW}第十六条第二款规定：“记录保存五年。”
${LAW}第十一条第一款规定：“县国动部门应当为每台警报器建立档案；设置标志牌。”
依照《示例县防空警报设施管里规定》第三条和《示例县雾笛条例》第三条办理。`;

/** What is planted there: the citation, and what the page is to say of it. */
const PLANTED = [
	['第六条', '未发现问题', '条款存在'],
	['第九十九条', '有错', '全文共32条'],
	['第四条第九款', '有错', '第四条只有3款'],
	['第十六条第二款', '有错', '引文与官方文字不一致'],
	['第十六条第二款', '未发现问题', '引文与官方文字一致'],
	['第十一条第一款', '请核对', '仅标点不同'],
	['管里规定》第三条', '请核对', '名称是不是写错了？相近的有《示例县防空警报设施管理规定'],
	['《示例县雾笛条例》第三条', '请核对', '没有核对'],
] as const;

const rows = (page: Page) => page.locator('[data-rows] tr');
const status = (page: Page) => page.locator('[data-status]');
const fault = (page: Page) => page.locator('[data-fault]');

const scratch = mkdtempSync(join(tmpdir(), 'pufa-drafts-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

async function paste(page: Page, draft: string): Promise<void> {
	await page.getByLabel('文稿（决定、合同、通知等）').fill(draft);
	await page.getByRole('button', { name: '核对', exact: true }).click();
}

async function expectPlanted(page: Page): Promise<void> {
	await expect.poll(() => rows(page).count()).toBe(PLANTED.length);
	expect(await status(page).textContent()).toBe('共8处引用：有错3处，请核对3处，未发现问题2处');
	for (const [place, [cited, grade, words]] of PLANTED.entries()) {
		const row = rows(page).nth(place);
		expect(await row.locator('mark').textContent()).toContain(cited);
		expect(await row.locator('.tag').textContent()).toBe(grade);
		expect(await row.locator('.remarks').textContent()).toContain(words);
	}
}

describe.skipIf(noBrowser)('the checker of citations', { meta }, () => {
	const visit = useSite();

	test('finds what is planted in a pasted draft, and asks only for the law that it cites', async () => {
		const { page, url, foreign, errors } = await visit(1280);
		const asked: string[] = [];
		await page.goto(url + PATH);
		page.on('request', (request) => {
			expect(request.method()).toBe('GET');
			asked.push(request.url().slice(url.length));
		});
		await paste(page, DRAFT);
		await expectPlanted(page);
		const result = page.getByRole('heading', { name: '核对结果' });
		expect(await result.count(), 'by headings one gets to the result').toBe(1);
		expect(asked.filter((path) => !path.includes('/scripts/desk.')).sort()).toEqual([
			`${DATA}.json`,
			`${DATA}/2019-03-15.json`,
			`${PATH}laws.json`,
		]);
		expect(foreign).toEqual([]);
		expect(errors).toEqual([]);
	});

	test('shows the official words and where the draft leaves them', async () => {
		const { page, url } = await visit(1280);
		await page.goto(url + PATH);
		await paste(page, DRAFT);
		const row = rows(page).nth(3);
		await row.waitFor();
		expect(await row.locator('ins').allTextContents()).toEqual(['补五']);
		expect(await row.locator('del').allTextContents()).toEqual(['删三']);
		expect(await row.locator('.words').nth(1).textContent()).toBe('记录保存五年。');
		const link = row.getByRole('link', { name: '打开第十六条第二款' });
		await link.click();
		await page.waitForURL(`**/${DATA}/#t16-k2`);
	});

	test('checks for another day: the wording of then counts', async () => {
		const { page, url } = await visit(1280);
		await page.goto(url + PATH);
		await page.getByLabel('按哪一天的法规核对').fill('2020-01-01');
		await paste(page, `依照${LAW}第十六条。`);
		await rows(page).first().waitFor();
		expect(await rows(page).locator('a').getAttribute('href')).toContain('/2019-03-15/#t16');
	});

	test('opens a Word file, notes included', async () => {
		const { page, url, foreign, errors } = await visit(390);
		const paragraphs = DRAFT.split('\n').map((line) => new Paragraph(line));
		const note = new Paragraph({
			children: [new TextRun('说明'), new FootnoteReferenceRun(1)],
		});
		const footnotes = { 1: { children: [new Paragraph(`见${LAW}第四十条。`)] } };
		const word = new Document({ sections: [{ children: [...paragraphs, note] }], footnotes });
		await page.goto(url + PATH);
		await page.getByLabel('或者打开文件').setInputFiles({
			name: '通知.docx',
			mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
			buffer: await Packer.toBuffer(word),
		});
		await expect.poll(() => rows(page).count()).toBe(PLANTED.length + 1);
		expect(await rows(page).last().locator('.place').textContent()).toBe('9　脚注1');
		expect(await rows(page).last().locator('.tag').textContent()).toBe('有错');
		const value = await page.getByLabel('文稿').inputValue();
		expect(value.split('\n').slice(0, 6)).toEqual(DRAFT.split('\n'));
		expect([...foreign, ...errors]).toEqual([]);
	});

	test('opens a text file in the encoding of Chinese editors', async () => {
		const { page, url } = await visit();
		await page.goto(url + PATH);
		// “依照前款” in GB18030
		const buffer = Buffer.from('d2c0d5d5c7b0bfee', 'hex');
		await page
			.getByLabel('或者打开文件')
			.setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer });
		await rows(page).first().waitFor();
		expect(await rows(page).locator('mark').textContent()).toBe('前款');
	});

	test.each<[what: string, name: string, bytes: Buffer, message: string]>([
		['an old Word file', 'a.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), '另存为 .docx'],
		['another kind of file', 'a.pdf', Buffer.from('%PDF-1.7\n'), '只能打开 .docx 和 .txt 文件'],
		['a damaged archive', 'a.docx', Buffer.from('504b030414000600', 'hex'), '重新下载'],
		['a file without words', 'a.txt', Buffer.from(' \n'), '文件里没有文字'],
		['a large file', 'a.txt', Buffer.alloc(20 * 1024 * 1024 + 1, 'a'), '超过 20 MB'],
	])('says what to do with %s', async (_, name, bytes, message) => {
		const { page, url, errors } = await visit();
		await page.goto(url + PATH);
		const field = page.getByLabel('或者打开文件');
		// From the disk, as readers do: twenty megabytes take seconds to reach the browser in another way.
		const file = join(mkdtempSync(join(scratch, 'file-')), name);
		writeFileSync(file, bytes);
		await field.setInputFiles(file);
		await expect.poll(() => fault(page).textContent()).toContain(message);
		expect(await field.getAttribute('aria-invalid')).toBe('true');
		expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
		expect(errors).toEqual([]);
	});

	test('says what is missing, and what to do without network', async () => {
		const { page, url } = await visit();
		await page.goto(url + PATH);
		await paste(page, ' ');
		expect(await fault(page).textContent()).toBe('请先粘贴文稿，或者打开一个文件。');
		// Above the field that has the focus: on a phone, below the button is out of sight.
		const { y, height } = (await fault(page).boundingBox())!;
		expect(y).toBeGreaterThanOrEqual(0);
		expect(y + height).toBeLessThan((await page.getByLabel('文稿').boundingBox())!.y);
		await page.route('**/laws.json', (route) => route.abort());
		await paste(page, DRAFT);
		await expect.poll(() => fault(page).textContent()).toContain('法规目录没有下载成功');
		await page.unroute('**/laws.json');
		await paste(page, DRAFT);
		await expectPlanted(page);
		expect(await fault(page).textContent()).toBe('');
	});

	test('works at the keyboard, and its result can be narrowed, copied and saved', async () => {
		const { page, url } = await visit(1280);
		await page.goto(url + PATH);
		await page.getByLabel('文稿').focus();
		await page.keyboard.insertText(DRAFT);
		await page.getByLabel('按哪一天的法规核对').focus();
		await page.keyboard.press('Enter');
		await expectPlanted(page);
		await page.getByLabel('只看有错和请核对的').press('Space');
		expect(await rows(page).filter({ visible: true }).count()).toBe(6);
		const saved = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: '存成表格' }).press('Enter'),
		]);
		expect(saved[0].suggestedFilename()).toMatch(/^引用核对-\d{4}-\d{2}-\d{2}\.csv$/);
		const csv = readFileSync(await saved[0].path(), 'utf8');
		expect(csv.startsWith('\ufeff"序号",')).toBe(true);
		expect(csv).toContain('"记录保存五年。"');
		await page.getByRole('button', { name: '复制结果' }).press('Enter');
		await expect.poll(() => status(page).textContent()).toMatch(/已复制|没有复制成功/);
	});

	test.each([360, 1280])('its result is there for everyone at %i pixels', async (width) => {
		const { page, url } = await visit(width);
		await page.goto(url + PATH);
		await paste(page, DRAFT);
		await expectPlanted(page);
		expect(await violations(page)).toEqual([]);
		const sideways = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
		);
		expect(sideways).toBeLessThanOrEqual(0);
		expect(await page.getByRole('row').count()).toBe(PLANTED.length + 1);
		expect(await page.getByRole('cell').count()).toBe(PLANTED.length * 3);
	});

	test('has its three buttons together below the choice on a phone', async () => {
		const { page, url } = await visit(390);
		await page.goto(url + PATH);
		await paste(page, DRAFT);
		await expectPlanted(page);
		const tops = await page.locator('[data-report] .actions').evaluate((actions) => {
			const below = actions.querySelector('label')!.getBoundingClientRect().bottom;
			const buttons = [...actions.querySelectorAll('button')];
			return buttons.map((button) => button.getBoundingClientRect().top - below);
		});
		expect(tops.length).toBe(3);
		expect(Math.min(...tops)).toBeGreaterThanOrEqual(0);
	});

	test('says without scripts what it needs and where else to look', async () => {
		const { page, url } = await visit(390, { javaScriptEnabled: false });
		await page.goto(url + PATH);
		expect(await page.getByText('没有开启脚本').isVisible()).toBe(true);
		// Whoever reads it has no command line of the site's.
		expect(await page.locator('main').innerText()).not.toContain('npm');
		expect(await page.locator('[data-form]').isVisible()).toBe(false);
	});
});
