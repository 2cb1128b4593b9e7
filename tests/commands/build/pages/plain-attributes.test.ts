import { expect, test } from 'vitest';
import {
	withPlainAttributes,
	withPlainEnds,
} from '../../../../src/commands/build/pages/plain-attributes.ts';

test.each([
	['<p class="lead">', '<p class=lead>'],
	['<nav class="crumbs" aria-label="当前位置">', '<nav class=crumbs aria-label=当前位置>'],
	['<dl class="facts"${added(label)}>', '<dl class=facts${added(label)}>'],
	['<main id="main" tabindex="-1" data-a>', '<main id=main tabindex=-1 data-a>'],
	['<script type="application/ld+json">', '<script type=application/ld+json>'],
	['<a href="#main">', '<a href=#main>'],
])('%s needs no quotation marks', (quoted, plain) => {
	expect(withPlainAttributes(quoted)).toBe(plain);
});

test.each([
	['of two words', '<p class="lead wide">'],
	['without a value', '<p class="">'],
	['made when the page is', '<p class="${shape}">'],
	['with an address', '<a href="/laws/">'],
	['that a slash would follow', '<path id="a"/>'],
	['with a sign that ends it', '<p aria-label="a=b">'],
])('one %s keeps them', (_, html) => {
	expect(withPlainAttributes(html)).toBe(html);
});

test('an attribute whose value is known when the page is made is written by our own function', () => {
	const code =
		'import { render as $$render, addAttribute as $$addAttribute, Fragment } from "astro/x";\n';
	expect(withPlainAttributes(code)).toBe(
		"import { plainAttribute as $$addAttribute } from 'virtual:plain-attribute';\n" +
			'import { render as $$render,  Fragment } from "astro/x";\n',
	);
});

test('the tags of scripts are written by our own function', () => {
	expect(withPlainAttributes('import { renderScript as $$renderScript } from "astro/x";\n')).toBe(
		"import { plainScript as $$renderScript } from 'virtual:plain-attribute';\n" +
			'import {  } from "astro/x";\n',
	);
});

test('a page needs no tags of its head, and none where it ends', () => {
	expect(withPlainEnds('<html lang=zh-CN><head><title></title></head><body></body></html>')).toBe(
		'<html lang=zh-CN><title></title><body>',
	);
});

test('entries of lists need no end tags', () => {
	expect(
		withPlainEnds('<ul><li><a>甲</a></li><li>乙</li></ul><dl><dt>丙</dt><dd>丁</dd></dl>'),
	).toBe('<ul><li><a>甲</a><li>乙</ul><dl><dt>丙<dd>丁</dl>');
});
