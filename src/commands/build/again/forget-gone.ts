import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { removeLater } from '../../../publish/swap.ts';
import { LASTS, RECORD, TARGET } from './kept-folder.ts';

/** What is kept of sites that are no more goes. */
export const forgetGone = (): void => removeLater(goneFolders(LASTS));

/** No build takes so long. */
const DAY = 24 * 60 * 60 * 1000;

/**
 * Folders of sites that are no more, and what builds that were ended have left. One without a record may belong to a build that
 * is not over.
 */
export function goneFolders(lasts: string): string[] {
	if (!existsSync(lasts)) return [];
	return readdirSync(lasts)
		.map((name) => join(lasts, name))
		.filter(isGone);
}

function isGone(folder: string): boolean {
	try {
		const isOver = existsSync(join(folder, RECORD)) || statSync(folder).mtimeMs < Date.now() - DAY;
		return isOver && !isThere(folder);
	} catch {
		// Another build has just removed it.
		return false;
	}
}

/** Only a build that has come to its end says of which site a folder is. */
function isThere(folder: string): boolean {
	const file = join(folder, TARGET);
	return existsSync(file) && existsSync(readFileSync(file, 'utf8'));
}
