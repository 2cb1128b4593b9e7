import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toMarkdown } from 'mdast-util-to-markdown';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { CitedLaws } from '../../src/domain/citation/held/law-index.ts';
import { citationLinks } from '../../src/markdown/citation-links.ts';
import { createUrls } from '../../src/urls.ts';
import { inventedLaws } from '../domain/citation/invented-laws.ts';
import { shown } from './shown.ts';

const { cited } = createUrls('/a/');

function treeOf(body: string, laws?: string[], frontmatter: object = { laws }): Root {
	const tree = fromMarkdown(body);
	const file = new VFile({ data: { astro: { frontmatter } } });
	citationLinks({ laws: () => inventedLaws, href: cited })(tree, file);
	return tree;
}

/** A body as Markdown would show it, links written as {words|href}. */
const linked = (body: string, laws?: string[]): string => shown(treeOf(body, laws));

describe('citations in a body', () => {
	test.each<[name: string, body: string, expected: string, laws?: string[]]>([
		[
			'become links under the base of the site',
			'见《山洞保护法》第三条、第五条第一款。',
			'见{《山洞保护法》第三条|/a/laws/shandong/#t3}、{第五条第一款|/a/laws/shandong/#t5-k1}。',
		],
		[
			'lead to the wording of another day where that is meant',
			'见《渡口法》（2010年修订）第四十条。',
			'见{《渡口法》（2010年修订）第四十条|/a/laws/dukou/2010-01-01/#t40}。',
		],
		['of laws that are not here stay plain', '见《纸船法》第三条。', '见《纸船法》第三条。'],
		[
			'know an alias from an earlier paragraph',
			'《山洞保护法》（以下简称护洞法）好。\n\n见护洞法第三条。',
			'{《山洞保护法》|/a/laws/shandong/}（以下简称护洞法）好。见{护洞法第三条|/a/laws/shandong/#t3}。',
		],
		[
			'mean by 本法 the one law that the text is about',
			'本法第二条讲洞口。',
			'{本法第二条|/a/laws/shandong/#t2}讲洞口。',
			['shandong'],
		],
		[
			'mean by 该法 the law that was named last, though the text is about that one',
			'《山洞保护法》第三条，该法第五条（同法第二条）。',
			'{《山洞保护法》第三条|/a/laws/shandong/#t3}，{该法第五条|/a/laws/shandong/#t5}（{同法第二条|/a/laws/shandong/#t2}）。',
			['shandong'],
		],
		[
			'mean nothing where the text is about two',
			'本法第二条。',
			'本法第二条。',
			['shandong', 'dengta'],
		],
		[
			'in headings, code and links are left alone',
			'## 刑法第三条\n\n`刑法第三条` [刑法第三条](/x)',
			'刑法第三条刑法第三条 {刑法第三条|/x}',
		],
		[
			'are read through bold words, links and notes',
			'**《刑法》**、《**刑法**》第三条，[刑法](/x)第三条，刑法**第三条**',
			'{《刑法》|/a/laws/xingfa/}、{《刑法》第三条|/a/laws/xingfa/#t3}，{刑法|/x}{第三条|/a/laws/xingfa/#t3}，{刑法第三条|/a/laws/xingfa/#t3}',
			['shandong'],
		],
		[
			'of a law that is not here are none of the law that the text is about, though its name is bold',
			'**《纸船法》** 第三条，《纸船法》**第三条**',
			'《纸船法》 第三条，《纸船法》第三条',
			['shandong'],
		],
		['in lists and bold words are found', '- **刑法第三条**', '{刑法第三条|/a/laws/xingfa/#t3}'],
	])('%s', (_, body, expected, laws) => {
		expect(linked(body, laws)).toBe(expected);
	});
});

describe('a citation with bold words in it is one link', () => {
	const [cave, sea] = ['(/a/laws/shandong/#t3)', '(/a/laws/shandong/#t5)'];
	test.each<[name: string, body: string, expected: string]>([
		['a name that is bold', '**山洞保护法**第三条。', `[**山洞保护法**第三条]${cave}。`],
		['a part of a name', '**《山洞**保护法》第三条。', `[**《山洞**保护法》第三条]${cave}。`],
		[
			'bold words that begin before it',
			'**依照《山洞**保护法》第三条。',
			`**依照**[**《山洞**保护法》第三条]${cave}。`,
		],
		[
			'bold words that go on behind it',
			'见《山洞保**护法》第三条、第五条**。',
			`见[《山洞保**护法》第三条**]${cave}**、[第五条]${sea}**。`,
		],
		[
			'all of it bold, and a part of that slanted',
			'**见《山洞*保护法》第三条*。**',
			`**见[《山洞*保护法》第三条*]${cave}。**`,
		],
		[
			'bold words around it',
			'**见《山洞保护法》第三条。**',
			`**见[《山洞保护法》第三条]${cave}。**`,
		],
	])('%s', (_, body, expected) => {
		expect(toMarkdown(treeOf(body))).toBe(`${expected}\n`);
	});
});

describe('citations in a yearly report', () => {
	const written = { year: 2011, written: new Date('2012-02-20'), parts: { measures: '一' } };

	test('mean the wordings of the day on which it was written', () => {
		const tree = treeOf('依照《渡口法》第四十条。', undefined, written);
		expect(shown(tree)).toBe('依照{《渡口法》第四十条|/a/laws/dukou/2010-01-01/#t40}。');
	});

	test('say that a wording is later, where none of that day is here', () => {
		const tree = treeOf('依照刑法第三条。', undefined, written);
		expect(tree).toMatchObject({
			children: [{ children: [{}, { url: '/a/laws/xingfa/#t3', data: LATER }, {}] }],
		});
	});
});

const LATER = { hProperties: { 'data-later': '' } };

test('of a law without text that the page has a note on, leads to the note, is said to, and cites no words', () => {
	const tree = fromMarkdown('见《纸船法》第三条、第四条。《山洞保护法》第三条。');
	const frontmatter = {};
	const file = new VFile({ data: { astro: { frontmatter } } });
	const named = { id: 'zhichuan', name: '纸船法', names: ['纸船法'], numbers: [], versions: [] };
	const laws = new CitedLaws([named], '2026-01-01');
	const notes = (law: string): string[] => (law === 'zhichuan' ? ['t3'] : []);
	citationLinks({ laws: () => laws, href: cited, notes })(tree, file);
	expect(toMarkdown(tree)).toBe(
		'见[《纸船法》第三条](/a/laws/zhichuan/#t3 "本站对这一条的通俗解读，不是法律原文")、第四条。《山洞保护法》第三条。\n',
	);
	expect(frontmatter).toEqual({ cited: [] });
});

test('of a law without text leads to its page by the name alone, and only if there is a page', () => {
	const linked = (page: { page?: true }): string => {
		const tree = fromMarkdown('学习《纸船法》，依照《纸船法》第四条。');
		const named = { id: 'zhichuan', name: '纸船法', names: ['纸船法'], numbers: [], versions: [] };
		const laws = new CitedLaws([{ ...named, ...page }], '2026-01-01');
		const frontmatter = {};
		const file = new VFile({ data: { astro: { frontmatter } } });
		citationLinks({ laws: () => laws, href: cited })(tree, file);
		expect(frontmatter).toEqual({ cited: [] });
		return toMarkdown(tree).trim();
	};
	expect(linked({ page: true })).toBe(
		'学习[《纸船法》](/a/laws/zhichuan/)，依照《纸船法》第四条。',
	);
	expect(linked({})).toBe('学习《纸船法》，依照《纸船法》第四条。');
});

test('the places that a body leads to are listed in its frontmatter, those of one citation too that share a link', () => {
	const frontmatter = {};
	const body =
		'## 刑法第三条\n\n见《山洞保护法》第二条至第三条。\n\n`刑法第三条`、《纸船法》第三条';
	treeOf(body, [], frontmatter);
	expect(frontmatter).toEqual({
		cited: [
			{ law: 'shandong', address: 't2' },
			{ law: 'shandong', address: 't3' },
		],
	});
});
