import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passagesOf } from '../../../src/domain/law/compare/passages.ts';
import { readLaw } from '../../../src/domain/law/read/parse.ts';
import { lawJson } from '../../../src/exports/json.ts';
import type { TableBlock } from '../../../src/exports/word/block.ts';
import { comparisonForWord } from '../../../src/exports/word/comparison.ts';
import { wordFile } from '../../../src/exports/word/document.ts';
import type { LawJson } from '../../../src/schemas/law-json.ts';
import { exported } from '../exported.ts';
import { text } from '../lines.ts';
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
			fc.property(text, text, (old, newer) => {
				const table = compared(old, newer).blocks.find(({ kind }) => kind === 'table') as
					TableBlock | undefined;
				const words = (table?.rows.slice(1) ?? []).flatMap((row) =>
					row.map((cell) =>
						cell.map((line) => line.map((piece) => piece.text).join('')).join('\n'),
					),
				);
				const known = [...passagesOf(readLaw(old)), ...passagesOf(readLaw(newer))].map(
					({ label, gap, body }) => label + gap + body,
				);
				const said = ['（新增）', '（删去）'];
				for (const cell of words) expect([...known, ...said]).toContain(cell);
			}),
			{ numRuns: 100 },
		);
	});

	test('says so where nothing differs', () => {
		const { blocks } = compared(OLD, OLD);
		expect(blocks.map(({ kind }) => kind)).not.toContain('table');
	});
});
