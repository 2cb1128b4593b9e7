import { expect, test } from 'vitest';
import { columnsOf, type RowPair } from '../../../../../src/domain/law/compare/table/columns.ts';

test.each<[what: string, rows: RowPair[], sizes: [number, number], columns: string]>([
	[
		'a column more in the middle',
		[
			[
				['序号', '行为', '罚款'],
				['序号', '行为', '条件', '罚款'],
			],
			[
				['1', '晒鱼', '五元'],
				['1', '晒鱼', '初次', '六元'],
			],
		],
		[3, 4],
		'0-0 1-1 _-2 2-3',
	],
	[
		'a column less',
		[
			[
				['名称', '周期', '看守人'],
				['名称', '周期'],
			],
			[
				['灯', '每月', '老张'],
				['灯', '每周'],
			],
		],
		[3, 2],
		'0-0 1-1 2-_',
	],
	// The numbers of all rows are others, and their head says nothing either.
	[
		'as many columns as before, of which one says something else',
		[
			[
				['3', '灯'],
				['4', '灯'],
			],
			[
				['5', '钟'],
				['6', '钟'],
			],
		],
		[2, 2],
		'0-0 1-1',
	],
	['no row that both wordings have', [], [2, 3], '0-_ 1-_ _-0 _-1 _-2'],
	[
		'two columns in the other order: one stays, one is new and one is gone',
		[
			[
				['灯塔', '每月一次'],
				['每月一次', '灯塔'],
			],
		],
		[2, 2],
		'0-_ 1-0 _-1',
	],
])('%s', (_, rows, [old, newer], expected) => {
	const said = columnsOf(rows, old, newer).map((one) => `${one.old ?? '_'}-${one.new ?? '_'}`);
	expect(said.join(' ')).toBe(expected);
});
