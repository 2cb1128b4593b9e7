import { expect, test } from 'vitest';
import { withWholeParagraphs } from '../../../src/importer/lines/whole-paragraphs.ts';

/** Invented; 20 characters a line, the first of a paragraph indented. */
const BROKEN = [
	'示例灯塔办法',
	'第一章　总则',
	'　　第一条　灯塔由示例站管理，示例站每日',
	'检查灯塔的灯具。灯具损坏的，当日修理。。',
	'修理的情况，记入示例站的簿册。',
	'　　簿册保存三年。',
	'　　第二条　灯塔应当符合下列要求，依照第',
	'三条第二款的规定，由示例站公布：',
	'',
	'　　（一）灯光在一百里外看得见，雾天并且',
	'在五十里外看得见；',
	'　　（二）灯光与邻近的灯塔不同，依照前款',
	'（一）项的规定。',
	'第二章　附则',
	'　　第三条　本办法自公布之日起施行，示例',
	'站负责解释。',
];

const EDGE = BROKEN.map((line) => line.trim());

test('lines at the edge go on with a full line above, also one that ends a sentence', () => {
	const { paragraphs, problems } = withWholeParagraphs(BROKEN);
	expect(paragraphs.filter(Boolean)).toEqual([
		'示例灯塔办法',
		'第一章　总则',
		`　　第一条　灯塔由示例站管理，示例站每日${BROKEN[3]}${BROKEN[4]}`,
		'　　簿册保存三年。',
		`${BROKEN[6]}${BROKEN[7]}`,
		`${BROKEN[9]}${BROKEN[10]}`,
		`${BROKEN[11]}${BROKEN[12]}`,
		'第二章　附则',
		`${BROKEN[14]}${BROKEN[15]}`,
	]);
	expect(paragraphs).toHaveLength(BROKEN.length);
	expect(paragraphs.indexOf('第二章　附则')).toBe(BROKEN.indexOf('第二章　附则'));
	expect(problems).toEqual([
		{
			line: 4,
			severity: 'warning',
			message:
				'原文的段落在行末断开，段首缩进，有 6 行已接到上一行的后面，文字照原样。请对照官方文本核对分段',
		},
	]);
});

test('where nothing is indented, a line goes on with a sentence, and what is not sure is told', () => {
	const { paragraphs, problems } = withWholeParagraphs([
		...EDGE,
		'第四条　灯塔的簿册由示例站保存，不得修改。',
		'示例站应当公开簿册。',
	]);
	expect(paragraphs[2]).toBe(`${EDGE[2]}${EDGE[3]}`);
	expect(paragraphs.slice(3, 6)).toEqual(['', EDGE[4], EDGE[5]]);
	expect(paragraphs.slice(-2)).toEqual([
		'第四条　灯塔的簿册由示例站保存，不得修改。',
		'示例站应当公开簿册。',
	]);
	expect(problems.map(({ line, message }) => [line, message])).toEqual([
		[
			4,
			'原文的段落在行末断开（从 PDF 复制的文字常这样），有 5 行已接到上一行的后面，文字照原样。请对照官方文本核对分段',
		],
		[
			5,
			'第 5、18 行的上一行正好写满并且句子完了，看不出是另起一款还是接着上一款，暂按另起一款。请对照官方文本，接着上一款的并成一行再导入',
		],
	]);
});

const TWICE = [...BROKEN, ...BROKEN.slice(1)];
const NAMES = ['示例县示例乡示例村的示例河口大木灯塔', '示例县示例乡示例村的示例河口石灯塔甲'];

test.each<[what: string, lines: string[], apart: string[]]>([
	[
		'a 题注 below a title as wide as the page',
		[
			'示例县示例乡示例村示例河口灯塔和桥灯办法',
			'（2031年5月6日示例县人民政府令第3号公布）',
			...EDGE.slice(1),
		],
		['（2031年5月6日示例县人民政府令第3号公布）'],
	],
	[
		'words below a 题注 that is as wide as the page',
		[
			'示例灯塔办法',
			'2031年5月6日示例县人民政府常务会议通过',
			'为了管好灯塔，制定本办法。',
			...EDGE.slice(1),
		],
		['为了管好灯塔，制定本办法。'],
	],
	[
		'a 项 at the edge below a full line that ends in a colon',
		[...TWICE, '　　第四条　示例县的灯塔应当符合下列要求：', '（一）明亮；'],
		['（一）明亮；'],
	],
	['names in an annex that are as wide', [...EDGE, '附件', ...NAMES, '灯塔名录'], NAMES],
	[
		'rows of a table that are as wide',
		[
			...TWICE,
			'1\t示例县示例乡示例村的木灯塔\t每季一次检',
			'2\t示例县示例乡示例村的石灯塔\t每季一次检',
		],
		['2\t示例县示例乡示例村的石灯塔\t每季一次检'],
	],
	[
		'who signed below a full line that ends, and the day',
		[...TWICE, '　　第四条　本办法自公布之日起三十日施行。', '示例县人民政府', '2031年5月6日'],
		['示例县人民政府', '2031年5月6日'],
	],
])('what does not go on stays apart: %s', (_, lines, apart) => {
	const { paragraphs } = withWholeParagraphs(lines);
	expect(paragraphs.filter((line) => apart.includes(line))).toEqual(apart);
	expect(paragraphs.filter((line) => line === '').length).toBeGreaterThan(5);
});

/** Invented; 22 characters a line, whatever their width. */
const COUNTED = [
	'　　第一条　示例县人民政府管理2031年5月6',
	'日以后建成的2031号、2032号灯塔，以及',
	'示例河上的桥灯。',
	'　　第二条　灯塔每日检查2次，桥灯每日检查12',
	'次，码头的灯每日检查123次，检查的人应当签',
	'字。',
	'　　第三条　本办法自2031年10月10日起施',
	'行。',
];

test.each<[what: string, lines: string[], whole: string[]]>([
	[
		'lines may be counted in characters, whatever their width',
		COUNTED,
		[COUNTED.slice(0, 3).join(''), COUNTED.slice(3, 6).join(''), COUNTED.slice(6).join('')],
	],
	[
		'where first lines are indented, a short text without numbers is joined, and a wide title is none of its page',
		[
			`示例县人民政府关于修改${'《示例灯塔办法》'.repeat(5)}的决定`,
			'　　灯塔由示例站管理，示例站每日检查灯塔',
			'的灯具。',
			'　　灯具损坏的，由示例站在当日修理，并且',
			'记入示例站的簿册。',
			'　　本决定自公布之日起施行。',
		],
		['　　灯塔由示例站管理，示例站每日检查灯塔的灯具。', '　　本决定自公布之日起施行。'],
	],
	[
		'so is a 题注 above them',
		['　　2031年5月6日示例县人民政府令第３号公布，自', '公布之日起施行', ...BROKEN.slice(1)],
		['　　2031年5月6日示例县人民政府令第３号公布，自公布之日起施行'],
	],
	[
		'brackets at the end of a full line end no sentence where nothing is indented',
		[...EDGE, '第四条　灯塔由示例站（以下称为看守站）', '依照本办法看守。'],
		['第四条　灯塔由示例站（以下称为看守站）依照本办法看守。'],
	],
	[
		'nor does a 款 begin with 具体办法',
		[...EDGE, '第四条　灯塔的簿册由示例站保存，不得改。', '具体办法由示例县制定。'],
		['第四条　灯塔的簿册由示例站保存，不得改。具体办法由示例县制定。'],
	],
	[
		'nor does a paragraph begin with 但是',
		[...EDGE, '第四条　灯塔的簿册由示例站保存，不得改。', '但是，写错的除外。'],
		['第四条　灯塔的簿册由示例站保存，不得改。但是，写错的除外。'],
	],
	[
		'but with 的士',
		[...EDGE, '第四条　灯塔的簿册由示例站保存，不得改。', '的士可以停在灯塔下面。'],
		['的士可以停在灯塔下面。'],
	],
])('%s', (_, lines, whole) => {
	expect(withWholeParagraphs(lines).paragraphs).toEqual(expect.arrayContaining(whole));
});

test('numbers of pages that are left do not hide that first lines are indented', () => {
	const { paragraphs } = withWholeParagraphs([
		...BROKEN,
		'1',
		'灯塔每日检查。'.padStart(12, '　'),
		'2',
	]);
	expect(paragraphs[2]).toBe(`${BROKEN[2]}${BROKEN[3]}${BROKEN[4]}`);
});

test('a line of a sentence may begin with 附件', () => {
	const words = ['第四条　灯塔的灯具应当依照示例站公布的', '附件所列的标准，每年检查。'];
	expect(withWholeParagraphs([...EDGE, ...words]).paragraphs).toContain(words.join(''));
});

test('Latin words that a line end parted have a blank between them', () => {
	const words = ['第四条　示例公约，是指 Lights of Example', 'Towers 公约和它的附录。'];
	expect(withWholeParagraphs([...EDGE, ...words]).paragraphs).toContain(words.join(' '));
});

test.each([
	['all lines are indented and end', BROKEN.map((line) => `　　${line.trim().slice(0, 12)}。`)],
	['no margin has broken the lines', BROKEN.map((line) => line.slice(0, 12))],
	['it has few numbers and no indentation', EDGE.map((line) => line.replace(/第.条|（.）/g, '灯'))],
])('lines stay as they are where %s', (_, lines) => {
	expect(withWholeParagraphs(lines)).toEqual({ paragraphs: lines, problems: [] });
});

/** Invented; each paragraph broken at 20 characters. */
const inBlocks = (paragraphs: readonly string[]): string[] =>
	paragraphs.flatMap((line) => [...(line.match(/.{1,20}/gu) ?? []), '']);

const PARAGRAPHS = [
	'示例灯塔办法',
	'第一条　灯塔由示例站管理，示例站每日检查。灯具损坏的，当日修理，并且记入簿册。',
	'第二条　灯塔应当符合下列要求，由示例站公布：',
	'（一）灯光在一百里外看得见，雾天在五十里外看得见；',
	'（二）灯光与邻近的灯塔不同，依照前款第一项的规定。',
	'第三条　灯塔的簿册由示例站保存，保存三十年以上。',
	'任何人可以查阅簿册，示例站应当提供方便并且免费。',
];

test('where blank lines part paragraphs and nothing is indented, any line below a full one goes on', () => {
	const { paragraphs, problems } = withWholeParagraphs(inBlocks(PARAGRAPHS));
	expect(paragraphs.filter(Boolean)).toEqual(PARAGRAPHS);
	expect(problems).toEqual([
		{
			line: 4,
			severity: 'warning',
			message:
				'原文的段落在行末断开，段落之间空一行，有 6 行已接到上一行的后面，文字照原样。请对照官方文本核对分段',
		},
	]);
});

test('but not where blank lines stand only between articles', () => {
	const lines = inBlocks(PARAGRAPHS).filter(
		(line, place, all) => line !== '' || /^第/.test(all[place + 1] ?? ''),
	);
	const { problems } = withWholeParagraphs(lines);
	expect(problems.map(({ message }) => message).join()).toContain('从 PDF 复制');
});
