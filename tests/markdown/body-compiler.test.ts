import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import type { Bodies } from '../../src/holdings/bodies.ts';
import { BodyCompiler } from '../../src/markdown/body-compiler.ts';
import type { KnownLaw } from '../../src/loaders/indexed-laws.ts';
import { folderWith, GOOD } from '../checks/folder.ts';
import { scratchFolder } from '../scratch-folder.ts';

const GUIDE = 'guides/jing-bao.mdx';
const LAW = 'shili-guiding';
const laws: KnownLaw[] = [
	{
		id: LAW,
		title: '示例县设施管理规定',
		shortTitle: '示例县设施管理规定',
		aliases: [],
		level: '规范性文件',
		topics: [],
		sample: true,
		versions: [{ date: '2020-03-01', kind: '制定', effective: '2020-05-01' }],
		texts: ['2020-03-01'],
	} as unknown as KnownLaw,
];

const site = scratchFolder(afterAll);

const guide = (body: string): string => `---\ntitle: 警报\n---\n\n${body}\n`;

/** A compiler of a folder in which one guide has this body. */
function compilerOf(body: string, known?: Bodies): { compiler: BodyCompiler; folder: string } {
	const folder = folderWith({ ...GOOD, [GUIDE]: guide(body) });
	const source = { folder, base: '/a/', laws, site, known };
	return { compiler: new BodyCompiler(source), folder };
}

interface Node {
	type: string;
	props: Record<string, unknown> & { children?: unknown };
}

/** What a compiled body exports, with tags as HTML writes them. */
function exportsOf(code: string): {
	html: string;
	headings: unknown;
	frontmatter: Record<string, unknown>;
} {
	const module = { exports: {} as Record<string, (props: object) => unknown> };
	const jsx = (type: unknown, props: Node['props']): unknown =>
		typeof type === 'function' ? (type as (props: object) => unknown)(props) : { type, props };
	const runtime = { jsx, jsxs: jsx, Fragment: '' };
	runInNewContext(code, { module, require: () => runtime });
	const { default: content, getHeadings, frontmatter } = module.exports;
	return {
		html: htmlOf(content!({})),
		headings: getHeadings!({}),
		frontmatter: frontmatter as unknown as Record<string, unknown>,
	};
}

function htmlOf(node: unknown): string {
	if (Array.isArray(node)) return node.map(htmlOf).join('');
	if (typeof node === 'string') return node;
	if (typeof node !== 'object' || node === null) return '';
	const { type, props } = node as Node;
	const { children, ...attributes } = props;
	if (!type) return htmlOf(children);
	const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${String(value)}"`);
	return `<${type}${written.join('')}>${htmlOf(children)}</${type}>`;
}

const compiled = async (body: string): Promise<ReturnType<typeof exportsOf>> =>
	exportsOf(await compilerOf(body).compiler.codeOf(GUIDE));

describe('a compiled body', () => {
	test('gives its words, with headings, and links under the base of the site', async () => {
		const { html, headings } = await compiled(
			'## 一、怎么听\n\n见[目录](/laws/)，3～5 ~天~ "引"。',
		);
		expect(html.replace(/\n/g, '')).toBe(
			'<h2 id="怎么听">一、怎么听</h2><p>见<a href="/a/laws/">目录</a>，3～5 ~天~ "引"。</p>',
		);
		expect(headings).toEqual([{ depth: 2, slug: '怎么听', text: '一、怎么听' }]);
	});

	test('tells which places of laws it cites, and its compiler what that depends on', async () => {
		const { compiler } = compilerOf('依照《示例县设施管理规定》第二条第二款。');
		const { html, frontmatter } = exportsOf(await compiler.codeOf(GUIDE));
		expect(html).toContain(`href="/a/laws/${LAW}/#t2-k2"`);
		expect(frontmatter['cited']).toEqual([{ law: LAW, address: 't2-k2' }]);
		const bodies = await compiler.compiled();
		expect([...bodies!.codes.keys()]).toEqual([GUIDE]);
		expect([...bodies!.asked]).toContain(`laws/${LAW}/2020-03-01.txt`);
	});

	test('has no colours for program code, which would be styles', async () => {
		expect((await compiled('```js\nlet a;\n```')).html).toBe(
			'<pre><code class="language-js">let a;\n</code></pre>',
		);
	});
});

test('a picture beside a body becomes a file of the site, upright and as WebP, and its size stands in the page', async () => {
	const { compiler, folder } = compilerOf('![图](图%20一.jpg)\n\n![外](/a.png)');
	const photo = sharp({ create: { width: 40, height: 30, channels: 3, background: '#123' } });
	const turned = await photo.jpeg().withMetadata({ orientation: 6 }).toBuffer();
	writeFileSync(join(folder, 'guides/图 一.jpg'), turned);
	const { html } = exportsOf(await compiler.codeOf(GUIDE));
	const [file] = readdirSync(join(site, '_astro'));
	expect(file).toMatch(/^图 一\.[\da-f]{8}\.webp$/);
	const { width, height, format } = await sharp(join(site, '_astro', file!)).metadata();
	expect([width, height, format]).toEqual([30, 40, 'webp']);
	expect(html).toContain(`src="/a/_astro/${encodeURI(file!)}" alt="图" width="30" height="40"`);
	expect(html).toContain('<img src="/a.png" alt="外"></img>');
});

describe('a body that cannot be compiled', () => {
	test('is told with file and line', async () => {
		const { compiler, folder } = compilerOf('好\n\n<sup>没写完');
		await expect(compiler.codeOf(GUIDE)).rejects.toThrow(
			new RegExp(`Expected a closing tag for \`<sup>\`[^]*${join(folder, GUIDE)}:7`),
		);
	});

	test('because of a picture that is none names that', async () => {
		const { compiler, folder } = compilerOf('![图](huai.png)');
		writeFileSync(join(folder, 'guides/huai.png'), '不是图片');
		await expect(compiler.codeOf(GUIDE)).rejects.toThrow(`\`${join(folder, 'guides/huai.png')}\``);
	});
});

test('bodies of the last build are given as they are, and nothing is told of them', async () => {
	const known = { codes: new Map([[GUIDE, 'of the last build']]), asked: new Set<string>() };
	const { compiler } = compilerOf('别的话', known);
	expect(await compiler.codeOf(GUIDE)).toBe('of the last build');
	expect(await compiler.compiled()).toBeUndefined();
});
