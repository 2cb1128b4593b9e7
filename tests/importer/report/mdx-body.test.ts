import { createProcessor } from '@mdx-js/mdx';
import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/domain/report/outline/blocks.ts';
import { mdxBody } from '../../../src/importer/report/mdx-body.ts';

/** A node of the tree that MDX compiles, as far as these tests look at it. */
interface Node {
	type: string;
	tagName?: string;
	value?: string;
	children?: Node[];
	attributes?: unknown[];
	properties?: { href?: string };
}

const BLOCKS = new Set('p h2 h3 h4 h5 h6 ul li table thead tbody tr th td'.split(' '));

/** What a body becomes on the site: Markdown with GFM as in `src/markdown/processor.ts`, then MDX. */
async function compiled(body: string): Promise<Node> {
	let tree: Node = { type: 'root' };
	const processor = createProcessor({
		remarkPlugins: [[remarkGfm, { singleTilde: false }]],
		rehypePlugins: [
			// What MDX would make of the tree, a program, nobody looks at.
			() => (root: Node) => {
				tree = { ...root };
				root.children = [];
			},
		],
	});
	await processor.process(body);
	return tree;
}

const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];

const textOf = (node: Node): string =>
	node.type === 'text' ? node.value! : (node.children ?? []).map(textOf).join('');

/** The text of each block that holds words. */
const texts = (tree: Node): string[] =>
	all(tree)
		.filter(({ tagName = '' }) => /^(?:p|h\d|li|t[hd])$/.test(tagName))
		.filter((node) => !(node.children ?? []).some(({ tagName = '' }) => BLOCKS.has(tagName)))
		.map(textOf);

/** GFM makes links of addresses in running text; they show the address itself and lead nowhere else. */
function isAddress(element: Node): boolean {
	const href = element.properties?.href ?? '';
	const shown = textOf(element);
	return (
		element.tagName === 'a' &&
		/^(?:https?|mailto|xmpp):/i.test(href) &&
		/@|^www\.|^https?:/i.test(shown)
	);
}

async function expectInert(blocks: Block[], wanted: string[]): Promise<void> {
	const tree = await compiled(mdxBody(blocks));
	const elements = all(tree).filter(({ type }) => type !== 'root' && type !== 'text');
	expect(elements.filter(({ type }) => type !== 'element')).toEqual([]);
	expect(
		elements.filter((element) => !BLOCKS.has(element.tagName ?? '') && !isAddress(element)),
	).toEqual([]);
	expect(texts(tree)).toEqual(wanted);
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text, line: 1 });

/** Pieces that mean something to Markdown, GFM, MDX, YAML or HTML, and words. */
const PIECES = [
	'{',
	'}',
	'<',
	'>',
	'*',
	'_',
	'#',
	'\\',
	'`',
	'[',
	']',
	'(',
	')',
	'~',
	'|',
	'&',
	'!',
	':',
	'@',
	'.',
	'-',
	'+',
	'=',
	'$',
	'"',
	"'",
	'^',
	'/',
	',',
	';',
	' ',
	'  ',
	'    ',
	'\t',
	'　',
	'1.',
	'2)',
	'- ',
	'* ',
	'+ ',
	'> ',
	'# ',
	'---',
	'***',
	'===',
	'```',
	'~~~',
	'~~',
	'**',
	'__',
	':::',
	'::note',
	':a[b]',
	'import',
	'export',
	'import x from "y"',
	'export default 1',
	'export const a = 1',
	'<Card />',
	'<b>',
	'</b>',
	'<!-- x -->',
	'<?x?>',
	'{1+1}',
	'{/* x */}',
	'&amp;',
	'&#123;',
	'&lt;',
	'[a](b)',
	'![a](b)',
	'[^1]',
	'[^1]: x',
	'[x] ',
	'[ ] ',
	'https://a.cn/b',
	'www.a.cn',
	'a@b.cn',
	'| a | b |',
	'|---|',
	'http:',
	'mailto:a@b.cn',
	'xmpp:a@b',
	'第一条',
	'法治',
	'“政府”',
	'《民法典》',
	'（一）',
	'一、',
	'100%',
	'1~3',
	'…',
	'a',
	'\u200b',
	'\ufeff',
	'\u00a0',
	'𠮷',
	'😀',
];

const hostile = fc
	.array(fc.constantFrom(...PIECES), { maxLength: 12 })
	.map((parts) => parts.join(''));
const anything = fc
	.string({ unit: 'grapheme', maxLength: 40 })
	.map((text) => text.replace(/[\r\n\0\u0085\u2028\u2029]/g, ''));
const line = fc.oneof({ weight: 4, arbitrary: hostile }, anything);
const saying = (text: string): boolean => text.trim() !== '';

describe('whatever stands in a source is text on the page, character for character', () => {
	test('in paragraphs', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(line, { maxLength: 5 }), async (lines) => {
				await expectInert(
					lines.map(paragraph),
					lines.filter(saying).map((text) => text.trim()),
				);
			}),
			{ numRuns: 400 },
		);
	});

	test('in headings', async () => {
		await fc.assert(
			fc.asyncProperty(line, line, async (heading, below) => {
				const blocks: Block[] = [
					{ kind: 'heading', level: 3, text: heading, line: 1 },
					paragraph(below),
				];
				await expectInert(
					blocks,
					[heading, below].filter(saying).map((text) => text.trim()),
				);
			}),
			{ numRuns: 250 },
		);
	});

	test('in lists', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(line, { minLength: 2, maxLength: 4 }),
				line,
				async (items, below) => {
					fc.pre(items.some(saying));
					const list: Block = { kind: 'list', items: items.map((text) => ({ text, line: 1 })) };
					await expectInert(
						[list, paragraph(below)],
						[...items, below].filter(saying).map((text) => text.trim()),
					);
				},
			),
			{ numRuns: 250 },
		);
	});
});

describe('tables', () => {
	const cell = line.map((text) => text.trim());

	test('keep every cell, also those beyond the head', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 3 }),
				line,
				async (rows, below) => {
					const width = Math.max(...rows.map(({ length }) => length));
					const cells = rows.flatMap((row) => [
						...row,
						...Array<string>(width - row.length).fill(''),
					]);
					await expectInert(
						[{ kind: 'table', rows, line: 1 }, paragraph(below)],
						[...cells, ...[below].filter(saying).map((text) => text.trim())],
					);
				},
			),
			{ numRuns: 250 },
		);
	});
});

describe('ordinary words stay readable in the file', () => {
	test.each([
		// Quotes, dashes and book titles are not touched.
		['坚定“四个自信”——依据《民法典》第1~3条。', '坚定“四个自信”——依据《民法典》第1\\~3条。'],
		// Numbers that could begin a list.
		['1. 加强学习', '1\\. 加强学习'],
		['一、加强学习', '一、加强学习'],
		['（一）完成率100%，较上年+5%', '（一）完成率100%，较上年+5%'],
		// A placeholder somebody left in the source.
		['{单位名称}', '\\{单位名称\\}'],
	])('%s', (text, written) => {
		expect(mdxBody([paragraph(text)])).toBe(`${written}\n`);
	});
});
