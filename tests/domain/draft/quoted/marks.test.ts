import { expect, test } from 'vitest';
import { withEvenMarks } from '../../../../src/domain/draft/quoted/marks.ts';

test.each([
	// turned the wrong way by a program
	['规定“灯亮“。', '规定“灯亮”。'],
	['规定”灯亮”，”灯灭”。', '规定“灯亮”，“灯灭”。'],
	// one within another
	['规定“灯“亮”时”。', '规定“灯“亮”时”。'],
	// which of three is missing or too much, nobody knows
	['规定”灯亮“，”灯灭。', '规定”灯亮“，”灯灭。'],
	// each line for itself
	['规定“灯亮\n灯灭“。', '规定“灯亮\n灯灭“。'],
	['规定＂灯亮＂，〝灯灭〟。', '规定"灯亮"，“灯灭”。'],
])('quotation marks that can be paired: %s', (text, even) => {
	expect(withEvenMarks(text)).toBe(even);
});
