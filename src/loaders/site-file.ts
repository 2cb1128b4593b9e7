import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { siteSchema, type Site } from '../schemas/site.ts';
import { contentFolder } from './content-folder.ts';

/**
 * `site.yaml` of a content folder, with `SITE_URL` and `BASE_PATH` from the environment in front of it.
 * @throws when the file is missing or breaks its schema; the build checks it first and says so in Chinese
 */
export function readSite(folder: string = contentFolder()): Site {
	const written = parse(readFileSync(join(folder, 'site.yaml'), 'utf8')) as Record<string, unknown>;
	const { SITE_URL: url, BASE_PATH: base } = process.env;
	return siteSchema.parse({
		...written,
		...(url && { url }),
		...(base && { base: `/${base}/`.replace(/\/{2,}/g, '/') }),
	});
}
