import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvOf, reportCsv } from '../../../../src/domain/draft/report/csv.ts';
import { reportText } from '../../../../src/domain/draft/report/plain.ts';
import { COLUMNS } from '../../../../src/domain/draft/report/rows.ts';
import { check, TODAY } from '../invented-site.ts';

/** Fields between quotation marks, as RFC 4180 has them. */
function readCsv(csv: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	for (const [, field = '', end] of csv.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)) {
		row.push(field.replaceAll('""', '"'));
		if (end === ',') continue;
		rows.push(row);
		row = [];
	}
	return rows;
}

const field = fc.string({
	unit: fc.constantFrom('=', '+', '-', '@', '＝', '"', ',', '\n', '\r', '\t', ' ', '条', "'", '1'),
});
const table = fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { minLength: 1 });

describe('CSV', () => {
	test('gives every field back, with an apostrophe only before what a spreadsheet would compute', () => {
		fc.assert(
			fc.property(table, (rows) => {
				const read = readCsv(csvOf(rows));
				const guarded = rows.map((row) =>
					row.map((text) => (/^\s*[=+\-@＝]/.test(text) ? `'${text}` : text)),
				);
				expect(read).toEqual(guarded);
			}),
		);
	});

	test('has no cell that begins a formula', () => {
		fc.assert(
			fc.property(table, (rows) => {
				const cells = readCsv(csvOf(rows)).flat();
				expect(cells.filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
			}),
		);
	});

	test.each(['=1+1', '+8613800000000', '-2', '@SUM(A1)', '\t=1', ' =1', '＝1', '\n+1'])(
		'guards %j',
		(text) => {
			expect(csvOf([[text]])).toBe(`"'${text}"\r\n`);
		},
	);
});

const DRAFT =
	'=依照渡船条例第三条规定：“大雾封江的时候，渡船停在码头不走。”\n依照《纸鸢法》第三条。';

describe('the report of a draft', () => {
	test('as CSV has a byte order mark, the names of its columns, and a row for each citation', async () => {
		const checked = await check(DRAFT);
		const csv = reportCsv(checked);
		expect(csv.startsWith('\ufeff"序号",')).toBe(true);
		const [head, first, second, ...others] = readCsv(csv);
		expect(head).toEqual([...COLUMNS]);
		expect(others).toEqual([]);
		expect(first).toEqual([
			'1',
			'第1段',
			'渡船条例第三条',
			"'=依照【渡船条例第三条】规定：“大雾封江的时候，渡船停在码头不走。”",
			'有错',
			'示例省渡船管理条例',
			'2028年6月1日文本',
			'条款存在',
			'按日期，2031年6月1日适用2028年6月1日的文本；时效性尚未核实',
			'大雾封江的时候，渡船停在码头不走。',
			'引文与官方文字不一致',
			'大雾封江的时候，渡船停在码头不开。',
			'第三条　大雾封江的时候，渡船停在码头不开。',
		]);
		expect(second!.slice(4, 6)).toEqual(['请核对', '中华人民共和国纸鸢法']);
	});

	test('as text says what was found, the difference, and the official words', async () => {
		const checked = await check(DRAFT);
		expect(reportText(checked, TODAY, '示例网'))
			.toBe(`引用核对　按2031年6月1日，对照“示例网”收录的文本
共2处引用：有错1处，请核对1处
结果供校对参考，以官方公布的文本为准。

1. 第1段　渡船条例第三条　〔有错〕
   原文：=依照【渡船条例第三条】规定：“大雾封江的时候，渡船停在码头不走。”
   法规：《示例省渡船管理条例》
   · 条款存在
   · 按日期，2031年6月1日适用2028年6月1日的文本；时效性尚未核实
   · 引文与官方文字不一致
   差别：大雾封江的时候，渡船停在码头不〔删：走〕〔补：开〕。
   建议改为（官方文字）：大雾封江的时候，渡船停在码头不开。
   官方文字（第三条）：第三条　大雾封江的时候，渡船停在码头不开。

2. 第2段　《纸鸢法》第三条　〔请核对〕
   原文：依照【《纸鸢法》第三条】。
   法规：《中华人民共和国纸鸢法》
   · 本站未收录《纸鸢法》的文本，条款和文字没有核对
`);
	});
});
