import { describe, expect, test } from 'vitest';
import {
	extentOf,
	headingOf,
	outlineOf,
	type OutlineEntry,
} from '../../../../src/domain/law/address/outline.ts';
import { parseLaw } from '../../../../src/domain/law/read/parse.ts';

/** One line for each entry, indented by depth. */
const shown = (entries: readonly OutlineEntry[], depth = 0): string[] =>
	entries.flatMap(({ address, title, range, children }) => [
		`${'  '.repeat(depth)}${address} ${title} ${range}`,
		...shown(children, depth + 1),
	]);

const outline = (text: string): string[] => shown(outlineOf(parseLaw(text).value));

describe('the outline of a law', () => {
	test('shows its headings with the articles they hold', () => {
		expect(
			outline(
				[
					'示例法典',
					...['目录', '第一编　总则', '第二编　灯'],
					...['第一编　总则', '第一条　灯。', '第一条之一　灯。'],
					...[
						'第二编　灯',
						'第一章　街灯',
						'第一节　大街',
						'第二条　灯。',
						'第二节　小街',
						'第三条　灯。',
					],
					...['附则', '第四条　灯。', '附件一：灯罩', '灯罩为圆形。'],
				].join('\n'),
			),
		).toEqual([
			'b1 第一编　总则 1至1条之一',
			'b2 第二编　灯 2至3条',
			'  b2-c1 第一章　街灯 2至3条',
			'    b2-c1-s1 第一节　大街 2条',
			'    b2-c1-s2 第二节　小街 3条',
			'h1 附则 4条',
			'fj1 附件一：灯罩 ',
		]);
	});

	test('is empty for a law without headings', () => {
		expect(outline('示例县路灯条例\n第一条　灯。')).toEqual([]);
	});

	test('joins headings that the source breaks over lines', () => {
		expect(
			outline('第一章\n\n总则\n\n第一条　灯。\n第二章　没有划入示例区的\n灯具\n第二条　灯。'),
		).toEqual(['c1 第一章 总则 1条', 'c2 第二章　没有划入示例区的灯具 2条']);
	});
});

test('a heading without words is named by its number', () => {
	expect(headingOf(parseLaw('附件一\n| 灯 | 油 |').value.units[0]!)).toBe('附件一');
});

test.each([
	[['第一条　灯。', '第二条　灯。'], '共2条'],
	[['第一章　街灯', '第一条　灯。', '第二章　路灯', '第二条　灯。'], '共2章2条'],
	// Chapters below 编 count too, though they begin anew in each.
	[
		[
			...['第一编　街灯', '第一章　大街', '第一条　灯。', '第二章　小街', '第二条　灯。'],
			...[
				'第二编　路灯',
				'第一章　大路',
				'第三条　灯。',
				'第三条之一　灯。',
				'附则',
				'第四条　灯。',
			],
		],
		'共2编3章5条',
	],
	[['一、灯。', '二、灯。'], ''],
])('how much it holds: %j', (lines, extent) => {
	expect(extentOf(parseLaw(['点灯规定', ...lines].join('\n')).value)).toBe(extent);
});
