import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Make a folder that an editor has named, and those above it. Node's own way (`recursive`) never ends below a folder that is there and
 * holds no new ones, such as `/proc`.
 * @throws the error of the system where one cannot be made
 */
export function makeFolder(folder: string): void {
	if (existsSync(folder)) return;
	const above = dirname(folder);
	// A disk that is not there has nothing above it.
	if (above !== folder) makeFolder(above);
	try {
		mkdirSync(folder);
	} catch (error) {
		// Another program may have been faster.
		if (!existsSync(folder)) throw error;
	}
}
