import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { relativeTo } from '../../src/commands/portable.ts';

describe('a page that works from a disk', () => {
	test.each([
		['<a href="/laws/">', '/', '<a href="../laws/">'],
		['<a href="/">', '/', '<a href="../">'],
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
});
