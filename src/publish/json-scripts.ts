import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './files.ts';

// e.g. "laws/minfa-dian.json", "laws/minfa-dian/2020-05-28.json", "tools/citations/laws.json"; not "laws/index.json"
const READ_BY_PAGES =
	/^(?:laws\/(?!(?:index|schema|index\.schema)\.json$).+|tools\/citations\/laws)\.json$/;

/**
 * Writes the data that pages read a second time, as scripts: `x.json.js` beside `x.json`. A page on a disk may run a
 * script, but not read a file.
 * @param site folder of the built site
 */
export function addJsonScripts(site: string): void {
	for (const file of filesIn(site).filter((path) => READ_BY_PAGES.test(path)))
		writeFileSync(join(site, `${file}.js`), asScript(readFileSync(join(site, file), 'utf8')));
}

/** The data hang on the tag of the script, where `islands/browser/published-json.ts` finds them. */
const asScript = (json: string): string => `document.currentScript.json=${json}`;
