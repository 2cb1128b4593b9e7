import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { CitationReader } from '../../src/domain/citation/resolve/resolve.ts';
import { readLawCitations } from '../../src/domain/citation/link/read-law.ts';
import { parseLaw } from '../../src/domain/law/read/parse.ts';
import { linkedHtml, type PageLinks } from '../../src/exports/linked-html.ts';
import { statuteHtml } from '../../src/exports/statute-html.ts';
import { inventedLaws } from '../domain/citation/invented-laws.ts';
import { elementsOf, textOf, wordsOf } from './faithful.ts';

const links = (inUnit: PageLinks['inUnit'] = () => []): PageLinks => ({
	inUnit,
	inNote: (words) => new CitationReader(inventedLaws, {}).read(words),
	href: ({ law, address }) => `../${law}/#${address}`,
});

const linked = (words: string): string => linkedHtml(words, links().inNote(words), links());

describe('words with links', () => {
	test.each<[words: string, html: string]>([
		['见<刑法第三条>。', '见&lt;<a href=../xingfa/#t3>刑法第三条</a>&gt;。'],
		// A range is one link to its first article and names the others.
		['刑法第三条至第五条', '<a href=../xingfa/#t3 data-also="t4 t5">刑法第三条至第五条</a>'],
		['《纸船法》第三条', '《纸船法》第三条'],
		['没有引用 & <b>', '没有引用 &amp; &lt;b&gt;'],
	])('%s', (words, html) => {
		expect(linked(words)).toBe(html);
	});

	test('mark a wording that is later than the text', () => {
		const reader = new CitationReader(inventedLaws, { day: '2001-05-01' });
		expect(linkedHtml('刑法第三条', reader.read('刑法第三条'), links())).toBe(
			'<a href=../xingfa/#t3 data-later>刑法第三条</a>',
		);
	});

	test('say what the words say, whatever they are', () => {
		const words = fc
			.array(
				fc.constantFrom(
					'刑法第三条',
					'、第四条',
					'《灯塔条例》',
					'<a href="x">',
					'&amp;',
					'"',
					'。',
					'第二款',
				),
			)
			.map((pieces) => pieces.join(''));
		fc.assert(
			fc.property(words, (text) => {
				expect(textOf(parseFragment(linked(text)))).toBe(text);
			}),
		);
	});
});

test('the page of a law with links says the words of the law, and no more', () => {
	const statute = parseLaw(
		'某省风筝管理条例\n第一条　根据《山洞保护法》第二条制定。\n第二条　违反前条的：\n（一）依刑法第三条；\n（二）依第一条。\n',
	).value;
	const reader = new CitationReader(inventedLaws, { self: { law: 'fengzheng' } });
	const found = readLawCitations(statute, reader);
	const root = parseFragment(
		statuteHtml(statute, { links: links((unit) => found.get(unit) ?? []) }),
	);
	expect(textOf(root)).toBe(wordsOf(statute));
	const hrefs = elementsOf(root).flatMap(({ attrs }) =>
		attrs.filter(({ name }) => name === 'href'),
	);
	expect(hrefs.map(({ value }) => value).filter((href) => href.startsWith('../'))).toEqual([
		'../shandong/#t2',
		'../fengzheng/#t1',
		'../xingfa/#t3',
		'../fengzheng/#t1',
	]);
});
