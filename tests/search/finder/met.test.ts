import { beforeAll, describe, expect, test } from 'vitest';
import type { Finder } from '../../../src/search/finder/answer.ts';
import { ask, finderOver, lawPage } from './memory-index.ts';

// Invented text, no real law.
const LANTERNS = `灯笼管理办法

第一条 灯笼的主人应当每月检查挂钩。

第二条 夜市摊主拖欠工匠报酬的，由街道督促支付。
`;

describe('the finder says when only a small part of a question was met', () => {
	let finder: Finder;
	beforeAll(async () => {
		const synonyms = [{ say: ['欠薪'], law: ['拖欠工匠报酬'] }];
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
		// and so was an everyday word
		['紫色恐龙跳进奶茶里游泳时欠薪', false],
		// Nothing is listed
		['紫色恐龙跳进奶茶', false],
	])('%s: %s', async (typed, isLittle) => {
		expect((await ask(finder, typed)).isLittle ?? false).toBe(isLittle);
	});
});
