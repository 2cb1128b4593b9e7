import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { attributes, readPages } from './pages.ts';

const LAW = 'laws/shili-xian-fangkong-jingbao-sheshi-guanli-guiding/';
/** Bytes, compressed. */
const MOST = 15 * 1024;

/** A script and those that it cannot run without; what it loads later is not among them. */
function needed(file: string, found = new Set<string>()): Set<string> {
	if (found.has(file)) return found;
	found.add(file);
	const code = readFileSync(join(inject('dist'), file), 'utf8');
	// e.g. `import{a as b}from"./dates.js"`, `import"./x.js"`; not `import("./later.js")`
	for (const [, target] of code.matchAll(/\bimport\s*(?:[\w{}\s,$*]+from\s*)?["'](\.[^"']+)["']/g))
		needed(posix.join(posix.dirname(file), target!), found);
	return found;
}

test('the page of a law needs less than 15 KB of script to begin with, compressed', () => {
	const page = readPages(inject('dist')).find(({ path }) => path === LAW)!;
	const sources = attributes(page, 'src')
		.filter((source) => source.endsWith('.js'))
		.map((source) => source.slice(inject('base').length));
	const files = sources.reduce((found, source) => needed(source, found), new Set<string>());
	const sizes = [...files].map((file) => gzipSync(readFileSync(join(inject('dist'), file))).length);
	expect(files.size).toBeGreaterThan(4);
	expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST);
});
