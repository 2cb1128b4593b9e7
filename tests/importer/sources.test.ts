import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findSources } from '../../src/importer/sources.ts';
import { messages, regulation, Scratch } from './scratch.ts';
import { word97 } from './word-97.ts';

describe('files to import', () => {
	const names = (scratch: Scratch, ...inputs: string[]): string[] =>
		findSources(inputs.map((input) => join(scratch.root, 'sources', input))).map(({ path }) =>
			path.slice(scratch.root.length + 9),
		);

	test('are found in folders and their folders, in the order of their names', () => {
		const scratch = new Scratch();
		for (const name of ['乙/2.txt', '乙/1.md', '甲.docx', '丙/深/3.doc']) scratch.file(name, '甲');
		expect(names(scratch, '.')).toEqual(['丙/深/3.doc', '乙/1.md', '乙/2.txt', '甲.docx']);
	});

	test('are found once, however often they are named', () => {
		const scratch = new Scratch();
		scratch.file('甲.txt', '甲');
		symlinkSync(join(scratch.root, 'sources/甲.txt'), join(scratch.root, 'sources/乙.txt'));
		expect(names(scratch, '.', '甲.txt', '../sources/甲.txt')).toHaveLength(1);
	});

	test('hidden files and the lock files of Word are left out', () => {
		const scratch = new Scratch();
		for (const name of ['.git/甲.txt', '.DS_Store', '~$甲.docx', 'Thumbs.db', '甲.txt'])
			scratch.file(name, '甲');
		expect(names(scratch, '.')).toEqual(['甲.txt']);
	});

	test('a link to a folder is told and not followed: it may lead round in a circle', () => {
		const scratch = new Scratch();
		scratch.file('甲/甲.txt', '甲');
		symlinkSync(join(scratch.root, 'sources'), join(scratch.root, 'sources/甲/环'));
		expect(names(scratch, '.')).toEqual(['甲/环', '甲/甲.txt']);
		expect(findSources([join(scratch.root, 'sources')])[0]!.skip).toContain('链接');
	});

	test('a link to a file that is gone is told', () => {
		const scratch = new Scratch();
		scratch.file('甲.txt', '甲');
		symlinkSync(join(scratch.root, '没有'), join(scratch.root, 'sources/乙.txt'));
		const [lost] = findSources([join(scratch.root, 'sources')]);
		expect(lost!.skip).toContain('已经不在');
	});
});

describe('what cannot be imported has a line of its own', () => {
	test('other files in a folder are skipped without a fuss', async () => {
		const scratch = new Scratch();
		scratch.file('甲.pdf', '%PDF');
		scratch.file('乙.xlsx', 'PK');
		scratch.file('丙.zip', 'PK');
		const outcomes = await scratch.import(join(scratch.root, 'sources'));
		expect(outcomes.map(({ kind }) => kind)).toEqual(['skipped', 'skipped', 'skipped']);
		expect(outcomes.flatMap((outcome) => messages(outcome, 'info'))).toEqual([
			'跳过：“.zip”文件不能导入，只导入 .docx、.doc、.txt、.md、.html。里面有法规、报告的，请先解压，再导入解压出来的文件夹',
			'跳过：“.xlsx”文件不能导入，只导入 .docx、.doc、.txt、.md、.html',
			'跳过：PDF 文件不能导入，只导入 .docx、.doc、.txt、.md、.html。要导入它，请先打开，另存为或者转成 .docx',
		]);
	});

	test('a document that is neither statute nor report is a warning in a folder, an error by name', async () => {
		const scratch = new Scratch();
		const path = scratch.file('通知.txt', '关于开会的通知\n请各科室参加。');
		const [inFolder] = await scratch.import(join(scratch.root, 'sources'));
		expect(messages(inFolder, 'warning')).toEqual([
			expect.stringContaining('看不出是法规还是年度报告'),
		]);
		const [named] = await scratch.import(path);
		expect(messages(named, 'error')).toEqual([expect.stringContaining('看不出是法规还是年度报告')]);
	});

	test('a file that is no Word file but is named so', async () => {
		const scratch = new Scratch();
		scratch.file('坏.docx', 'not a Word file');
		const [outcome] = await scratch.import(join(scratch.root, 'sources'));
		expect(messages(outcome, 'error')).toEqual([expect.stringContaining('文件可能已损坏')]);
	});

	test('a statute under a wrong extension is read by its content, and told of', async () => {
		const scratch = new Scratch();
		const [text] = await scratch.import(scratch.file('甲.doc', regulation()));
		expect(text).toMatchObject({ kind: 'law', articles: 3 });
		expect(messages(text, 'warning')).toEqual(['扩展名是“.doc”，内容其实是纯文本，已按内容读取']);
		const word = word97(regulation().replaceAll('\n', '\r'));
		const [old] = await scratch.import(scratch.file('乙.docx', word));
		expect(messages(old, 'info')).toContain(
			'扩展名是“.docx”，内容其实是旧版 Word 文件（.doc），已按内容读取',
		);
	});

	test('no such file', async () => {
		const [outcome] = await new Scratch().import('/没有/这个.docx');
		expect(outcome).toMatchObject({
			source: '/没有/这个.docx',
			kind: 'skipped',
			problems: [{ severity: 'error', message: expect.stringContaining('找不到') as string }],
		});
	});

	test('too large a file', async () => {
		const scratch = new Scratch();
		const [outcome] = await scratch.import(
			scratch.file('大.txt', Buffer.alloc(21 * 1024 * 1024, '甲')),
		);
		expect(messages(outcome, 'error')).toEqual([
			expect.stringContaining('文件太大（21.0 MB，最多 20 MB）'),
		]);
	});
});

test('a file that fails leaves the rest of the folder to be imported', async () => {
	const scratch = new Scratch();
	scratch.file('1.docx', 'PK\u0003\u0004坏的');
	scratch.file('2.txt', regulation());
	scratch.file('3.doc', '');
	scratch.file('4.txt', Buffer.from('00010203', 'hex'));
	mkdirSync(join(scratch.root, 'sources/5'));
	const outcomes = await scratch.import(join(scratch.root, 'sources'));
	expect(outcomes.map((outcome) => [outcome.kind, messages(outcome, 'error').length])).toEqual([
		['skipped', 1],
		['law', 0],
		['skipped', 1],
		['skipped', 1],
	]);
});
