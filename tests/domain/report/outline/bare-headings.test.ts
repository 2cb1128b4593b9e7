import { describe, expect, test } from 'vitest';
import { outlineOf } from '../../../../src/domain/report/outline/outline.ts';
import { pointsOf } from '../../../../src/domain/report/told/points.ts';

const TITLE = '示例县水利局2030年法治政府建设情况报告';
const titles = (...lines: string[]): string[] =>
	pointsOf(outlineOf([TITLE, '主要工作及成效', ...lines]), 'measures').map(({ title }) => title);

const TEACH = ['学法为先，压实责任', '集中学法8次。'];
const SERVE = ['优化服务', '受理申请40件；办结40件。', '回访20户。'];

describe('headings that Word shows in bold and that have no number', () => {
	test.each<[what: string, lines: string[], titles: string[]]>([
		['are those of paragraphs', [...TEACH, ...SERVE], ['学法为先，压实责任', '优化服务']],
		[
			'also behind an opening',
			['情况如下。', ...TEACH, ...SERVE],
			['学法为先，压实责任', '优化服务'],
		],
		[
			'also with a sign in front',
			[...TEACH, ...SERVE].map((line) => line.replace(/^(学法为|优化)/, '◆ $1')),
			['学法为先，压实责任', '优化服务'],
		],
		['one alone is none', TEACH, ['学法为先，压实责任', '集中学法8次']],
		[
			'beside numbers there are none',
			['（一）学法为先', '集中学法8次。', '（二）优化服务', '受理窗口', '回访20户。'],
			['学法为先', '优化服务'],
		],
		[
			'nor among lines of which some stand alone',
			[...TEACH, ...SERVE, '灯塔名单', '渡口名单'],
			[
				'学法为先，压实责任',
				'集中学法8次',
				'优化服务',
				'受理申请40件；办结40件',
				'回访20户',
				'灯塔名单',
				'渡口名单',
			],
		],
	])('%s', (_, lines, expected) => {
		expect(titles(...lines)).toEqual(expected);
	});
});

test('a heading of two contents may part their names by 、', () => {
	const { sections } = outlineOf([
		TITLE,
		...['主要工作及成效', '学法。', '存在不足、原因和下一年度安排', '部分人员认识不足、能力不强'],
	]);
	expect(sections.map(({ heading, kinds }) => [heading.text, kinds])).toEqual([
		['主要工作及成效', ['measures']],
		['存在不足、原因和下一年度安排', ['shortcomings', 'plan']],
	]);
});
