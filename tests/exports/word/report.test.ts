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
