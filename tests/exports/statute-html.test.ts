import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import { describe, expect, test } from 'vitest';
import { walk } from '../../src/domain/law/model.ts';
import { parseLaw } from '../../src/domain/law/read/parse.ts';
import type { ShownNote } from '../../src/exports/note-html.ts';
import { statuteHtml, type StatuteHtmlOptions } from '../../src/exports/statute-html.ts';
import { attributeOf, elementsOf, expectFaithful, textOf, wordsOf } from './faithful.ts';
import { line } from './lines.ts';

type Element = DefaultTreeAdapterMap['element'];

const html = (text: string, options?: StatuteHtmlOptions): string =>
	statuteHtml(parseLaw(text).value, options);

const note = (gist: string): ShownNote => ({ gist, plain: '用自己的话。', audience: [] });

describe('the HTML of a statute', () => {
	test('says the words of the law, whatever lines it is made of', () => {
		fc.assert(
			fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
				expectFaithful(parseLaw(lines.join('\n')).value);
			}),
			{ numRuns: 400 },
		);
	});

	test('keeps the number and the first 款 on one line, so that a script may make the number the link to the article', () => {
		expect(html('第一条　示例河由示例站观测。\n示例站每日公布水位。')).toBe(
			'<div id=t1>' +
				'<div id=t1-k1><h2>第一条</h2>　示例河由示例站观测。</div>' +
				'<div id=t1-k2>示例站每日公布水位。</div>' +
				'</div>',
		);
	});

	describe('a long 题注 is folded, with every word in the page', () => {
		const year = (number: number): string =>
			`${2000 + number}年3月1日示例县第${number}届人民代表大会常务委员会第五次会议通过的《示例县水位观测规定修正案》`;
		const years = Array.from({ length: 8 }, (_, number) => year(number + 1));

		test.each([
			['to its first line', years.join('\n'), years[0]!],
			['to its first words, where it is one line', `（${years.join('　')}）`, `（${years[0]!}`],
		])('%s', (_, caption, head) => {
			const law = `示例县水位观测规定\n${caption}\n第一条　示例。`;
			expect(html(law)).toContain(
				`<details class=captions><summary class=caption>${head}</summary>`,
			);
			expectFaithful(parseLaw(law).value);
		});

		test('a short one is not', () => {
			expect(html(`示例县水位观测规定\n${years[0]!}\n第一条　示例。`)).not.toContain('<details');
		});
	});

	test('lets nothing that stands in a statute become markup', () => {
		expect(html('第一条 <img src=x onerror=alert(1)> & "b"')).toContain(
			'&lt;img src=x onerror=alert(1)&gt; &amp; &quot;b&quot;',
		);
	});

	test('leaves out the title that the page says in its h1, also where it stands on two lines', () => {
		const text = '示例县水位观测规定\n（试行）\n\n第一条　示例。';
		const title = walk(parseLaw(text).value.units)
			.filter(({ kind }) => kind === 'title')
			.map((unit) => unit.text)
			.join('');
		expect(html(text, { title })).not.toContain('class=title');
		expect(html(text, { title: '另一个规定' })).toContain('class=title');
	});

	test('shows rows that follow one another as one table', () => {
		const tables = html('第一条 周期如下：\n| 项目 | 周期 |\n| 水位 | 每日 |').match(/<table>/g);
		expect(tables).toHaveLength(1);
	});
});

describe('notes', () => {
	const text = '第一条　示例：\n（一）观测；\n（二）记录。\n第二条　示例。';
	const notes = new Map([
		['t1', note('为什么')],
		['t1-k1-x2', note('记什么')],
		['t9', note('没有这一条')],
	]);
	const shown = html(text, { notes, about: '#jiedu' });

	test('stand after the words of their article, and say that they are not the law', () => {
		const [article] = elementsOf(parseFragment(shown));
		expect(article!.childNodes.map((child) => attributeOf(child as Element, 'class'))).toEqual([
			'words',
			'notes',
		]);
		expect(shown.match(/通俗解读 · 非法律原文/g)).toHaveLength(2);
		expect(shown.match(/<a href=#jiedu>/g)).toHaveLength(2);
	});

	test('on a part of an article name that part', () => {
		expect(shown).toContain('<span class=place>第一条第一款第二项</span>记什么');
		expect(shown).toContain('<span class=gist>为什么</span>');
	});

	test('change no word of the law', () => {
		const words = elementsOf(parseFragment(shown)).filter(
			(element) => attributeOf(element, 'class') === 'words' || attributeOf(element, 'id') === 't2',
		);
		expect(words.map(textOf).join('')).toBe(wordsOf(parseLaw(text).value));
	});

	test('cannot carry markup either', () => {
		const sly = new Map([['t1', { gist: '<b>', plain: '</div><script>', audience: ['<i>'] }]]);
		expect(html(text, { notes: sly })).not.toMatch(/<(b|script|i)>/);
	});
});
