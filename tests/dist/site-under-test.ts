import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { addLongLaw } from './long-law.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Folder of the site that the tests read. */
		dist: string;
		/** Base path it was built for. */
		base: string;
		/** Content folder it was built from. */
		content: string;
	}
}

const BASE = '/zwgk/pufa/';

/** Invented identifiers, which the shipped content leaves out. */
const IDENTIFIERS = `
identifiers:
  siteCode: "4100000000"
  icp: 虚构ICP备00000000号
  publicSecurity: 虚构公网安备00000000000000号
  partyGovernment: "00000000"
  partyGovernmentImage: badge.svg
`;
const BADGE =
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 5 6"><path d="M0 0h5v6H0z"/></svg>';

/** Where the site of this run lies; the projects that read it are set up one after the other in one process. */
const FOLDER = 'PUFA_SITE_UNDER_TEST';

/**
 * Build the shipped content and a long law once, with identifiers, for a sub-folder of a host: called from outside of the
 * project, where the content and the site lie.
 */
export default function setup(project: TestProject): (() => void) | undefined {
	const known = process.env[FOLDER];
	const scratch = known ?? mkdtempSync(join(tmpdir(), 'pufa-built-'));
	const content = join(scratch, 'content');
	const dist = join(scratch, 'dist');
	project.provide('dist', dist);
	project.provide('base', BASE);
	project.provide('content', content);
	if (known) return undefined;
	process.env[FOLDER] = scratch;
	cpSync('content', content, { recursive: true });
	appendFileSync(join(content, 'site.yaml'), IDENTIFIERS);
	writeFileSync(join(content, 'badge.svg'), BADGE);
	addLongLaw(content);
	execFileSync(process.execPath, [resolve('src/commands/build.mjs')], {
		cwd: scratch,
		env: { ...process.env, PUFA_CONTENT: 'content', PUFA_OUT: 'dist', BASE_PATH: BASE },
	});
	return () => rmSync(scratch, { recursive: true, force: true });
}
