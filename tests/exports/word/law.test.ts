import fc from 'fast-check';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { readLaw } from '../../../src/domain/law/read/parse.ts';
import { xmlText } from '../../../src/exports/escape-xml.ts';
import { lawJson } from '../../../src/exports/json.ts';
import { SAMPLE, wordsIn } from '../../../src/exports/word/block.ts';
import { wordFile } from '../../../src/exports/word/document.ts';
import { lawForWord, statuteBlocks } from '../../../src/exports/word/law.ts';
import type { LawJson } from '../../../src/schemas/law-json.ts';
import { exported } from '../exported.ts';
import { wordsOf } from '../faithful.ts';
import { text } from '../lines.ts';
import { readWord, wordsOfFile } from './read-word.ts';

/** Invented. */
const TEXT = `示例县水位观测规定
（2019年3月15日示例县人民政府公布　2023年11月20日修正）
第一编　总则
第一章　一般规定
第一节　目的
第一条　为了观测“示例河”的水位，制定本规定。
本规定所称水位，以示例基面为准——没有别的基面。
第二条　示例站应当：
（一）观测；
1.流量；
（二）记录两处  空格。
第二章　附则
第三条　本规定自2024年1月1日起施行。
附件一
观测周期表
| 项目 | 周期 |
| 水位 | 每日 |
| 流量 |
`;

const asJson = (source: string, more: Partial<LawJson> = {}): LawJson => ({
	...lawJson(exported(readLaw(source)), 'schema.json'),
	...more,
});
const opened = async (law: LawJson): ReturnType<typeof readWord> =>
	readWord(await wordFile(lawForWord(law)));

describe('a law in Word', () => {
	test('has every character of the words as blocks, whatever lines it is made of', () => {
		fc.assert(
			fc.property(text, (source) => {
				const law = readLaw(source);
				expect(statuteBlocks(law.units).map(wordsIn).join('')).toBe(wordsOf(law));
			}),
			{ numRuns: 300 },
		);
	});

	test('has every character of the words in the file, those that XML cannot hold replaced', async () => {
		await fc.assert(
			fc.asyncProperty(text, async (source) => {
				const titled = `示例县水位观测规定\n${source}`;
				const words = wordsOfFile(await opened(asJson(titled)));
				expect(words).toBe(xmlText(wordsOf(readLaw(titled))).replace(/\r/g, '\n'));
			}),
			{ numRuns: 40 },
		);
	});

	test('has the styles of an official document, real headings, tables and notes of the site', async () => {
		const { paragraphs } = await opened(asJson(TEXT));
		const shown = paragraphs.map(({ style, words, inTable }) => [inTable ? 'table' : style, words]);
		expect(shown.slice(0, -4)).toEqual([
			['SiteNotice', SAMPLE],
			['Title', '示例县水位观测规定'],
			['LawCaption', '（2019年3月15日示例县人民政府公布　2023年11月20日修正）'],
			['Heading1', '第一编　总则'],
			['Heading2', '第一章　一般规定'],
			['Heading3', '第一节　目的'],
			['', '第一条　为了观测“示例河”的水位，制定本规定。'],
			['', '本规定所称水位，以示例基面为准——没有别的基面。'],
			['', '第二条　示例站应当：'],
			['', '（一）观测；'],
			['', '1.流量；'],
			['', '（二）记录两处  空格。'],
			['Heading2', '第二章　附则'],
			['', '第三条　本规定自2024年1月1日起施行。'],
			['Heading1', '附件一'],
			['Centred', '观测周期表'],
			['table', '项目'],
			['table', '周期'],
			['table', '水位'],
			['table', '每日'],
			['table', '流量'],
		]);
		expect(shown.slice(-4)).toEqual([
			['SiteNote', '本文件：《示例县水位观测规定》（2023年11月20日修正），2024年1月1日起施行'],
			['SiteNote', '时效性：未核实，请以官方数据库为准'],
			['SiteNote', '网页：https://example.invalid/laws/shili-guiding/2023-11-20/'],
			['SiteNote', '本文件由网页生成，供查阅；引用和办事以官方公布的文本为准。'],
		]);
	});

	test('says what was verified and where the official text is; a real law has no notice above it', async () => {
		const source = { title: '示例数据库', url: 'https://example.invalid/db' };
		const status = { label: '现行有效', verifiedOn: '2026-11-02', source } as const;
		const { paragraphs } = await opened(asJson(TEXT, { sample: false, official: source, status }));
		const words = paragraphs.map((paragraph) => paragraph.words);
		expect(words[0]).toBe('示例县水位观测规定');
		expect(words).toContain('时效性：现行有效（2026年11月2日核实，来源：示例数据库）');
		expect(words).toContain('官方文本：示例数据库 https://example.invalid/db');
	});

	test('tells that there are newer wordings, which no page beside it does', async () => {
		const law = {
			...asJson(TEXT),
			versions: ['2027-05-01', '2025-03-02', '2023-11-20', '2019-03-15'],
		};
		const { paragraphs } = await opened(law);
		expect(paragraphs.map(({ words }) => words)).toContain(
			'这部法规还有更新的文本：2025年3月2日、2027年5月1日。引用以前请核对适用哪一个',
		);
	});

	test('has the title of its page where the text has none', async () => {
		const { paragraphs } = await opened(asJson('第一条　示例站观测水位。', { sample: false }));
		expect(paragraphs[0]).toMatchObject({ style: 'Title', words: '示例县水位观测规定' });
	});

	test('has a long title in lines of one length, as far from both sides, and a short one from edge to edge', async () => {
		const indentOf = async (source: string): Promise<string | undefined> => {
			const { part } = await opened(asJson(source, { sample: false }));
			const [title] = /<w:pStyle w:val="Title"\/>.*?<\/w:pPr>/s.exec(part('word/document.xml'))!;
			return /<w:ind .*?\/>/.exec(title)?.[0];
		};
		expect(await indentOf(TEXT)).toBeUndefined();
		const long = '示例县人民政府关于进一步加强示例河沿线水位观测工作的规定';
		expect(await indentOf(`${long}\n第一条　观测水位。`)).toMatch(/w:left="(\d{3,})" w:right="\1"/);
	});

	test('is laid out after GB/T 9704-2012: A4, 156 × 225 mm, 22 lines of 28 characters, faces by name', async () => {
		const { part } = await opened(asJson(TEXT));
		const page = part('word/document.xml');
		expect(page).toContain('<w:pgSz w:w="11906" w:h="16838"');
		expect(page).toContain('w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"');
		const styles = part('word/styles.xml');
		expect(styles).toContain('<w:spacing w:line="579" w:lineRule="exact"/>');
		// 225 mm hold 22 lines and no more; 156 mm hold 28 characters of 16 points less a quarter, and no more.
		expect(Math.floor(((225 / 25.4) * 1440) / 579)).toBe(22);
		expect(Math.floor(((156 / 25.4) * 72) / (16 - 0.25))).toBe(28);
		expect(styles).toContain('<w:spacing w:val="-5"/>');
		for (const face of ['仿宋_GB2312', '黑体', '楷体_GB2312', '方正小标宋简体']) {
			expect(styles, face).toContain(`w:eastAsia="${face}"`);
			expect(part('word/fontTable.xml'), face).toContain(`<w:font w:name="${face}"><w:altName`);
		}
	});

	test('numbers its pages in 4号宋体 between dashes, on the outer side', async () => {
		const { part } = await opened(asJson(TEXT));
		expect(part('word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
		const footers = ['word/footer1.xml', 'word/footer2.xml'].map(part);
		for (const footer of footers) {
			expect(footer).toContain('<w:sz w:val="28"/>');
			expect(footer).toContain('w:eastAsia="宋体"');
			expect(footer).toMatch(/— <.*PAGE.*> —</s);
		}
		expect(footers.map((footer) => /<w:jc w:val="(\w+)"/.exec(footer)?.[1])).toEqual([
			'right',
			'left',
		]);
	});

	test('opens in another reader, with headings and a table', async () => {
		const file = await wordFile(lawForWord(asJson(TEXT)));
		const buffer = Buffer.from(await file.arrayBuffer());
		const { value } = await mammoth.convertToHtml({ buffer });
		expect(value).toContain('<h1>第一编　总则</h1><h2>第一章　一般规定</h2><h3>第一节　目的</h3>');
		expect(value).toContain('<td><p>每日</p></td>');
	});
});
