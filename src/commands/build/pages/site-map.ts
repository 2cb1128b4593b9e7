import { pathToFileURL } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { Site } from '../../../schemas/site.ts';

// e.g. /laws/renmin-fangkong-fa/2009-08-27/, /laws/…/compare/2009-08-27-to-2024-01-01/, /laws/…/compare/, /laws/…/citers/: search engines are shown a law
// at one address, the one in force
const DATED = /\/(compare\/|citers\/|(compare\/\d{4}-\d{2}-\d{2}-to-)?\d{4}-\d{2}-\d{2}\/)$/;

/** What writes the site map of pages, as Astro asks for it. */
export const siteMap = () => sitemap({ filter: (page) => !DATED.test(page) });

/**
 * Write the site map where Astro does not run.
 * @param folder of the built site
 * @param pages their addresses below the base: `laws/guofang-fa/`
 */
export async function writeSiteMap(
	folder: string,
	{ url, base }: Pick<Site, 'url' | 'base'>,
	pages: readonly string[],
): Promise<void> {
	// Astro calls it with all that it knows; this is what it asks for.
	const hooks = siteMap().hooks as Record<string, (known: object) => unknown>;
	const config = { site: url, base, trailingSlash: 'always', build: { format: 'directory' } };
	hooks['astro:config:done']!({ config });
	hooks['astro:routes:resolved']!({ routes: [] });
	const logger = { info: () => undefined, warn: () => undefined, error: fail };
	const done = { dir: pathToFileURL(`${folder}/`), pages: pages.map((pathname) => ({ pathname })) };
	await hooks['astro:build:done']!({ ...done, logger });
}

function fail(message: string): never {
	throw new Error(message);
}
