import {
	ExternalHyperlink,
	Document,
	FootnoteReferenceRun,
	type IRunOptions,
	LevelFormat,
	Packer,
	PageBreak,
	Paragraph,
	Table,
	TableCell,
	TableRow,
	TextRun,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { splitTable } from '../../src/importer/read/doc/doc.ts';
import { spellNumbers } from '../../src/importer/read/docx/numbering.ts';
import { numberFormat } from '../../src/word-numbers/number-format.ts';
import { readParagraphs } from '../../src/importer/read/source.ts';
import { encryptedDocx, word97, workbook } from './word-97.ts';

type Options = Omit<ConstructorParameters<typeof Document>[0], 'sections'>;

const docx = (children: (Paragraph | Table)[], options: Options = {}): Promise<Buffer> =>
	Packer.toBuffer(new Document({ ...options, sections: [{ children }] }));

const read = async (bytes: Buffer): Promise<string[]> =>
	(await readParagraphs(bytes)).paragraphs ?? [];
const told = async (bytes: Buffer): Promise<string[]> =>
	(await readParagraphs(bytes)).problems.map(({ message }) => message);

/** The document with its main part changed by hand, for what the library cannot write. */
async function withXml(bytes: Promise<Buffer>, change: (xml: string) => string): Promise<Buffer> {
	const parts = unzipSync(await bytes);
	parts['word/document.xml'] = strToU8(change(strFromU8(parts['word/document.xml']!)));
	return Buffer.from(zipSync(parts));
}

describe('a .docx', () => {
	test('gives its paragraphs as they are, empty ones and blanks included', async () => {
		const bytes = await docx(
			['示例条例', '', '　　第一条　“示范”—— ', ' a\tb'].map((text) => new Paragraph(text)),
		);
		expect(await read(bytes)).toEqual(['示例条例', '', '　　第一条　“示范”—— ', ' a\tb']);
	});

	test('a line or page break inside a paragraph begins a new line', async () => {
		const paragraph = new Paragraph({
			children: [new TextRun('甲'), new TextRun({ text: '乙', break: 1 })],
		});
		expect(await read(await docx([paragraph]))).toEqual(['甲', '乙']);
		const turned = new Paragraph({
			children: [new TextRun('甲'), new PageBreak(), new TextRun('乙')],
		});
		expect(await read(await docx([turned]))).toEqual(['甲', '乙']);
	});

	describe('raised and lowered words stay apart from the words before them', () => {
		const paragraph = (before: string, run: IRunOptions, after = ''): Paragraph =>
			new Paragraph({ children: [new TextRun(before), new TextRun(run), new TextRun(after)] });

		test.each<[string, string, IRunOptions, string]>([
			['a power', '1×10', { text: '5', superScript: true }, '1×10⁵贝可'],
			['a negative power', '1×10', { text: '-12', superScript: true }, '1×10⁻¹²贝可'],
			['a formula', 'CO', { text: '2', subScript: true }, 'CO₂贝可'],
			['a blank behind it', 'm', { text: '2 ', superScript: true }, 'm² 贝可'],
		])('%s', async (_, before, run, line) => {
			const bytes = await docx([paragraph(before, run, '贝可')]);
			expect(await read(bytes)).toEqual([line]);
			expect(await told(bytes)).toEqual([]);
		});

		test('what plain text cannot show is told, with the words and the line', async () => {
			const bytes = await docx([
				new Paragraph('甲'),
				paragraph('示例', { text: '注1', superScript: true }),
			]);
			expect(await readParagraphs(bytes)).toEqual({
				paragraphs: ['甲', '示例注1'],
				problems: [
					{
						severity: 'warning',
						message:
							'这里的“注1”在 Word 里是上标，纯文本写不出，已写成普通文字。请对照原文核对这一段的意思有没有变',
						line: 2,
					},
				],
			});
		});
	});

	test('a word in several runs is one word', async () => {
		const paragraph = new Paragraph({
			children: [new TextRun({ text: '第一', bold: true }), new TextRun('条　示例')],
		});
		expect(await read(await docx([paragraph]))).toEqual(['第一条　示例']);
	});

	const cell = (text: string, spans: { columnSpan?: number; rowSpan?: number } = {}): TableCell =>
		new TableCell({ ...spans, children: text.split('\n').map((line) => new Paragraph(line)) });
	const table = (...rows: TableCell[][]): Table =>
		new Table({ rows: rows.map((children) => new TableRow({ children })) });

	test('a table in a cell keeps its rows, and the editor is told', async () => {
		const inner = table([cell('大'), cell('小')]);
		const around = new TableCell({ children: [new Paragraph('灯罩'), inner] });
		const bytes = await docx([table([cell('甲'), cell('乙')], [cell('灯'), around])]);
		expect(await read(bytes)).toEqual(['| 甲 | 乙 |', '灯', '灯罩', '| 大 | 小 |']);
		expect(await told(bytes)).toEqual([expect.stringContaining('表格里面还有表格')]);
	});

	const articles = [
		[cell('第一章　总则', { columnSpan: 2 })],
		[cell('第一条'), cell('灯塔每晚点亮。\n值守表一季一次。')],
		[cell('第二条'), cell('船工应当：\n（一）持木牌；\n（二）报船号。')],
		[cell(''), cell('汛期停航。')],
	];

	test('of numbers in one column and their words in the next is articles, and the editor is told', async () => {
		const bytes = await docx([new Paragraph('示例办法'), table(...articles)]);
		expect(await read(bytes)).toEqual([
			'示例办法',
			'第一章　总则',
			'第一条　灯塔每晚点亮。',
			'值守表一季一次。',
			'第二条　船工应当：',
			'（一）持木牌；',
			'（二）报船号。',
			'汛期停航。',
		]);
		expect((await told(bytes))[0]).toContain('一列是条号、一列是条文');
	});

	test.each<[what: string, head: TableCell[], line: string]>([
		['a head stays a row', [cell('条号'), cell('内容')], '| 条号 | 内容 |'],
		['a title over both', [cell('示例办法', { columnSpan: 2 })], '示例办法'],
	])('above them %s', async (_, head, line) => {
		expect((await read(await docx([table(head, ...articles)]))).slice(0, 2)).toEqual([
			line,
			'第一章　总则',
		]);
	});

	test('where Word itself has numbered them, too', async () => {
		const levels = [{ level: 0, format: LevelFormat.CHINESE_COUNTING, text: '第%1条' }];
		const number = (): TableCell =>
			new TableCell({
				children: [new Paragraph({ text: '', numbering: { reference: 'law', level: 0 } })],
			});
		const rows = [
			[number(), cell('甲。')],
			[number(), cell('乙。')],
		];
		const numbering = { config: [{ reference: 'law', levels }] };
		expect(await read(await docx([table(...rows)], { numbering }))).toEqual([
			'第一条　甲。',
			'第二条　乙。',
		]);
	});

	test.each<[what: string, rows: string[][], first: string]>([
		[
			'two wordings',
			[
				['第一条', '甲。', '乙。'],
				['第二条', '丙。', '丁。'],
			],
			'| 第一条 | 甲。 | 乙。 |',
		],
		[
			'which article became which',
			[
				['第一条', '第二条'],
				['第二条', '第五条'],
			],
			'| 第一条 | 第二条 |',
		],
		[
			'fines',
			[
				['第七条', '罚款五百元。'],
				['第三条', '警告。'],
			],
			'| 第七条 | 罚款五百元。 |',
		],
		[
			'places in another law',
			[
				['第一条第二款', '甲。'],
				['第二条', '乙。'],
			],
			'| 第一条第二款 | 甲。 |',
		],
	])('a table of %s has rows as before', async (_, rows, first) => {
		const cells = rows.map((row) => row.map((words) => cell(words)));
		expect((await read(await docx([table(...cells)])))[0]).toBe(first);
	});

	test('a table becomes rows between bars', async () => {
		const rows = table([cell('事项'), cell('期限\n（日）')], [cell('许可'), cell('20')]);
		expect(await read(await docx([new Paragraph('附件'), rows]))).toEqual([
			'附件',
			'| 事项 | 期限 （日） |',
			'| 许可 | 20 |',
		]);
	});

	describe('merged cells leave empty ones behind, so that columns stay below their heads', () => {
		const tall = (text: string, rowSpan: number): TableCell => cell(text, { rowSpan });
		const wide = (text: string, columnSpan: number): TableCell => cell(text, { columnSpan });

		test.each<[string, TableCell[][], string[]]>([
			[
				'over columns',
				[[cell('事项'), cell('期限')], [wide('合计', 2)]],
				['| 事项 | 期限 |', '| 合计 |  |'],
			],
			[
				'over rows',
				[
					[cell('类别'), cell('项目'), cell('数量')],
					[tall('巡查', 2), cell('街灯'), cell('31盏')],
					[cell('桥灯'), cell('6盏')],
					[cell('维修'), cell('街灯'), cell('2盏')],
				],
				[
					'| 类别 | 项目 | 数量 |',
					'| 巡查 | 街灯 | 31盏 |',
					'|  | 桥灯 | 6盏 |',
					'| 维修 | 街灯 | 2盏 |',
				],
			],
			[
				'over both at once',
				[
					[cell('甲'), cell('乙'), cell('丙'), cell('丁')],
					[cell('一'), cell('块', { columnSpan: 2, rowSpan: 2 }), cell('二')],
					[cell('三'), cell('四')],
				],
				['| 甲 | 乙 | 丙 | 丁 |', '| 一 | 块 |  | 二 |', '| 三 |  |  | 四 |'],
			],
			[
				'several, of different heights, the last column among them',
				[[tall('甲', 3), tall('乙', 2), cell('丙'), tall('丁', 3)], [cell('一')], [wide('二', 2)]],
				['| 甲 | 乙 | 丙 | 丁 |', '|  |  | 一 |  |', '|  | 二 |  |  |'],
			],
		])('%s', async (_, rows, lines) => {
			expect(await read(await docx([table(...rows)]))).toEqual(lines);
		});

		test('a row that begins in a later column', async () => {
			const rows = table([cell('甲'), cell('乙'), cell('丙')], [cell('丁')]);
			const bytes = await withXml(docx([rows]), (xml) => {
				const second = xml.lastIndexOf('<w:tr>') + '<w:tr>'.length;
				const later = '<w:trPr><w:cantSplit/><w:gridBefore w:val="2"/></w:trPr>';
				return xml.slice(0, second) + later + xml.slice(second);
			});
			expect(await read(bytes)).toEqual(['| 甲 | 乙 | 丙 |', '|  |  | 丁 |']);
		});

		test('bookmarks between rows and cells are no cells', async () => {
			const rows = table([tall('甲', 2), cell('乙')], [cell('丙')]);
			const mark = '<w:bookmarkStart w:id="1" w:name="示"/>';
			for (const place of ['<w:tr>', '<w:tc>']) {
				const bytes = await withXml(docx([rows]), (xml) => xml.replaceAll(place, mark + place));
				expect(await read(bytes), place).toEqual(['| 甲 | 乙 |', '|  | 丙 |']);
			}
		});
	});
});

describe('automatic numbers of Word', () => {
	const levels = [
		{ level: 0, format: LevelFormat.CHINESE_COUNTING, text: '第%1条' },
		{ level: 1, format: LevelFormat.CHINESE_COUNTING, text: '（%2）' },
		{ level: 2, format: LevelFormat.DECIMAL, text: '%3.' },
	];
	const numbering = { config: [{ reference: 'law', levels }] };
	const numbered = (text: string, level: number): Paragraph =>
		new Paragraph({ text, numbering: { reference: 'law', level } });

	test('are written out, each list level counting for itself', async () => {
		const bytes = await docx(
			[
				numbered('甲', 0),
				numbered('乙', 1),
				numbered('丙', 1),
				numbered('丁', 2),
				numbered('戊', 0),
				numbered('己', 1),
			],
			{ numbering },
		);
		expect(await read(bytes)).toEqual([
			'第一条　甲',
			'（一）乙',
			'（二）丙',
			'1.丁',
			'第二条　戊',
			'（一）己',
		]);
	});

	test('are told of, with their lines and an example', async () => {
		const bytes = await docx(
			[new Paragraph('题'), numbered('甲', 0), new Paragraph('文'), numbered('乙', 0)],
			{ numbering },
		);
		expect(await told(bytes)).toEqual([
			'第 2、4 行的序号是 Word 自动编号（如“第一条”），原文里没有这些字，已按编号格式写成文字。请对照 Word 里显示的序号核对',
		]);
	});

	test('a paragraph deleted in tracked changes does not swallow the next one', async () => {
		const paragraphs = docx([numbered('甲', 0), numbered('丢', 0), numbered('乙', 0)], {
			numbering,
		});
		const bytes = await withXml(paragraphs, (xml) =>
			xml.replace(
				/<\/w:pPr><w:r><w:t[^>]*>丢<\/w:t><\/w:r>/,
				'<w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del w:id="2"><w:r><w:delText>丢</w:delText></w:r></w:del>',
			),
		);
		expect(await read(bytes)).toEqual(['第一条　甲', '第二条　乙']);
	});

	describe('in files that the library of the tests cannot write', () => {
		const wrap = (name: string, inner: string): string =>
			`<w:${name} xmlns:w="w">${inner}</w:${name}>`;
		const level = (pattern: string, depth = 0, restart = ''): string =>
			`<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/>${restart && `<w:lvlRestart w:val="${restart}"/>`}<w:lvlText w:val="${pattern}"/></w:lvl>`;
		const list = (id: number, definition: number, inner = ''): string =>
			`<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${inner}</w:num>`;
		const uses = (id: number, depth = 0, mark = ''): string =>
			`<w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${id}"/></w:numPr>${mark && `<w:rPr><w:${mark}/></w:rPr>`}</w:pPr>`;
		const styled = (style: string): string => `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
		const words = (properties: string[], numbering: string, styles = ''): string[] => {
			const body = properties
				.map((inner) => `<w:p>${inner}<w:r><w:t>文</w:t></w:r></w:p>`)
				.join('');
			const spelled = spellNumbers(
				wrap('document', body),
				wrap('numbering', numbering),
				styles && wrap('styles', styles),
			);
			return [...spelled.matchAll(/<w:p>(.*?)<\/w:p>/g)].map(([, inner]) =>
				inner!.replace(/<[^>]*>|\uFDD0/g, ''),
			);
		};
		const definition = (id: number, inner: string): string =>
			`<w:abstractNum w:abstractNumId="${id}">${inner}</w:abstractNum>`;

		test('the style of a paragraph numbers it, and what the style is based on', () => {
			const styles = `<w:style w:styleId="Tiao">${uses(1)}</w:style><w:style w:styleId="Own"><w:basedOn w:val="Tiao"/></w:style>`;
			expect(
				words(
					[styled('Tiao'), styled('Own'), '', styled('Tiao')],
					definition(0, level('第%1条')) + list(1, 0),
					styles,
				),
			).toEqual(['第一条　文', '第二条　文', '文', '第三条　文']);
		});

		test('a definition takes its levels from a numbering style', () => {
			const numbering =
				definition(0, level('%1、')) +
				definition(1, '<w:numStyleLink w:val="Lian"/>') +
				list(1, 0) +
				list(2, 1);
			expect(
				words([uses(2), uses(2)], numbering, `<w:style w:styleId="Lian">${uses(1)}</w:style>`),
			).toEqual(['一、文', '二、文']);
		});

		test('lists of one definition count on, unless they begin anew or are numbered otherwise', () => {
			const numbering =
				definition(0, level('%1、')) +
				list(1, 0) +
				list(2, 0) +
				list(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>') +
				list(4, 0, `<w:lvlOverride w:ilvl="0">${level('（%1）')}</w:lvlOverride>`);
			expect(words([uses(1), uses(2), uses(3), uses(3), uses(4)], numbering)).toEqual([
				'一、文',
				'二、文',
				'一、文',
				'二、文',
				'（三）文',
			]);
		});

		describe('a level begins anew', () => {
			/** The numbers of two 章 with two 条 each, of which each has one 项. */
			const numbers = (article: string, item: string): string => {
				const chapter = [0, 1, 2, 1, 2].map((depth) => uses(1, depth));
				const levels = level('%1章', 0) + level('%2条', 1, article) + level('（%3）', 2, item);
				return words([...chapter, ...chapter], definition(0, levels) + list(1, 0))
					.map((line) => line.replace(/　?文/, ''))
					.join(' ');
			};

			test.each([
				[
					'behind any level further out',
					['', ''],
					'一章 一条 （一） 二条 （一） 二章 一条 （一） 二条 （一）',
				],
				['never', ['0', ''], '一章 一条 （一） 二条 （一） 二章 三条 （一） 四条 （一）'],
				[
					'only behind the level that is named',
					['0', '1'],
					'一章 一条 （一） 二条 （二） 二章 三条 （一） 四条 （二）',
				],
				[
					'behind those further out than the one that is named',
					['', '2'],
					'一章 一条 （一） 二条 （一） 二章 一条 （一） 二条 （一）',
				],
				[
					'not behind itself: such a name is passed over',
					['2', ''],
					'一章 一条 （一） 二条 （一） 二章 一条 （一） 二条 （一）',
				],
			])('%s', (_, [article, item], expected) => {
				expect(numbers(article!, item!)).toBe(expected);
			});
		});

		describe('a paragraph that tracked changes take away has no number', () => {
			const numbering = definition(0, level('第%1条')) + list(1, 0);

			test('deleted: what is left of it begins the next paragraph, with the number of that', () => {
				expect(words([uses(1), uses(1, 0, 'del'), uses(1)], numbering)).toEqual([
					'第一条　文',
					'第二条　文',
					'文',
				]);
			});

			test('moved away', () => {
				expect(words([uses(1), uses(1, 0, 'moveFrom'), uses(1)], numbering)).toEqual([
					'第一条　文',
					'文',
					'第二条　文',
				]);
			});
		});

		test('list 0 takes a paragraph out of the list of its style', () => {
			const styles = `<w:style w:styleId="Tiao">${uses(1)}</w:style>`;
			const out = '<w:pPr><w:pStyle w:val="Tiao"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>';
			expect(
				words([styled('Tiao'), out], definition(0, level('%1、')) + list(1, 0), styles),
			).toEqual(['一、文', '文']);
		});
	});

	test('bullets are no numbers', async () => {
		const bytes = await docx([new Paragraph({ text: '甲', bullet: { level: 0 } })]);
		expect(await read(bytes)).toEqual(['甲']);
	});

	test.each([
		['chineseCountingThousand', 12, '十二'],
		['japaneseCounting', 110, '一百一十'],
		['chineseLegalSimplified', 3, '叁'],
		['chineseLegalSimplified', 10, '壹拾'],
		['chineseLegalSimplified', 105, '壹佰零伍'],
		['ideographLegalTraditional', 32, '參拾貳'],
		['taiwaneseDigital', 102, '一〇二'],
		['ideographEnclosedCircle', 4, '㊃'],
		['numberInDash', 3, '- 3 -'],
		['ideographTraditional', 3, '丙'],
		['decimalEnclosedCircle', 2, '②'],
		['decimalFullWidth', 12, '１２'],
		['lowerLetter', 28, 'bb'],
		['upperRoman', 14, 'XIV'],
		['decimal', 7, '7'],
		['no such format', 7, '7'],
		// Word does not count so far: the letters would fill the memory.
		['lowerLetter', 2_000_000_000, '2000000000'],
	])('%s writes %i as %s', (format, value, text) => {
		expect(numberFormat(value, format)).toBe(text);
	});
});

describe('what in a .docx is no text is named', () => {
	test('footnotes, with their words', async () => {
		const paragraph = new Paragraph({
			children: [new TextRun('正文'), new FootnoteReferenceRun(1)],
		});
		const bytes = await docx([paragraph], {
			footnotes: { 1: { children: [new Paragraph('注文')] } },
		});
		expect(await told(bytes)).toEqual([
			'这里有脚注（尾注），没有写入正文：“注文”。需要的话请手工补上',
		]);
	});

	test('addresses that stand behind other words', async () => {
		const link = (words: string, link: string) =>
			new ExternalHyperlink({ link, children: [new TextRun(words)] });
		const bytes = await docx([
			new Paragraph({ children: [link('县政府网站', 'https://www.example.com/a/')] }),
			new Paragraph({ children: [link('www.example.com', 'https://www.example.com/')] }),
			new Paragraph({ children: [link('a@example.com', 'mailto:a@example.com')] }),
		]);
		expect(await told(bytes)).toEqual([
			'只导入了链接的文字，没有导入网址：“县政府网站”（https://www.example.com/a/）。需要的话请手工补上',
		]);
	});

	test('revisions: what was inserted is in, what was deleted is out', async () => {
		const bytes = await withXml(docx([new Paragraph('甲')]), (xml) =>
			xml.replace(
				'</w:p>',
				'<w:ins w:id="1"><w:r><w:t>乙</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>丙</w:delText></w:r></w:del></w:p>',
			),
		);
		expect(await read(bytes)).toEqual(['甲乙']);
		expect(await told(bytes)).toEqual([expect.stringContaining('有修订痕迹')]);
	});

	test('text boxes', async () => {
		const bytes = await withXml(docx([new Paragraph('甲')]), (xml) =>
			xml.replace(
				'</w:p>',
				'<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>',
			),
		);
		expect(await read(bytes)).toEqual(['甲', '框']);
		expect(await told(bytes)).toEqual([expect.stringContaining('有文本框')]);
	});

	test('elements that are not read', async () => {
		const bytes = await withXml(docx([new Paragraph('甲')]), (xml) =>
			xml.replace('</w:p>', '<w:subDoc/></w:p>'),
		);
		expect(await told(bytes)).toEqual([expect.stringContaining('有读不出来的内容（w:subDoc')]);
	});

	test('the words of fields and phonetic guides are kept', async () => {
		const bytes = await withXml(docx([new Paragraph('甲')]), (xml) =>
			xml.replace(
				'</w:p>',
				'<w:fldSimple w:instr="DATE"><w:r><w:t>乙</w:t></w:r></w:fldSimple><w:r><w:ruby><w:rt><w:r><w:t>bing</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>丙</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>',
			),
		);
		expect((await read(bytes)).join('')).toContain('甲乙');
		expect((await read(bytes)).join('')).toContain('丙');
	});
});

describe('a .doc of Word 97', () => {
	test('gives its paragraphs with quotes and dashes as they are', async () => {
		expect(await read(word97('示例条例\r第一条　“示范”——甲。\r'))).toEqual([
			'示例条例',
			'第一条　“示范”——甲。',
		]);
	});

	test('a table becomes rows, and the editor is told to look', async () => {
		const bytes = word97('附件\r事项\x07期限\x07\x07许可\x0720日\x07\x07后文\r');
		expect(await read(bytes)).toEqual(['附件', '| 事项 | 期限 |', '| 许可 | 20日 |', '后文']);
		expect(await told(bytes)).toEqual([expect.stringContaining('表格已按行写成')]);
	});

	test('a table at the end of the file keeps its last row', async () => {
		const bytes = word97('附件\r事项\x07期限\x07\r许可\x0720日\x07\r\r');
		expect(await read(bytes)).toEqual(['附件', '| 事项 | 期限 |', '| 许可 | 20日 |']);
	});

	test('optional hyphens do not show, fixed ones do', async () => {
		const bytes = word97('甲\x1f乙\x1e丙\r');
		expect(await read(bytes)).toEqual(['甲乙\u2011丙']);
		// The reader writes a word for them that may stand in the text.
		expect(await told(bytes)).toEqual([expect.stringContaining('有 1 处看不见的可选连字符')]);
	});

	test('may have lost automatic numbers, which is told', async () => {
		const bytes = word97('第一条　甲\r', { extra: Buffer.from([0x0b, 0x46, 0x01, 0x00]) });
		expect(await told(bytes)).toEqual([expect.stringContaining('自动编号')]);
	});

	test('is refused where all numbers of a long text are lost', async () => {
		const lines = Array.from({ length: 10 }, () => '渡口设灯。');
		const extra = Buffer.from([0x0b, 0x46, 0x01, 0x00]);
		expect(await told(word97(`${lines.join('\r')}\r`, { extra }))).toEqual([
			expect.stringMatching(/都是 Word 自动编号.*没有导入/),
		]);
	});

	test('whose paragraphs are taken out of lists has lost nothing', async () => {
		const extra = Buffer.from([0x0b, 0x46, 0x00, 0x00]);
		expect(await told(word97('第一条　甲\r', { extra }))).toEqual([]);
	});

	test.each([
		['raised', [0x48, 0x2a, 0x01]],
		['lowered', [0x48, 0x2a, 0x02]],
	])('may have lost that a word is %s, which is told', async (_, property) => {
		const bytes = word97('第一条　面积3m2。\r', { extra: Buffer.from(property) });
		expect(await read(bytes)).toEqual(['第一条　面积3m2。']);
		expect(await told(bytes)).toEqual([expect.stringContaining('可能有上标或者下标')]);
	});

	test('is not suspected for what the bytes of its pictures look like', async () => {
		const pictures = Buffer.from([0x0b, 0x46, 0x01, 0x00, 0x48, 0x2a, 0x01]);
		expect(await told(word97('第一条　甲\r', { pictures }))).toEqual([]);
	});

	test('has as rows also what stands below one with cells that are empty', async () => {
		const bytes = word97('甲\t乙\t丙\t\r丁\t\t\t\r第一条　示例。\r');
		expect(await read(bytes)).toEqual(['| 甲 | 乙 | 丙 |', '| 丁 |  |  |', '第一条　示例。']);
	});

	test.each([
		['a row that ends in a tab', '甲\t乙\t', ['| 甲 | 乙 |']],
		[
			'a row of one cell, or a paragraph that ends in a tab',
			'第一条　示例。\t',
			['第一条　示例。'],
		],
		['an indented paragraph', '\t第一条　示例', ['\t第一条　示例']],
		['a paragraph with a tab', '第一条\t示例', ['第一条\t示例']],
		['a row with empty cells', '甲\t\t乙\t', ['| 甲 |  | 乙 |']],
		['rows without line ends', '甲\t乙\t\t丙\t丁\t\t', ['| 甲 | 乙 |', '| 丙 | 丁 |']],
	])('%s', (_, line, paragraphs) => {
		expect(splitTable(line)).toEqual(paragraphs);
	});
});

describe('a file that cannot be read gives one message that says what to do', () => {
	const cut = async (): Promise<Buffer> => (await docx([new Paragraph('甲')])).subarray(0, 900);

	test.each<[string, () => Buffer | Promise<Buffer>, string]>([
		['empty', () => Buffer.alloc(0), '文件是空的'],
		['a .docx cut off', cut, '已损坏'],
		['a .doc cut off', () => word97('示例').subarray(0, 1600), '已损坏'],
		['a .doc whose sectors go round in a circle', () => circular(), '已损坏'],
		['a .doc whose short sectors do', () => circularShort(), '已损坏'],
		['a .docx with a password', encryptedDocx, '文件加了密码'],
		['a .doc with a password', () => word97('示例', { encrypted: true }), '文件加了密码'],
		['a workbook of old Excel', workbook, '不是 Word 文档'],
		[
			'a workbook of new Excel',
			() => zip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<a/>' }),
			'不是 Word 文档',
		],
		['an archive', () => zip({ '示例.txt': '甲' }), '请解压后导入'],
		['a web page without words', () => Buffer.from('<!DOCTYPE html><html><p>'), '没有文字'],
		['a web page in one file', () => Buffer.from('MIME-Version: 1.0\n\n<html>'), '单个文件网页'],
		['RTF', () => Buffer.from('{\\rtf1 甲}'), 'RTF'],
		['PDF', () => Buffer.from('%PDF-1.7'), 'PDF'],
		['a scan', () => Buffer.from('49492a0008000000', 'hex'), '图片'],
		['a .rar', () => Buffer.from('526172211a0700cf', 'hex'), '请解压后导入'],
		['a .7z', () => Buffer.from('377abcaf271c0004', 'hex'), '请解压后导入'],
		['a picture', () => Buffer.from('89504e470d0a1a0a', 'hex'), '图片'],
		['a .docx with nothing in it', () => docx([new Paragraph('')]), '没有文字'],
		['a .doc with nothing in it', () => word97('\r'), '没有文字'],
		[
			'an archive that unpacks to too much',
			() =>
				zip({
					'[Content_Types].xml': '<Types/>',
					'word/document.xml': new Uint8Array(101 * 1024 * 1024),
				}),
			'解压后太大',
		],
		[
			'an archive of too many parts',
			() =>
				zip(Object.fromEntries(Array.from({ length: 5001 }, (_, n) => [`word/${n}.xml`, ''])), 0),
			'解压后太大',
		],
	])('%s', async (_, make, message) => {
		const { paragraphs, problems } = await readParagraphs(await make());
		expect(paragraphs).toBeNull();
		expect(problems).toMatchObject([
			{ severity: 'error', message: expect.stringContaining(message) as string },
		]);
		// The reader works on after such a file.
		expect(await read(word97('示例条例\r'))).toEqual(['示例条例']);
	});

	const zip = (parts: Record<string, string | Uint8Array>, level: 0 | 1 = 1): Buffer =>
		Buffer.from(
			zipSync(
				Object.fromEntries(
					Object.entries(parts).map(([name, part]) => [
						name,
						typeof part === 'string' ? strToU8(part) : part,
					]),
				),
				{ level },
			),
		);

	/** A file whose allocation table leads from a sector back to an earlier one. */
	function circular(): Buffer {
		const bytes = word97('示例');
		bytes.writeUInt32LE(2, 512 + 3 * 4);
		return bytes;
	}

	/** A file with one sector more, which is the table of short sectors: the first leads to the second, and back. */
	function circularShort(): Buffer {
		const table = Buffer.alloc(512, 0xff);
		table.writeUInt32LE(1, 0);
		table.writeUInt32LE(0, 4);
		const bytes = Buffer.concat([word97('示例'), table]);
		const sector = bytes.length / 512 - 2;
		bytes.writeUInt32LE(0xfffffffe, 512 + sector * 4);
		bytes.writeUInt32LE(sector, 60);
		bytes.writeUInt32LE(1, 64);
		return bytes;
	}
});

test('a part that unpacks to more than it says is cut off', async () => {
	const parts = unzipSync(await docx([new Paragraph('甲')]));
	parts['word/document.xml'] = new Uint8Array(3_000_000);
	const bytes = Buffer.from(zipSync(parts));
	// The size in the directory: a number that stands nowhere else.
	const lie = Buffer.from(bytes);
	for (
		let at = lie.indexOf(sizeBytes(3_000_000));
		at !== -1;
		at = lie.indexOf(sizeBytes(3_000_000))
	)
		lie.writeUInt32LE(1000, at);
	expect(await told(lie)).toEqual([expect.stringContaining('已损坏')]);
});

function sizeBytes(size: number): Buffer {
	const bytes = Buffer.alloc(4);
	bytes.writeUInt32LE(size);
	return bytes;
}
