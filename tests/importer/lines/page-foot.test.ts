import { expect, test } from 'vitest';
import { pageFoot } from '../../../src/importer/lines/page-foot.ts';

const END = '第九条　本办法自2031年8月1日起施行。';

test.each<[what: string, below: string[], left: string[]]>([
	[
		'lines that nobody knows between lines of a site',
		['分享到：', '示例县融媒体中心', '主办：示例县'],
		[],
	],
	['what readers of a post can do', ['END', '阅读 1024　分享 收藏 在看 3'], []],
	['what a post leads to', ['▼', '往期推荐', '来源丨示例发布', '在看 12'], []],
	['a sentence that begins so', ['阅读 1024 册。'], ['阅读 1024 册。']],
	[
		'more of them than lines of a site may be words',
		['分享到：', '渡口标志', '船舶标志', '主办：示例县'],
		['分享到：', '渡口标志', '船舶标志'],
	],
	['what only stands above the foot', ['渡口标志', '主办：示例县', '版权所有'], ['渡口标志']],
	['附件 alone is a heading of the law', ['附件', '版权所有：示例县'], ['附件']],
	[
		'a day may be that of the law',
		['打印本页', '2031年6月1日', '主办：示例县'],
		['打印本页', '2031年6月1日'],
	],
	[
		'a sentence, a number and a row are words',
		['分享到：', '（三）船', '主办：示例县'],
		['分享到：', '（三）船'],
	],
])('%s', (_, below, left) => {
	const lines = [END, ...below];
	const foot = new Set(pageFoot(lines));
	expect(lines.filter((_, place) => !foot.has(place))).toEqual([END, ...left]);
});

test('a long foot is read without delay', () => {
	const many = Array.from({ length: 20_000 }, (_, at) => (at % 2 ? '版权所有' : '示例县中心'));
	expect(pageFoot([END, '甲'.repeat(100_000), ...many]).length).toBeGreaterThan(0);
});
