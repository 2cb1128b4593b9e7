import { expect, test } from 'vitest';
import { pageHead } from '../../../src/importer/lines/page-head.ts';

const LAW = ['示例县渡口管理办法', '第一条　渡口设救生圈。'];

test.each<[what: string, above: string[], left: string[]]>([
	['all above the line that says where the page stands', ['今日天气', '首页 > 规章'], []],
	['but a title', ['示例县河灯管理办法', '首页 > 规章'], ['示例县河灯管理办法']],
	['what stands between a menu and the title', ['首页', '今日天气'], []],
	['but who made the law', ['首页', '今日天气', '示例县人民政府'], ['示例县人民政府']],
	[
		'the first line of the title of a notice',
		['首页', '今日天气', '示例县人民政府关于印发'],
		['示例县人民政府关于印发'],
	],
	['an order and its number', ['首页', '示例县人民政府令', '第8号'], ['示例县人民政府令', '第8号']],
	['and its words', ['首页', '《某办法》已经通过，现予公布'], ['《某办法》已经通过，现予公布']],
	[
		'the title of the page above when it was put up',
		['示例县渡口管理办法', '2031-06-11 来源：示例县'],
		[],
	],
	[
		'a column of the site above the title of a report',
		['法治政府建设年度报告', '首页 > 法治政府建设', '示例县2031年法治政府建设工作报告'],
		['示例县2031年法治政府建设工作报告'],
	],
	[
		'the account that put up a post, and when',
		['示例县路灯办法', '', '示例普法', '', '2031年6月11日 08:30 示例'],
		['示例县路灯办法', '', ''],
	],
	[
		'the title of the post above them, where the law has its own',
		['示例县渡口管理办法', '示例普法', '2031-06-11 08:30', '河南'],
		[],
	],
	[
		'and where',
		['示例县路灯办法', '示例普法', '2031-06-11 08:30', '发表于海南'],
		['示例县路灯办法'],
	],
	[
		'but a second line of the title',
		['示例县路灯办法', '实施细则', '2031-06-11 08:30'],
		['示例县路灯办法', '实施细则'],
	],
	[
		'but the office below the title of a report',
		['示例县2030年法治政府建设年度报告', '示例县路灯局', '2031-06-11 08:30'],
		['示例县2030年法治政府建设年度报告', '示例县路灯局'],
	],
	['but a title with nothing of the page below it', ['示例县渡口管理办法'], ['示例县渡口管理办法']],
	[
		'a table of the page whose cells stand one below the other',
		['文　　号：', '示政〔2031〕3号', '名　　称：', '示例县渡口管理办法', '时效性：', '有效'],
		[],
	],
	['where to share the page', ['字体：大 中 小', '分享到：'], []],
	['but the title below a label without a value', ['主题词：'], []],
	[
		'nor the title of a notice on two lines',
		['主题词：', '示例县人民政府', '关于印发'],
		['示例县人民政府', '关于印发'],
	],
	['nothing where there is no menu', ['今日天气'], ['今日天气']],
])('%s', (_, above, left) => {
	const lines = [...above, ...LAW];
	const head = new Set(pageHead(lines));
	expect(lines.filter((_, place) => !head.has(place))).toEqual([...left, ...LAW]);
});
