import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { confirmText } from '../../src/checks/marks/confirm-text.ts';
import { checkContent } from '../../src/checks/run.ts';
import { readContent } from '../../src/checks/content/validate.ts';
import { folderWith, GOOD, MOMENT, written } from './folder.ts';

const LAW = 'laws/shili-guiding/law.yaml';
const TEXT = 'laws/shili-guiding/2020-03-01.txt';
const EDITED = `warning ${TEXT} 这份正式文本在导入以后改动过。请和官方文本逐字核对：没有问题就运行 npm run check -- --confirm ${TEXT}；不该改的，从备份恢复，或者用官方文件加 --force 重新导入`;

const confirm = (folder: string, file: string): boolean =>
	confirmText(readContent(folder).value, file);
const said = (folder: string): string[] => checkContent(folder, MOMENT).problems.map(written);

/** The marked text as somebody has saved it again, and what the check says of it. */
function savedAs(change: (text: string) => string): string[] {
	const folder = folderWith();
	confirm(folder, TEXT);
	writeFileSync(join(folder, TEXT), change(GOOD[TEXT]!));
	return said(folder);
}

describe('an official text', () => {
	test.each<[string, (text: string) => string]>([
		['as it is', (text) => text],
		['with the line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
		['with a byte order mark', (text) => `\ufeff${text}`],
	])('%s is the one that was marked', (_, change) => {
		expect(savedAs(change)).toEqual([]);
	});

	test.each<[string, (text: string) => string]>([
		['a character', (text) => text.replace('三日', '五日')],
		['a sign', (text) => text.replace('查看：', '查看:')],
		['a blank', (text) => text.replace('第三条　', '第三条 ')],
	])('of which %s is another is told', (_, change) => {
		expect(savedAs(change)).toEqual([EDITED]);
	});

	test('is marked by who has compared it; nothing else of law.yaml changes', () => {
		const folder = folderWith({ [TEXT]: ['三日', '五日'] });
		expect(confirm(folder, TEXT)).toBe(true);
		const yaml = readFileSync(join(folder, LAW), 'utf8');
		expect(yaml.replace(/ {4}textSha256: [0-9a-f]{64}\n/, '')).toBe(GOOD[LAW]);
		writeFileSync(join(folder, TEXT), GOOD[TEXT]!);
		expect(said(folder)).toEqual([EDITED]);
		confirm(folder, TEXT);
		expect(said(folder)).toEqual([]);
	});

	test('without a mark is not looked at', () => {
		expect(said(folderWith({ [TEXT]: ['三日', '五日'] }))).toEqual([]);
	});

	test.each([LAW, 'study/xuexi.mdx', 'laws/shili-guiding/2031-01-01.txt'])('is not %s', (file) => {
		expect(confirm(folderWith(), file)).toBe(false);
	});
});
