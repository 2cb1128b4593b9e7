import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What of other people's work the published site carries along, what was done with it, and the texts of its licences. */
const CARRIED = [
	{
		name: 'opencc-js',
		use: '“简繁对照”：搜索索引中的简繁字表由 OpenCC 的数据挑选、改编而成（search/finder/ 下的 sounds.js，已作修改）。',
		texts: ['LICENSE', 'THIRD_PARTY_LICENSES.md'],
	},
	{
		name: 'pinyin-pro',
		use: '“读音”：搜索索引中的拼音表由它的数据挑选、改编而成（search/finder/ 下的 sounds.js 和 s/，已作修改）。',
		texts: ['LICENSE'],
	},
	{
		name: 'pagefind',
		use: '“全文检索”找整页：pagefind/ 下的程序和索引。',
		texts: ['LICENSE/LICENSE'],
	},
	{
		name: 'docx',
		use: '“下载 Word”：在浏览器里生成 Word 文件的程序。',
		texts: ['LICENSE'],
	},
	{
		name: 'fflate',
		use: '“下载 Word”：docx 用它压缩文件；“引用核对”：用它打开 Word 文件。',
		texts: ['LICENSE'],
	},
	{
		name: 'uqr',
		use: '“分享”：在浏览器里生成二维码的程序。',
		texts: ['LICENSE'],
	},
	{
		name: 'nanoid',
		use: '“下载 Word”：docx 用它给文件的各部分编号。',
		texts: ['LICENSE'],
	},
];

/** `licences.txt` of the site: MIT and Apache-2.0 (section 4) both ask that their texts go with every copy. */
export function licences(): string {
	const parts = CARRIED.map(({ name, use, texts }) => {
		const folder = join('node_modules', name);
		const read = (file: string): string => readFileSync(join(folder, file), 'utf8').trim();
		const { version } = JSON.parse(read('package.json')) as { version: string };
		return [`${name} ${version}`, use, ...texts.map(read)].join('\n\n');
	});
	return `${['本网站用到的第三方成果及其许可', ...parts].join(RULE)}\n`;
}

const RULE = `\n\n${'='.repeat(72)}\n\n`;
