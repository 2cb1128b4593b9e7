import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { themeSheet } from '../../src/styles/tokens/theme-sheet.ts';

const SRC = resolve(import.meta.dirname, '../../src');

const sources = globSync('**/*.{css,astro,ts}', { cwd: SRC }).map((name) => ({
	name,
	text: readFileSync(resolve(SRC, name), 'utf8'),
}));

// e.g. "--main:#1a5798" in a style sheet, "setProperty('--used', …)" in a script, "style={`--at: ${share}`}" in a component
const MADE = /(--[a-z][\w-]*)(?=["'`]?\s*[:,]|=)/g;
// e.g. "var(--main)", but not "var(--shift, 0px)", which says what holds without it
const ASKED = /var\((--[\w-]+)\)/g;

test('every custom property that a style asks for is made somewhere: else the browser drops the declaration without a word', () => {
	const texts = [themeSheet({ main: '#1a5798' }), ...sources.map(({ text }) => text)];
	const made = new Set(texts.flatMap((text) => [...text.matchAll(MADE)].map(([, name]) => name)));
	const missing = sources.flatMap(({ name, text }) =>
		[...text.matchAll(ASKED)]
			.filter(([, property]) => !made.has(property))
			.map(([, property]) => `${name} ${property}`),
	);
	expect(missing).toEqual([]);
});
