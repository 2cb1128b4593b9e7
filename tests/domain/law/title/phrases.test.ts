import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phrases } from '../../../../src/domain/law/title/phrases.ts';

describe('the pieces between which the line of a title may end', () => {
	test.each([
		['示例县|路灯|管理|规定'],
		// Signs stand with the words that they open and close.
		['读懂|《示例县|路灯|管理|规定》'],
		['灯塔：|什么时候亮、|什么时候熄'],
		// Small words stand with theirs.
		['夜里|和清晨的灯'],
		// Numbers stand with what is counted, and an article is one word.
		['2031年度|灯塔|工作|报告'],
		['《中华人民共和国|路灯法》|第三十七条'],
		['路灯法'],
		[''],
	])('%s', (pieces) => {
		expect(phrases(pieces.replaceAll('|', '')).join('|')).toBe(pieces);
	});

	test('are longer where fewer of them are enough', () => {
		expect(phrases('示例县路灯管理规定', 3)).toEqual(['示例县', '路灯管理规定']);
		expect(phrases('中华人民共和国', 3)).toEqual(['中华人民', '共和国']);
	});

	test('are the title again, whatever is written', () => {
		const written = fc.string({
			unit: fc.constantFrom(...'第三条《路灯法》〈〉（）“”，。：·2031的和 a\n'),
		});
		fc.assert(
			fc.property(written, fc.integer({ min: 1, max: 6 }), (title, least) => {
				expect(phrases(title, least).join('')).toBe(title);
			}),
		);
	});
});
