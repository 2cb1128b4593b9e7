import { describe, expect, test } from 'vitest';
import { wantedIn } from '../../../src/search/asked/wanted.ts';

describe('what an answer has that a question asks for', () => {
	test.each([
		['劳动仲裁多久出结果', '个月'],
		['产假多少天', '个月'],
		['几个工作日答复', '日内'],
		['申请强制执行的期限', '期限'],
		['试用期最长', '个月'],
		['不系安全带罚多少钱', '罚款'],
		['偷电瓶车怎么处罚', '罚款'],
		['乱倒垃圾怎么罚', '罚款'],
		['喝酒骑车罚不罚', '罚款'],
		['谎报火警抓不抓', '拘留'],
		['偷灯笼要关多久', '徒刑'],
		['重婚判几年', '徒刑'],
		['在家打麻将犯法吗', '拘留'],
		['几岁可以当兵', '周岁'],
		['多大能结婚', '周岁'],
		['13岁打人要负责吗', '周岁'],
		['保护令几小时批下来', '时内'],
		['最多领多少个月', '个月'],
		['说谎报火警会不会被抓', '拘留'],
		['听证收费吗', '费用'],
		['办证要交钱吗', '收取'],
		['灯笼掉下来砸了车谁赔', '赔偿'],
		['孩子打碎灯笼谁负责', '权责'],
		['口头约定有效吗', '无效'],
		['能不能在灯下烤火', '不得'],
		['能在灯下烤火吗', '不得'],
	])('%s: something with %s', (asked, term) => {
		expect(wantedIn(asked).flat()).toContain(term);
	});

	test('a time and a punishment: each counts', () => {
		expect(wantedIn('殴打他人拘留几天')).toHaveLength(2);
	});

	test.each([
		'劳动仲裁',
		'防空警报',
		'处罚',
		'行政处罚法',
		'产假工资怎么发',
		'要求收回承包地',
		'噪声多大影响才算扰民',
		'造成多大的影响',
		'人防车位能卖吗',
		'灯笼有效期从哪天起',
	])('%s: nothing of that kind', (asked) => {
		expect(wantedIn(asked)).toEqual([]);
	});
});
