import { expect, test } from 'vitest';
import { contentFault } from '../../../../src/commands/build/programs/content-fault.ts';

const TOLD =
	'写法不对。请检查这里的标签、括号、星号和图片；看不出来时，先删去这一段再试。\n程序的原话：';

const PICTURE =
	'页面没有生成，因为 guides/tu.png 打不开，多半没有下载完或者已经损坏。请用画图软件重新另存为 .png 或者 .jpg，再换上。\n程序的原话：';

test.each<[what: string, output: string, told: string | null]>([
	[
		'a tag that crosses another mark',
		'Expected a closing tag (31:4-31:9)\n  Location:\n    /office/content/guides/a.mdx:30:1\n  Stack trace:\n    at x (file:///x.js:1:2)\n',
		`页面没有生成，因为 guides/a.mdx 第 31 行${TOLD}Expected a closing tag (31:4-31:9)`,
	],
	[
		'a line that only the place tells',
		'Unexpected end\n  Location:\n    /office/content/guides/a.mdx:30:1\n',
		`页面没有生成，因为 guides/a.mdx 第 30 行${TOLD}Unexpected end`,
	],
	[
		'a file without a line',
		'[NoImageMetadata] Could not read `/office/content/guides/tu.png`.\n',
		`${PICTURE}[NoImageMetadata] Could not read \`/office/content/guides/tu.png\`.`,
	],
	[
		'an error that nobody has caught',
		'file:///work/make-pages.mjs:170\n\tthrow x;\n\t^\n\nNoImageMetadata: Could not read /office/content/guides/tu.png\n    at x (file:///x.js:1:2)\n',
		`${PICTURE}NoImageMetadata: Could not read /office/content/guides/tu.png`,
	],
	['a fault of the program', 'TypeError: x\n    at /work/src/a.ts:1:2\n', null],
])('%s', (_, output, told) => {
	expect(contentFault(output, '/office/content')).toBe(told);
});
