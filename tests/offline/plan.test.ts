import { describe, expect, test } from 'vitest';
import { filesOf, kindOf, pageKey } from '../../src/offline/plan.ts';

const HOME = 'https://a.example/zwgk/pufa/';

describe('an address of the site, to the service worker', () => {
	test.each([
		['', 'page'],
		['laws/minfa-dian/', 'page'],
		['laws/minfa-dian/2020-05-28/#t1', 'page'],
		['search/?q=%E8%AD%A6%E6%8A%A5', 'page'],
		['_astro/LawFilter.CwgjRbOC.js', 'pinned'],
		['search/scripts/page.935833be9595.js', 'pinned'],
		['search/finder/f09b615a809b/t/3.js', 'pinned'],
		['search/finder/f09b615a809b/root.js', 'pinned'],
		['pagefind/pagefind.js', 'other'],
		['laws/minfa-dian.json', 'other'],
		['sw.js', 'other'],
	])('%j is %s', (path, kind) => {
		expect(kindOf(HOME + path, HOME)).toBe(kind);
	});

	test.each([
		'https://a.example/zwgk/',
		'https://a.example/_astro/a.js',
		'https://b.example/zwgk/pufa/',
	])('%s belongs to others', (address) => {
		expect(kindOf(address, HOME)).toBe('other');
	});

	test('is one page, whatever was searched or jumped to', () => {
		expect(pageKey(`${HOME}search/?q=a#b`)).toBe(`${HOME}search/`);
	});
});

describe('the files that a page loads', () => {
	test('are those whose names change with their content, absolute, each once', () => {
		const html = `<link rel="canonical" href="${HOME}laws/"><link rel="icon" href="/zwgk/pufa/favicon.svg">
<link rel="stylesheet" href="/zwgk/pufa/_astro/a.css"><script defer src="../search/scripts/page.1.js?a=1&amp;b=2"></script>
<script type="module" src="/zwgk/pufa/_astro/a.js"></script><script src="/zwgk/pufa/_astro/a.js"></script>
<a href="/zwgk/pufa/_astro/b.css">`;
		expect(filesOf(html, `${HOME}laws/`, HOME)).toEqual([
			`${HOME}_astro/a.css`,
			`${HOME}search/scripts/page.1.js?a=1&b=2`,
			`${HOME}_astro/a.js`,
		]);
	});
});
