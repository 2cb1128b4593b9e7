import { describe, expect, inject, test } from 'vitest';
import { attribute, byTag, readPages, type BuiltPage } from './pages.ts';

const pages = readPages(inject('dist'));

/** The named `<meta>` tags of a page. */
const tagsOf = (page: BuiltPage): Map<string, string> =>
	new Map(
		byTag(page, /^meta$/).flatMap((meta) => {
			const name = attribute(meta, 'name');
			return name ? [[name, attribute(meta, 'content') ?? '']] : [];
		}),
	);

/** The page of a law of which the site has no text and no checked note: it has nothing that was published on a day. */
const isBareEntry = (page: BuiltPage): boolean =>
	/^laws\/.+/.test(page.path) &&
	!byTag(page, /^div$/).some((div) => attribute(div, 'class') === 'origin');

const COLUMN = ['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType'];
const CONTENT = ['ArticleTitle', 'PubDate', 'ContentSource'];
const SITE = ['SiteName', 'SiteDomain', 'SiteIDCode'];
const EXPECTED: [kind: string, pages: RegExp, tags: string[]][] = [
	['the home page', /^$/, SITE],
	[
		'a column',
		/^(laws|reports|study|guides|search|sitemap|data|privacy|accessibility)\/$/,
		[...SITE, ...COLUMN],
	],
	['a content page', /^(laws|reports|study|guides)\/.+/, [...SITE, ...COLUMN, ...CONTENT]],
];

describe('the <meta> tags of the built site', () => {
	test.each(EXPECTED)('are there on %s, and no more than belong there', (_, path, expected) => {
		const chosen = pages.filter((page) => path.test(page.path) && !isBareEntry(page));
		expect(chosen.length).toBeGreaterThan(0);
		const all = [...SITE, ...COLUMN, ...CONTENT];
		const wrong = chosen
			.map((page) => ({ path: page.path, tags: all.filter((name) => tagsOf(page).has(name)) }))
			.filter(({ tags }) => tags.join() !== expected.join());
		expect(wrong).toEqual([]);
	});

	test('are never empty, null or undefined, and none is there twice', () => {
		const wrong = pages.flatMap((page) => {
			const names = byTag(page, /^meta$/).map((meta) => attribute(meta, 'name'));
			const twice = names.filter((name, place) => name && names.indexOf(name) < place);
			const empty = [...tagsOf(page)].filter(([, content]) =>
				/^\s*(null|undefined|)\s*$/.test(content),
			);
			return [...twice, ...empty.map(([name]) => name)].map((name) => `${page.path}: ${name}`);
		});
		expect(wrong).toEqual([]);
	});

	test('give the moment of publication as the rule writes it', () => {
		const dates = pages.flatMap((page) => tagsOf(page).get('PubDate') ?? []);
		expect(dates.length).toBeGreaterThan(0);
		expect(dates.filter((date) => !/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/.test(date))).toEqual([]);
	});
});
