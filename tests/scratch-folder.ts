import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A new empty folder outside of the project.
 * @param whenDone what removes it in the end: `onTestFinished` in a test or before each, `afterAll` beside tests
 */
export function scratchFolder(whenDone: (remove: () => void) => void): string {
	const folder = mkdtempSync(join(tmpdir(), 'pufa-'));
	whenDone(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}
