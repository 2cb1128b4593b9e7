import { describe, expect, test } from 'vitest';
import { slips } from '../../../../src/domain/report/doubts/slips.ts';

const told = (...lines: string[]): string[] =>
	slips(lines).map(({ line, message }) => `${line} ${message}`);

describe('typographic slips', () => {
	test.each([
		[
			'half-width commas between Chinese',
			'宣传单一,重视不足,互动不够;效果不好',
			['1 中文里用了半角标点“,”（共 2 处），应为全角“，”', '1 中文里用了半角标点“;”，应为全角“；”'],
		],
		['half-width brackets', '(一)推进执法', ['1 用了半角括号“(一)”，应为全角括号“（）”']],
		['a space before punctuation', '手段单一 ，效果差', ['1 标点前面有空格：“一 ，”，应删去空格']],
		['half-width quotes', '坚持"一岗双责"要求', ['1 用了半角引号"一岗双责"，应为“”']],
		['doubled punctuation', '落实到位。。', ['1 标点重复：“。。”，请删去多余的']],
		[
			'days without a dot',
			'开展512防灾减灾日、918警报试鸣日活动',
			['1 日期写法：“512”应写成“5·12”', '1 日期写法：“918”应写成“9·18”'],
		],
		['a day with a full stop', '9.18警报试鸣日', ['1 日期写法：“9.18”应写成“9·18”']],
		[
			'full and short titles in one list',
			'学习《示例法》《中华人民共和国样本法》',
			['1 法律名称有全称有简称：《中华人民共和国样本法》用全称，《示例法》用简称，同一处应当一致'],
		],
		['what a draft leaves open', '检查XX家', ['1 “XX”像是没有填写的内容，请补上']],
		['the same in brackets', '培训（待补充）人次', ['1 “（待补充）”像是没有填写的内容，请补上']],
		[
			'the same in front of what is counted',
			'检查待核实家',
			['1 “待核实”像是没有填写的内容，请补上'],
		],
		['the same at the end', '满意率为待填。', ['1 “待填”像是没有填写的内容，请补上']],
		[
			'a rate that grew to more than 100%',
			'办结率提升至110%',
			['1 “办结率提升至110%”超过了100%，请核实'],
		],
		['a rate above 100%', '整改率达110%', ['1 “整改率达110%”超过了100%，请核实']],
		['a wrong name of a fee', '收取异地建设费', ['1 “异地建设”，法定名称是“易地建设”']],
		[
			'blanks for indentation',
			'   （一）甲',
			['1 第 1 行行首用了空格或制表符，应当用首行缩进；网页上不保留这些空格'],
		],
	])('%s', (_, line, messages) => {
		expect(told(line)).toEqual(messages);
	});

	test.each([
		['numbers of days', '压缩至1.5个工作日，平均2.5天，比前一日多'],
		['numbers, times, addresses', '完成率99.5%，10:30开始，网址 http://a.cn/b,c'],
		['rates that may be more', '任务完成率105%，整改率100%，合格率99.5%'],
		['rates that have grown by so much', '满意率同比提高150%，覆盖率提升了120%，知晓率增长110%'],
		['what is yet to be added or verified', '执法力量有待补充。移送3条待核实线索，待核实人员2名'],
		['an abbreviation in brackets', '使用(LED)屏幕'],
		['a correct day', '5·12防灾减灾日、9·18警报试鸣日'],
		['numbers that are no days', '接听12345热线，办件365件，共200日'],
		['a local regulation beside a law', '学习《示例法》《示例省样本条例》'],
		['two full-width blanks', '　　正文。'],
	])('%s are none', (_, line) => {
		expect(told(line)).toEqual([]);
	});
});

describe('wrong numbering', () => {
	test.each([
		[
			'一、 below 四、',
			['三、甲', '四、乙', '一、丙', '二、丁'],
			['3 序号层次不对：“四、乙”下面又用“一、丙”。一、的下一层应为（一），再下一层是 1.、（1）'],
		],
		[
			'a number left out',
			['一、甲', '三、乙'],
			['2 序号不连续：“三、乙”前面是“一、甲”，应为第 2 个'],
		],
		[
			'a number given twice',
			['一、甲', '（一）子', '（一）丑', '（二）寅', '（二）卯'],
			['5 序号重复：“（二）卯”前面是“（二）寅”，应为第 3 个'],
		],
	])('%s', (_, lines, messages) => {
		expect(told(...lines).filter((message) => message.includes('序号'))).toEqual(
			expect.arrayContaining(messages),
		);
	});

	test('the names of what is attached count for themselves', () => {
		expect(told('四、甲', '（一）子', '附件：1.任务清单', '2.案例汇编', '示例县水利局')).toEqual([
			expect.stringContaining('“四、甲”'),
		]);
	});

	test('lists below different headings begin at one each', () => {
		expect(
			told('一、甲', '（一）子', '（二）丑', '二、乙', '（一）寅', '1.卯', '（二）辰'),
		).toEqual([]);
	});
});

test('nothing is told of a clean report', () => {
	expect(
		told('2030年法治政府建设情况报告', '一、主要举措', '（一）甲。', '二、存在的不足', '一是乙。'),
	).toEqual([]);
});
