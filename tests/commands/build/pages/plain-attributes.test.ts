import { expect, test } from 'vitest';
import { withPlainAttributes } from '../../../../src/commands/build/pages/plain-attributes.ts';

test.each([
	['<p class="lead">', '<p class=lead>'],
	['<nav class="crumbs" aria-label="当前位置">', '<nav class=crumbs aria-label=当前位置>'],
	['<dl class="facts"${added(label)}>', '<dl class=facts${added(label)}>'],
	['<main id="main" tabindex="-1" data-a>', '<main id=main tabindex=-1 data-a>'],
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
