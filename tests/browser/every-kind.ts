/** The paths of the pages that are looked at for everyone's use: every kind, and of one kind those that differ. */
export const EVERY_KIND = [
	'',
	'laws/',
	'laws/renmin-fangkong-fa/',
	'laws/renmin-fangkong-fa/citers/',
	'laws/shili-xian-fangkong-jingbao-sheshi-guanli-guiding/',
	'laws/shili-xian-fangkong-jingbao-sheshi-guanli-guiding/2019-03-15/',
	'laws/shili-xian-fangkong-jingbao-sheshi-guanli-guiding/compare/2019-03-15-to-2023-11-20/',
	'laws/shili-xian-fangkong-jingbao-sheshi-guanli-guiding/compare/',
	'laws/shili-xian-fangkong-jingbao-sheshi-guanli-guiding/compare/?from=2019-03-15&to=2023-11-20',
	'reports/',
	'reports/2024/',
	'study/',
	'study/renmin-fangkong-fa/',
	'guides/',
	'guides/fangkong-jingbao-xinhao/',
	'guides/zhenshi-jingbao/',
	'search/',
	'offline/',
	'sitemap/',
	'data/',
	'tools/citations/',
	'privacy/',
	'accessibility/',
	'404.html',
];

/** A law with outline, notes, terms, annex and several versions. */
export const LAW = 'laws/shili-xian-fangkong-jingbao-sheshi-guanli-guiding/';
