import { describe, expect, test } from 'vitest';
import { openingsOf } from '../../../../src/search/finder/evidence/openings.ts';
import type { siteIndex } from '../../../../src/search/finder/index/site-index.ts';
import { ask, finderOver, lawPage } from '../memory-index.ts';

// Invented, no real law. The rule for all cases has few of its chapter's words, those for special ones have them all.
const BELLS = `铃铛管理办法

第一章　总则

第一条 本办法所称铃铛，包括风铃。

第二章　借铃责任

第二条 借的人没有归还，或者归还的已经破损的，应当承担修理、重作等借铃责任。

第三章　风铃

第三条 出借人承担借铃责任的，借铃责任由其证明，不能证明的不承担借铃责任。
`;

describe('a question that is the name of a chapter', () => {
	const finder = finderOver({ days: [], synonyms: [], lawNames: [] }, [
		lawPage('lingdang-banfa', '铃铛管理办法', BELLS),
	]);

	test.each([
		['借铃责任', '#t2'],
		['什么是借铃责任', '#t2'],
		// more is asked than the chapter is named
		['风铃借铃责任证明', '#t3'],
	])('%s: first comes %s', async (typed, place) => {
		const { found } = await ask(await finder, typed);
		expect(found[0]!.href).toMatch(new RegExp(`${place}$`));
	});
});

describe('the passages that open it', () => {
	// Two pages: divisions begin with passages 0, 2, 5 and 7, 9.
	const index = {
		divisionFirsts: Int32Array.of(0, 2, 5, 7, 9, 12),
		pageOf: Uint16Array.from({ length: 12 }, (_, passage) => (passage < 7 ? 0 : 1)),
	} as unknown as ReturnType<typeof siteIndex>;
	const posting = (...divisions: number[]) => ({
		passages: new Int32Array(),
		counts: new Uint8Array(),
		divisions: Int32Array.from(divisions),
		wordness: 3,
	});
	const known = new Map([
		['借铃', posting(1, 2, 4)],
		['铃责', posting(1, 2, 4)],
		['责任', posting(0, 1, 2, 3, 4)],
	]);

	test.each<[name: string, terms: string[], passages: number[]]>([
		// of each page the first, with all terms in the heading
		['借铃责任', ['借铃', '铃责', '责任'], [2, 9]],
		['责任', ['责任'], [0, 7]],
		// a term that is in no heading
		['借铃押金', ['借铃', '铃押', '押金'], []],
		// no name: two pieces, a number, a sentence
		['借铃 责任', ['借铃', '责任'], []],
		['借铃3', ['借铃', '铃3', '3'], []],
		['铃铛借给了别人没有还回来', ['借铃'], []],
		['', [], []],
	])('%j', (name, terms, passages) => {
		expect(openingsOf(index, name, terms, known)).toEqual(passages);
	});
});
