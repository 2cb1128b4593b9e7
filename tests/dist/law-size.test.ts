import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { gzipped } from '../../src/commands/bench/html-ratio.ts';
import { articlesOf } from '../../src/domain/law/model.ts';
import { readLaw } from '../../src/domain/law/read/parse.ts';
import { LONG_LAW, LONG_LAW_DATE, longLaw } from './long-law.ts';

/** Bytes, gzipped: what a page of 100 articles may have besides the words, of which most is alike on every page. */
const MOST = 4_500;

/**
 * Real laws of this size have 8 to 12 KB of gzipped words, and the goal is a page of 1.6 times that. An invented law
 * repeats itself more than a real one does, so that its ratio says little; what stands besides the words says the same of
 * both. `npm run bench` measures the ratio of real laws.
 */
test('the page of a law of 100 articles adds little to its words, gzipped', () => {
	const text = longLaw();
	expect(articlesOf(readLaw(text))).toHaveLength(100);
	const file = join(inject('dist'), 'laws', LONG_LAW, 'index.html');
	expect(existsSync(file)).toBe(true);
	const page = readFileSync(file);
	expect(page.toString()).toContain('<div id=t100>');
	const wording = join(inject('dist'), 'laws', LONG_LAW, LONG_LAW_DATE, 'index.html');
	expect(readFileSync(wording, 'utf8')).toContain('"@id":"#t100"');
	expect(gzipped(page) - gzipped(text)).toBeLessThan(MOST);
});
