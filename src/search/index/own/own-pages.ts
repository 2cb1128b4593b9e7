import { pageSections } from './page-sections.ts';
import type { SourcePage } from '../source.ts';

/**
 * Pages of the office's own as the finder reads them, in the order of their addresses.
 * @param pages address and HTML of each
 */
export const ownPages = (pages: readonly (readonly [path: string, html: string])[]): SourcePage[] =>
	pages
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.flatMap(([path, html]) => pageSections(html, path) ?? []);
