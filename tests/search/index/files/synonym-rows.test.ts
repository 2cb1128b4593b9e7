import { describe, expect, test } from 'vitest';
import { CutWords } from '../../../../src/search/index/files/cut-words.ts';
import { synonymRows, synonymWords } from '../../../../src/search/index/files/synonym-rows.ts';
import type { SourceSite } from '../../../../src/search/index/source.ts';

type Synonyms = SourceSite['synonyms'];

const LIST: Synonyms = [
	{ say: ['挂灯笼', '？'], law: ['悬挂灯笼', '风筝'] },
	{ say: ['放风筝'], law: ['纸鸢'] },
];

/** Rows, where the texts have these terms. */
const rowsWith = (list: Synonyms, terms: readonly string[]): [string, string[]][] => {
	const has = (term: string): boolean => terms.includes(term);
	return [...synonymRows(list, synonymWords(list, new CutWords(), has, undefined, false))];
};

describe('rows of everyday words', () => {
	test('stand under their first terms, without what no text has and without words that have no term', () => {
		expect(rowsWith(LIST, ['悬挂', '挂灯', '灯笼'])).toEqual([['挂灯', ['挂灯笼', '悬挂灯笼']]]);
		expect(rowsWith(LIST, ['风筝', '纸鸢'])).toEqual([
			['挂灯', ['挂灯笼', '风筝']],
			['放风', ['放风筝', '纸鸢']],
		]);
	});

	test('are made of what the last build knew only as far as that still holds', () => {
		const cut = new CutWords();
		const none = synonymWords(LIST, cut, () => false, undefined, false);
		const all = (): boolean => true;
		expect(synonymWords(LIST, cut, all, none, true)).toEqual(none);
		expect([...synonymWords(LIST, cut, all, none, false).there]).toEqual([1, 1, 1]);
		const other: Synonyms = [...LIST, { say: ['敲锣'], law: ['鸣锣'] }];
		expect([...synonymWords(other, cut, all, none, true).there]).toEqual([1, 1, 1, 1]);
		expect(synonymWords(other, cut, all, none, true).keys).toBe('挂灯\n\n放风\n敲锣');
	});
});

test('words that were cut are kept with their terms, and read again', () => {
	const cut = new CutWords();
	expect(cut.of('挂灯笼')).toEqual(['挂灯', '灯笼']);
	expect(cut.of('？')).toEqual([]);
	const kept = cut.keep();
	expect(new CutWords(kept).keep()).toBe(kept);
	const again = new CutWords(kept);
	for (const words of ['挂灯笼', '？', '敲锣']) expect(again.of(words)).toEqual(cut.of(words));
});
