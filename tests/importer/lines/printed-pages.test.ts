import { expect, test } from 'vitest';
import { withoutPrintedPages } from '../../../src/importer/lines/printed-pages.ts';

const LAW = ['示例渡口办法', '第一条　渡口设', '— 1 —', '灯。', '第二条　船设', '－2－', '桨。'];

test('numbers of pages that rise are left out, and the editor is told', () => {
	const { paragraphs, problems } = withoutPrintedPages(LAW);
	expect(paragraphs).toEqual([
		'示例渡口办法',
		'第一条　渡口设',
		'',
		'灯。',
		'第二条　船设',
		'',
		'桨。',
	]);
	expect(problems).toEqual([
		{
			line: 3,
			severity: 'warning',
			message: '第 3、6 行是印刷品的页码、页眉，不是原文，没有导入：“— 1 —”“－2－”。请对照原文核对',
		},
	]);
});

test('so are heads beside them: the name of a gazette, also on the first page, and the title, but there', () => {
	const lines = [
		'示例公报',
		'示例渡口办法',
		...Array.from({ length: 12 }, (_, at) => `第${at + 1}条　灯。`),
	];
	const printed = [
		...lines,
		'— 7 —',
		'示例公报',
		'第十三条　船。',
		'— 8 —',
		'示例渡口办法',
		'第十四条　桨。',
	];
	const { paragraphs } = withoutPrintedPages(printed);
	expect(paragraphs.slice(14).filter(Boolean)).toEqual(['第十三条　船。', '第十四条　桨。']);
	expect(paragraphs.slice(0, 14)).toEqual(['', ...lines.slice(1)]);
	expect(paragraphs).toHaveLength(printed.length);
});

test('so they are on pages of a few lines, where only the title may stand twice at the head', () => {
	const head = '示例公报　2031年第4号';
	const law = ['示例渡口办法', '第一条　灯。'];
	const lines = [
		head,
		'示例渡口办法',
		'现予公布。',
		'— 7 —',
		head,
		...law,
		'— 8 —',
		'第二条　船。',
	];
	const { paragraphs } = withoutPrintedPages(lines);
	expect(paragraphs.filter(Boolean)).toEqual([
		'示例渡口办法',
		'现予公布。',
		...law,
		'第二条　船。',
	]);
});

test('who signs at the head of a page stays, and so does that line of the title', () => {
	const articles = Array.from({ length: 12 }, (_, at) => `第${at + 1}条　灯。`);
	const [maker, day] = ['示例县人民政府', '2031年5月6日'];
	const lines = [maker, '关于渡口的通告', ...articles, '— 7 —', '船。', '— 8 —', maker, day];
	const { paragraphs } = withoutPrintedPages(lines);
	expect(paragraphs.filter(Boolean)).toEqual(lines.filter((line) => !line.startsWith('—')));
});

test('so does who made a text in the first line of its title, though that has signed on the page before', () => {
	const lines = ['公告', '现予公布。', '示例县水利局', '2031年5月6日', '— 1 —', '示例县水利局'];
	const further = ['关于渡口的解释', '第一条　灯。', '— 2 —', '第二条　船。'];
	const { paragraphs } = withoutPrintedPages([...lines, ...further]);
	expect(paragraphs.filter(Boolean)).toEqual(
		[...lines, ...further].filter((line) => !line.startsWith('—')),
	);
});

test('so do headings at the head of a page that the 目录 at the head of the text has, too', () => {
	const contents = ['目录', '第一章　渡船', '二、灯', '附则'];
	const lines = ['示例渡口办法', ...contents, '第一章　渡船', '第一条　船。'];
	const pages = ['— 7 —', '二、灯', '第二条　灯。', '— 8 —', '附则', '第三条　桨。'];
	const { paragraphs } = withoutPrintedPages([...lines, ...pages]);
	expect(paragraphs.filter(Boolean)).toEqual(
		[...lines, ...pages].filter((line) => !line.startsWith('—')),
	);
});

test('of a heading that each page says again the first stays, also where another 编 has one of that name', () => {
	const [general, boats] = ['第一章　总则', '第二章　渡船'];
	const first = ['示例渡口条例', '第一编　渡口', general, '第一条　灯。', boats, '第二条　船。'];
	const pages = ['— 7 —', boats, '第三条　桨。', '— 8 —', boats, '第四条　帆。', '第二编　船坞'];
	const last = ['— 9 —', general, '第五条　坞。', '— 10 —', general, '第六条　闸。'];
	const { paragraphs } = withoutPrintedPages([...first, ...pages, ...last]);
	expect(paragraphs.filter(Boolean)).toEqual([
		...first,
		...['第三条　桨。', '第四条　帆。', '第二编　船坞'],
		...[general, '第五条　坞。', '第六条　闸。'],
	]);
});

test('so is the number of the only page, at its foot', () => {
	const { paragraphs, problems } = withoutPrintedPages([
		'第一条　灯。',
		'第二条　船。',
		'— 1 —',
		'',
	]);
	expect(paragraphs).toEqual(['第一条　灯。', '第二条　船。', '', '']);
	expect(problems.map(({ line }) => line)).toEqual([3]);
});

test('what stands beside numbers stays elsewhere', () => {
	const lines = ['示例渡口办法', '登记表', '— 1 —', '船。', '登记表', '— 2 —', '桨。'];
	const further = [...Array.from({ length: 12 }, () => '灯。'), '登记表', '帆。'];
	const { paragraphs } = withoutPrintedPages([...lines, ...further]);
	expect(paragraphs.slice(lines.length)).toEqual(further);
});

test.each([
	['one number alone', ['第一条　灯。', '— 3 —', '第二条　船。']],
	['numbers that do not rise', ['第一条　灯。', '— 3 —', '第二条　船。', '— 3 —']],
	['rows of a table', ['| 甲 | 1 |', '1 / 5 米', '2 / 5 米']],
])('%s stay', (_, lines) => {
	expect(withoutPrintedPages(lines)).toEqual({ paragraphs: lines, problems: [] });
});

const page = (number: number): string[] =>
	Array.from(
		{ length: 6 },
		(_, at) => `第${6 * number + at + 1}条　灯由示例站看守，每日检查，损坏的当日修理并记入簿册。`,
	);
const PAGE = page(0);
/** A row of seven cells, each on its line, as some programs leave them. */
const row = (number: number, length: number): string[] => [
	`${number}`,
	...Array.from({ length: 6 }, () => '灯'.repeat(length)),
];
const ROWS = [1, 2, 3].flatMap((number) => row(number, 4));
const LONG_ROWS = [1, 2, 3].flatMap((number) => row(number, 40));

test.each<[what: string, lines: string[], left: string[]]>([
	[
		'numbers without a mark that count on',
		[...PAGE, '7', ...page(1), '8', ...page(2), '9'],
		['7', '8', '9'],
	],
	['not one alone', [...PAGE, '1'], []],
	['not such as do not count on', [...PAGE, '7', ...page(1), '9', ...page(2)], []],
	[
		'not the column of a table, which is narrower than a page',
		['1', '街灯', '2', '桥灯', ...PAGE],
		[],
	],
	['not that of one with many cells, above points', [...PAGE, '附表', ...ROWS, '一、灯。'], []],
	['not that of one with long cells', ['基准', '序　号', ...LONG_ROWS, '一、灯。'], []],
	[
		'not those that begin with 1 far below the first page',
		[...page(0), ...page(1), ...page(2), '附表', ...LONG_ROWS, '一、灯。'],
		[],
	],
	[
		'nor one below the last article',
		[...PAGE, '附表', '1', ...Array<string>(8).fill('灯'), '2', '灯'],
		[],
	],
])('%s', (_, lines, left) => {
	const { paragraphs } = withoutPrintedPages(lines);
	expect(lines.filter((line, at) => paragraphs[at] !== line)).toEqual(left);
});
