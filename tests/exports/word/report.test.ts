import { describe, expect, test } from 'vitest';
import { lineBlock } from '../../../src/exports/word/block.ts';
import { wordFile } from '../../../src/exports/word/document.ts';
import { reportForWord, type ReportForWord } from '../../../src/exports/word/report.ts';
import { readWord } from './read-word.ts';

/** Invented. */
const REPORT: ReportForWord = {
	title: '示例办公室年度报告',
	issuer: '示例办公室',
	addressee: '示例县人民政府',
	written: '2025-02-06',
	body: [lineBlock('paragraph', '现将情况报告如下。')],
	arranged: [
		{
			kind: 'table',
			head: 1,
			rows: [
				[[[{ text: '指标' }]], [[{ text: '2024年' }]]],
				[[[{ text: '水位' }], [{ text: '每日' }]], [[]]],
			],
		},
	],
	facts: ['来源：虚构'],
	page: 'https://example.invalid/reports/2024/',
	sample: false,
};

const shown = async (report: ReportForWord): Promise<[string, string][]> =>
	(await readWord(await wordFile(reportForWord(report)))).paragraphs.map(
		({ style, words, inTable }) => [inTable ? 'table' : style, words],
	);

describe('a report in Word', () => {
	test('is signed behind its words; what the site made of it follows on a page of its own', async () => {
		expect(await shown(REPORT)).toEqual([
			['Title', '示例办公室年度报告'],
			['Flush', '示例县人民政府：'],
			['', '现将情况报告如下。'],
			['Signed', '示例办公室'],
			['Signed', '2025年2月6日'],
			['Heading1', '附：网站整理的数据、举措和承诺'],
			['table', '指标'],
			['table', '2024年'],
			['table', '水位'],
			['table', '每日'],
			['table', ''],
			['SiteNote', '来源：虚构'],
			['SiteNote', '网页：https://example.invalid/reports/2024/'],
		]);
		const { part } = await readWord(await wordFile(reportForWord(REPORT)));
		expect(part('word/document.xml')).toMatch(/<w:pageBreakBefore\/>.*附：网站整理/);
		expect(part('word/document.xml').match(/<w:tblHeader\/>/g)).toHaveLength(1);
	});

	test('is not signed by a line above its words that says who reports and when, as on a web page', async () => {
		const lines = ['示例办公室', '2025年2月6日', '现将情况报告如下。'];
		const body = lines.map((line) => lineBlock('paragraph', line));
		expect((await shown({ ...REPORT, body, arranged: [] })).slice(1, -2)).toEqual([
			['Flush', '示例县人民政府：'],
			...lines.map((line) => ['', line]),
			['Signed', '示例办公室'],
			['Signed', '2025年2月6日'],
		]);
	});

	test.each([
		// The day is the wider: it stands at the edge, and who signs begins two characters before it.
		['示例办公室', [6.25, 2]],
		// The longer name stands at the edge, and the day begins two characters behind its beginning.
		['示例县人民政府办公室示例工作组', [2, 7.75]],
	])('signed by %s, has the day two characters further in', async (issuer, free) => {
		const { part } = await readWord(await wordFile(reportForWord({ ...REPORT, issuer })));
		const signed = /<w:pStyle w:val="Signed"\/>.*?<w:ind w:right="(\d+)"\/>/g;
		const twips = [...part('word/document.xml').matchAll(signed)].map(([, right]) => Number(right));
		expect(twips).toEqual(free.map((characters) => Math.round(characters * 315)));
	});

	test('that has its own 主送 and 落款 in its words has each once', async () => {
		const words = ['示例县人民政府：', '现将情况报告如下。', '示例办公室', '2025年02月06日'];
		const body = words.map((line) => lineBlock('paragraph', line));
		expect(await shown({ ...REPORT, body, arranged: [], facts: [] })).toEqual([
			['Title', '示例办公室年度报告'],
			['Flush', '示例县人民政府：'],
			['', '现将情况报告如下。'],
			['Signed', '示例办公室'],
			['Signed', '2025年02月06日'],
			['SiteNote', '网页：https://example.invalid/reports/2024/'],
		]);
	});

	test.each<[what: string, words: string[], shown: [string, string][]]>([
		[
			'its own 版头, which stands above the title',
			[
				'示例办公室文件',
				'示办〔2025〕3号',
				'示例县人民政府：',
				'情况如下。',
				'示例办公室',
				'2025年2月6日',
			],
			[
				['Centred', '示例办公室文件'],
				['Centred', '示办〔2025〕3号'],
				['Title', '示例办公室年度报告'],
				['Flush', '示例县人民政府：'],
				['', '情况如下。'],
				['Signed', '示例办公室'],
				['Signed', '2025年2月6日'],
			],
		],
		[
			'附注 and 附件 below its 落款',
			[
				'情况如下。',
				'附件：1.水位',
				'2.船只',
				'示例办公室',
				'2025年2月6日',
				'（联系人：某某）',
				'附件1',
				'水位',
			],
			[
				['Title', '示例办公室年度报告'],
				['Flush', '示例县人民政府：'],
				['', '情况如下。'],
				['', '附件：1.水位'],
				['', '2.船只'],
				['Signed', '示例办公室'],
				['Signed', '2025年2月6日'],
				['', '（联系人：某某）'],
				['Heading1', '附件1'],
				['Centred', '水位'],
			],
		],
		[
			'its 落款 on one line',
			['情况如下。', '示例办公室　　2025年2月6日'],
			[
				['Title', '示例办公室年度报告'],
				['Flush', '示例县人民政府：'],
				['', '情况如下。'],
				['Signed', '示例办公室　　2025年2月6日'],
			],
		],
	])('that has %s has each once and in its place', async (_, words, expected) => {
		const body = words.map((line) => lineBlock('paragraph', line));
		const paragraphs = await shown({ ...REPORT, body, arranged: [], facts: [] });
		expect(paragraphs.slice(0, -1)).toEqual(expected);
	});

	test('that two offices sign has both once', async () => {
		const words = ['情况如下。', '示例办公室', '示例工作组', '2025年2月6日'];
		const body = words.map((line) => lineBlock('paragraph', line));
		const report = { ...REPORT, issuer: '示例办公室、示例工作组', body, arranged: [], facts: [] };
		expect((await shown(report)).filter(([style]) => style === 'Signed')).toHaveLength(3);
	});

	test('keeps its 落款 on a page with words', async () => {
		const { part } = await readWord(await wordFile(reportForWord(REPORT)));
		expect(part('word/document.xml')).toMatch(/<w:keepNext\/>(?:(?!<w:p>).)*现将情况报告如下/);
	});

	test('sets the names of a 附件说明 below each other', async () => {
		const body = ['附件：1.水位', '2.船只'].map((line) => lineBlock('paragraph', line));
		const { part } = await readWord(await wordFile(reportForWord({ ...REPORT, body })));
		const indents = [...part('word/document.xml').matchAll(/<w:ind w:left="(\d+)"[^>]*>/g)];
		expect(indents.map(([, left]) => left)).toEqual(['1575', '1575']);
	});

	test('has no day where none is known, and no heading for what is not there', async () => {
		const words = await shown({ ...REPORT, written: undefined, arranged: [] });
		expect(words.map(([style]) => style)).toEqual([
			'Title',
			'Flush',
			'',
			'Signed',
			'SiteNote',
			'SiteNote',
		]);
	});
});
