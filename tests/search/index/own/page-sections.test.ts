import { describe, expect, test } from 'vitest';
import { pageSections } from '../../../../src/search/index/own/page-sections.ts';

/** Labels of what is found on a page with one section besides its beginning. */
function found(section: string): string[] {
	const html = `<main data-pagefind-body><h1>题目</h1><p>摘要</p>${section}</main>`;
	return pageSections(html, 'study/yi/')!.passages.map(({ label }) => label);
}

describe('sections of a page of the office’s own', () => {
	test.each([
		['answers', '<h2 id="a">要点</h2><p>先问物业。找不到人，再问社区。</p>'],
		['asks and answers', '<h2 id="a">要点</h2><p>车位能不能卖？看合同。</p>'],
		['answers each question', '<h2 id="a">要点</h2><p>能拆吗？不能。能租吗？先批准。</p>'],
		[
			'leads elsewhere by the way',
			'<h2 id="a">要点</h2><p>听清楚是哪一种再走，三种声音在<a href="/guides/b/">这一篇</a>里听，门口的标识牌也写着。</p>',
		],
		[
			'cites much',
			'<h2 id="a">要点</h2><p>见<a href="/laws/b/#t1">《乙法》第一条</a>、<a href="/laws/b/#t2">第二条</a>。</p>',
		],
	])('one that %s is found', (_, section) => {
		expect(found(section)).toEqual(['', '要点']);
	});

	test.each([
		['asks one thing', '<h2 id="a">先想一想</h2><p>走过去要几分钟？</p>'],
		['only asks', '<h2 id="a">先想一想</h2><p>读之前回答：</p><p>能卖吗？</p><p>归谁？</p>'],
		[
			'asks, and says little of it',
			'<h2 id="a">先想一想</h2><p>能卖吗？归谁？谁来修？想好再往下读。</p>\n',
		],
		[
			'only leads to other pages',
			'<h2 id="a">接着看</h2><p>试鸣那天看<a href="/guides/b/">试鸣怎么做</a>，别的看<a href="/zwgk/study/c/#d">学一学</a>。</p>',
		],
		['the finder shall not read', '<section data-finder-ignore><h2 id="a">目标</h2>会。</section>'],
		['no index shall read', '<section data-pagefind-ignore><h2 id="a">来源</h2>甲。</section>'],
	])('one that %s is not', (_, section) => {
		expect(found(section)).toEqual(['']);
	});
});
