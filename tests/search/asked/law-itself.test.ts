import { describe, expect, test } from 'vitest';
import { askedOfLaw } from '../../../src/search/asked/law-itself.ts';

const NAMES = new Set(['灯笼法', '灯笼法实施细则', '风筝条例']);
const asked = (text: string) => askedOfLaw(text, (name) => NAMES.has(name));

describe('what is asked of a law itself', () => {
	test.each([
		'灯笼法新旧对照',
		'《灯笼法》修订对照表',
		'灯笼法修订前后对比',
		'灯笼法修改了哪些内容',
		'灯笼法最近改了什么',
		'灯笼法有哪些变化',
		'灯笼法修订后有什么不同',
		'灯笼法新旧版有什么区别',
		// years are read first, and with them the word behind: 灯笼法2014和2023有什么不同, 灯笼法2021修订了什么
		'灯笼法和2023有什么不同',
		'灯笼法了什么',
	])('%s: what changed in it', (text) => {
		expect(asked(text)).toEqual({ name: '灯笼法', wish: 'changes' });
	});

	test.each([
		['灯笼法全文', '灯笼法'],
		['灯笼法实施细则全文', '灯笼法实施细则'],
		['哪里能下载风筝条例原文', '风筝条例'],
		['风筝条例原文下载', '风筝条例'],
		['灯笼法目录', '灯笼法'],
		['灯笼法什么时候施行', '灯笼法'],
		['灯笼法是哪一年修订的', '灯笼法'],
		['灯笼法的施行时间是什么时候?', '灯笼法'],
		['灯笼法生效日期', '灯笼法'],
		['灯笼法还有效吗', '灯笼法'],
		['灯笼法现在是否有效', '灯笼法'],
		['灯笼法废止了没有', '灯笼法'],
		['请问灯笼法修订过吗', '灯笼法'],
		['灯笼法是谁制定的', '灯笼法'],
		['风筝条例的制定机关', '风筝条例'],
		['灯笼法一共有多少条', '灯笼法'],
		['灯笼法属于什么法', '灯笼法'],
		['灯笼法时效性', '灯笼法'],
	])('%s: the law as a whole', (text, name) => {
		expect(asked(text)).toEqual({ name, wish: 'whole' });
	});

	test.each([
		// the name alone, and what the law says
		'灯笼法',
		'灯笼法规定了什么',
		'灯笼法适用范围',
		'灯笼法有哪些规定',
		'灯笼法怎么举报',
		'灯笼法什么时候可以查封',
		'违反灯笼法怎么处罚',
		'灯笼法生效前的行为怎么处理',
		// a place in it
		'灯笼法第五条修改了什么',
		// something else
		'合同什么时候生效',
		'风车法全文',
		'灯笼法和风筝条例有什么不同',
	])('%s: nothing', (text) => {
		expect(asked(text)).toBeNull();
	});
});
