import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { confirmFile } from '../../src/checks/marks/confirm.ts';
import { writeMarks } from '../../src/checks/marks/mark-fields.ts';
import { tellConfirmation } from '../../src/checks/marks/tell-confirmation.ts';
import { checkContent } from '../../src/checks/run.ts';
import { readContent } from '../../src/checks/content/validate.ts';
import { checked, folderWith, GOOD, MOMENT, written, type Change } from './folder.ts';

const NOTES = 'study/notes/shili-guiding.yaml';
const UNIT = 'study/xuexi.mdx';
const TEXT = 'laws/shili-guiding/2020-03-01.txt';

/** A folder in which everything has been confirmed, and then something changed. */
function confirmedFolder(then: Record<string, Change> = {}): Record<string, string> {
	const folder = folderWith();
	for (const file of [NOTES, UNIT]) confirmFile(readContent(folder).value, file, MOMENT.today);
	const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
	const confirmed: Record<string, string> = { [NOTES]: read(NOTES), [UNIT]: read(UNIT) };
	const changed = Object.entries(then).map(([file, change]) => {
		if (!Array.isArray(change)) return [file, change];
		return [file, (confirmed[file] ?? GOOD[file]!).replace(change[0], change[1])];
	});
	return { ...confirmed, ...(Object.fromEntries(changed) as Record<string, string>) };
}

describe('what was confirmed', () => {
	test('is bound to the words: the mark stands beside the address, and all else is as it was', () => {
		const { [NOTES]: notes, [UNIT]: unit } = confirmedFolder();
		expect(notes).toMatch(/^ {2}- at: t1\n {4}checked: t1@[0-9a-f]{8}\n {4}gist: /m);
		expect(notes).toMatch(/^ {2}- at: t2-k2-x1\n {4}checked: t2@[0-9a-f]{8}\n/m);
		expect(unit).toMatch(/^ {4}at: t2\n {4}checked: t2@[0-9a-f]{8}\npublished/m);
		const days = GOOD[NOTES]!.replace('checkedOn: 2026-11-01', `checkedOn: ${MOMENT.today}`);
		expect(notes!.replace(/ {4}checked: .*\n/g, '')).toBe(days);
		expect(unit!.replace(/ {4}checked: .*\n/g, '')).toBe(GOOD[UNIT]);
	});

	test('are articles among the sources: of those that only a body cites, nobody would be told', () => {
		const cites = (words: string): string[] =>
			checked(confirmedFolder({ [UNIT]: ['人人有责。', `人人有责（${words}）。`] }));
		expect(cites('《设施规定》第二条第一款')).toEqual([]);
		expect(cites('《设施规定》第一条，该规定第二条、第三条')).toEqual([
			`info ${UNIT}:7 正文引用了《示例县设施管理规定》第一条、第三条，来源（sources）里没有：条文改了，不会提醒复核这一篇。请在 sources 里补上（写 law 和 at），再运行 npm run check -- --confirm ${UNIT}`,
		]);
		expect(cites('《示例法》第一条')).toEqual([]);
	});

	test('is silent as long as the words are the same, whatever their layout', () => {
		expect(checked(confirmedFolder())).toEqual([]);
		const layout: Change = ['（一）能够', '(一) 能够'];
		expect(checked(confirmedFolder({ [TEXT]: layout }))).toEqual([]);
	});

	test('is to be checked again when the article has other words: notes and sources alike', () => {
		const found = checked(confirmedFolder({ [TEXT]: ['三日内', '五日内'] }));
		const words = (file: string): string =>
			`《示例县设施管理规定》第二条的文字在核对以后有改动（核对时是 t2@MARK，现在适用 2020-03-01 的文本）。待复核：对照现在的条文改好以后，运行 npm run check -- --confirm ${file}`;
		expect(found.map((line) => line.replace(/@[0-9a-f]{8}/, '@MARK'))).toEqual([
			`warning ${NOTES}:11 ${words(NOTES)}`,
			`warning ${UNIT}:11 ${words(UNIT)}`,
		]);
	});

	test('is to be checked again when a 款 begins where none began', () => {
		const split: Change = ['主管部门接到告知后，应当', '主管部门接到告知后，\n应当'];
		expect(checked(confirmedFolder({ [TEXT]: split })).join('\n')).toMatch(
			/第二条的文字在核对以后有改动/,
		);
	});

	test('is to be checked again when the article is gone, or the address was moved to another', () => {
		const moved = checked(confirmedFolder({ [UNIT]: ['at: t2\n', 'at: t3\n'] }));
		expect(moved.join('\n')).toMatch(/第三条不是核对过的那一条（核对时是 t2@/);
		const gone = checked(confirmedFolder({ [NOTES]: ['at: t1\n', 'at: t9\n'] }));
		expect(gone.join('\n')).toMatch(
			/第九条已经不在现在的文本里.*待复核：删掉这一处，或者把 at 改到现在的条文/,
		);
	});

	test('is gone too where the number of the article stays without words, and cannot be confirmed there', () => {
		const [first] = /^第一条　.*$/m.exec(GOOD[TEXT]!)!;
		const emptied = confirmedFolder({ [TEXT]: [first, '第一条　（删去）'] });
		expect(checked(emptied).join('\n')).toMatch(/第一条已经不在现在的文本里/);
		const folder = folderWith(emptied);
		expect(confirmFile(readContent(folder).value, NOTES, MOMENT.today)!.missing).toEqual([
			'《示例县设施管理规定》t1',
		]);
	});

	test('notes without marks that were written for an older wording are to be checked', () => {
		const newer = GOOD[TEXT]!.replace('三日内', '五日内').replace(
			'日示例县人民政府常务会议通过',
			'日示例县人民政府常务会议通过　2022年1月1日修订',
		);
		expect(checked({ 'laws/shili-guiding/2022-01-01.txt': newer }).join('\n')).toContain(
			`warning ${NOTES}:2 解读对照的是 2020-03-01 的文本，现在适用 2022-01-01 的文本。请逐条核对，再运行 npm run check -- --confirm ${NOTES}，version 和 checkedOn 会一并改好`,
		);
	});

	test('is confirmed anew by the same command, which says what it did', () => {
		const folder = folderWith(confirmedFolder({ [TEXT]: ['三日内', '五日内'] }));
		const again = () => confirmFile(readContent(folder).value, NOTES, MOMENT.today);
		expect(tellConfirmation(folder, NOTES, again())).toBe(`${NOTES}：写了 1 处核对标记，共 2 处`);
		const second = again();
		expect(second).toMatchObject({ written: 0, bound: 2, missing: [] });
		expect(tellConfirmation(folder, NOTES, second)).toBe(
			`${NOTES}：2 处核对标记都和现在的条文一致，不用改`,
		);
	});

	test('is told with the days that its kind of file has: those of notes are written, and stand in no study unit', () => {
		const told = (file: string, changes: Record<string, Change> = {}): string => {
			const folder = folderWith(changes);
			const confirmation = confirmFile(readContent(folder).value, file, MOMENT.today);
			return tellConfirmation(folder, file, confirmation);
		};
		expect(told(NOTES)).toBe(
			`${NOTES}：写了 2 处核对标记，共 2 处。version 和 checkedOn 改成了 2020-03-01 的文本和今天`,
		);
		expect(told(NOTES, { [NOTES]: ['at: t1\n', 'at: t9\n'] })).toBe(
			`${NOTES}：写了 1 处核对标记，共 1 处；现在的文本里没有 《示例县设施管理规定》t9，没有写。改好以后再运行一次，version 和 checkedOn 那时一并改好`,
		);
		expect(told(UNIT)).toBe(
			`${UNIT}：写了 1 处核对标记，共 1 处。改过文字的，请同时更新 updated；写了 reviewBy 的，换成下次复核的日期`,
		);
	});

	test('goes with its words where the law has given them another number: the command moves the address', () => {
		const { [TEXT]: text } = GOOD;
		const newer = text!
			.replace(/^第二条/m, '第二条　设施旁边立牌子，写明由谁管。\n第三条')
			.replace('日示例县人民政府常务会议通过', '日示例县人民政府常务会议通过　2022年1月1日修订');
		const folder = folderWith(confirmedFolder({ 'laws/shili-guiding/2022-01-01.txt': newer }));
		const found = checkContent(folder, MOMENT).problems.map(written).join('\n');
		expect(found).toContain(
			`《示例县设施管理规定》第二条改了条号：核对过的文字现在是第三条（现在适用 2022-01-01 的文本）。请改好文字里写到的条号，再运行 npm run check -- --confirm ${NOTES}，at 会改为 t3-k2-x1`,
		);
		expect(found).not.toContain('的文字在核对以后有改动');
		const confirm = () => confirmFile(readContent(folder).value, NOTES, MOMENT.today);
		expect(tellConfirmation(folder, NOTES, confirm())).toContain(
			'写了 1 处核对标记，其中 1 处的条号变了',
		);
		const confirmed = readFileSync(join(folder, NOTES), 'utf8');
		expect(confirmed).toMatch(/^ {2}- at: t3-k2-x1\n {4}checked: t3@[0-9a-f]{8}\n/m);
		// Else the new address would be looked for in the old text.
		expect(confirmed).toMatch(/^version: 2022-01-01$/m);
		expect(confirm()).toMatchObject({ written: 0, moved: 0, bound: 2 });
		expect(checkContent(folder, MOMENT).problems.filter(({ file }) => file === NOTES)).toEqual([]);
	});

	test('goes with its article where words and number have both changed, as the two texts tell', () => {
		const newer = GOOD[TEXT]!.replace(/^第二条/m, '第二条　设施旁边立牌子，写明由谁管。\n第三条')
			.replace('三日内', '五日内')
			.replace('日示例县人民政府常务会议通过', '日示例县人民政府常务会议通过　2022年1月1日修订');
		const folder = folderWith(confirmedFolder({ 'laws/shili-guiding/2022-01-01.txt': newer }));
		const found = checkContent(folder, MOMENT).problems.map(written).join('\n');
		expect(found.replace(/@[0-9a-f]{8}/g, '@MARK')).toContain(
			`《示例县设施管理规定》第二条改了条号，文字也有改动：比对两个文本，现在是第三条（核对时是 t2@MARK，现在适用 2022-01-01 的文本）。待复核：对照现在的条文改好以后，运行 npm run check -- --confirm ${NOTES}，at 会改为 t3-k2-x1；如果不是第三条，先把 at 改对`,
		);
		confirmFile(readContent(folder).value, NOTES, MOMENT.today);
		expect(readFileSync(join(folder, NOTES), 'utf8')).toMatch(
			/^ {2}- at: t3-k2-x1\n {4}checked: t3@[0-9a-f]{8}\n/m,
		);
	});

	test('is not held against another article that has its number now: where its words went is told', () => {
		const words = GOOD[TEXT]!.split(/^第二条　|^第三条/m)[1]!.trimEnd();
		const newer = GOOD[TEXT]!.replace(/^第二条[^]*第三条/m, '第二条　设施旁边立牌子。\n第三条')
			.replace('制定本规定。', `制定本规定。\n${words}`)
			.replace('日示例县人民政府常务会议通过', '日示例县人民政府常务会议通过　2022年1月1日修订');
		const folder = folderWith(confirmedFolder({ 'laws/shili-guiding/2022-01-01.txt': newer }));
		const found = checkContent(folder, MOMENT).problems.map(written).join('\n');
		expect(found.replace(/@[0-9a-f]{8}/g, '@MARK')).toContain(
			`warning ${UNIT}:11 《示例县设施管理规定》第二条原来的条文已经不在现在的文本里，文字大部分并入第一条；现在的第二条是另外一条（核对时是 t2@MARK，现在适用 2022-01-01 的文本）。待复核：删掉这一处，或者把 at 改到现在的条文以后，运行 npm run check -- --confirm ${UNIT}`,
		);
	});

	test('a file that names no article of the site hears so: its law may be misspelled', () => {
		const content = readContent(
			folderWith({ [NOTES]: ['law: shili-guiding', 'law: shili-guidin'] }),
		).value;
		expect(tellConfirmation(content.folder, NOTES, confirmFile(content, NOTES, MOMENT.today))).toBe(
			`${NOTES}：没有写到本站收录的条文（law、at），没有写核对标记。请核对法规编号，并运行 npm run check`,
		);
	});

	test('a file that is not there, or is broken, is named', () => {
		const content = readContent(
			folderWith({ [UNIT]: ['audience: [居民]', 'audience: 居民'] }),
		).value;
		const said = (file: string): string =>
			tellConfirmation(content.folder, file, confirmFile(content, file, MOMENT.today));
		expect(said('guides/x.mdx')).toBe(
			`guides/x.mdx：没有记下。内容文件夹 ${content.folder} 里没有这个文件。请核对路径；内容放在别的文件夹里的，用 PUFA_CONTENT 写明是哪一个`,
		);
		expect(said(UNIT)).toBe(
			`${UNIT}：没有记下。能确认的是解读、学习材料、指南、报告和正式文本（laws/编号/日期.txt）；它有错误的，npm run check 会说`,
		);
	});
});

describe('marks are written in the style of the file', () => {
	const mark = 't2@00000000';
	test.each([
		[
			'beside a remark',
			'a:\n  at: t2 # 第二条\n',
			'a:\n  at: t2 # 第二条\n  checked: t2@00000000\n',
		],
		['in one line', 'a: {law: x, at: t2}\n', 'a: {law: x, at: t2, checked: t2@00000000}\n'],
		[
			'over an older one',
			'a:\n  at: t2\n  checked: t2@11111111\n',
			'a:\n  at: t2\n  checked: t2@00000000\n',
		],
		[
			'with the line ends of Windows',
			'a:\r\n  at: t2\r\n',
			'a:\r\n  at: t2\r\n  checked: t2@00000000\r\n',
		],
		['at the end of a file', 'a:\n  at: t2', 'a:\n  at: t2\n  checked: t2@00000000'],
		[
			'in front matter',
			'---\na:\n  at: t2\n---\n\nat: t2\n',
			'---\na:\n  at: t2\n  checked: t2@00000000\n---\n\nat: t2\n',
		],
	])('%s', (_, text, expected) => {
		expect(writeMarks(text, [{ path: ['a'], mark }])).toBe(expected);
	});
});
