import { describe, expect, test } from 'vitest';
import type { Sought } from '../../../../src/search/finder/evidence/evidence.ts';
import { shapeOf } from '../../../../src/search/finder/rank/query-shape.ts';

/** A term that two passages hold. @param wordness from 0, never a word, to 1 */
const sought = (text: string, wordness: number, known = true): Sought => ({
	text,
	posting: known
		? {
				passages: Int32Array.of(0, 1),
				counts: Uint8Array.of(1, 1),
				divisions: Int32Array.of(),
				wordness: wordness * 3,
			}
		: undefined,
	idf: 2,
	wordness,
	counted: 1 + wordness,
});

const wordsOf = (...terms: Sought[]): string[] =>
	shapeOf(terms)
		.words.map((at) => terms[at]!.text)
		.reverse();

describe('the shape of a query', () => {
	test('linked terms share a character, others do not', () => {
		const terms = ['灯笼', '笼挂', '挂钩', '22', '夜市'].map((text) => sought(text, 1));
		expect(shapeOf(terms).linked).toEqual([false, true, true, false, false]);
	});

	test('its words are those of the linked pairs that are words, without the pairs between them', () => {
		expect(wordsOf(sought('灯笼', 1), sought('笼挂', 0), sought('挂钩', 1))).toEqual([
			'灯笼',
			'挂钩',
		]);
	});

	test('one strong word in the middle wins over two weak ones at its sides', () => {
		expect(wordsOf(sought('晚灯', 0), sought('灯笼', 1), sought('笼子', 0.33))).toEqual(['灯笼']);
	});

	test('terms that no passage holds count for nothing', () => {
		const { countedTotal } = shapeOf([sought('灯笼', 1), sought('夜市', 1, false)]);
		expect(countedTotal).toBe(2);
	});

	test('a query without terms has sums that can be divided by', () => {
		expect(shapeOf([])).toMatchObject({ words: [], wordTotal: 1, countedTotal: 1 });
	});
});
