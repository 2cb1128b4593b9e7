import { describe, expect, test } from 'vitest';
import { absoluteBase, hrefFor } from '../../../src/islands/browser/href.ts';

describe('links of results', () => {
	test.each([
		['laws/minfa-dian/#t1254', '/', 'https:', '/laws/minfa-dian/#t1254'],
		['laws/minfa-dian/#t1254', '../', 'https:', '../laws/minfa-dian/#t1254'],
		// A folder on a disk shows no page by itself.
		['laws/minfa-dian/#t1254', '../', 'file:', '../laws/minfa-dian/index.html#t1254'],
		['laws/?topic=x#a', '../', 'file:', '../laws/index.html?topic=x#a'],
		['', '../', 'file:', '../index.html'],
		['#a', '../', 'file:', '../index.html#a'],
		['404.html', '../', 'file:', '../404.html'],
		['files/a.pdf#page=2', '../', 'file:', '../files/a.pdf#page=2'],
		// A slash behind `?` or `#` is no folder.
		['404.html?from=/a/', '../', 'file:', '../404.html?from=/a/'],
	])('%s under %s at %s', (path, base, protocol, href) => {
		expect(hrefFor(path, base, protocol)).toBe(href);
	});

	test.each([
		['/', 'https://a.example/search/?q=x', '/'],
		['/zwgk/pufa/', 'https://a.example/zwgk/pufa/search/', '/zwgk/pufa/'],
		['../', 'https://a.example/zwgk/pufa/search/?q=x', '/zwgk/pufa/'],
		['../', 'file:///C:/site/search/index.html', 'file:///C:/site/'],
	])('the base %s of %s is %s', (base, page, absolute) => {
		expect(absoluteBase(base, page)).toBe(absolute);
	});
});
