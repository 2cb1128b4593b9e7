import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { bareAddresses } from '../../src/markdown/bare-addresses.ts';
import { shown } from './shown.ts';

test.each<[written: string, shown: string]>([
	[
		'登录 https://www.example.com/a?b=1，按提示办理。',
		'登录 {https://www.example.com/a?b=1|https://www.example.com/a?b=1}，按提示办理。',
	],
	['（网址：www.example.com）', '（网址：{www.example.com|http://www.example.com}）'],
	['- **http://a.example.com/查询**', '{http://a.example.com/|http://a.example.com/}查询'],
	['“https://a.example.com/”。', '“{https://a.example.com/|https://a.example.com/}”。'],
	[
		'| https://a.example.com/、乙 |\n| --- |',
		'{https://a.example.com/|https://a.example.com/}、乙',
	],
	[
		'见https://a.example.com/，或者http://b.example.com/c',
		'见{https://a.example.com/|https://a.example.com/}，或者{http://b.example.com/c|http://b.example.com/c}',
	],
	// As the import writes it.
	['见http\\://www\\.example.com/d。', '见{http://www.example.com/d|http://www.example.com/d}。'],
	['登录www.example.com查询', '登录{www.example.com|http://www.example.com}查询'],
	// Nothing Chinese, and links that somebody made.
	['https://a.example.com/ 查询', '{https://a.example.com/|https://a.example.com/} 查询'],
	['`https://a.example.com/查`', 'https://a.example.com/查'],
	['写信到 a@example.com。', '写信到 {a@example.com|mailto:a@example.com}。'],
	[
		'[https://a.example.com/查](https://a.example.com/查)',
		'{https://a.example.com/查|https://a.example.com/查}',
	],
])('%s is shown as %s', (written, expected) => {
	const tree = fromMarkdown(written, {
		extensions: [gfm()],
		mdastExtensions: [gfmFromMarkdown()],
	});
	bareAddresses()(tree);
	expect(shown(tree)).toBe(expected);
});
