import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readLaw } from '../../src/domain/law/read/parse.ts';
import { wordsOf } from '../exports/faithful.ts';
import { readWord, wordsOfFile, type ReadWord } from '../exports/word/read-word.ts';
import { meta, noBrowser, useSite } from './site.ts';

const SAMPLE = 'laws/shili-xian-fangkong-jingbao-sheshi-guanli-guiding';

/** Press the button and open what the browser saves. */
async function saved(page: Page, button = '下载 Word'): Promise<{ name: string; word: ReadWord }> {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: button }).click();
	const file = await download;
	const bytes = readFileSync(await file.path());
	return { name: file.suggestedFilename(), word: await readWord(new Blob([bytes])) };
}

describe.skipIf(noBrowser)('a Word file made in the browser', { meta }, () => {
	const visit = useSite();

	test('of a version of a law has its words and its day, and nothing is asked of another host', async () => {
		const { page, url, errors, foreign } = await visit(1280);
		await page.goto(`${url}${SAMPLE}/2019-03-15/`);
		const { name, word } = await saved(page);
		expect(name).toBe('示例县防空警报设施管理规定（示例文本，非真实法规）（2019-03-15）.docx');
		const text = await (await fetch(`${url}${SAMPLE}/2019-03-15.txt`)).text();
		expect(wordsOfFile(word)).toBe(wordsOf(readLaw(text)));
		expect(word.paragraphs.at(-2)!.words).toContain(`/${SAMPLE}/2019-03-15/`);
		await expect
			.poll(() => page.locator('word-file [role=status]').innerText(), { timeout: 15_000 })
			.toBe('已生成，请看浏览器的下载。');
		expect(errors).toEqual([]);
		expect(foreign).toEqual([]);
	});

	test.each([
		['of neighbouring versions', '2019-03-15-to-2023-11-20/'],
		['of versions that the reader chose', '?from=2019-03-15&to=2023-11-20'],
	])('%s is a table of the provisions that differ', async (_, pair) => {
		const { page, url, errors } = await visit(390);
		await page.goto(`${url}${SAMPLE}/compare/${pair}`);
		await page.locator('section.change').first().waitFor();
		const changes = await page.locator('section.change').count();
		const { name, word } = await saved(page);
		expect(name).toContain('新旧条文对照表（2019-03-15与2023-11-20）.docx');
		expect(word.paragraphs.at(-1)!.words).toContain(`/compare/${pair}`);
		const cells = word.paragraphs.filter(({ inTable }) => inTable);
		// A changed table is a table in either cell.
		const nested = await page.locator('.sides tr').count();
		const rows = word.part('word/document.xml').match(/<w:tr>|<w:tr /g);
		expect(rows).toHaveLength(changes + 1 + nested);
		for (const look of ['strike', 'u'])
			expect(cells.some(({ runs }) => runs.some(({ looks }) => looks.includes(look)))).toBe(true);
		expect(errors).toEqual([]);
	});

	test('lists all provisions of two versions where somebody wants them', async () => {
		const { page, url } = await visit(1280);
		await page.goto(`${url}${SAMPLE}/compare/2019-03-15-to-2023-11-20/`);
		const { name, word } = await saved(page, '下载全文对照');
		expect(name).toContain('新旧条文对照表（全文，2019-03-15与2023-11-20）.docx');
		const words = word.paragraphs.map((one) => one.words).join();
		for (const label of await page.locator('.unchanged a').allInnerTexts())
			expect(words).toContain(label);
		expect(words).not.toContain('没有列出');
	});

	test('is not offered where no script runs', async () => {
		const { page, url } = await visit(1280, { javaScriptEnabled: false });
		await page.goto(`${url}${SAMPLE}/`);
		expect(await page.locator('word-file').count()).toBe(1);
		expect(await page.locator('word-file').isVisible()).toBe(false);
	});

	test('that cannot be made says so, and can be tried again', async () => {
		const { page, url } = await visit(1280);
		await page.goto(`${url}${SAMPLE}/`);
		await page.route('**/*.json', (route) => route.abort());
		await page.getByRole('button', { name: '下载 Word' }).click();
		await expect
			.poll(() => page.locator('word-file [role=status]').innerText(), { timeout: 15_000 })
			.toBe('没有生成。请检查网络，刷新页面以后再试。');
		await page.unroute('**/*.json');
		expect((await saved(page)).word.paragraphs.length).toBeGreaterThan(10);
	});

	test('of a report has every word of its page: text, signature, then figures and answers, then facts', async () => {
		const { page, url, errors } = await visit(390);
		await page.goto(`${url}reports/2024/`);
		const { name, word } = await saved(page);
		expect(name).toBe('2024年度法治政府建设情况报告（示例）.docx');
		const words = word.paragraphs.map((paragraph) => paragraph.words);
		const styles = word.paragraphs.map(({ style }) => style);
		expect(styles.slice(0, 3)).toEqual(['SiteNotice', 'Title', 'Flush']);
		expect(styles[words.indexOf('一、主要举措和成效')]).toBe('Heading1');
		expect(words[2]).toBe('中共示例县委、示例县人民政府：');
		const signed = word.paragraphs.filter(({ style }) => style === 'Signed');
		expect(signed.map((paragraph) => paragraph.words)).toEqual([
			'示例县国防动员办公室',
			'2025年2月26日',
		]);
		expect(words).toContain('1. 6月底前印发评议考核办法，年底前试行一次。');
		expect(word.paragraphs.find((paragraph) => paragraph.words === '22次')?.inTable).toBe(true);
		expect(styles.at(-1)).toBe('SiteNote');
		expect(errors).toEqual([]);

		const file = words.join('').replace(/\s/g, '');
		for (const text of await page.evaluate(textsOfReport)) expect(file).toContain(text);
	});
});

/** Every run of text that the page shows of the report, without blanks; runs in the browser. */
function textsOfReport(): string[] {
	const around = '.origin, nav, script, style, svg, .legend, #text';
	const walker = document.createTreeWalker(document.getElementById('main')!, NodeFilter.SHOW_TEXT);
	const texts: string[] = [];
	while (walker.nextNode())
		if (!walker.currentNode.parentElement!.closest(around))
			texts.push(walker.currentNode.textContent!.replace(/\s/g, ''));
	return texts.filter((text) => text !== '');
}
