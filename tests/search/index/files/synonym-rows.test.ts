import { describe, expect, test } from 'vitest';
import { CutWords } from '../../../../src/search/index/files/cut-words.ts';
import {
	areSameWords,
	SynonymRows,
	synonymWords,
	type SynonymWords,
} from '../../../../src/search/index/files/synonym-rows.ts';
import type { TermDraft } from '../../../../src/search/index/files/term-drafts.ts';
import type { SourceSite } from '../../../../src/search/index/source.ts';

type Synonyms = SourceSite['synonyms'];

const LIST: Synonyms = [
	{ say: ['挂灯笼', '？'], law: ['悬挂灯笼', '风筝'] },
	{ say: ['放风筝'], law: ['纸鸢'] },
];

const draft = (first: string): TermDraft => ({ name: first, first, terms: new Uint32Array() });

/** Rows by the first terms of the files in which they are, where the texts have these terms. */
function rowsWith(
	list: Synonyms,
	terms: readonly string[],
	{ often = [], others = [''] }: { often?: string[]; others?: string[] } = {},
): Record<string, string[][]> {
	const has = (term: string): boolean => terms.includes(term);
	const words = synonymWords(list, new CutWords(), has, undefined, undefined);
	const drafts = { often: often.map(draft), others: others.map(draft) };
	const rows = new SynonymRows(list, words, drafts);
	const all = [...drafts.often, ...drafts.others];
	return Object.fromEntries(all.map((one) => [one.first, rows.of(one)]));
}

describe('rows of everyday words', () => {
	test('stand in the order of the list, without what no text has and without words that have no term', () => {
		expect(rowsWith(LIST, ['悬挂', '挂灯', '灯笼'])).toEqual({ '': [['挂灯笼', '悬挂灯笼']] });
		expect(rowsWith(LIST, ['风筝', '纸鸢'])).toEqual({
			'': [
				['挂灯笼', '风筝'],
				['放风筝', '纸鸢'],
			],
		});
	});

	// In the order of their units: 挂 (6302), 放 (653e)
	test.each<[often: string[], others: string[], where: Record<string, string[]>]>([
		[[], ['一', '放风'], { 一: ['挂灯笼'], 放风: ['放风筝'] }],
		[[], ['一', '放风', '放风筝'], { 一: ['挂灯笼'], 放风: ['放风筝'], 放风筝: [] }],
		[[], ['挂灯笼'], { 挂灯笼: ['挂灯笼', '放风筝'] }],
		[['挂灯'], ['一'], { 挂灯: ['挂灯笼'], 一: ['放风筝'] }],
		[['放风'], ['一', '挂灯'], { 放风: ['放风筝'], 一: [], 挂灯: ['挂灯笼'] }],
	])(
		'are kept in the file of their first term, or in that which would hold it: %j %j',
		(often, others, where) => {
			const rows = rowsWith(LIST, ['风筝', '纸鸢'], { often, others });
			const said = Object.entries(rows).map(([first, list]) => [first, list.map(([word]) => word)]);
			expect(Object.fromEntries(said)).toEqual(where);
		},
	);

	test('are made of what the last build knew only as far as that still holds', () => {
		const cut = new CutWords();
		const none = synonymWords(LIST, cut, () => false, undefined, undefined);
		const all = (): boolean => true;
		const since = (comeOrGone: string[] | undefined): SynonymWords =>
			synonymWords(LIST, cut, all, none, comeOrGone);
		for (const others of [[], ['放灯'], ['灯']]) expect(since(others)).toEqual(none);
		expect(areSameWords(since([]), none)).toBe(true);
		expect(areSameWords(since(undefined), none)).toBe(false);
		for (const changed of [undefined, ['纸鸢'], ['放灯', '悬挂']])
			expect([...since(changed).there]).toEqual([1, 1, 1]);
		const other: Synonyms = [...LIST, { say: ['敲锣'], law: ['鸣锣'] }];
		expect([...synonymWords(other, cut, all, none, []).there]).toEqual([1, 1, 1, 1]);
		expect(synonymWords(other, cut, all, none, []).keys).toBe('挂灯\n\n放风\n敲锣');
	});
});

test('words that were cut are kept with their terms, and read again', () => {
	const cut = new CutWords();
	expect(cut.of('挂灯笼')).toEqual(['挂灯', '灯笼']);
	expect(cut.of('？')).toEqual([]);
	const kept = cut.keep();
	expect(new CutWords(kept).keep()).toBe(kept);
	for (const words of [cut, new CutWords(kept)]) {
		expect(words.haveAny(['风筝', '灯笼'])).toBe(true);
		expect(words.haveAny(['风筝', '笼', '挂灯笼'])).toBe(false);
	}
	const again = new CutWords(kept);
	for (const words of ['挂灯笼', '？', '敲锣']) expect(again.of(words)).toEqual(cut.of(words));
});
