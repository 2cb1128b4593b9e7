import { expect, test } from 'vitest';
import { citedNote } from '../../src/markdown/cited-note.ts';

const NOTED = ['t3', 't5-k2', 't8', 't8-k1', 't49-k1-x5', 't50-k1-x1', 't50-k1-x2', 't120z1'];

test.each<[words: string, note: string | null]>([
	['《纸船法》第三条', 't3'],
	['第八条', 't8'],
	['纸船法8条', 't8'],
	['同法第一百二十条之一', 't120z1'],
	// The very 款 or 项, or what is around it.
	['《纸船法》第八条第一款', 't8-k1'],
	['《纸船法》第八条第二款第（三）项', 't8'],
	['《纸船法》第四十九条第五项', 't49-k1-x5'],
	['《纸船法》第四十九条第一款第（五）项', 't49-k1-x5'],
	['《纸船法》第五十条第二项', 't50-k1-x2'],
	// The article is told of only in part.
	['《纸船法》第五条', 't5-k2'],
	['《纸船法》第四十九条', 't49-k1-x5'],
	['《纸船法》第五条第一款', 't5-k2'],
	// Nothing is said of it, or more is meant than one note.
	['《纸船法》第四条', null],
	['《纸船法》第一百二十条', null],
	['《纸船法》第三条至第八条', null],
	['《纸船法》第二章', null],
	['《纸船法》', null],
	['《纸船条例》第三条的规定', null],
])('the note that explains %s is %s', (words, note) => {
	expect(citedNote(words, NOTED)).toBe(note);
});
