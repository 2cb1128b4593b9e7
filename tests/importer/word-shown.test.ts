import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readParagraphs } from '../../src/importer/read/source.ts';

/** What Word shows of a document, and the reader of Word files would pass over or read otherwise. */

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const SPACES = `xmlns:w="${MAIN}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"`;

const run = (words: string, properties = ''): string =>
	`<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;
const paragraph = (...inner: string[]): string =>
	`<w:p>${inner.map((one) => (one.startsWith('<') ? one : run(one))).join('')}</w:p>`;
const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const field = (code: string, result = ''): string =>
	`${mark('begin')}<w:r><w:instrText> ${code} </w:instrText></w:r>${result && mark('separate') + run(result)}${mark('end')}`;
const math = (inner: string): string => `<m:oMath>${inner}</m:oMath>`;
const term = (words: string): string => `<m:r><m:t>${words}</m:t></m:r>`;
const drawn = (words: string): string =>
	`<w:drawing><a:graphic><wps:txbx><w:txbxContent>${paragraph(words)}</w:txbxContent></wps:txbx></a:graphic></w:drawing>`;
const boxed = (words: string): string =>
	`<w:pict><v:shape><v:textbox><w:txbxContent>${paragraph(words)}</w:txbxContent></v:textbox></v:shape></w:pict>`;
const alternatives = (choice: string, fallback?: string): string =>
	`<mc:AlternateContent><mc:Choice Requires="wps">${choice}</mc:Choice>${fallback === undefined ? '' : `<mc:Fallback>${fallback}</mc:Fallback>`}</mc:AlternateContent>`;
const table = (...rows: string[][]): string =>
	`<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

const wrap = (name: string, inner: string): string =>
	`<?xml version="1.0" encoding="UTF-8"?><w:${name} ${SPACES}>${inner}</w:${name}>`;

function file(
	body: string,
	parts: Record<string, string> = {},
	change = (xml: string) => xml,
): Buffer {
	const all: Record<string, string> = {
		'[Content_Types].xml':
			'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
		'_rels/.rels':
			'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
		'word/document.xml': change(wrap('document', `<w:body>${body}</w:body>`)),
		...parts,
	};
	return Buffer.from(
		zipSync(Object.fromEntries(Object.entries(all).map(([name, xml]) => [name, strToU8(xml)]))),
	);
}

const read = async (bytes: Buffer): Promise<string[]> =>
	((await readParagraphs(bytes)).paragraphs ?? []).filter((line) => line !== '');
const told = async (bytes: Buffer): Promise<string> =>
	(await readParagraphs(bytes)).problems.map(({ message }) => message).join('\n');

describe('every word that Word shows stands in the text', () => {
	test.each<[string, string, string[]]>([
		[
			'a text box with a form for old Word',
			paragraph('甲', `<w:r>${alternatives(drawn('框'), boxed('框'))}</w:r>`),
			['甲', '框'],
		],
		[
			'a text box without one',
			paragraph('甲', `<w:r>${alternatives(drawn('框'))}</w:r>`),
			['甲', '框'],
		],
		[
			'a text box whose form for old Word is empty',
			paragraph(`<w:r>${alternatives(drawn('框'), '')}</w:r>`),
			['框'],
		],
		['a text box without alternatives', paragraph(`<w:r>${drawn('框')}</w:r>`), ['框']],
		[
			'WordArt',
			paragraph('<w:r><w:pict><v:shape><v:textpath string="示例县文件"/></v:shape></w:pict></w:r>'),
			['示例县文件'],
		],
		['paragraphs in alternatives', alternatives(paragraph('甲')) + paragraph('乙'), ['甲', '乙']],
		[
			'words with a direction',
			paragraph(
				`<w:bdo w:val="ltr">${run('甲')}</w:bdo>`,
				`<w:dir w:val="rtl">${run('乙')}</w:dir>`,
			),
			['甲乙'],
		],
		[
			'a character as a symbol',
			paragraph('5', '<w:r><w:sym w:font="SimSun" w:char="2103"/></w:r>'),
			['5℃'],
		],
		[
			'a tick of a font of symbols',
			paragraph('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>', '是'),
			['✓是'],
		],
		[
			'numbers in circles',
			paragraph(
				field('eq \\o\\ac(○,1)'),
				'甲；',
				field('EQ \\o\\ac(○,12)'),
				'乙；',
				field('eq \\o\\ac(○,36)'),
				'丙',
			),
			['①甲；⑫乙；㊱丙'],
		],
		[
			'a number in a circle that Word has drawn',
			paragraph(field('eq \\o\\ac(○,1)', '①'), '甲'),
			['①甲'],
		],
		['a plain formula', paragraph('水深', math(term('≥5')), '米'), ['水深≥5米']],
		[
			'an optional hyphen',
			paragraph('<w:r><w:t>甲</w:t><w:softHyphen/><w:t>乙</w:t></w:r>'),
			['甲乙'],
		],
		[
			'a frame of one column',
			table([paragraph('示例办法') + paragraph('第一条　甲。')], [paragraph('第二条　乙。')]),
			['示例办法', '第一条　甲。', '第二条　乙。'],
		],
	])('%s', async (_, body, expected) => {
		expect(await read(file(body))).toEqual(expected);
	});

	test('elements may have another prefix', async () => {
		const numbering = wrap(
			'numbering',
			'<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="第%1条"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
		);
		const body =
			'<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>见 w: 甲。</w:t></w:r></w:p>';
		const renamed = (xml: string): string =>
			xml
				.replace(/(<\/?|\s(?=w:\w+=)|xmlns:)w(?=[:=])/g, '$1ns0')
				.replace(/(\s)w:(?=\w+=")/g, '$1ns0:');
		const bytes = file(body, { 'word/numbering.xml': numbering }, renamed);
		expect(await read(bytes)).toEqual(['第一条　见 w: 甲。']);
	});
});

describe('formulas are written in one line, which is told', () => {
	const fraction = `<m:f><m:fPr/><m:num>${term('甲+乙')}</m:num><m:den>${term('丙')}</m:den></m:f>`;
	test.each<[string, string, string]>([
		['a fraction', fraction, '（甲+乙）/丙'],
		['a power', `<m:sSup><m:e>${term('r')}</m:e><m:sup>${term('2')}</m:sup></m:sSup>`, 'r²'],
		[
			'a power of letters',
			`<m:sSup><m:e>${term('r')}</m:e><m:sup>${term('ab')}</m:sup></m:sSup>`,
			'r^（ab）',
		],
		['an index', `<m:sSub><m:e>${term('x')}</m:e><m:sub>${term('1')}</m:sub></m:sSub>`, 'x₁'],
		['a root', `<m:rad><m:deg/><m:e>${term('ab')}</m:e></m:rad>`, '√（ab）'],
		[
			'brackets',
			`<m:d><m:dPr><m:begChr m:val="["/><m:endChr m:val="]"/></m:dPr><m:e>${term('a')}</m:e></m:d>`,
			'[a]',
		],
		[
			'a sum',
			`<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>${term('1')}</m:sub><m:sup>${term('n')}</m:sup><m:e>${term('x')}</m:e></m:nary>`,
			'∑₁ⁿx',
		],
	])('%s', async (_, inner, expected) => {
		const bytes = file(
			paragraph('费用＝') + `<w:p><m:oMathPara>${math(term('y=') + inner)}</m:oMathPara></w:p>`,
		);
		expect(await read(bytes)).toEqual(['费用＝', `y=${expected}`]);
		expect(await told(bytes)).toBe(
			`这里的公式已写成一行文字：“y=${expected}”。请对照原文核对，尤其是分数、上下标和括号`,
		);
	});
});

const comment = (words: string): string =>
	`<w:comment w:id="1" w:author="示例">${paragraph(words)}</w:comment>`;

describe('what cannot be words of the text is told with what it says', () => {
	const hide = '<w:vanish/>';
	test.each<[string, string, string[], string]>([
		[
			'hidden words',
			paragraph('甲', run('内部意见', hide), '乙'),
			['甲乙'],
			'隐藏的文字，打印时看不见，没有导入：“内部意见”',
		],
		[
			'words that are not hidden after all',
			paragraph(run('甲', '<w:vanish w:val="0"/>')),
			['甲'],
			'',
		],
		[
			'figures that somebody has moved up by hand',
			paragraph('甲10', run('5', '<w:position w:val="8"/>'), run('乙', '<w:position w:val="8"/>')),
			['甲105乙'],
			'1 处数字比旁边的字高或者低（如“5”）',
		],
		['figures that are not', paragraph(run('5', '<w:position w:val="0"/>')), ['5'], ''],
		[
			'fields that Word draws',
			paragraph('甲', field('eq \\f(1,2)'), '乙'),
			['甲乙'],
			'没有读出来：“eq \\f(1,2)”',
		],
		['fields that number', paragraph(field('AUTONUM'), '甲'), ['甲'], '没有读出来：“AUTONUM”'],
		['fields that show nothing', paragraph(field('XE 甲'), '甲'), ['甲'], ''],
	])('%s', async (_, body, expected, message) => {
		expect(await read(file(body))).toEqual(expected);
		expect(await told(file(body))).toContain(message);
		if (message === '') expect(await told(file(body))).toBe('');
	});

	test.each([
		[
			'of two people',
			comment('改成五日？') + comment('同意'),
			'有批注，没有导入：“改成五日？……同意”',
		],
		['without words', comment(''), ''],
	])('comments %s', async (_, notes, message) => {
		const bytes = file(paragraph('甲'), { 'word/comments.xml': wrap('comments', notes) });
		expect(await read(bytes)).toEqual(['甲']);
		expect(await told(bytes)).toContain(message);
		if (message === '') expect(await told(bytes)).toBe('');
	});
});

describe('numbers of lists', () => {
	const numbers = (levels: string, styles = ''): Record<string, string> => ({
		'word/numbering.xml': wrap(
			'numbering',
			`<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
		),
		...(styles && { 'word/styles.xml': wrap('styles', styles) }),
	});
	const level = (depth: number, pattern: string, inner = '', format = 'chineseCounting'): string =>
		`<w:lvl w:ilvl="${depth}">${format && `<w:numFmt w:val="${format}"/>`}${inner}<w:lvlText w:val="${pattern}"/></w:lvl>`;
	const member = (words: string, properties: string): string =>
		`<w:p><w:pPr>${properties}</w:pPr>${run(words)}</w:p>`;
	const uses = (depth: number): string =>
		`<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="1"/></w:numPr>`;
	const style = (name: string, inner: string): string =>
		`<w:style w:type="paragraph" w:styleId="${name}">${inner}</w:style>`;

	test('a style has the level that names it', async () => {
		const styles =
			style('Zhang', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
			style('Tiao', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
			style('Tiao2', '<w:basedOn w:val="Tiao"/>');
		const levels =
			level(0, '第%1章', '<w:pStyle w:val="Zhang"/>') +
			level(1, '第%2条', '<w:pStyle w:val="Tiao"/>');
		const body = ['Zhang', 'Tiao', 'Tiao2']
			.map((name) => member('文', `<w:pStyle w:val="${name}"/>`))
			.join('');
		expect(await read(file(body, numbers(levels, styles)))).toEqual([
			'第一章　文',
			'第一条　文',
			'第二条　文',
		]);
	});

	test('a level in Arabic digits alone writes the outer ones so, too', async () => {
		const levels = level(0, '第%1章') + level(1, '%1.%2', '<w:isLgl/>', 'decimal');
		expect(
			await read(file(member('甲', uses(0)) + member('乙', uses(1)), numbers(levels))),
		).toEqual(['第一章　甲', '1.1乙']);
	});

	test('a format that only new Word knows has another for the rest', async () => {
		const format =
			'<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="01, 02"/></mc:Choice><mc:Fallback><w:numFmt w:val="decimalZero"/></mc:Fallback></mc:AlternateContent>';
		expect(await read(file(member('甲', uses(0)), numbers(level(0, '%1 ', format, ''))))).toEqual([
			'01 甲',
		]);
	});

	test('a text box counts once', async () => {
		const box = `<w:txbxContent>${member('框', uses(0))}</w:txbxContent>`;
		const body =
			paragraph(
				`<w:r>${alternatives(`<w:drawing><wps:txbx>${box}</wps:txbx></w:drawing>`, `<w:pict><v:textbox>${box}</v:textbox></w:pict>`)}</w:r>`,
			) + member('甲', uses(0));
		expect(await read(file(body, numbers(level(0, '第%1条'))))).toEqual([
			'第一条　框',
			'第二条　甲',
		]);
	});
});

describe('other files of offices give one message that says what to do', () => {
	const zip = (parts: Record<string, string>): Buffer =>
		Buffer.from(
			zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))),
		);
	test.each<[string, Buffer, string]>([
		['a page embedded in a .docx', file(paragraph('甲') + '<w:altChunk/>'), '嵌在里面的网页'],
		[
			'Word 2003 XML',
			Buffer.from(
				'<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?><w:wordDocument>',
			),
			'用 XML 格式保存',
		],
		['a package in one XML file', Buffer.from('<pkg:package xmlns:pkg="…">'), '用 XML 格式保存'],
		['OFD', zip({ 'OFD.xml': '<a/>', 'Doc_0/Document.xml': '<a/>' }), 'OFD 版式文件'],
		[
			'OpenDocument',
			zip({ 'content.xml': '<a/>', 'META-INF/manifest.xml': '<a/>' }),
			'OpenDocument',
		],
	])('%s', async (_, bytes, message) => {
		expect((await readParagraphs(bytes)).paragraphs).toBeNull();
		expect(await told(bytes)).toContain(message);
	});
});

test('a page that a word processor has saved is the document, from its first line to its last', async () => {
	const html = `<html><head><meta name="generator" content="LibreOffice 7.4"></head><body><p>示例办法</p><ol><li>甲。</li><li>乙。<ol><li>丙。</li><li>丁。</li><li>戊。</li><li>己。</li></ol></li></ol><p>示例县司法局</p></body></html>`;
	const lines = await read(Buffer.from(html));
	expect(lines[0]).toBe('示例办法');
	expect(lines).toContain('1.甲。');
	expect(lines.at(-1)).toBe('示例县司法局');
});
