import { describe, expect, test } from 'vitest';
import {
	clauseBefore,
	partedNumberAt,
} from '../../../../src/domain/citation/find/lines/parted-number.ts';
import { readSeries } from '../../../../src/domain/citation/find/numbers/series.ts';
import { inventedLaws } from '../invented-laws.ts';
import { readMarked } from '../marks.ts';
import { timeWorked } from '../../../time-worked.ts';

/** The lines of a text that is no law, read in their order and marked. */
const read = (lines: readonly string[]): string[] => readMarked(lines, inventedLaws);

describe('a number that the end of a line parts is cited where it ends, the first of a range there as well', () => {
	test.each<[what: string, lines: string[]]>([
		['behind 第', ['依照{《灯塔条例》|dengta}第', '{三条|dengta#t3}点灯。']],
		['within it', ['依照{《灯塔条例》|dengta}第二', '{十条第一款|dengta#t20-k1}点灯。']],
		['in front of its unit', ['依照{灯塔条例|dengta}的规定，违反刑法第三', '{条|xingfa#t3}的。']],
		[
			'in a bracket',
			[
				'依照{《灯塔条例》第三条|dengta#t3}、《山洞保护法》第五条第（',
				'{二）项|shandong#t5-k1-x2}。',
			],
		],
		[
			'of a place whose outer unit stands before',
			['依照《灯塔条例》第三条第', '{二款|dengta#t3-k2}、{第四条|dengta#t4}点灯。'],
		],
		[
			'of a list',
			['依照{《灯塔条例》第三条|dengta#t3}和第', '{五条|dengta#t5}，以及{第六条|dengta#t6}点灯。'],
		],
		['with a blank line between', ['依照{《灯塔条例》|dengta}第', '', '{三条|dengta#t3}点灯。']],
		[
			'of a list that has one 第',
			[
				'依照{《灯塔条例》|dengta}第三、',
				'{四条|dengta#t3 dengta#t4}点灯，依照{《灯塔条例》|dengta}第',
				'{五、六条|dengta#t5 dengta#t6}点灯。',
			],
		],
		[
			'of a range',
			[
				'依照{《灯塔条例》第三条第二项|dengta#t3-k1-x2}至',
				'{第四项|dengta#t3-k1-x2 dengta#t3-k1-x3 dengta#t3-k1-x4}点灯。',
			],
		],
		[
			'of a range of 章',
			['依照{《山洞保护法》第二章|shandong#c2}至', '{第三章|shandong#c2 shandong#c3}关洞。'],
		],
		[
			'of a range that begins with a 之一',
			[
				'依照{《山洞保护法》第十七条之一|shandong#t17z1}至',
				'{第十九条|shandong#t17z1 shandong#t18 shandong#t19}关洞。',
			],
		],
		['of a range of what is no place', ['依照条款至', '{第三条|!nothing meant}为止。']],
		[
			'of items without 项',
			[
				'依照《灯塔条例》第三条第（一）、（二）',
				'{、（三）项|dengta#t3-k1-x1 dengta#t3-k1-x2 dengta#t3-k1-x3}点灯。',
			],
		],
		[
			'of 本条例, which is no 本条',
			['按照{《灯塔条例》第三条|dengta#t3}制定本条', '例，本条', '{例第五条|!nothing meant}点灯。'],
		],
		['but not a rank', ['依照{《灯塔条例》第三条|dengta#t3}点灯，全县第一', '节约灯油。']],
		[
			'nor one that the next line does not end',
			['依照{《灯塔条例》第三条|dengta#t3}点灯，第', '灯油。'],
		],
	])('%s', (_, lines) => {
		expect(read(lines)).toEqual(lines);
	});

	test.each<[what: string, lines: string[]]>([
		[
			'a title',
			[
				'依照《灯塔',
				'　　{条例》第三条|dengta#t3}点灯，依照《灯塔条例',
				'{》第四条|dengta#t4}点灯。',
			],
		],
		[
			'a name in running words',
			['依照灯塔', '{条例第三条|dengta#t3}点灯，依照灯塔条', '{例第四条|dengta#t4}点灯。'],
		],
		[
			'a range',
			['依照{《灯塔条例》第三条|dengta#t3}', '{至第五条|dengta#t3 dengta#t4 dengta#t5}点灯。'],
		],
		[
			'items behind their article',
			[
				'依照{《灯塔条例》第三条|dengta#t3}',
				'{（一）、（三）项|dengta#t3-k1-x1 dengta#t3-k1-x3}点灯。',
			],
		],
		[
			'a law without the annex that the next line names',
			['依照{灯塔条例|dengta}', '的附图1点灯。'],
		],
		[
			'but not a line behind a heading',
			['附：灯塔条例', '第三条　点灯。', '关于点灯', '{灯塔条例第四条|dengta#t4}规定。'],
		],
	])('so is %s', (_, lines) => {
		expect(read(lines)).toEqual(lines);
	});

	test('not an item of other words on the next line', () => {
		const lines = [
			'问题一：引用了{《灯塔条例》第五条第一款第二项|dengta#t5-k1-x2}。',
			'问题二：卷内第三项证据缺页。',
			'{第三项|dengta#t5-k1-x3}未引用。',
		];
		expect(read(lines)).toEqual(lines);
	});

	test('but one that the next line says was broken', () => {
		const lines = [
			'问题一：引用了{《灯塔条例》第二十条|dengta#t20}。',
			'{第一款|dengta#t20-k1}未引用。',
			'同时违反了{第二款|dengta#t20-k2}的规定。',
		];
		expect(read(lines)).toEqual(lines);
	});
});

describe('a long line is no work', () => {
	test.each<[what: string, read: () => unknown, expected: unknown]>([
		['of blanks behind 第', () => partedNumberAt(`第${' '.repeat(100_000)}灯`), -1],
		[
			'without a mark',
			() => clauseBefore(`${'灯'.repeat(100_000)}，违反第`, '二条', () => false),
			'违反第',
		],
		['of numbers without a unit', () => readSeries('第（一）、'.repeat(20_000), 0).length, 0],
		['of branches', () => readSeries(`第一条之一${'、之二'.repeat(60_000)}`, 0).length, 1],
	])('%s', (_, read, expected) => {
		const start = timeWorked();
		expect(read()).toBe(expected);
		expect(timeWorked() - start).toBeLessThan(1000);
	});
});
