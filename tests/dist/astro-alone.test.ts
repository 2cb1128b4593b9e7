import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { TWIN_MARKS } from '../../src/holdings/twin.ts';
import { filesIn } from '../../src/publish/files.ts';
import { LONG_LAW, LONG_LAW_DATE } from './long-law.ts';

let alone: string;
beforeAll(() => (alone = mkdtempSync(join(tmpdir(), 'pufa-alone-'))));
afterAll(() => rmSync(alone, { recursive: true, force: true }));

/** Variables that Vitest sets, and by which Vite would take the site for another than it is. */
const VITESTS = new Set(['NODE_ENV', 'BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR']);
const without = Object.fromEntries(
	Object.entries(process.env).filter(([name]) => !VITESTS.has(name)),
);

/** The page of the search names the index, which Astro does not make. */
const NAMES_INDEX = join('search', 'index.html');

/** Astro compiles a site's colours with the other styles; the build puts them in front of what was compiled for every site. */
const withoutNameOfSheet = (html: string): string =>
	html.replace(/href="[^"]*\/_astro\/[^"/]+\.css"/, '');

test('every page is what Astro makes of it alone, without the programs around it', () => {
	const { status, stdout, stderr } = spawnSync(
		join('node_modules', '.bin', 'astro'),
		['build', '--outDir', alone],
		{
			env: { ...without, PUFA_CONTENT: inject('content'), BASE_PATH: inject('base') },
			encoding: 'utf8',
		},
	);
	expect(status, stdout + stderr).toBe(0);
	const pages = filesIn(alone).filter((file) => file.endsWith('.html') && file !== NAMES_INDEX);
	// Made together with the law's own page.
	expect(pages).toContain(join('laws', LONG_LAW, LONG_LAW_DATE, 'index.html'));
	for (const page of pages) {
		const html = readFileSync(join(inject('dist'), page), 'utf8');
		const ofAstro = readFileSync(join(alone, page), 'utf8');
		expect(withoutNameOfSheet(html) === withoutNameOfSheet(ofAstro), page).toBe(true);
		for (const mark of TWIN_MARKS) expect(html.includes(mark), page).toBe(false);
	}
});
