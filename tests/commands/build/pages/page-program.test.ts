import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
	hasPageProgram,
	keepPageProgram,
	pageProgramFolder,
	putFrame,
	readPageProgram,
} from '../../../../src/commands/build/pages/page-program.ts';
import { filesIn } from '../../../../src/publish/files.ts';

const CODE = 'a'.repeat(64);
const OTHER = 'b'.repeat(64);

let scratch: string;
beforeEach(() => {
	scratch = mkdtempSync(join(tmpdir(), 'pufa-program-'));
	vi.stubEnv('PUFA_CONTENT', join(scratch, 'content'));
	write('content/site.yaml', 'name: 甲');
});
afterEach(() => {
	vi.unstubAllEnvs();
	rmSync(scratch, { recursive: true });
});

function write(path: string, text: string): void {
	mkdirSync(dirname(join(scratch, path)), { recursive: true });
	writeFileSync(join(scratch, path), text);
}

test.each<[what: string, change: () => void, same: boolean]>([
	['a law', () => write('content/laws/jia-fa/law.yaml', 'title: 甲'), true],
	['a guide', () => write('content/guides/a.mdx', '甲'), true],
	['the registry', () => write('content/registry/topics.yaml', '- id: a'), true],
	['another folder', () => vi.stubEnv('PUFA_OUT', '/elsewhere'), true],
	['settings', () => write('content/site.yaml', 'name: 乙'), false],
	['another host', () => vi.stubEnv('SITE_URL', 'https://example.org'), false],
	['another folder of the host', () => vi.stubEnv('BASE_PATH', '/a/'), false],
])('one program serves until settings change: %s', (_, change, same) => {
	const before = pageProgramFolder(CODE);
	change();
	expect(pageProgramFolder(CODE) === before).toBe(same);
});

test('other code has another program', () => {
	expect(pageProgramFolder(OTHER)).not.toBe(pageProgramFolder(CODE));
});

test('a program is kept with what of a site is there before its pages, which each site gets a copy of', () => {
	for (const file of ['server/entry.mjs', 'server/_astro/page.css', 'site/_astro/a.js'])
		write(file, file);
	const folder = join(scratch, 'programs/aaaa-1111');
	mkdirSync(join(scratch, 'programs/bbbb-1111'), { recursive: true });
	expect(hasPageProgram(folder)).toBe(false);
	const program = { entry: 'entry.mjs', stylesheet: '_astro/page.css' };
	const frame = [
		['_astro/page.css', join(scratch, 'server/_astro/page.css')],
		['_astro/a.js', join(scratch, 'site/_astro/a.js')],
	] as const;
	keepPageProgram(folder, program, join(scratch, 'server'), frame);
	expect(hasPageProgram(folder)).toBe(true);
	expect(readPageProgram(folder)).toEqual(program);
	expect(existsSync(join(folder, 'entry.mjs'))).toBe(true);
	expect(readdirSync(join(scratch, 'programs')), 'that of other code goes').toEqual(['aaaa-1111']);
	const site = join(scratch, 'out');
	putFrame(folder, site);
	expect(filesIn(site)).toEqual(['_astro/a.js', '_astro/page.css']);
	writeFileSync(join(site, '_astro/a.js'), 'somebody writes into the site');
	putFrame(folder, join(scratch, 'next'));
	expect(readFileSync(join(scratch, 'next/_astro/a.js'), 'utf8')).toBe('site/_astro/a.js');
});
