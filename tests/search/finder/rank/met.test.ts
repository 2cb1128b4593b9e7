import { beforeAll, describe, expect, test } from 'vitest';
import type { Finder } from '../../../../src/search/finder/answer.ts';
import { ask, finderOver, lawPage } from '../memory-index.ts';

// Invented text, no real law.
const LANTERNS = `灯笼管理办法

第一条 灯笼的主人应当每月检查挂钩。

第二条 竿绳每年更换。

第三条 夜市摊主拖欠工匠报酬的，由街道督促支付。

第四条 街道公布月报。

第五条 灯笼不超过十万只，应急包七日内备好。
`;

describe('the finder says when only a small part of a question was met', () => {
	let finder: Finder;
	beforeAll(async () => {
		const synonyms = [
			{ say: ['欠薪'], law: ['拖欠工匠报酬'] },
			{ say: ['薪水'], law: ['每月报酬'] },
			{ say: ['摊主发薪'], law: ['摊主'] },
			{ say: ['夜宵摊子没了'], law: ['夜市'] },
			{ say: ['逛夜场'], law: ['夜市'] },
			{ say: ['备货要等'], law: ['七日内'] },
		];
		const site = { days: [], synonyms, lawNames: [] };
		finder = await finderOver(site, [lawPage('denglong', '灯笼管理办法', LANTERNS)]);
	});

	test.each([
		['谁来检查灯笼的挂钩', false],
		['灯笼', false],
		// One word of many
		['紫色恐龙跳进奶茶里游泳还提着灯笼', true],
		// What names a law was understood
		['灯笼管理办法能不能管紫色恐龙跳进奶茶里游泳', false],
		// and so was an everyday word, if it is more than half of the question
		['摊主欠薪', false],
		['夜市欠薪的奶茶', false],
		['紫色恐龙跳进奶茶里游泳时欠薪', true],
		// and the law has all of what it stands for, not 每月, 月报 and 报酬 in three places
		['奶茶薪水呢', true],
		// A law's word that is much shorter stands for a part of it
		['奶茶夜宵摊子没了', true],
		['奶茶逛夜场', false],
		// and for none where the question has that word itself
		['奶茶摊主发薪', true],
		// How long something takes is no word of a question
		['奶茶备货要等', true],
		// Half of a short one, or its first word alone
		['挂钩奶茶', true],
		['奶茶挂钩谁检查', false],
		// Two words of a long one
		['紫色恐龙跳进奶茶里游泳时检查挂钩', false],
		// or a long one
		['紫色恐龙跳进奶茶里游泳时找应急包', false],
		// A number says no more than a word, however many digits it has
		['奶茶卖十万', true],
		// Characters that meet by chance are no word of it: 月检 in 每月检查
		['半月检修', true],
		// but those that are in no other may be one that no dictionary has
		['旧竿绳', false],
		// What the title says counts twice
		['奶茶灯笼', false],
		// Nothing is listed
		['紫色恐龙跳进奶茶', false],
	])('%s: %s', async (typed, isLittle) => {
		expect((await ask(finder, typed)).isLittle ?? false).toBe(isLittle);
	});
});
