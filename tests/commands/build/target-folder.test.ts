import { mkdirSync, readdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { cannotKeep, targetFolder } from '../../../src/commands/build/target-folder.ts';
import { scratchFolder } from '../../scratch-folder.ts';

const scratch = realpathSync(scratchFolder(afterAll));

/** A folder of its own with these files, each of them empty. */
function folderWith(name: string, ...files: string[]): string {
	const folder = join(scratch, name);
	mkdirSync(folder);
	for (const file of files) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), '');
	}
	return folder;
}

test.each([
	['a folder that is not there', join(scratch, 'deep', 'dist')],
	['an empty one', folderWith('empty')],
	['one with a site', folderWith('site', 'index.html', 'search/index.html')],
])('a site is built into %s', (_, folder) => {
	expect(targetFolder(folder)).toBe(folder);
});

test.each([
	[
		"a folder of somebody's own",
		folderWith('own', '合同.docx', '照片.jpg'),
		' 里放的不是以前生成的网站（有 合同.docx、照片.jpg 等 2 项），生成网站会把它们全部换掉',
	],
	["another program's site", folderWith('www', 'index.html'), ' 里放的不是以前生成的网站'],
	['a file', join(folderWith('file', 'a.txt'), 'a.txt'), ' 是一个文件，网站要放在文件夹里'],
	['a place below a folder of the system', '/proc/no-site/dist', ' 旁边写不了文件（ENOENT'],
	['a place below a file', join(scratch, 'file', 'a.txt', 'dist'), ' 旁边写不了文件（'],
])('no site is built into %s, and the message says why', (_, folder, message) => {
	expect(() => targetFolder(folder)).toThrow(`网站没有生成：${folder}${message}`);
});

test('a project in which nothing can be written is told before a build begins, which would wait for ever', () => {
	expect(cannotKeep('/proc/pufa/cache')).toMatch(
		/^\/proc\/pufa\/cache 里写不了文件（[A-Z]+），.*请检查那里的权限和剩余空间/,
	);
	expect(cannotKeep(join(scratch, 'cache', 'pufa'))).toBeUndefined();
});

test('looking leaves nothing behind', () => {
	targetFolder(join(folderWith('parent'), 'dist'));
	expect(readdirSync(join(scratch, 'parent'))).toEqual([]);
});
