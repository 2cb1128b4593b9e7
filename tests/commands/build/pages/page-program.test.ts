import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import {
	keepPageProgram,
	makePageProgram,
	putFrame,
	readPageProgram,
	siteStylesheet,
} from '../../../../src/commands/build/pages/page-program.ts';
import {
	hasPageProgram,
	pageProgramFolder,
} from '../../../../src/commands/build/pages/program-folder.ts';
import { filesIn } from '../../../../src/publish/files.ts';
import { scratchFolder } from '../../../scratch-folder.ts';

const CODE = 'a'.repeat(64);
const OTHER = 'b'.repeat(64);

const COLOURS = { main: '#1a5798' };

let scratch: string;
beforeEach(() => {
	scratch = scratchFolder(onTestFinished);
});

function write(path: string, text: string): void {
	mkdirSync(dirname(join(scratch, path)), { recursive: true });
	writeFileSync(join(scratch, path), text);
}

/** A program that has been compiled. @param entry what stands in its first file */
function compiled(entry = 'entry'): string {
	for (const file of ['server/_astro/page.css', 'site/_astro/a.js']) write(file, file);
	write('server/entry.mjs', entry);
	const folder = join(scratch, 'programs/.aaaa-1');
	const program = { entry: 'entry.mjs', stylesheet: '_astro/page.css' };
	const frame = [
		['_astro/page.css', join(scratch, 'server/_astro/page.css')],
		['_astro/a.js', join(scratch, 'site/_astro/a.js')],
	] as const;
	makePageProgram(folder, program, join(scratch, 'server'), frame);
	return folder;
}

/** A program, kept. */
function kept(entry?: string): string {
	const folder = join(scratch, 'programs/aaaa');
	keepPageProgram(compiled(entry), folder);
	return folder;
}

test('other code has another program; content and settings have none of their own', () => {
	expect(pageProgramFolder(OTHER)).not.toBe(pageProgramFolder(CODE));
});

test('a program is kept whole, and those of other code go', () => {
	expect(hasPageProgram(join(scratch, 'programs/aaaa'))).toBe(false);
	write('programs/bbbb/about.json', '{}');
	const folder = kept();
	expect(hasPageProgram(folder)).toBe(true);
	expect(readPageProgram(folder).entry).toBe('entry.mjs');
	expect(existsSync(join(folder, 'entry.mjs'))).toBe(true);
	expect(readdirSync(join(scratch, 'programs'))).toEqual(['aaaa']);
});

test.each<[what: string, before: () => void]>([
	['one that is compiled anew takes the place of the old', () => kept('before')],
	['so does one where a removal was not over', () => write('programs/aaaa/chunks/a.mjs', 'a')],
])('%s', (_, before) => {
	before();
	const folder = kept('after');
	expect(readFileSync(join(folder, 'entry.mjs'), 'utf8')).toBe('after');
	expect(filesIn(join(scratch, 'programs')).filter((file) => !file.startsWith('aaaa/'))).toEqual(
		[],
	);
	expect(existsSync(join(folder, 'chunks'))).toBe(false);
});

test('a site gets a copy of what is there before its pages', () => {
	const [folder, site] = [kept(), join(scratch, 'out')];
	const { name } = siteStylesheet(folder, COLOURS);
	putFrame(folder, site, COLOURS);
	expect(filesIn(site)).toEqual(['_astro/a.js', name].sort());
	writeFileSync(join(site, '_astro/a.js'), 'somebody writes into the site');
	putFrame(folder, join(scratch, 'next'), COLOURS);
	expect(readFileSync(join(scratch, 'next/_astro/a.js'), 'utf8')).toBe('site/_astro/a.js');
});

test('its stylesheet begins with the colours of the site, which its name tells, too', () => {
	const folder = kept();
	const { name, text } = siteStylesheet(folder, COLOURS);
	expect(text).toMatch(/^:root\{[^]*--main-band:#1a5798[^]*\nserver\/_astro\/page\.css$/);
	expect(siteStylesheet(folder, { main: '#5b1a98' }).name).not.toBe(name);
	expect(siteStylesheet(folder, COLOURS).name).toBe(name);
});
