import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { widthOf } from '../../../src/exports/word/character-width.ts';
import { columnOf, titleLines } from '../../../src/exports/word/title-lines.ts';

/** What a line of 2号 has room for. */
const MOST = 20;

const setOut = (title: string): string[] => titleLines(title, MOST);

describe('the lines of a title', () => {
	test.each([
		// One line needs nothing.
		['示例县路灯办法', ['示例县路灯办法']],
		// No character stands alone on a line, though 20 have room on the first.
		[
			'示例县水文站二〇三一年度法治政府建设情况报告',
			['示例县水文站二〇三一年度', '法治政府建设情况报告'],
		],
		['示例县水文站2031年度法治政府建设情况报告', ['示例县水文站2031年度', '法治政府建设情况报告']],
		// One line more than the words need, where two would part a word.
		[
			'示例省人民代表大会常务委员会关于修改《示例省渡口管理条例》等五件地方性法规的决定',
			['示例省人民代表大会常务委员会关于', '修改《示例省渡口管理条例》等五件', '地方性法规的决定'],
		],
	])('%s', (title, lines) => {
		expect(setOut(title)).toEqual(lines);
	});

	test('are made by a column that holds each and no character more', () => {
		const lines = ['示例省人民代表大会常务', '委员会关于示例省路灯的', '决定'];
		expect(columnOf(lines)).toBe(11.5);
	});

	test('are its words, and none is wider than the page', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[示例县法办年《》0-9a]{1,90}$/u), (title) => {
				const lines = setOut(title);
				expect(lines.join('')).toBe(title);
				expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(MOST);
			}),
		);
	});
});
