import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { writePages, type PagePath } from '../../../../src/commands/build/pages/write-pages.ts';
import { scratchFolder } from '../../../scratch-folder.ts';

const out = scratchFolder(afterAll);
let asked: string[];

beforeEach(() => {
	asked = [];
});

/** Makes pages that say under which address they were asked for. */
const maker = {
	name: 'invented',
	render: ({ url }: Request) => {
		asked.push(url);
		return Promise.resolve(new Response(`<p>${url}`));
	},
} as unknown as AstroPrerenderer;

const path = (pathname: string, cacheKey?: string, type = 'page'): PagePath =>
	({ pathname, route: { type }, cacheKey }) as unknown as PagePath;

const LAW = '/laws/dengta-fa';

test('a page and a file lie where Astro would put them', async () => {
	const paths = [path('/'), path(LAW), path('/laws/index.json', undefined, 'endpoint')];
	await writePages(maker, paths, { out, keys: new Map() }, '/zwgk/pufa/');
	expect(readFileSync(join(out, 'laws/dengta-fa/index.html'), 'utf8')).toBe(
		'<p>http://localhost/zwgk/pufa/laws/dengta-fa/',
	);
	expect(asked).toContain('http://localhost/zwgk/pufa/laws/index.json');
	expect(readdirSync(join(out, 'laws')).sort()).toEqual(['dengta-fa', 'index.json']);
	expect(readdirSync(out).sort()).toEqual(['index.html', 'laws']);
});

test.each([
	['the same key as before is not made again', 'a', 'a', 0],
	['another key is', 'b', 'a', 1],
	['a key that was not there is', 'a', undefined, 1],
	['no key always is', undefined, undefined, 1],
])('a page with %s', async (_, key, before, made) => {
	const keys = new Map(before === undefined ? [] : [[LAW, before]]);
	await writePages(maker, [path(LAW, key)], { out, keys }, '/');
	expect(asked).toHaveLength(made);
});

test('a page that says more than its words is written by its words', async () => {
	const rendered = { response: new Response('<p>示例'), dependencies: [] };
	const other = { render: () => Promise.resolve(rendered) } as unknown as AstroPrerenderer;
	await writePages(other, [path('/study')], { out, keys: new Map() }, '/');
	expect(readFileSync(join(out, 'study/index.html'), 'utf8')).toBe('<p>示例');
});
