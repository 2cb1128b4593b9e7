import { describe, expect, test } from 'vitest';
import { unexplained, type Word } from '../../../../src/search/finder/understand/asked-words.ts';

const word = (text: string, wordness: number): Word => ({ text, known: wordness >= 0, wordness });

describe('terms that the index does not know', () => {
	const words = [word('纸灯', 0), word('灯冬', -1), word('冬挂', 0)];

	test('one that spans two known ones is explained', () => {
		expect(unexplained(words, [])).toEqual([]);
	});

	test('not where the dictionary puts its characters into no word: it spans them by chance', () => {
		expect(unexplained(words, [], () => true)).toEqual(['灯冬']);
	});

	test('an everyday word explains it all the same', () => {
		expect(unexplained(words, ['灯冬'], () => true)).toEqual([]);
	});
});
