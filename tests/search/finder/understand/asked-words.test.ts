import { describe, expect, test } from 'vitest';
import {
	heldBeside,
	unexplained,
	type Word,
} from '../../../../src/search/finder/understand/asked-words.ts';

const word = (text: string, wordness: number): Word => ({ text, known: wordness >= 0, wordness });

describe('characters of an unknown pair that a word beside it holds', () => {
	test.each([
		// 夜里 is unknown too, and 施 is that of 施工
		['夜里施工', '里施', [word('夜里', -1), word('施工', 3)], [false, true]],
		['工资多发', '资多', [word('工资', 3), word('多发', 3)], [true, true]],
		// only perhaps a word
		['夜里施工', '里施', [word('施工', 2)], [false, false]],
		// a word that stands elsewhere in the question
		['施工的里施', '里施', [word('施工', 3)], [false, false]],
		['按装灯笼', '按装', [word('装灯', 0), word('灯笼', 3)], [false, false]],
	])('%s, %s', (text, pair, words, held) => {
		expect(heldBeside(text, pair, words)).toEqual(held);
	});
});

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
