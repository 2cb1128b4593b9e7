import { describe, expect, test } from 'vitest';
import { contradictions } from '../../../../src/domain/report/doubts/counts.ts';

describe('counts that contradict each other', () => {
	test.each([
		['a weekly habit and a small total', '每周五下午组织法治学习。\n全年开展集中学习8次。', 2],
		['a monthly meeting and a total', '坚持每月召开一次法治例会。\n全年召开法治例会4次。', 2],
		['a rate with a number of times', '每月至少开展两次执法巡查。\n全年执法巡查10次。', 2],
		['a rate of more than six times', '每月开展十次安全巡查。\n全年安全巡查60次。', 2],
		['a rate of two or three times', '每月开展两三次案卷评查。\n全年案卷评查12次。', 2],
		['the total first', '全年举办法治讲座2次。\n每季度举办一次法治讲座。', 2],
		['two totals of one thing', '全年共开展执法检查12次。\n本年累计开展执法检查15次。', 2],
		['parts that are more than the whole', '举办宣传活动10场，其中进校园6场、进社区5场。', 1],
	])('%s', (_, text, line) => {
		expect(contradictions(text)).toMatchObject([{ severity: 'warning', line }]);
	});
});

describe('counts that go together', () => {
	test.each([
		['a rate and a total that fits', '每季度听取一次法治汇报。\n全年听取法治汇报4次。'],
		['a rate of two or three times, kept at two', '每月开展两三次案卷评查。\n全年案卷评查24次。'],
		['a few weeks off', '每周组织一次法治学习。\n全年组织法治学习42次。'],
		['other activities', '每周组织一次法治学习。\n全年开展应急演练2次。'],
		['two kinds of one activity', '每月开展安全检查。\n全年开展专项执法检查3次。'],
		['part of the year', '每月召开一次例会。\n上半年召开例会5次。'],
		['the same total twice', '全年执法检查12次。\n共执法检查12次。'],
		['parts that leave a rest', '举办宣传活动10场，其中进校园3场、进社区4场。'],
		['no numbers', '每周组织学习，效果良好。'],
		['nothing', ''],
	])('%s', (_, text) => {
		expect(contradictions(text)).toEqual([]);
	});
});

test('the message names both places, both numbers and what to do', () => {
	const [problem] = contradictions('每周一上午为业务学习时间。\n全年集中学习6次。');
	expect(problem!.message).toBe(
		'次数对不上：第 1 行写“每周一上午为业务学习时间”，一年应有约 50 次；第 2 行写“集中学习”6次。请核实后写明是安排还是实际次数',
	);
});

test('one total is told of once, however many rates it breaks', () => {
	expect(contradictions('每周组织学习。每月组织学习。\n全年组织学习3次。')).toHaveLength(1);
});
