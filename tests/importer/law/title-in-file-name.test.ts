import { expect, test } from 'vitest';
import { titleInFileName } from '../../../src/importer/law/title-in-file-name.ts';

test.each<[path: string, title: string | null]>([
	['downloads/示例县路灯条例.txt', '示例县路灯条例'],
	['3-示例省路灯条例(2031-05-06).docx', '示例省路灯条例'],
	['03. 示例市路灯管理办法_20310506.docx', '示例市路灯管理办法'],
	['（3）示例市路灯管理办法（2031年修订）.doc', '示例市路灯管理办法'],
	['中华人民共和国路灯法 (1).html', '中华人民共和国路灯法'],
	['管理办法.txt', null],
	['新建 文本文档.txt', null],
	['示例县路灯条例（定稿）给某主任.docx', null],
	['示例县路灯条例 说明.docx', null],
])('%s → %s', (path, title) => {
	expect(titleInFileName(path)).toBe(title);
});

test('a name that somebody has copied again and again is read at once', () => {
	const copies = '（2031）'.repeat(30);
	expect(titleInFileName(`示例县路灯条例${copies}.txt`)).toBe('示例县路灯条例');
	expect(titleInFileName(`示例县路灯条例${copies}定稿.txt`)).toBeNull();
});
