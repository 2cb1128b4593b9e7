import { describe, expect, test } from 'vitest';
import { withLinesParted } from '../../../src/importer/lines/one-line.ts';

const parted = (line: string): readonly string[] => withLinesParted([line]).paragraphs;

const BODY = '第一条 渡口设灯。 第二条 依照第一条设灯。 第三条 本办法自公布之日起施行。';
const ARTICLES = BODY.split(/(?<=。) /);

describe('a law on one line comes apart', () => {
	test.each([
		['title and articles', `示例县渡口办法 ${BODY}`, ['示例县渡口办法', ...ARTICLES]],
		[
			'without blanks',
			`示例县渡口办法${BODY.replaceAll(' ', '')}`,
			['示例县渡口办法', ...ARTICLES.map((article) => article.replace(' ', ''))],
		],
		[
			'题注 in brackets, and chapters',
			`示例县渡口办法（2031年1月2日 示例县人民政府发布）第一章 总则 ${BODY}`,
			['示例县渡口办法', '（2031年1月2日 示例县人民政府发布）', '第一章 总则', ...ARTICLES],
		],
		[
			'（试行） is some of the title',
			`示例县渡口办法（试行） ${BODY}`,
			['示例县渡口办法（试行）', ...ARTICLES],
		],
		[
			'目录',
			`示例县渡口办法　目　录　第一章　总则　第一章　总则　${BODY}`,
			['示例县渡口办法', '目　录', '第一章　总则', '第一章　总则', ...ARTICLES],
		],
		[
			'an order',
			`示例县人民政府令 第3号 《示例县渡口办法》已经通过，现予公布。 县长  示例人 2031年1月2日 示例县渡口办法 ${BODY}`,
			[
				'示例县人民政府令',
				'第3号',
				'《示例县渡口办法》已经通过，现予公布。',
				'县长  示例人',
				'2031年1月2日',
				'示例县渡口办法',
				...ARTICLES,
			],
		],
	])('%s', (_, line, lines) => {
		expect(parted(line)).toEqual(lines);
	});
});

test.each([
	['articles on lines of their own', ['示例县渡口办法', ...ARTICLES]],
	[
		'fewer than three articles',
		['示例县渡口办法 第一条 渡口设灯。 第二条 本办法自公布之日起施行。'],
	],
	['a report that cites them', ['检查《示例县渡口办法》第一条规定的灯。第二条、第三条没有问题。']],
])('stays: %s', (_, lines) => {
	expect(withLinesParted(lines)).toEqual({ paragraphs: lines, problems: [] });
});
