import { describe, expect, test } from 'vitest';
import { outlineOf } from '../../../../src/domain/report/outline/outline.ts';
import { withNamedParts } from '../../../../src/domain/report/outline/unheaded.ts';

const TITLE = '示例镇2030年法治政府建设工作报告';
const OPENING = '2030年，示例镇推进依法行政，现将有关情况报告如下。';
const WORK = [
	'一是加强学习。全年集中学法12次。',
	'二是规范执法。整改检查中发现的问题7个，存在的隐患都已消除。',
];
const WHO = '镇长认真履行推进法治建设第一责任人职责，听取汇报3次。';
const LACK = '存在的问题主要有：一是力量不足，原因是编制少；二是宣传不够，原因是形式单一。';
const NEXT = '下一步，我镇将做好以下工作：一是充实力量；二是办好讲座。';

/** Where each part begins, by the first characters below its heading. */
const parts = (...lines: string[]): Record<string, string> =>
	Object.fromEntries(
		withNamedParts(outlineOf([TITLE, ...lines])).outline.sections.map((section) => [
			section.heading.text,
			section.lines.map(({ text }) => text.slice(0, 4)).join(' '),
		]),
	);

describe('a report without headings', () => {
	test('is cut where its paragraphs turn; what leads to it is no measure', () => {
		expect(parts(OPENING, ...WORK, WHO, LACK, NEXT)).toEqual({
			主要举措和成效: '一是加强 二是规范',
			第一责任人职责: '镇长认真',
			不足和原因: '存在的问',
			下一年度安排: '下一步，',
		});
	});

	test('may tell of 第一责任人职责 at its end, or among the measures, where it has no part of its own', () => {
		expect(parts(OPENING, ...WORK, LACK, NEXT, WHO)['第一责任人职责']).toBe('镇长认真');
		expect(parts(OPENING, ...WORK, LACK, WHO, NEXT)['第一责任人职责']).toBe('镇长认真');
		expect(Object.keys(parts(OPENING, WHO, ...WORK, LACK, NEXT))).toEqual([
			'主要举措和成效',
			'不足和原因',
			'下一年度安排',
		]);
	});

	test('may tell of what is lacking and of what comes next in one paragraph', () => {
		expect(parts(OPENING, ...WORK, LACK + NEXT)).toMatchObject({
			不足和原因: '存在的问',
			下一年度安排: '下一步，',
		});
	});

	test('keeps each sign of a paragraph that is cut', () => {
		const both = `${LACK}。${NEXT}。`;
		const { sections } = withNamedParts(outlineOf([TITLE, OPENING, ...WORK, both])).outline;
		const texts = sections.slice(1).flatMap(({ lines }) => lines.map(({ text }) => text));
		expect(texts).toEqual([`${LACK}。`, `${NEXT}。`]);
	});

	test('may have headings for its measures alone', () => {
		const measures = ['一、突出高位推动，加强统筹谋划', '会议3次。', '二、规范执法', '检查9次。'];
		expect(parts('2030年成效明显。', ...measures, LACK, NEXT, WHO)).toEqual({
			主要举措和成效: '一、突出 会议3次 二、规范 检查9次',
			不足和原因: '存在的问',
			下一年度安排: '下一步，',
			第一责任人职责: '镇长认真',
		});
		expect(parts(OPENING, '一、主要举措和成效', ...WORK, WHO, LACK, NEXT)).toEqual({
			'一、主要举措和成效': '一是加强 二是规范',
			第一责任人职责: '镇长认真',
			不足和原因: '存在的问',
			下一年度安排: '下一步，',
		});
	});

	test.each([
		'在肯定成绩的同时，也清醒地看到还存在一些不足：执法力量弱，原因在于编制少。',
		'虽然做了一些工作，但仍存在短板。执法力量弱。',
		'2030年，我镇的工作还存在以下差距：',
	])('turns to what is lacking with %s', (line) => {
		expect(parts(OPENING, ...WORK, line, NEXT)['不足和原因']).toBe(line.slice(0, 4));
	});

	test.each(['今后，我们将加强培训。', '2031年，我镇着力抓好培训。', '明年，办好讲座。'])(
		'turns to the plan with %s',
		(line) => {
			expect(parts(OPENING, ...WORK, LACK, line)['下一年度安排']).toBe(line.slice(0, 4));
		},
	);

	test.each([
		['nothing is lacking', [OPENING, ...WORK, NEXT]],
		['nothing comes next', [OPENING, ...WORK, LACK]],
		['nothing was done', [LACK, NEXT]],
		['all is in one paragraph', [OPENING + WORK.join('') + LACK + NEXT]],
	])('stays as it is where %s', (_, lines) => {
		expect(parts(...lines)).toEqual({});
	});

	test('loses no word, and has headings only where it had none', () => {
		const lines = [TITLE, OPENING, ...WORK, WHO, LACK + NEXT, '示例镇人民政府', '2031年1月5日'];
		const { outline, added } = withNamedParts(outlineOf(lines));
		const said = [
			...outline.title,
			...outline.opening,
			...outline.sections.flatMap((section) => section.lines),
			...outline.closing,
		].map(({ text }) => text);
		expect(said.join('')).toBe(lines.join(''));
		expect(added).toEqual(outline.sections);
		const headed = outlineOf([TITLE, '一、工作成效', ...WORK, '二、存在问题', LACK]);
		expect(withNamedParts(headed)).toEqual({ outline: headed, added: [] });
	});
});
