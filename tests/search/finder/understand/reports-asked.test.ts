import { describe, expect, test } from 'vitest';
import { reportsAsked } from '../../../../src/search/finder/understand/reports-asked.ts';
import type { SiteIndex } from '../../../../src/search/finder/index/site-index.ts';

const pages = ['laws/denglong-fa/', 'reports/2023/', 'reports/2024/', 'guides/baogao/'];
const index = { root: { pages: pages.map((p) => ({ p })) } } as SiteIndex;
const asked = (text: string) => reportsAsked(text, index).map(({ page }) => pages[page]);

describe('a yearly report that a question names', () => {
	test.each([
		['2023年报告', 'reports/2023/'],
		['2023年度报告里的不足', 'reports/2023/'],
		['2023年法治政府建设情况报告 培训', 'reports/2023/'],
		['最新的年度报告', 'reports/2024/'],
		['去年的报告', 'reports/2024/'],
		['上一年度工作总结报告', 'reports/2024/'],
	])('%s', (text, page) => {
		expect(asked(text)).toEqual([page]);
	});

	test.each(['2020年度报告', '去年重大事故报告时限', '2023年应当向谁报告', '报告', '2023年'])(
		'%s names none that is here',
		(text) => {
			expect(asked(text)).toEqual([]);
		},
	);
});
