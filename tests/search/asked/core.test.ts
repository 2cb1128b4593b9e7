import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coreOf, withoutShell } from '../../../src/search/asked/core.ts';

describe('what a question is about', () => {
	test.each([
		['请问防空警报响了怎么办', '防空警报响了'],
		['结婚证怎么办理', '结婚证 办理'],
		['拆除人防工程是不是违法', '拆除人防工程 违法'],
		['什么是人防工程？', '人防工程'],
		['可以拆除吗', '拆除'],
		['高空抛物要赔多少钱呢', '高空抛物要赔'],
		['灯笼掉了咋整', '灯笼掉了'],
		['防空洞在哪', '防空洞'],
		['附近的防空洞在哪', '防空洞'],
		['附近哪有灯笼', '灯笼'],
		['附近', '附近'],
		['灯笼掉下来砸了车找谁赔', '灯笼掉下来砸了车 赔'],
		['路灯坏了该找谁', '路灯坏了该'],
		['谢谢', '谢谢'],
		// as people of the southwest and of Henan ask
		['灯笼能退不', '灯笼能退'],
		['灯笼退不退', '灯笼 退'],
		['挂灯笼违不违法', '挂灯笼 违法'],
		['灯笼征用不征用', '灯笼 征用'],
		['灯笼要好多钱', '灯笼要'],
		['把灯笼挂门口得行不', '把灯笼挂门口'],
		['灯笼掉了管不管', '灯笼掉了'],
		// a day that only who asks knows
		['今天几点放灯笼', '点放灯笼'],
		['昨天挂的灯笼', '挂的灯笼'],
		// 我 and 谁 may be pieces of other words
		['我国的人防', '我国的人防'],
		['自我保护', '自我保护'],
		// a little is more than nothing, and the shell more than an empty query
		['请问多久', '多久'],
		['怎么办', '怎么办'],
		['请问 吗？', '请问 吗？'],
		['', ''],
	])('%s: %s', (text, core) => {
		expect(coreOf(text).text).toBe(core);
	});

	test.each([
		['关我几天', '关几天'],
		['灯笼能不能挂门口呢', '灯笼挂门口'],
		['自我保护', '自我保护'],
	])('%s without the shell that stands within it is %s', (text, left) => {
		expect(withoutShell(text)).toBe(left);
	});

	test('tells for each piece how much it says', () => {
		expect(coreOf('请问应当建设吗').parts).toEqual([
			{ text: '请问', at: 0, weight: 0 },
			{ text: '应当', at: 2, weight: 0.3 },
			{ text: '建设', at: 4, weight: 1 },
			{ text: '吗', at: 6, weight: 0 },
		]);
	});

	test('loses nothing: the pieces are the text, and something always weighs', () => {
		const pieces = [
			'请问',
			'怎么',
			'办',
			'理',
			'我',
			'国',
			'吗',
			'应当',
			'防空',
			'自',
			'？',
			' ',
			'几',
			'何',
		];
		const text = fc.oneof(
			fc.string(),
			fc.array(fc.constantFrom(...pieces)).map((all) => all.join('')),
		);
		fc.assert(
			fc.property(text, (any) => {
				const { parts, text: core } = coreOf(any);
				expect(parts.map((part) => part.text).join('')).toBe(any);
				for (const { text: piece, at } of parts) expect(any.startsWith(piece, at)).toBe(true);
				if (any !== '') expect(parts.some(({ weight }) => weight > 0)).toBe(true);
				if (any.trim() !== '') expect(core).not.toBe('');
			}),
		);
	});
});
