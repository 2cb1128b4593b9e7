import { describe, expect, test } from 'vitest';
import { wantedByPassage } from '../../../../src/search/finder/evidence/wanted.ts';
import { ask, finderOver, lawPage } from '../memory-index.ts';

// Invented, no real law. Articles of one length, so that nothing else sets them apart.
const BELLS = `铃铛管理办法

第一条 夜里摇铃铛的人应当小声。

第二条 夜里摇铃铛的人处以罚款。

第三条 夜里摇铃铛的人三个月后可以再摇。
`;

describe('a question that asks for something statutes say in other words', () => {
	const finder = finderOver({ days: [], synonyms: [], lawNames: [] }, [
		lawPage('lingdang-banfa', '铃铛管理办法', BELLS),
	]);

	test.each([
		['夜里摇铃铛犯法吗', '#t2'],
		['夜里摇铃铛要等多久', '#t3'],
	])('%s: first comes %s', async (typed, place) => {
		const { found } = await ask(await finder, typed);
		expect(found[0]!.href).toMatch(new RegExp(`${place}$`));
	});
});

describe('what passages have of that', () => {
	const posting = (...passages: number[]) => ({
		passages: Int32Array.from(passages),
		counts: new Uint8Array(passages.length),
		divisions: new Int32Array(),
		wordness: 3,
	});

	test('each thing counts once, however many of its terms a passage has', () => {
		const known = new Map([
			['罚款', posting(0, 2)],
			['拘留', posting(2, 3)],
			['日内', posting(3)],
		]);
		const kinds = [
			['罚款', '拘留', '徒刑'],
			['日内', '个月'],
		];
		expect([...wantedByPassage(kinds, known, [], 5)]).toEqual([1, 0, 1, 2, 0]);
	});
});
