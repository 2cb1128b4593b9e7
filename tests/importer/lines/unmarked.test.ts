import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { walk } from '../../../src/domain/law/model.ts';
import { readLaw } from '../../../src/domain/law/read/parse.ts';
import { lawMarkdown } from '../../../src/exports/markdown.ts';
import { unmarked } from '../../../src/importer/lines/unmarked.ts';
import { exported } from '../../exports/exported.ts';
import { text } from '../../exports/lines.ts';
import { messages, Scratch } from '../scratch.ts';

const LAW = `示例县水位观测规定
（示例文本，非真实法规）
（2023年11月20日示例县人民政府公布）
目　录
第一章　总则
第二章　观测
第一章　总则
第一条　示例河第1~3站[含*号站]的水位 < 5 米的，由示例站_每日_观测。
第二章　观测
第一节　怎样观测
第二条　示例站应当：
（一）记录下列各项：
1.流量；
2．含沙量\\颗粒级配。
（二）核对 #2 水尺。
- 横线起的一款。
第二条之一　记录用下表：
| 项目 | 周期 |
| 水位 | 每日 | 另有\\|的 * |
第三条　本规定自2024年1月1日起施行。
附件
观测点名录
`;
const made = (source: string): string => lawMarkdown(exported(readLaw(source)));

describe('a law that the site gave away in Markdown', () => {
	test('is imported as it was, character for character, under its own day', async () => {
		const scratch = new Scratch();
		const [outcome] = await scratch.import(scratch.file('下载.md', made(LAW)));
		expect(messages(outcome, 'error')).toEqual([]);
		expect(scratch.read(outcome!.file!)).toBe(LAW);
		expect(outcome!.version).toBe('2023-11-20');
	});

	test('is the same wording as the text that it was made of', async () => {
		const scratch = new Scratch();
		await scratch.import(scratch.file('规定.txt', LAW));
		const before = scratch.all();
		await scratch.import(scratch.file('规定.md', made(LAW)));
		expect(scratch.all()).toEqual(before);
	});

	test('tells the day of its wording where its words do not', async () => {
		const scratch = new Scratch();
		const undated = LAW.replace(/（2023.*\n/, '').replace(/自2024年1月1日/, '公布之日');
		const [outcome] = await scratch.import(scratch.file('下载.md', made(undated)));
		expect(outcome!.version).toBe('2023-11-20');
	});

	test('keeps its words, whatever lines it is made of', () => {
		const withoutBlanks = (words: string): string => words.replace(/\s+/g, '');
		fc.assert(
			fc.property(text, (source) => {
				const law = readLaw(source.replaceAll('\0', ''));
				const { paragraphs } = unmarked(lawMarkdown(exported(law)).split('\n'));
				const words = walk(law.units).map(({ label, gap, text }) => label + gap + text);
				expect(withoutBlanks(paragraphs.join(''))).toBe(withoutBlanks(words.join('')));
			}),
			{ numRuns: 300 },
		);
	});
});

describe('a text in Markdown is told by its bold articles, or by front matter that names a wording', () => {
	test.each<[what: string, lines: string[], words: string[]]>([
		['bold articles', ['# 规定', '', '**第一条** 甲**乙**\\*。'], ['规定', '第一条 甲乙*。']],
		[
			'a line in italics',
			['# 规定', '*（2031年3月1日通过）*', '**第一条** 甲*、乙*。'],
			['规定', '（2031年3月1日通过）', '第一条 甲*、乙*。'],
		],
		[
			'signs that are none of italics',
			['# 规定', '**第一条** 甲。', '_ 乙 _', '_丙'],
			['规定', '第一条 甲。', '_ 乙 _', '_丙'],
		],
		[
			'rows, of which only the line below the first is a mark',
			['# 规定', '**第一条** 甲：', '| 甲 | 乙 |', '| --- | --- |', '| --- | --- |', '| 丙 | 丁 |'],
			['规定', '第一条 甲：', '| 甲 | 乙 |', '| --- | --- |', '| 丙 | 丁 |'],
		],
		['a bold 之一', ['**第三条之一**　甲'], ['第三条之一　甲']],
		['front matter', ['---', 'version: 2023-11-20', '---', '', '一、甲\\.'], ['一、甲.']],
		['stars elsewhere', ['第一条　**注**：甲\\*', '', '乙'], ['第一条　**注**：甲\\*', '', '乙']],
		['other front matter', ['---', 'title: 甲', '---', '乙'], ['', '甲', '', '乙']],
		[
			'front matter with the title of the text',
			['---', 'title: "甲"', '---', '# 甲'],
			['', '', '', '# 甲'],
		],
		[
			'front matter that calls a text otherwise than its first heading does',
			['---', 'title: 甲', '---', '', '# 乙镇丙'],
			['', '', '', '', '# 乙镇丙'],
		],
		[
			'front matter that calls a law otherwise than its own first line does',
			['---', 'title: 渡船规定（全文）', '---', '示例县渡船管理办法', '第一条 甲。'],
			['', '', '', '示例县渡船管理办法', '第一条 甲。'],
		],
		[
			'front matter with the only title, above a chapter',
			['---', 'title: 甲', '---', '# 第一章 乙'],
			['', '甲', '', '# 第一章 乙'],
		],
		[
			'front matter in Chinese',
			['---', '发布机关：示例县', 'tags:', '  - 水', '---', '甲'],
			['', '', '', '', '', '甲'],
		],
		['lines of dashes around words', ['---', '甲。', '---', '乙'], ['---', '甲。', '---', '乙']],
		['bullets of a report', ['一、甲', '- （一）乙', '- 丙'], ['一、甲', '- （一）乙', '- 丙']],
		['a line of dashes', ['---', '', '甲'], ['---', '', '甲']],
	])('%s', (_, lines, words) => {
		expect(unmarked(lines).paragraphs).toEqual(words);
	});
});

describe('a law that people keep in Markdown', () => {
	const ARTICLES = [
		'## 第一条',
		'甲。',
		'## 第二条',
		'乙：',
		'- （一）丙；',
		'* （二）丁。',
		'## 第三条',
		'戊。',
	];
	const WORDS = ['第一条', '甲。', '第二条', '乙：', '（一）丙；', '（二）丁。', '第三条', '戊。'];

	test('loses front matter and the marks of headings, lists, quotations and links', () => {
		const head = [
			'---',
			'title: 示例规定',
			'---',
			'# 示例规定',
			'> （2031年1月2日公布）',
			'- [第一章 总则](#c1)',
		];
		const { paragraphs } = unmarked([...head, ...ARTICLES]);
		expect(paragraphs).toEqual(['示例规定', '（2031年1月2日公布）', '第一章 总则', ...WORDS]);
	});

	test('is told by its numbered lists, without front matter', () => {
		expect(unmarked(ARTICLES).paragraphs).toEqual(WORDS);
	});

	test('becomes a law with the title and the units of its words', async () => {
		const scratch = new Scratch();
		const front = ['---', 'title: 示例县观测规定', 'publish: 2031-01-09', '---', ''];
		const dated = ['（2031年1月2日示例县人民政府公布）', ...ARTICLES];
		const [outcome] = await scratch.import(
			scratch.file('规定.md', [...front, ...dated].join('\n')),
		);
		expect(outcome).toMatchObject({ id: 'shili-xian-guance-guiding', version: '2031-01-02' });
		expect(scratch.read(outcome!.file!)).toBe(
			`示例县观测规定\n（2031年1月2日示例县人民政府公布）\n${WORDS.join('\n')}\n`,
		);
	});

	test('has its footnotes told, as those of Word, and none in its words', () => {
		const noted = ARTICLES.map((line, at) => (at === 0 ? `${line}[^甲]` : line));
		const { paragraphs, problems } = unmarked([...noted, '', '[^甲]: 以公布的文本为准。']);
		expect(paragraphs).toEqual(unmarked(ARTICLES).paragraphs);
		expect(problems.map(({ message }) => message)).toContain(
			'这里有脚注，没有写入正文：“以公布的文本为准。”。需要的话请手工补上',
		);
	});

	test('has marks of footnotes that it does not have as its words', () => {
		const line = ARTICLES.find((one) => one.includes('第一条'))!;
		const lines = ARTICLES.map((one) => (one === line ? `${one}[^1]` : one));
		expect(unmarked(lines).paragraphs.join()).toContain('[^1]');
	});
});

test('a report whose headings are bold lines is read without the marks', () => {
	const { paragraphs, problems } = unmarked([
		'**一、主要举措**',
		'',
		'**（一）挂灯。** 挂灯5盏。',
		'2*3*4',
		'张**、李**乘船。',
	]);
	expect(paragraphs).toEqual([
		'一、主要举措',
		'',
		'（一）挂灯。 挂灯5盏。',
		'2*3*4',
		'张**、李**乘船。',
	]);
	expect(problems.map(({ severity }) => severity)).toEqual(['info']);
});

test('a text that is quoted as a whole loses the marks', () => {
	const lines = [
		'示例县渡口办法',
		'',
		'第一条　渡口设灯。',
		'第二条　灯> 3 盏。',
		'第三条　…',
		'完',
	];
	const { paragraphs, problems } = unmarked(lines.map((line) => `> ${line}`));
	expect(paragraphs).toEqual(lines);
	expect(problems.map(({ severity }) => severity)).toEqual(['info']);
	expect(unmarked([...lines, '> 甲']).paragraphs).toEqual([...lines, '> 甲']);
});

test('so is a text of which only the numbers are bold', () => {
	const lines = ['经研究，批复如下：', '**一、**渡口属于水上设施。', '**二、**灯不是。'];
	expect(unmarked(lines).paragraphs).toEqual([
		'经研究，批复如下：',
		'一、渡口属于水上设施。',
		'二、灯不是。',
	]);
});

test('stars in a text without such lines are its words', () => {
	expect(unmarked(['一、主要举措', '注**见附表**。']).paragraphs).toEqual([
		'一、主要举措',
		'注**见附表**。',
	]);
});
