import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const SRC = resolve(import.meta.dirname, '../../src');
// e.g. "content-visibility: auto;"
const SKIPPED = /content-visibility:\s*auto/;
// e.g. "@supports (overflow-anchor: auto) and (not (-moz-appearance: none)) {", to the brace that closes it in the first column.
const NOT_IN_FIREFOX = /^@supports [^{]*not \(-moz-appearance: none\)[^{]*\{$[^]*?^\}$/gm;

const sheets = globSync('**/*.{css,astro}', { cwd: SRC }).map((name) => ({
	name,
	css: readFileSync(resolve(SRC, name), 'utf8'),
}));

test('what is laid out later is so outside of Firefox only, which hides its words from screen readers', () => {
	expect(sheets.filter(({ css }) => SKIPPED.test(css)).length).toBeGreaterThan(0);
	const everywhere = sheets.filter(({ css }) => SKIPPED.test(css.replace(NOT_IN_FIREFOX, '')));
	expect(everywhere.map(({ name }) => name)).toEqual([]);
});
