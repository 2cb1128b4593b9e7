import { describe, expect, test } from 'vitest';
import { readParagraphs } from '../../src/importer/read/source.ts';
import { messages, Scratch } from './scratch.ts';

const read = async (html: string): Promise<{ paragraphs: string[]; told: string[] }> => {
	const { paragraphs, problems } = await readParagraphs(Buffer.from(html));
	return {
		paragraphs: paragraphs ?? [],
		told: problems.filter(({ severity }) => severity !== 'info').map(({ message }) => message),
	};
};

const page = (body: string, head = ''): string =>
	`<!DOCTYPE html><html><head><meta charset="utf-8"><title>示例市人民政府</title>${head}</head><body>${body}</body></html>`;

const LAW = ['示例市渡口办法', '第一条　渡口设救生圈。', '第二条　渡船夜间开灯。'];
const PARAGRAPHS = LAW.map((line) => `<p>${line}</p>`).join('');

describe('a web page is read as a browser shows it', () => {
	test.each<[what: string, html: string, lines: string[]]>([
		[
			'blocks and breaks end lines, other elements do not',
			'<div><span>第一条</span><span>　渡口</span>设灯。</div>（一）甲；<br>（二）乙。',
			['第一条　渡口设灯。', '（一）甲；', '（二）乙。'],
		],
		[
			'a line end of the source is none of the text, a blank is',
			'<p>渡口\n  设灯，长 5\nm，ISO 9001</p>',
			['渡口设灯，长 5 m，ISO 9001'],
		],
		[
			'a line end is a blank where a word processor breaks its lines only at blanks',
			'<html><head><meta name="generator" content="LibreOffice 7.4 (Linux)"/></head><body><p>第一条\n渡口设灯。</p>\n</body></html>',
			['第一条 渡口设灯。'],
		],
		[
			'but where the page keeps those of its source',
			'<pre>第一条 灯。\n<b>第二条</b> 桥。</pre><div style="white-space: pre-wrap"><span>甲。\n乙。</span></div>',
			['第一条 灯。', '第二条 桥。', '甲。', '乙。'],
		],
		[
			'and not in a part of it that does not',
			'<div style="white-space: pre-wrap"><p style="white-space: normal">渡口\n设灯。</p>甲。\n乙。</div>',
			['渡口设灯。', '甲。', '乙。'],
		],
		[
			'fixed and wide blanks stay',
			'<p>　　第一条&nbsp;&nbsp;灯。</p>',
			['　　第一条\u00a0\u00a0灯。'],
		],
		['raised numbers stay raised', '<p>1×10<sup>5</sup>个，H<sub>2</sub>O</p>', ['1×10⁵个，H₂O']],
		[
			'the numbers of a list',
			'<ol start="3"><li>甲；</li><li>乙。</li></ol>',
			['3.甲；', '4.乙。'],
		],
		[
			'no numbers of a list that shows none',
			'<ol style="list-style:none"><li>（一）甲；</li></ol><ol><li style="list-style-type: none">乙。</li></ol>',
			['（一）甲；', '乙。'],
		],
		[
			'a table of words, its merged cells in their first place',
			'<table><tr><th>类别</th><th>标准</th></tr><tr><td rowspan="2">甲</td><td><p>1元</p></td></tr><tr><td>2元</td></tr></table>',
			['| 类别 | 标准 |', '| 甲 | 1元 |', '|  | 2元 |'],
		],
		[
			'a table of articles beside their numbers',
			'<table><tr><td>第一条</td><td><p>灯。</p><p>船。</p></td></tr><tr><td>第二条</td><td>桥。</td></tr></table>',
			['第一条　灯。', '船。', '第二条　桥。'],
		],
		[
			'a table that lays out the page',
			'<table><tr><td><p>第一条　灯。</p></td></tr><tr><td>第二条　船。</td></tr></table>',
			['第一条　灯。', '第二条　船。'],
		],
		[
			'what nobody sees',
			'<p>灯。</p><script>船。</script><p style="display: none">桥。</p><!-- 路。 -->',
			['灯。'],
		],
		[
			'a text in an element that scripts show',
			'<div style="visibility: hidden">灯。</div>',
			['灯。'],
		],
	])('%s', async (_, html, lines) => {
		expect((await read(page(html))).paragraphs).toEqual(lines);
	});
});

describe('the document of a page', () => {
	test('is without menus and foot', async () => {
		const { paragraphs, told } = await read(
			page(
				`<div><a href="/">首页</a><ul><li><a>政务公开</a></li></ul></div><div class="a"><div>${PARAGRAPHS}</div></div><div>主办：示例市人民政府<br>网站标识码：0000000000</div>`,
			),
		);
		expect(paragraphs).toEqual(LAW);
		expect(told).toEqual([]);
	});

	test.each([
		['class="main-nav"', LAW],
		['id="breadcrumb"', LAW],
		['role="navigation"', LAW],
		['class="navy"', ['首页', ...LAW]],
	])('is without what leads round the site: %s', async (said, lines) => {
		const menu = `<div ${said}><a href="/">首页</a></div>`;
		expect((await read(page(menu + PARAGRAPHS))).paragraphs).toEqual(lines);
	});

	test('has the last row of a table, and a heading, whatever they are called', async () => {
		const table =
			'<table><tr><td>渡口</td><td>灯</td></tr><tr class="footer"><td>合计</td><td>9</td></tr></table>';
		const { paragraphs } = await read(page(`${PARAGRAPHS}<h2 class="menu">附表</h2>${table}`));
		expect(paragraphs).toEqual([...LAW, '附表', '| 渡口 | 灯 |', '| 合计 | 9 |']);
	});

	test('has what has sentences, whatever it is called', async () => {
		expect((await read(page(`<div class="menu">${PARAGRAPHS}</div>`))).paragraphs).toEqual(LAW);
	});

	test.each([
		['the page tells it', '<meta name="ArticleTitle" content="示例市渡口办法">', '<h2>标题</h2>'],
		['WeChat tells it', '<meta property="og:title" content="示例市渡口办法">', ''],
		['it is the heading', '', '<h1>示例市渡口办法</h1>'],
		['it stands above the document', '', '<div>示例市渡口办法</div>'],
	])('has its title, wherever it stands: %s', async (_, head, above) => {
		const body = `${above}<div id="zoom">${LAW.slice(1)
			.map((line) => `<p>${line}</p>`)
			.join('')}</div>`;
		expect((await read(page(body, head))).paragraphs).toEqual(LAW);
	});

	test('has the order between its title and its words, and no day on which the page was put up', async () => {
		const order = '示例市人民政府令第8号　2031年7月1日';
		const [title, ...rest] = LAW;
		const row = (words: string): string => `<tr><td>${words}</td></tr>`;
		const above = [title!, order, '2031年7月3日', '发布日期：2031-07-03'].map(row).join('');
		const body = `<table>${above}${row(rest.map((line) => `<p>${line}</p>`).join(''))}</table>`;
		const { paragraphs } = await read(page(body));
		expect(paragraphs.filter((line) => !line.startsWith('发布'))).toEqual([title, order, ...rest]);
	});

	test('has the title of a report that stands above it', async () => {
		const title = '示例镇2031年度法治政府建设工作情况报告';
		const words = ['一、主要举措', '核查水尺。', '更换水尺。'];
		const body = `<h3>${title}</h3><div>${words.map((line) => `<p>${line}</p>`).join('')}</div>`;
		expect((await read(page(body))).paragraphs).toEqual([title, ...words]);
	});

	const ABOVE = ['索引号：', '1', '文号：', '2', '时效性：', '有效', '发布日期：', '2031-03-01'];

	test.each([
		['a post sets words around it', '权威发布 | 《示例市渡口办法》全文', LAW.slice(1), LAW],
		['a tag stands before it', '【政策文件】示例市渡口办法', LAW.slice(1), LAW],
		['the document has its own', '重磅！渡口有新规了', LAW, LAW],
		[
			'the document has its own, on a report',
			'【公示】示例县2031年法治政府建设年度报告',
			['示例县2031年法治政府建设年度报告', '一年来成效明显。'],
			['示例县2031年法治政府建设年度报告', '一年来成效明显。'],
		],
		[
			'a chapter ends like a name',
			'示例市渡口办法',
			['第一章　安全措施', ...LAW.slice(1)],
			[LAW[0], '第一章　安全措施', ...LAW.slice(1)],
		],
		[
			'it is that of a notice, which names the law',
			'示例市关于印发《示例市渡口办法》的通知',
			['各县：', '现将《示例市渡口办法》印发给你们。', ...LAW],
			[
				'示例市关于印发《示例市渡口办法》的通知',
				'各县：',
				'现将《示例市渡口办法》印发给你们。',
				...LAW,
			],
		],
		[
			'only its 题注 names it',
			'示例市渡口办法',
			['（根据2031年1月2日《关于修改〈示例市渡口办法〉的决定》修正）', ...LAW.slice(1)],
			[LAW[0], '（根据2031年1月2日《关于修改〈示例市渡口办法〉的决定》修正）', ...LAW.slice(1)],
		],
		[
			'the document begins with a numbered list',
			'示例市渡口办法',
			['1.第一条 为什么有这部办法', '一、怎么执法', '渡口设灯。'],
			['示例市渡口办法', '1.第一条 为什么有这部办法', '一、怎么执法', '渡口设灯。'],
		],
		[
			'the document has its own, below what the page tells in a table',
			'示例市渡口办法（2031年）',
			[...ABOVE, ...LAW],
			[...ABOVE, ...LAW],
		],
		['the page is about a law', '《示例市渡口办法》解读', LAW, ['《示例市渡口办法》解读', ...LAW]],
	])('has one title only: %s', async (_, title, words, lines) => {
		const body = `<div id="zoom">${words.map((line) => `<p>${line}</p>`).join('')}</div>`;
		const head = `<meta property="og:title" content="${title}">`;
		expect((await read(page(body, head))).paragraphs).toEqual(lines);
	});

	test('what may be its words and is left out is quoted', async () => {
		const more = LAW.map((line) => `<p>${line}</p>`).join('');
		const { told } = await read(
			page(`<div>${more}<p>第三条　灯。</p></div><div>以上条文由渡口管理所解释。</div>`),
		);
		expect(told).toEqual([
			'网页上的这些话不在正文里，没有导入：“以上条文由渡口管理所解释。”。是正文的请手工补上',
		]);
	});

	test('without its pictures, which are told of', async () => {
		const { told } = await read(page(`${PARAGRAPHS}<p><img src="tu.png"></p>`));
		expect(told).toEqual(['正文里有 1 张图片，图片没有导入。需要的话请另外上传']);
	});
});

test('a page with its entry in the catalogue becomes a law, under any name', async () => {
	const scratch = new Scratch();
	const catalogue =
		'<table><tr><td>发文机关：</td><td>示例市人民政府</td><td>成文日期：</td><td>2031年06月02日</td></tr><tr><td>发文字号：</td><td>示例市人民政府令第8号</td><td>发布日期：</td><td>2031年06月11日</td></tr></table>';
	const body = `${catalogue}<div id="zoom">${PARAGRAPHS}<p>第三条　本办法自2031年8月1日起施行。</p></div>`;
	const [outcome] = await scratch.import(scratch.file('办法.doc', page(body)));
	expect(outcome).toMatchObject({ kind: 'law', version: '2031-06-02', articles: 3 });
	expect(messages(outcome, 'info')).toContain('扩展名是“.doc”，内容其实是网页文件，已按内容读取');
	expect(scratch.read(outcome!.file!)).toBe(
		`${[...LAW, '第三条　本办法自2031年8月1日起施行。'].join('\n')}\n`,
	);
});

test('a notice without articles is told by the 发文字号 that only its page has', async () => {
	const scratch = new Scratch();
	const title = '<h2>示例县人民政府办公室关于做好渡口值守的通知</h2>';
	const words = [
		'各乡镇人民政府：',
		'现通知如下：',
		'一、夜间有人值守。',
		'示例县人民政府办公室',
		'2031年6月2日',
	];
	const body = `<div id="zoom">${title}${words.map((line) => `<p>${line}</p>`).join('')}</div>`;
	const row = '<table><tr><td>发文字号：</td><td>示政办发〔2031〕33号</td></tr>';
	const days = '<tr><td>成文日期：</td><td>2031年6月2日</td></tr></table>';
	const [outcome] = await scratch.import(scratch.file('通知.html', page(row + days + body)));
	expect(outcome).toMatchObject({ kind: 'law', version: '2031-06-02' });
	const yaml = scratch.read(outcome!.file!.replace(/[^/]+$/, 'law.yaml'));
	expect(yaml).toContain('documentNumber: 示政办发〔2031〕33号');
	const [news] = await scratch.import(scratch.file('消息.html', page(body)));
	expect(news).toMatchObject({ kind: 'skipped' });
});

test('a page that nests without end is refused', async () => {
	const { paragraphs, problems } = await readParagraphs(Buffer.from(page('<div>'.repeat(100_000))));
	expect(paragraphs).toBeNull();
	expect(problems[0]!.message).toContain('结构太复杂');
});
