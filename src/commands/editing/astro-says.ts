import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro';
import nodeLogger from 'astro/logger/node';

// e.g. `The base directory "/home/a/our-content/study/notes/" does not exist.`
const NO_FOLDER = /^The base directory "(.+?)\/?" does not exist\.$/;
// e.g. `No files found matching "*.mdx" in directory "../our-content/guides/"`
const NO_FILES = /^No files found matching ".+" in directory "(.+?)\/?"$/;
// e.g. `The collection "notes" does not exist or is empty. Please check …`: said again for each page that asks for it
const EMPTY = /^The collection ".+" does not exist or is empty\./;

/** What Astro says while one edits. */
export default function astroSays(): AstroLoggerDestination {
	const terminal = nodeLogger();
	return { write: (said) => forEditors(said).forEach((one) => terminal.write(one)) };
}

/** A folder that has nothing yet is told of once, in Chinese, and as what it is: no fault of a program. */
export function forEditors(said: AstroLoggerMessage): AstroLoggerMessage[] {
	if (EMPTY.test(said.message)) return [];
	const [, folder] = NO_FOLDER.exec(said.message) ?? NO_FILES.exec(said.message) ?? [];
	if (folder === undefined) return [said];
	const message = `${folder} 里还没有内容，网站上就没有这一部分`;
	return [{ ...said, level: 'info', label: null, message }];
}
