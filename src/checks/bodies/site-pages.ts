import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createUrls } from '../../urls.ts';
import type { Content, Entry } from '../content/content.ts';
import { decoded } from './links.ts';

const PUBLIC = resolve(import.meta.dirname, '../../../public');

/** Which addresses the site will have below its base: `/guides/shiming-yanlian/`, and those of files in `public/`. */
export function sitePages({ ids }: Content): (path: string) => boolean {
	const urls = createUrls('/');
	const pages = new Set([
		...[urls.home, urls.laws, urls.reports, urls.study, urls.guides, urls.search],
		...[urls.offline, urls.sitemap, urls.data, urls.citationCheck, urls.privacy],
		...[urls.accessibility],
		...[...ids.laws].map((id) => urls.law(id)),
		...[...ids.reports].map(urls.report),
		...[...ids.study].map(urls.studyUnit),
		...[...ids.guides].map(urls.guide),
	]);
	return (path) => pages.has(path) || MADE.test(path) || isFile(join(PUBLIC, decoded(path)));
}

const isFile = (file: string): boolean =>
	statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;

// e.g. "/laws/minfa-dian.json", "/laws/minfa-dian/2020-05-28/", "/laws/minfa-dian/compare/", "/laws/minfa-dian/citers/", "/feeds/laws.xml": not worth a list
const MADE =
	/^\/(?:laws\/.+(?:\.(?:json|xml|md|txt)|\/compare\/.*|\/citers\/|\/\d{4}-\d\d-\d\d\/)|feeds\/\w+\.xml)$/;

// No host has this name: RFC 2606 keeps it free.
const HOST = 'https://site.invalid';

/**
 * Where an address of a body leads, seen from its page: `../a/#b` on `/guides/x/`.
 * @returns nothing where it leads out of the site, or is no address
 */
export function addressFrom(page: string, to: string): URL | undefined {
	const address = URL.parse(to, HOST + page);
	return address?.origin === HOST ? address : undefined;
}

/** A path below the base of the site: `/zwgk/pufa/laws/` → `/laws/`. Others are written from there already. */
export const belowBase = ({ site }: Pick<Content, 'site'>, path: string): string => {
	const base = site?.data.base ?? '/';
	return path.startsWith(base) ? path.slice(base.length - 1) : path;
};

/** The address of the page that a file with a body becomes: `guides/a.mdx` → `/guides/a/`. */
export const pageOf = ({ file }: Pick<Entry, 'file'>): string => `/${file.replace(/\.mdx$/, '')}/`;
