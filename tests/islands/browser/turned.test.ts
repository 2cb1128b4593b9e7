import { expect, test } from 'vitest';
import { turnedWords } from '../../../src/islands/browser/turned.ts';

test.each<[data: DOMStringMap, today: string, words: string | undefined]>([
	// The day itself is the first.
	[{ from: '2031-05-01', then: '失效' }, '2031-04-30', undefined],
	[{ from: '2031-05-01', then: '失效' }, '2031-05-01', '失效'],
	// Of several days the last that has come.
	[{ from: '2031-05-01|2032-05-01', then: '现行有效|失效' }, '2031-12-31', '现行有效'],
	[{ from: '2031-05-01|2032-05-01', then: '现行有效|失效' }, '2032-05-01', '失效'],
	// From some day on nothing is said.
	[{ from: '2031-05-01|2032-05-01', then: '|本页不是现在的文本' }, '2031-12-31', ''],
	[{}, '2031-05-01', undefined],
])('of %j on %s is true: %s', (data, today, words) => {
	expect(turnedWords(data, today)).toBe(words);
});
