import { describe, expect, test } from 'vitest';
import type { Finder } from '../../../../src/search/finder/answer.ts';
import { ask, finderOver, lawPage } from '../memory-index.ts';

// An invented text, no real law.
const LANTERNS = `灯笼管理办法

第一条 为了让灯笼挂得稳当，制定本办法。

第二条 灯笼挂钩松动的，先把灯笼取下。
`;

const finderWith = (synonyms: { say: string[]; law: string[] }[]): Promise<Finder> =>
	finderOver({ days: [], synonyms, lawNames: [] }, [
		lawPage('denglong', '灯笼管理办法', LANTERNS),
		lawPage('jiazi', '竹架检验规定', '竹架检验规定\n\n第一条 竹架应当检验。\n'),
	]);

describe('a word in which a character is missing', () => {
	test.each<[typed: string, piece: string, meant: string]>([
		// As an everyday word has it, a word of statutes, and a title.
		['灯笼钩', '灯笼钩', '灯笼挂钩'],
		['灯挂钩坏了', '灯挂钩', '灯笼挂钩'],
		['竹架验', '竹架验', '竹架检验'],
	])('%s is read as it is known', async (typed, piece, meant) => {
		const finder = await finderWith([{ say: ['灯笼挂钩'], law: ['挂钩松动'] }]);
		const { readings } = await ask(finder, typed);
		const missing = readings.filter(({ kind }) => kind === 'missing');
		expect(missing.map(({ typed: read, readAs }) => [read, ...readAs])).toEqual([[piece, meant]]);
		const undone = missing.map(({ key }) => key);
		expect((await ask(finder, typed, { undone })).readings.length).toBeGreaterThan(0);
	});

	// 架灯 of 竹架灯笼 only spans two words, though there is a 竹架挂灯.
	test.each(['灯笼挂钩', '灯笼 钩', '灯笼', '竹架灯笼', '我家门口的灯笼钩子上个月掉下来'])(
		'%s has all of its characters, or says too much for a guess',
		async (typed) => {
			const finder = await finderWith([{ say: ['灯笼挂钩', '竹架挂灯'], law: ['挂钩松动'] }]);
			const { readings } = await ask(finder, typed);
			expect(readings.filter(({ kind }) => kind === 'missing')).toEqual([]);
		},
	);
});
