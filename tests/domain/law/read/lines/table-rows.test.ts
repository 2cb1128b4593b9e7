import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatRow, readRow } from '../../../../../src/domain/law/read/lines/table-rows.ts';

describe('a row of a table', () => {
	test.each([
		['| 序号 | 名称 |', ['序号', '名称']],
		// an empty cell
		['| 1 |  | 合格 |', ['1', '', '合格']],
		// without blanks, as other programs write it
		['|甲|乙|', ['甲', '乙']],
		// a backslash in front of the last bar: nothing of it is lost
		['| 甲 | 乙 \\|', ['甲', '乙 \\']],
		// a bar in a cell
		['| 5 \\| 6 | 米 |', ['5 | 6', '米']],
	])('%s', (line, cells) => {
		expect(readRow(line)).toEqual(cells);
	});

	test('comes back from its line, whatever stands in its cells', () => {
		const cell = fc
			.string({ unit: fc.constantFrom('甲', '|', '\\', ' ', '1') })
			.map((text) => text.trim());
		fc.assert(
			fc.property(fc.array(cell, { minLength: 1 }), (cells) => {
				expect(readRow(formatRow(cells))).toEqual(cells);
			}),
		);
	});
});
