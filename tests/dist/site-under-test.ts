import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

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

/** Build the shipped content once, for a sub-folder of a host, from a folder outside of the project. */
export default function setup(project: TestProject): () => void {
	const scratch = mkdtempSync(join(tmpdir(), 'pufa-built-'));
	const content = join(scratch, 'content');
	const dist = join(scratch, 'dist');
	cpSync('content', content, { recursive: true });
	execFileSync(process.execPath, ['src/commands/build.ts'], {
		env: { ...process.env, PUFA_CONTENT: content, PUFA_OUT: dist, BASE_PATH: BASE },
	});
	project.provide('dist', dist);
	project.provide('base', BASE);
	project.provide('content', content);
	return () => rmSync(scratch, { recursive: true, force: true });
}
