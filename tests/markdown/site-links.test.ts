import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { siteLinks } from '../../src/markdown/site-links.ts';
import { shown } from './shown.ts';

test.each<[base: string, written: string, shown: string]>([
	['/zwgk/gdb/', '[学](/study/a/#b)', '{学|/zwgk/gdb/study/a/#b}'],
	['/zwgk/gdb/', '**[首](/)**', '{首|/zwgk/gdb/}'],
	// What names the folder already, leads from the page, or leads to another site.
	['/zwgk/gdb/', '[学](/zwgk/gdb/study/a/)', '{学|/zwgk/gdb/study/a/}'],
	['/zwgk/gdb/', '[学](../a/)，[上](#b)', '{学|../a/}，{上|#b}'],
	['/zwgk/gdb/', '[文](https://www.example.com/)', '{文|https://www.example.com/}'],
	['/zwgk/gdb/', '[文](//www.example.com/)', '{文|//www.example.com/}'],
	['/', '[学](/study/a/)', '{学|/study/a/}'],
])('a site at %s shows %s as %s', (base, written, expected) => {
	const tree = fromMarkdown(written);
	siteLinks({ base })(tree);
	expect(shown(tree)).toBe(expected);
});
