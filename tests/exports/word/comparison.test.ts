import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passagesOf } from '../../../src/domain/law/compare/passages.ts';
import { readLaw } from '../../../src/domain/law/read/parse.ts';
import { isRow, readRow } from '../../../src/domain/law/read/lines/table-rows.ts';
import { lawJson } from '../../../src/exports/json.ts';
import type { Cell, Piece, TableBlock } from '../../../src/exports/word/block.ts';
import { comparisonForWord } from '../../../src/exports/word/comparison.ts';
import { wordFile } from '../../../src/exports/word/document.ts';
import type { LawJson } from '../../../src/schemas/law-json.ts';
import { exported } from '../exported.ts';
import { wordings } from '../lines.ts';
import { readWord } from './read-word.ts';

const PAGE = 'https://example.invalid/laws/shili-guiding/compare/2019-03-15-to-2023-11-20/';

/** Invented. */
const OLD = `第一章　总则
第一条　示例站每日观测水位。
第二条　示例站应当：
（一）记录；
（二）上报。
第三条　示例站设三名观测员，轮流值守，不得缺岗。
`;
const NEW = `第一章　总则
第一条　示例站每时观测水位。
第二条　示例站应当：
（一）记录；
（二）上报。
第三条　观测所用的仪器，由示例县人民政府统一购买。
`;

const asJson = (source: string, date: string): LawJson =>
	lawJson(exported(readLaw(source), { version: { date, kind: '修正' } }), 'schema.json');
const compared = (old: string, newer: string): ReturnType<typeof comparisonForWord> =>
	comparisonForWord(asJson(old, '2019-03-15'), asJson(newer, '2023-11-20'), PAGE);

const marked = ({ text: own, mark }: Piece): string =>
	mark === 'added' ? `+${own}+` : mark === 'removed' ? `-${own}-` : own;
const isTable = (line: Cell[number]): line is TableBlock => 'kind' in line;
const wordsOf = (cell: Cell): string =>
	cell.map((line) => (isTable(line) ? '' : line.map(({ text: own }) => own).join(''))).join('\n');
/** The words of a row, without the empty cells that shorter rows of a table are filled with. */
const inRow = (cells: readonly string[]): string => cells.join('|').replace(/\|+$/, '');
const rowWords = (line: string): string => (isRow(line) ? inRow(readRow(line)) : line);

describe('two wordings as a 新旧条文对照表 in Word', () => {
	test('has a row for each provision that differs: changed, inserted, removed', async () => {
		const { paragraphs } = await readWord(await wordFile(compared(OLD, NEW)));
		expect(paragraphs.map(({ words, inTable }) => [inTable, words])).toEqual([
			[false, '示例：内容虚构，不是真实的法规或者工作情况，不能作为依据。'],
			[false, '《示例县水位观测规定》新旧条文对照表'],
			[true, '2019年3月15日修正'],
			[true, '2023年11月20日修正'],
			[true, '第一条　示例站每日观测水位。'],
			[true, '第一条　示例站每时观测水位。'],
			[true, '第三条　示例站设三名观测员，轮流值守，不得缺岗。'],
			[true, '（删去）'],
			[true, '（新增）'],
			[true, '第三条　观测所用的仪器，由示例县人民政府统一购买。'],
			[false, expect.stringContaining('左栏划去的是删去的文字')],
			[false, '没有变化的2处条文和标题没有列出。'],
			[false, expect.stringContaining('不是官方文件')],
			[false, `网页：${PAGE}`],
		]);
	});

	test('begins 款 and 项 two characters in, and says which act amended the law', async () => {
		const newer = asJson(NEW.replace('记录', '每时记录'), '2023-11-20');
		const amended = { ...newer, version: { ...newer.version, amendedBy: '示例决定' } };
		const word = comparisonForWord(asJson(OLD, '2019-03-15'), amended, PAGE);
		const { part, paragraphs } = await readWord(await wordFile(word));
		const cells = part('word/document.xml').split('<w:p>');
		const isIndented = (words: string): boolean =>
			cells.find((one) => one.includes(words))!.includes('w:firstLineChars="200"');
		expect(['示例站应当', '上报'].map(isIndented)).toEqual([false, true]);
		expect(paragraphs.map(({ words }) => words)).toContain('新文本的修改依据：《示例决定》。');
	});

	test('begins 目 three characters in, also where they are what differs', async () => {
		const below = (words: string): string =>
			OLD.replace('（一）记录；', `（一）记录：\n1.水位；\n2.${words}；`);
		const { part } = await readWord(await wordFile(compared(below('风向'), below('风力'))));
		const cells = part('word/document.xml').split('<w:p>');
		const indentsOf = (words: string): (string | undefined)[] =>
			cells
				.filter((one) => one.includes(words))
				.map((one) => /w:firstLineChars="(\d+)"/.exec(one)?.[1]);
		expect(['示例站应当', '（一）', '1.水位', '2.', '（二）'].map(indentsOf)).toEqual([
			[undefined, undefined],
			['200', '200'],
			['300', '300'],
			['300', '300'],
			['200', '200'],
		]);
	});

	test('keeps a short row on one page and lets a long one go on over the page', async () => {
		const long = `第四条　${'示例站每日观测水位并且公布。'.repeat(12)}\n`;
		const { part } = await readWord(await wordFile(compared(OLD, OLD + long)));
		const rows = part('word/document.xml').split('<w:tr>').slice(1);
		expect(rows.map((row) => row.includes('<w:cantSplit/>'))).toEqual([true, false]);
	});

	test('marks what was removed on the left and what was added on the right, and nothing else', async () => {
		const { paragraphs } = await readWord(await wordFile(compared(OLD, NEW)));
		const runs = paragraphs.filter(({ inTable }) => inTable).flatMap((paragraph) => paragraph.runs);
		expect(runs.filter(({ looks }) => looks.length > 0)).toEqual([
			{ words: '日', looks: ['strike'] },
			{ words: '时', looks: ['b', 'u'] },
			{ words: '示例站设三名观测员，轮流值守，不得缺岗。', looks: ['strike'] },
			{ words: '观测所用的仪器，由示例县人民政府统一购买。', looks: ['b', 'u'] },
		]);
	});

	test('lies across on A4, and repeats its head on every page', async () => {
		const { part } = await readWord(await wordFile(compared(OLD, NEW)));
		const document = part('word/document.xml');
		expect(document).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
		expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(1);
	});

	test('keeps each text of a provision whole, whatever lines the laws are made of', () => {
		fc.assert(
			fc.property(wordings, ([old, newer]) => {
				const table = compared(old, newer).blocks.find(({ kind }) => kind === 'table') as
					TableBlock | undefined;
				const [before, now] = [old, newer].map((source) => passagesOf(readLaw(source)));
				const said = [before!, now!].map((one) => one.map(({ words }) => words).sort());
				if (said[0]!.join('\n') !== said[1]!.join('\n'))
					expect(table?.rows.length).toBeGreaterThan(1);
				const passages = [...before!, ...now!];
				const known = passages.map(({ label, gap, body }) => label + gap + body);
				// What was words and became a row stands in a cell of it.
				const rows = passages.flatMap(({ body }) => [body, ...body.split('\n').map(rowWords)]);
				for (const cell of table?.rows.slice(1).flat() ?? [])
					if (cell.some(isTable))
						for (const row of cell.filter(isTable).flatMap((one) => one.rows))
							expect(rows).toContain(inRow(row.map(wordsOf)));
					else if (!/^（(?:新增|删去)[，）]|表格$/.test(wordsOf(cell)))
						expect(known).toContain(wordsOf(cell));
			}),
			{ numRuns: 300 },
		);
	});

	test('shows the rows of an annex as a table, of either text in its own columns', () => {
		const annex = (...rows: string[]): string =>
			`${OLD}附件1\n收费表\n${rows.map((row) => `| ${row} |\n`).join('')}`;
		const old = annex('项目 | 收费', '渡船 | 五元', '摆渡 | 一元');
		const newer = annex('项目 | 条件 | 收费', '渡船 | 白天 | 六元', '摆渡 | 白天 | 一元');
		const table = compared(old, newer).blocks.find(({ kind }) => kind === 'table') as TableBlock;
		const sides = table.rows.at(-1)!.map((cell) =>
			cell.map((line) =>
				'kind' in line
					? line.rows.map((row) =>
							row
								.map((one) =>
									one
										.flat()
										.map((piece) => marked(piece as Piece))
										.join(''),
								)
								.join(' | '),
						)
					: line.map(marked).join(''),
			),
		);
		expect(sides).toEqual([
			['附件1的表格', ['项目 | 收费', '渡船 | -五-元', '摆渡 | 一元']],
			['附件1的表格', ['项目 | +条件+ | 收费', '渡船 | +白天+ | +六+元', '摆渡 | +白天+ | 一元']],
		]);
	});

	test('leaves out a table that only the other text has: one without rows is no table', () => {
		const newer = OLD.replace('水位。', '水位：\n| 站 | 次数 |\n| 甲 | 二 |');
		const table = compared(OLD, newer).blocks.find(({ kind }) => kind === 'table') as TableBlock;
		expect(table.rows.at(-1)!.map((cell) => cell.filter(isTable).length)).toEqual([0, 1]);
	});

	test('leaves out words behind a table that only the other text has, without a line for them', () => {
		const behind = OLD.replace('水位。', '水位：\n| 站 | 次数 |\n| 甲 | 二 |\n夜间除外。');
		for (const [old, newer, place] of [
			[behind, OLD, 1],
			[OLD, behind, 0],
		] as const) {
			const table = compared(old, newer).blocks.find(({ kind }) => kind === 'table') as TableBlock;
			expect(table.rows.at(-1)!.map((cell) => cell.length)[place]).toBe(1);
		}
	});

	test('lists what is the same too where that is asked for, but not of two texts alike', () => {
		const rows = (old: string, newer: string): number => {
			const [a, b] = [asJson(old, '2019-03-15'), asJson(newer, '2023-11-20')];
			const table = comparisonForWord(a, b, PAGE, 'all').blocks.find((one) => one.kind === 'table');
			return table?.rows.length ?? 0;
		};
		expect(rows(OLD, NEW)).toBe(6);
		expect(rows(OLD, OLD)).toBe(0);
	});

	test('says so where nothing differs', () => {
		const { blocks } = compared(OLD, OLD);
		expect(blocks.map(({ kind }) => kind)).not.toContain('table');
	});
});
