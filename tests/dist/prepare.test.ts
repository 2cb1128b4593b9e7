import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashOfCode } from '../../src/commands/build/again/inputs.ts';
import { dropPageProgram } from '../../src/commands/build/pages/page-program.ts';
import {
	hasPageProgram,
	pageProgramFolder,
} from '../../src/commands/build/pages/program-folder.ts';
import { folderWith } from '../checks/folder.ts';

let scratch: string;
beforeAll(() => (scratch = mkdtempSync(join(tmpdir(), 'pufa-prepare-'))));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** What `npm ci` does when the packages are there. */
const prepare = (cwd = '.') => spawnSync('npm', ['run', 'prepare'], { cwd, encoding: 'utf8' });

test('npm ci compiles the program that makes pages, which no settings of a site change', () => {
	const program = pageProgramFolder(hashOfCode());
	dropPageProgram(program);
	expect(prepare()).toMatchObject({ status: 0, stderr: '' });
	expect(hasPageProgram(program)).toBe(true);
	const { ino } = statSync(program);
	const out = join(scratch, 'site');
	const env = {
		...process.env,
		PUFA_CONTENT: folderWith(),
		PUFA_OUT: out,
		SITE_URL: 'https://www.example.org',
		BASE_PATH: '/zwgk/pufa/',
	};
	const built = spawnSync(process.execPath, ['src/commands/build.mjs'], { env, encoding: 'utf8' });
	expect(built.status, built.stderr).toBe(0);
	expect(statSync(program).ino, 'it was not compiled again').toBe(ino);
	const home = readFileSync(join(out, 'index.html'), 'utf8');
	expect(home).toContain('href=https://www.example.org/zwgk/pufa/>');
	const [, sheet] = /<link rel="?stylesheet"? href="?\/zwgk\/pufa\/([^"\s>]+)/.exec(home) ?? [];
	expect(readFileSync(join(out, sheet!), 'utf8')).toContain('--main-band:');
});

test('a build makes its pages while another one has the program compiled anew, which then takes the place of the old', async () => {
	const program = pageProgramFolder(hashOfCode());
	expect(prepare().status).toBe(0);
	const { ino } = statSync(program);
	const content = folderWith();
	const build = (site: string, ...options: string[]) =>
		spawn(process.execPath, ['src/commands/build.mjs', ...options], {
			stdio: 'ignore',
			env: { ...process.env, PUFA_CONTENT: content, PUFA_OUT: join(scratch, site) },
		});
	const anew = once(build('anew', '--anew'), 'close');
	for (const site of ['beside', 'behind']) {
		const [status] = (await once(build(site), 'close')) as [number];
		expect(status).toBe(0);
	}
	expect(await anew).toEqual([0, null]);
	expect(statSync(program).ino).not.toBe(ino);
});

test('npm ci is not stopped where the sources are not there yet, as in the layers of a container', () => {
	copyFileSync('package.json', join(scratch, 'package.json'));
	expect(prepare(scratch)).toMatchObject({ status: 0, stderr: '' });
});
