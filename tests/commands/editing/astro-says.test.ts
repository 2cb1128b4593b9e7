import { glob } from 'astro/loaders';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { forEditors } from '../../../src/commands/editing/astro-says.ts';

const NOWHERE = new URL('file:///nowhere/');

const said = (message: string) =>
	forEditors({
		message,
		level: 'warn',
		label: 'glob-loader',
		newLine: true,
		_format: 'compact',
	} as never);

test.each([
	[
		'The base directory "/tmp/nei rong/study/notes/" does not exist.',
		'/tmp/nei rong/study/notes 里还没有内容，网站上就没有这一部分',
	],
	[
		'No files found matching "*.mdx" in directory "../nei-rong/guides/"',
		'../nei-rong/guides 里还没有内容，网站上就没有这一部分',
	],
])('a folder without content is told of in Chinese: %s', (message, told) => {
	expect(said(message)).toMatchObject([{ level: 'info', label: null, message: told }]);
});

test('that a collection is empty is not told again for each page', () => {
	const message =
		'The collection "notes" does not exist or is empty. Please check your content config file for errors.';
	expect(said(message)).toEqual([]);
});

test.each(['Duplicate id "a" found in b.mdx.', 'watching for file changes...'])(
	'all else is told as it is: %s',
	(message) => {
		expect(said(message)).toMatchObject([{ level: 'warn', label: 'glob-loader', message }]);
	},
);

/** Its loader, asked for a folder that is not there, says it in the words that are known. */
test('Astro still uses these words', async () => {
	const heard: string[] = [];
	const logger = { warn: (message: string) => heard.push(message) };
	const context = { config: { root: NOWHERE, srcDir: NOWHERE }, logger, entryTypes: new Map() };
	const store = { keys: () => [], delete: () => undefined };
	await glob({ pattern: '*.mdx', base: '/nowhere/guides' }).load({ ...context, store } as never);
	expect(heard.flatMap(said)).toMatchObject([{ level: 'info' }]);
	const runtime = readFileSync('node_modules/astro/dist/content/runtime.js', 'utf8');
	expect(runtime).toContain('does not exist or is empty.');
});
