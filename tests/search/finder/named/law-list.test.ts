import { describe, expect, test } from 'vitest';
import { lawListAsked } from '../../../../src/search/finder/named/law-list.ts';
import type { SiteIndex } from '../../../../src/search/finder/index/site-index.ts';

const index = {
	root: { facets: { level: ['法律', '行政法规', '地方政府规章'], status: ['现行有效', '已废止'] } },
	laws: [{ title: '示例县灯笼管理规定' }],
} as unknown as SiteIndex;
const asked = (text: string) =>
	lawListAsked(text, index).map(({ href }) => decodeURIComponent(href));

describe('a list of laws that a question asks for', () => {
	test.each([
		['有哪些行政法规', 'laws/#level=行政法规'],
		['行政法规目录', 'laws/#level=行政法规'],
		['地方政府规章', 'laws/#level=地方政府规章'],
		['已经废止的行政法规有哪些', 'laws/#level=行政法规&status=已废止'],
		['现行有效的法律清单', 'laws/#level=法律&status=现行有效'],
		['灯笼方面的法规有哪些', 'laws/#q=灯笼'],
		['本站有哪些法律法规', 'laws/'],
	])('%s', (text, href) => {
		expect(asked(text)).toEqual([href]);
	});

	test.each([
		// what the site has not
		'尚未生效的法律有哪些',
		'有哪些司法解释',
		'风车方面的法规有哪些',
		// no list
		'法律',
		'行政法规由谁制定',
		'违反行政法规的合同有效吗',
		'灯笼管理有哪些规定',
		'有哪些证据',
	])('%s: none', (text) => {
		expect(asked(text)).toEqual([]);
	});
});
