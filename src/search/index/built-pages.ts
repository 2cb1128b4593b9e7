import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageSections } from './page-sections.ts';
import type { SourcePage } from './source.ts';

/** Pages whose sections are passages; statutes are read from their texts. */
const PAGES = '{reports,study,guides}/*/index.html';

/** The pages of a built site that are searched and are no statutes, by address. */
export const builtPages = (dist: string): SourcePage[] =>
	globSync(PAGES, { cwd: dist })
		.map((path) => path.replaceAll('\\', '/'))
		.sort()
		.flatMap((path) => {
			const html = readFileSync(join(dist, path), 'utf8');
			return pageSections(html, path.slice(0, -'index.html'.length)) ?? [];
		});
