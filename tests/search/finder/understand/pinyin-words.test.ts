import { describe, expect, test } from 'vitest';
import { ask, finderOver, lawPage } from '../memory-index.ts';

// An invented text, no real law.
const LANTERNS = `照明设施规定

第一条 灯笼应当挂稳，灯笼的挂钩由主人检查。

第二条 灯笼的主人检查挂钩，照明设施损坏的，应当修好。

第三条 检查灯笼挂钩，不收费用。
`;

describe('everyday words that are typed by their sound', () => {
	test.each([
		['denglongjia', '灯笼架'],
		['deng long jia', '灯笼架'],
		['denglong', '灯笼'],
		// A pair beside it stays what it was.
		['denglongjiajiancha', '灯笼架 检查'],
		// A blank parts words: 笼检 and 查挂 are none.
		['denglong jiancha guagou', '灯笼 检查 挂钩'],
		// No text and no dictionary has the words: 社保 and 上户口 are such.
		['guajia', '挂架'],
		['liang deng wanhui', '亮灯晚会'],
		['guajia jiancha', '挂架 检查'],
		// With 亮灯 such a word begins, which is none itself.
		['liangdeng', undefined],
		['liangdeng jiancha', '检查'],
	])('%s: %s', async (typed: string, words: string | undefined) => {
		const said = ['灯笼架', '灯笼罩', '挂架', '亮灯晚会'];
		const finder = await finderOver(
			{ days: [], lawNames: [], synonyms: [{ say: said, law: ['照明设施'] }] },
			[lawPage('zhaoming', '照明设施规定', LANTERNS)],
		);
		const { readings } = await ask(finder, typed);
		const [pinyin] = readings.filter(({ kind }) => kind === 'pinyin');
		expect(pinyin?.readAs.join(' ')).toBe(words);
	});
});
