import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { EARLY_SCRIPT } from '../../src/layouts/early-script.ts';
import { EVERY_KIND } from '../browser/every-kind.ts';
import { attribute, attributes, byTag, readPages, textOf, type BuiltPage } from './pages.ts';

const dist = inject('dist');
const base = inject('base');
const pages = readPages(dist);
const byPath = new Map(pages.map((page) => [page.path, page]));

/** `path: what is wrong` for every page where a rule finds something. */
const faults = (rule: (page: BuiltPage) => string[]): string[] =>
	pages.flatMap((page) => rule(page).map((fault) => `${page.path || '(home)'}: ${fault}`));

describe('every page of the site', () => {
	test('is there: home, lists, laws, versions, comparisons, reports, study, guides, search, site map, 404', () => {
		const paths = [...byPath.keys()];
		for (const path of [
			...EVERY_KIND.filter((one) => !one.includes('?')),
			'laws/shili-xian-fangkong-jingbao-sheshi-guanli-guiding/2023-11-20/',
			'reports/2023/',
		])
			expect(paths).toContain(path);
	});

	test('is HTML in which no parser finds a fault', () => {
		expect(faults(({ errors }) => errors)).toEqual([]);
	});

	test('links only to pages, files and places that exist', () => {
		const missing = faults((page) =>
			[...attributes(page, 'href'), ...attributes(page, 'src'), ...attributes(page, 'action')]
				.filter((target) => !/^(https?:|mailto:|tel:)/.test(target))
				.filter((target) => !leadsSomewhere(target, page)),
		);
		expect(missing).toEqual([]);
	});

	test('calls no field wrong before somebody has typed: Firefox tells so of an empty one that is required', () => {
		const required = faults((page) =>
			byTag(page, /^(input|textarea|select)$/)
				.filter((field) => attribute(field, 'required') !== undefined)
				.map((field) => attribute(field, 'id') ?? '?'),
		);
		expect(required).toEqual([]);
	});

	test('of the search repeats for screen readers only behind what it repeats', () => {
		const marked = (name: string): number =>
			byPath.get('search/')!.elements.findIndex((element) => attribute(element, name) === '');
		expect(marked('data-results')).toBeGreaterThan(0);
		expect(marked('data-status')).toBeGreaterThan(marked('data-results'));
	});

	test('loads nothing from another host', () => {
		const loads = faults((page) => [
			...attributes(page, 'src').filter((src) => /^(https?:)?\/\//.test(src)),
			...byTag(page, /^link$/)
				.filter((link) => /stylesheet|preload|icon/.test(attribute(link, 'rel') ?? ''))
				.map((link) => attribute(link, 'href') ?? '')
				.filter((href) => /^(https?:)?\/\//.test(href)),
		]);
		expect(loads).toEqual([]);
	});

	test('waits for one stylesheet and for nothing else', () => {
		const wrong = faults((page) => {
			const sheets = byTag(page, /^link$/).filter(
				(link) => attribute(link, 'rel') === 'stylesheet',
			);
			const blocking = byTag(page, /^script$/).filter(
				(script) =>
					attribute(script, 'src') &&
					attribute(script, 'type') !== 'module' &&
					attribute(script, 'defer') === undefined,
			);
			return [
				...(sheets.length === 1 ? [] : [`${sheets.length} stylesheets`]),
				...blocking.map((script) => attribute(script, 'src')!),
			];
		});
		expect(wrong).toEqual([]);
	});

	test('has a stylesheet below 20 KB compressed', () => {
		const folder = join(dist, '_astro');
		const sizes = readdirSync(folder)
			.filter((name) => name.endsWith('.css'))
			.map((name) => gzipSync(readFileSync(join(folder, name))).length);
		expect(sizes.filter((size) => size > 20_000)).toEqual([]);
		expect(sizes).toHaveLength(1);
	});

	test('has ids that are neither empty nor used twice', () => {
		const wrong = faults((page) => {
			const ids = attributes(page, 'id');
			return ids.filter((id, place) => id === '' || ids.indexOf(id) < place);
		});
		expect(wrong).toEqual([]);
	});

	test('has one h1 and skips no level of heading', () => {
		const wrong = faults((page) => {
			const levels = byTag(page, /^h[1-6]$/).map((heading) => Number(heading.tagName[1]));
			const skips = levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1);
			const first = levels.filter((level) => level === 1).length;
			return [...skips.map((level) => `h${level} skips`), ...(first === 1 ? [] : [`${first} h1`])];
		});
		expect(wrong).toEqual([]);
	});

	test('says what language it is in, what it is called and what it is about', () => {
		const wrong = faults((page) => {
			const [html] = byTag(page, /^html$/);
			const title = byTag(page, /^title$/).map(textOf)[0] ?? '';
			const description = byTag(page, /^meta$/).find(
				(meta) => attribute(meta, 'name') === 'description',
			);
			return [
				...(attribute(html!, 'lang') === 'zh-CN' ? [] : ['lang']),
				...(title.trim() && !/null|undefined/.test(title) ? [] : ['title']),
				...(description && attribute(description, 'content') ? [] : ['description']),
			];
		});
		expect(wrong).toEqual([]);
	});

	test('names its canonical address, under the base path', () => {
		const wrong = faults((page) => {
			if (page.path === '404.html') return [];
			const link = byTag(page, /^link$/).find(
				(element) => attribute(element, 'rel') === 'canonical',
			);
			const address = link && attribute(link, 'href');
			if (!address) return ['no canonical link'];
			const { pathname } = new URL(address);
			return byPath.has(pathname.slice(base.length)) && pathname.startsWith(base) ? [] : [address];
		});
		expect(wrong).toEqual([]);
	});

	test('is in the site map for search engines if its canonical address is its own', () => {
		const listed = readFileSync(join(dist, 'sitemap-0.xml'), 'utf8')
			.match(/(?<=<loc>)[^<]+/g)!
			.map((address) => new URL(address).pathname.slice(base.length));
		const canonical = (path: string): string | undefined =>
			byTag(byPath.get(path)!, /^link$/)
				.filter((link) => attribute(link, 'rel') === 'canonical')
				.map((link) => new URL(attribute(link, 'href')!).pathname.slice(base.length))[0];
		expect(listed).toContain('laws/renmin-fangkong-fa/');
		expect(listed.filter((path) => canonical(path) !== path)).toEqual([]);
	});

	test('has a strict policy before all else, and inline scripts only by their hash', () => {
		const wrong = faults((page) => {
			const policy = byTag(page, /^(meta|script|link|style)$/)
				.filter((element, place) => place < 2 && attribute(element, 'http-equiv'))
				.map((element) => attribute(element, 'content') ?? '')[0];
			if (!policy?.startsWith("default-src 'self'; script-src 'self'")) return ['no policy'];
			const loose = /unsafe-inline|'unsafe-eval|\*|https?:|data:/.exec(policy);
			return [
				...(loose ? [`policy has ${loose[0]}`] : []),
				...(policy.includes('wasm-unsafe-eval') && page.path !== 'search/' ? ['wasm'] : []),
				...byTag(page, /^script$/)
					.filter((script) => !attribute(script, 'src') && runs(script))
					.filter((script) => !policy.includes(hashOf(textOf(script))))
					.map(() => 'an inline script that the policy forbids'),
				...byTag(page, /^script$/)
					.filter((script) => !attribute(script, 'src') && runs(script))
					.map(textOf)
					.filter((script) => script !== EARLY_SCRIPT)
					.map((script) => `inline script ${script.slice(0, 40)}`),
			];
		});
		expect(wrong).toEqual([]);
	});

	test('has no inline style and no inline event handler, which no hash covers', () => {
		const wrong = faults((page) => [
			...byTag(page, /^style$/).map(() => '<style>'),
			...attributes(page, 'style').map((style) => `style="${style}"`),
			...page.elements.flatMap(({ attrs }) =>
				attrs.filter(({ name }) => /^on/.test(name)).map(({ name }) => name),
			),
		]);
		expect(wrong).toEqual([]);
	});
});

const runs = (script: Parameters<typeof attribute>[0]): boolean =>
	attribute(script, 'type') !== 'application/ld+json';

const hashOf = (code: string): string =>
	`'sha256-${createHash('sha256').update(code).digest('base64')}'`;

/** Whether an address of a page leads to a page, a file or a place in them. */
function leadsSomewhere(target: string, from: BuiltPage): boolean {
	const { pathname, hash } = new URL(target, `https://site.example${base}${from.path}`);
	if (!pathname.startsWith(base)) return false;
	const path = decodeURI(pathname.slice(base.length));
	const page = byPath.get(path);
	if (!page)
		return hash === '' && path !== '' && !path.endsWith('/') && existsSync(join(dist, path));
	if (hash === '') return true;
	const named = decodeURIComponent(hash.slice(1));
	return attributes(page, 'id').includes(named) || isChoice(named, page);
}

/** Whether a page has what it is asked to choose: `topic=fangkong-jingbao`. */
function isChoice(named: string, page: BuiltPage): boolean {
	const [name = '', value = ''] = named.split('=');
	return attributes(page, 'name').includes(name) && attributes(page, 'value').includes(value);
}
