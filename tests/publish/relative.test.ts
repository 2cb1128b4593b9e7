import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namingFiles, relativeStyles, relativeTo } from '../../src/publish/relative.ts';

describe('a page that works from a disk', () => {
	test.each([
		['<a href="/laws/">', '/', '<a href="../laws/">'],
		['<a href="/">', '/', '<a href="../">'],
		['<a href=/>', '/', '<a href=../>'],
		['<a href=/laws/ class=a>', '/', '<a href=../laws/ class=a>'],
		['<p aria-label="a > b" data-list=/a/b/>', '/a/', '<p aria-label="a > b" data-list=../b/>'],
		['<a href="/a/b/">', '/a/b/', '<a href="../">'],
		['<link href="/a/_astro/x.css">', '/a/', '<link href="../_astro/x.css">'],
		[
			'<script defer src="/a/search/page.js?v=1">',
			'/a/',
			'<script defer src="../search/page.js?v=1">',
		],
		['<form action="/search/">', '/', '<form action="../search/">'],
		['<site-search data-base="/a/">', '/a/', '<site-search data-base="../">'],
		// A base is no pattern.
		['<a href="/axb/c">', '/a.b/', '<a href="/axb/c">'],
	])('%s under %s is %s', (html, base, portable) => {
		expect(relativeTo(html, 'search/', base)).toBe(portable);
	});

	test.each([
		'<a href="//other.example/">',
		'<a href="https://other.example/">',
		'<a href="#main">',
		'<a href=//other.example/>',
		'<a href=#main>',
		'<p>写成 href="/laws/"，或者 href=/laws/ 都可以',
		'<a href="tel:0">',
		'<p title="/x">',
	])('%s stays', (html) => {
		expect(relativeTo(html, 'search/', '/')).toBe(html);
	});

	test.each([
		['', './x'],
		['a/', '../x'],
		['a/b/', '../../x'],
	])('from %j the way is %s', (path, way) => {
		expect(relativeTo('<a href="/x">', path, '/')).toBe(`<a href="${way}">`);
	});

	test('what is relative stays so', () => {
		fc.assert(
			fc.property(fc.webPath(), (path) => {
				const once = relativeTo(`<a href="${path}">`, 'search/', '/');
				expect(relativeTo(once, 'search/', '/')).toBe(once);
			}),
		);
	});

	test('only what the site has is an address', () => {
		const has = (path: string): boolean => path === 'laws/';
		const html = '<a href="/laws/?q=1#t1" data-base="/laws/" data-key="/ 或者" title="/laws/">';
		expect(relativeTo(html, '', '/', has)).toBe(
			'<a href="./laws/?q=1#t1" data-base="./laws/" data-key="/ 或者" title="/laws/">',
		);
	});
});

describe('a link on a disk', () => {
	test.each([
		['<a href="../">', '<a href="../index.html">'],
		['<a href="./">', '<a href="./index.html">'],
		['<a href="../laws/minfa-dian/#t22">', '<a href="../laws/minfa-dian/index.html#t22">'],
		['<a href="./laws/?topic=a/b/">', '<a href="./laws/index.html?topic=a/b/">'],
		['<form action="../search/">', '<form action="../search/index.html">'],
		['<law-row data-href="../laws/a/">', '<law-row data-href="../laws/a/index.html">'],
	])('%s names a file: %s', (html, named) => {
		expect(namingFiles(html)).toBe(named);
	});

	test.each([
		'<a href="../a.docx">',
		'<a href="#t1">',
		'<link href="../_astro/a.css">',
		'<site-search data-base="../">',
		'<script src="./search/page.js?v=1/">',
		'<a href="https://other.example/a/">',
	])('%s stays', (html) => {
		expect(namingFiles(html)).toBe(html);
	});
});

describe('a stylesheet on a disk', () => {
	test.each([
		['a{b:url(/x/_astro/c.svg)}', 'a{b:url(../_astro/c.svg)}'],
		['a{b:url("/x/c.svg")}', 'a{b:url("../c.svg")}'],
		['a{b:url(data:image/png;base64,/x/)}', 'a{b:url(data:image/png;base64,/x/)}'],
		['a{b:url(#c)}', 'a{b:url(#c)}'],
	])('%s is %s', (css, relative) => {
		expect(relativeStyles(css, '_astro/', '/x/')).toBe(relative);
	});
});
