import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite } from '../../src/commands/build-site.ts';
import { createSteps } from '../../src/commands/steps.ts';

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
export default async function setup(project: TestProject): Promise<() => void> {
	const scratch = mkdtempSync(join(tmpdir(), 'pufa-built-'));
	const content = join(scratch, 'content');
	const dist = join(scratch, 'dist');
	cpSync('content', content, { recursive: true });
	process.env['PUFA_CONTENT'] = content;
	process.env['BASE_PATH'] = BASE;
	try {
		await buildSite(dist, createSteps());
	} finally {
		delete process.env['PUFA_CONTENT'];
		delete process.env['BASE_PATH'];
	}
	project.provide('dist', dist);
	project.provide('base', BASE);
	project.provide('content', content);
	return () => rmSync(scratch, { recursive: true, force: true });
}
