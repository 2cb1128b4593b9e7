import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, type RunningSite } from '../../src/commands/site-server.ts';
import { meta, noBrowser, sharedBrowser, waitForFirstFrame } from './site.ts';

/** An invented regulation, as it comes out of a Word file. */
const REGULATION = [
	'示例省城市树木认养条例',
	'（2021年5月20日示例省第十届人民代表大会常务委员会第三次会议通过）',
	'第一章　总　则',
	'第一条　为了让城里的树有人照看，制定本条例。',
	'第二条　认养人可以给认养的树挂名牌。',
	'名牌上不得做广告。',
	'第二章　认养',
	'第三条　认养人应当做到：',
	'（一）旱天浇水；',
	'（二）不砍不刻；',
	'（三）发现虫害及时告诉园林部门。',
	'做不到的，收回认养证。',
	'第三章　附　则',
	'第四条　本条例自2021年7月1日起施行。',
];

/** An invented report with hostile words in it: none may run, none may get lost. */
const REPORT = [
	'2022年度法治政府建设情况报告',
	'示例市人民政府：',
	'现将示例市园林局2022年推进法治政府建设情况报告如下：',
	'一、推进法治政府建设的主要举措和成效',
	'（一）讲清规则。一是全年开展树木认养宣讲8场。二是编写问答{认养}<script>alert(1)</script>一册。',
	'二、存在的不足和原因',
	'一是宣讲形式单一，原因是人手不足。',
	'三、主要负责人履行推进法治建设第一责任人职责情况',
	'局主要负责人带头学习，定期听取汇报。',
	'四、2023年度推进法治政府建设的主要安排',
	'（一）增加上门宣讲。每个社区至少一次。',
	'示例市园林局',
	'2023年2月20日',
];

/** An invented plan: it has sections instead of articles. */
const PLAN = [
	'示例市古井塌陷应急预案',
	'（2022年3月1日示例市人民政府印发）',
	'1 总则',
	'1.1 编制目的',
	'为了古井塌陷时不乱、不慌，根据《示例省城市树木认养条例》第三条，制定本预案。',
	'2 指挥体系',
	'2.1 指挥部',
	'市园林局设立古井塌陷应急指挥部。',
	'指挥部履行下列职责：',
	'（1）划定绕行的路；',
	'（2）请懂井的师傅到场。',
	'2.2 现场组',
	'现场组守住井口，等指挥部的话。',
];

/** An invented decision in two paragraphs, which nobody has numbered. */
const DECISION = [
	'示例市人民代表大会常务委员会关于设立看井日的决定',
	'（2022年4月1日示例市第五届人民代表大会常务委员会第二次会议通过）',
	'为了让大家记得井在哪里，决定每年四月的第一个星期日为看井日。',
	'本决定自2022年5月1日起施行。',
];

const word = (lines: string[]): Promise<Buffer> =>
	Packer.toBuffer(
		new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] }),
	);

const PLAN_ID = 'shili-shi-gujing-taxian-yingji-yu-an';

describe.skipIf(noBrowser)("an office's own files", { meta }, () => {
	const scratch = mkdtempSync(join(tmpdir(), 'pufa-import-'));
	const content = join(scratch, 'content');
	const dist = join(scratch, 'dist');
	let site: RunningSite;
	let page: Page;
	const errors: string[] = [];

	beforeAll(async () => {
		const inbox = join(scratch, 'inbox');
		mkdirSync(inbox);
		writeFileSync(join(inbox, '条例.docx'), await word(REGULATION));
		writeFileSync(join(inbox, '报告.docx'), await word(REPORT));
		writeFileSync(join(inbox, '预案.txt'), PLAN.join('\n'));
		writeFileSync(join(inbox, '决定.txt'), DECISION.join('\n'));
		writeFileSync(join(inbox, '坏文件.docx'), 'not a Word file');
		const run = (args: string[]): string => {
			try {
				return execFileSync(process.execPath, args, {
					encoding: 'utf8',
					env: { ...process.env, PUFA_CONTENT: content, PUFA_OUT: dist },
				});
			} catch (error) {
				// The broken file makes the exit code 1; what it printed counts.
				return (error as { stdout: string }).stdout;
			}
		};
		const printed = run(['src/importer/cli.ts', inbox, '--out', content, '--json']);
		writeFileSync(join(scratch, 'import.jsonl'), printed);
		run(['src/commands/build.mjs']);
		site = await serveSite(dist, '/', 0);
		const browser = await sharedBrowser();
		page = await browser.newPage({ viewport: { width: 390, height: 844 } });
		waitForFirstFrame(page);
		page.on('pageerror', (error) => errors.push(error.message));
		page.on('dialog', (dialog) => void dialog.dismiss().then(() => errors.push('a dialog opened')));
	});

	afterAll(async () => {
		await page?.context().close();
		site?.server.close();
		rmSync(scratch, { recursive: true, force: true });
	});

	test('are told apart, and a broken one stops nobody', () => {
		const lines = readFileSync(join(scratch, 'import.jsonl'), 'utf8').trim().split('\n');
		const outcomes = lines.map(
			(line) =>
				JSON.parse(line) as {
					kind: string;
					id: string | null;
					version: string | null;
					articles: number;
				},
		);
		expect(outcomes.map(({ kind, id, version }) => [kind, id, version])).toEqual(
			expect.arrayContaining([
				['law', 'shili-sheng-chengshi-shumu-ren-yang-tiaoli', '2021-05-20'],
				['law', PLAN_ID, '2022-03-01'],
				['report', '2022', null],
				['skipped', null, null],
			]),
		);
		expect(outcomes.find(({ version }) => version === '2021-05-20')?.articles).toBe(4);
	});

	test('become a law page whose words are those of the Word file', async () => {
		await page.goto(`${site.url}laws/shili-sheng-chengshi-shumu-ren-yang-tiaoli/`);
		const shown = await page.locator('main').evaluate((main) => main.textContent);
		expect(REGULATION.filter((line) => !shown.includes(line))).toEqual([]);
		expect(await page.locator('#t3-k2').textContent()).toBe('做不到的，收回认养证。');
		// A plan says in its section 1.1 what it is based on.
		expect(await page.locator('#t3 .about').textContent()).toContain(
			'《示例市古井塌陷应急预案》第1.1节',
		);
		// 施行 from the regulation's own last article.
		const facts = await page.locator('.law-head').evaluate((head) => head.textContent);
		for (const fact of ['2021年5月20日通过', '2021年7月1日']) expect(facts).toContain(fact);
		// The day it was adopted is not the day it was published, which nobody knows yet.
		expect(await page.locator('.origin').innerText()).toMatch(/文本日期：2021-05-20/);
	});

	test('become a plan whose sections are read, found, cited and copied as articles are', async () => {
		const bar = page.locator('.reader .at');
		await page.goto(`${site.url}laws/${PLAN_ID}/#p3-x2`);
		await expect.poll(() => bar.textContent()).toBe('2.1 指挥部');
		await page.getByRole('button', { name: '引用' }).click();
		const dialog = page.getByRole('dialog', { name: '引用' });
		expect(await dialog.innerText()).toContain(
			'《示例市古井塌陷应急预案》（2022年3月1日制定）第2.1节第二款第二项',
		);
		await dialog.getByRole('combobox').selectOption('整节');
		expect(await dialog.innerText()).toContain('（2022年3月1日制定）第2.1节\n');
		await page.keyboard.press('Escape');
		await page.keyboard.press('j');
		await expect.poll(() => bar.textContent()).toBe('2.2 现场组');
		await page.keyboard.press('f');
		await page.keyboard.type('指挥部');
		// Sections that hold the words are shown whole, and no others.
		await expect.poll(() => page.locator('.reader output').innerText()).toBe('3节中有2节');
		expect(await page.locator('#p3').isVisible()).toBe(true);
		expect(await page.locator('#h1').isVisible()).toBe(false);
		await page.keyboard.press('Escape');
		await page.keyboard.press('f');
		await page.keyboard.type('2.1');
		await page.keyboard.press('Enter');
		await expect.poll(() => bar.textContent()).toBe('2.1 指挥部');
	});

	test('become a decision that is cited and shared as a whole, because it has no articles', async () => {
		await page.goto(`${site.url}laws/`);
		await page.getByRole('link', { name: '关于设立看井日的决定' }).click();
		const bar = page.locator('.reader');
		const acts = bar.getByRole('button');
		await expect.poll(() => acts.allInnerTexts()).toEqual(['引用', '分享']);
		expect(await bar.getByRole('search').count()).toBe(0);
		await acts.first().click();
		const dialog = page.getByRole('dialog', { name: '引用' });
		expect(await dialog.getByRole('region', { name: '法律文书' }).innerText()).toBe(
			'《示例市人民代表大会常务委员会关于设立看井日的决定》（2022年4月1日制定）',
		);
	});

	test('become a report that reads as it was written, with nothing in it run', async () => {
		await page.goto(`${site.url}reports/2022/`);
		const shown = await page.locator('main').evaluate((main) => main.textContent);
		expect(shown).toContain('二是编写问答{认养}<script>alert(1)</script>一册。');
		expect(shown).toContain('局主要负责人带头学习，定期听取汇报。');
		expect(errors).toEqual([]);
	});

	test('are found through the search box', async () => {
		await page.goto(site.url);
		await page.locator('main input[name=q]').fill('发现虫害要告诉谁');
		await page.keyboard.press('Enter');
		await page.waitForSelector('[data-result]');
		const first = page.locator('[data-result] a').first();
		expect(await first.getAttribute('href')).toBe(
			'/laws/shili-sheng-chengshi-shumu-ren-yang-tiaoli/#t3',
		);
	});
});
