import { DOMParser } from '@xmldom/xmldom';
import {
	DeletedTextRun,
	Document,
	EndnoteReferenceRun,
	FootnoteReferenceRun,
	InsertedTextRun,
	LevelFormat,
	Packer,
	Paragraph,
	Table,
	TableCell,
	TableRow,
	Tab,
	TextRun,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { linesOfWord } from '../../../src/islands/draft/docx-lines.ts';
import { mainPart, RELATIONSHIPS } from '../../../src/domain/text/main-part.ts';
import { xmlParts } from '../../../src/islands/draft/word-parts.ts';

type Options = Omit<ConstructorParameters<typeof Document>[0], 'sections'>;

const docx = (children: (Paragraph | Table)[], options: Options = {}): Promise<Uint8Array> =>
	Packer.toBuffer(new Document({ ...options, sections: [{ children }] }));

/** The document with its main part changed by hand, for what the library cannot write. */
async function withXml(change: (xml: string) => string): Promise<Uint8Array> {
	const parts = unzipSync(await docx([new Paragraph('甲'), new Paragraph('乙')]));
	parts['word/document.xml'] = strToU8(change(strFromU8(parts['word/document.xml']!)));
	return zipSync(parts);
}

function linesIn(bytes: Uint8Array): string[] {
	const parts = xmlParts(bytes);
	const parse = (xml: string | undefined) =>
		xml === undefined ? undefined : new DOMParser().parseFromString(xml, 'application/xml');
	const main = mainPart(parts.get(RELATIONSHIPS) ?? '', (name) => parts.has(name));
	const lines = linesOfWord({
		document: parse(parts.get(main))!,
		numbering: parse(parts.get('word/numbering.xml')),
		styles: parse(parts.get('word/styles.xml')),
		footnotes: parse(parts.get('word/footnotes.xml')),
		endnotes: parse(parts.get('word/endnotes.xml')),
	});
	return lines.map(({ where, text }) => `${where} ${text}`);
}

describe('a draft in Word', () => {
	test('is read by paragraphs and lines; empty ones are not counted', async () => {
		const bytes = await docx([
			new Paragraph('甲'),
			new Paragraph(''),
			new Paragraph({
				children: [
					new TextRun({ text: '依照《示例', bold: true }),
					new TextRun('条例》'),
					new TextRun({ text: '第三条', break: 1 }),
					new TextRun({ children: [new Tab(), '第二款'] }),
				],
			}),
		]);
		expect(linesIn(bytes)).toEqual(['第1段 甲', '第2段 依照《示例条例》', '第3段 第三条\t第二款']);
	});

	test('has the words that were inserted, and not those that were deleted', async () => {
		const by = { id: 1, author: '某', date: '2031-01-01T00:00:00Z' };
		const bytes = await docx([
			new Paragraph({
				children: [
					new TextRun('依照第'),
					new DeletedTextRun({ ...by, text: '三' }),
					new InsertedTextRun({ ...by, text: '四' }),
					new TextRun('条'),
				],
			}),
		]);
		expect(linesIn(bytes)).toEqual(['第1段 依照第四条']);
	});

	test('has the cells of its tables', async () => {
		const cell = (text: string): TableCell => new TableCell({ children: [new Paragraph(text)] });
		const table = new Table({ rows: [new TableRow({ children: [cell('甲'), cell('乙')] })] });
		expect(linesIn(await docx([table, new Paragraph('丙')]))).toEqual([
			'第1段 甲',
			'第2段 乙',
			'第3段 丙',
		]);
	});

	test('has the numbers that Word writes itself, which count what is left of tracked changes', async () => {
		const levels = [
			{ level: 0, format: LevelFormat.CHINESE_COUNTING, text: '第%1条' },
			{ level: 1, format: LevelFormat.CHINESE_COUNTING, text: '（%2）' },
		];
		const numbered = (level: number, ...children: TextRun[]): Paragraph =>
			new Paragraph({ children, numbering: { reference: 'draft', level } });
		const cell = new TableCell({ children: [numbered(0, new TextRun('丁'))] });
		const bytes = await docx(
			[
				numbered(0, new TextRun('甲')),
				numbered(1, new TextRun('一项')),
				numbered(0, new TextRun('去')),
				numbered(0, new TextRun('乙')),
				numbered(1, new TextRun('又一项')),
				new Table({ rows: [new TableRow({ children: [cell] })] }),
			],
			{ numbering: { config: [{ reference: 'draft', levels }] } },
		);
		const parts = unzipSync(bytes);
		const deleted = strFromU8(parts['word/document.xml']!).replace(
			/(<\/w:pPr>)(<w:r><w:t[^>]*>)去<\/w:t><\/w:r>/,
			'<w:rPr><w:del w:id="1"/></w:rPr>$1<w:del w:id="2"><w:r><w:delText>去</w:delText></w:r></w:del>',
		);
		parts['word/document.xml'] = strToU8(deleted);
		expect(linesIn(zipSync(parts))).toEqual([
			'第1段 第一条　甲',
			'第2段 （一）一项',
			'第3段 第二条　乙',
			'第4段 （一）又一项',
			'第5段 第三条　丁',
		]);
	});

	test('has its notes at the end, under their own numbers', async () => {
		const bytes = await docx(
			[
				new Paragraph({
					children: [
						new TextRun('甲'),
						new FootnoteReferenceRun(1),
						new TextRun('乙'),
						new EndnoteReferenceRun(1),
					],
				}),
			],
			{
				footnotes: { 1: { children: [new Paragraph('见第五条')] } },
				endnotes: { 1: { children: [new Paragraph('见第六条')] } },
			},
		);
		expect(linesIn(bytes)).toEqual(['第1段 甲乙', '脚注1 见第五条', '尾注1 见第六条']);
	});

	test.each<[what: string, change: (xml: string) => string, lines: string[]]>([
		[
			'words that were moved, where they are now',
			(xml) =>
				xml
					.replace(/<w:r>(?=<w:t[^>]*>甲)/, '<w:moveFrom w:id="1"><w:r>')
					.replace(/(甲<\/w:t><\/w:r>)/, '$1</w:moveFrom>')
					.replace(
						/<w:r>(?=<w:t[^>]*>乙)/,
						'<w:moveTo w:id="2"><w:r><w:t>甲</w:t></w:r></w:moveTo><w:r>',
					),
			['第1段 甲乙'],
		],
		[
			'a paragraph whose mark was deleted as one with the next',
			(xml) =>
				xml.replace('<w:p><w:r>', '<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r>'),
			['第1段 甲乙'],
		],
		[
			'a text box once, though old programs get a second form of it',
			(xml) => {
				const box = '<w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent>';
				const both = `<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`;
				return xml.replace('<w:p><w:r>', `<w:p>${both}<w:r>`);
			},
			['第1段 甲', '第2段 框', '第3段 乙'],
		],
		[
			'the result of a field, not its code, and links',
			(xml) =>
				xml.replace(
					/<w:t[^>]*>甲<\/w:t>/,
					'<w:instrText>REF x</w:instrText></w:r><w:hyperlink><w:r><w:t>第三条</w:t></w:r></w:hyperlink><w:r><w:t xml:space="preserve"> 甲</w:t>',
				),
			['第1段 第三条 甲', '第2段 乙'],
		],
	])('has %s', async (_, change, lines) => {
		expect(linesIn(await withXml(change))).toEqual(lines);
	});
});

describe('an archive', () => {
	test('that is damaged throws', async () => {
		const bytes = await docx([new Paragraph('甲')]);
		expect(() => xmlParts(bytes.subarray(0, bytes.length / 2))).toThrow();
	});

	test('that unpacks to more than any draft throws before it is unpacked', () => {
		const bomb = zipSync({ 'word/document.xml': new Uint8Array(65 * 1024 * 1024) }, { level: 1 });
		expect(bomb.length).toBeLessThan(1024 * 1024);
		expect(() => xmlParts(bomb)).toThrow(RangeError);
	});
});
