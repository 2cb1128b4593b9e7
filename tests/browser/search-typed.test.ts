import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { meta, noBrowser, useSite } from './site.ts';

interface Row {
	typed: string;
	form: string;
	expect: string[];
	within: number;
}
const rows = parse(readFileSync('tests/search/typed/own.yaml', 'utf8')) as Row[];

describe.skipIf(noBrowser)('typed queries over the content of this repository', { meta }, () => {
	const visit = useSite();

	test('every place is where it is expected', { timeout: 120_000 }, async () => {
		const { page, url } = await visit(390);
		await page.goto(`${url}search/`);
		const missed: string[] = [];
		for (const { typed, expect: places, within } of rows) {
			const hrefs = await page.evaluate(async (query) => {
				const box = document.querySelector('site-search') as unknown as {
					finder: PromiseLike<{
						find: (question: object) => Promise<{ found: { href: string }[] }>;
					}>;
				};
				const finder = await box.finder;
				const question = { typed: query, filters: {}, undone: [], older: false };
				return (await finder.find(question)).found.map(({ href }) => href);
			}, typed);
			const first = hrefs.slice(0, within);
			const fits = places.some((place) =>
				first.some((href) => href === place || below(href, place)),
			);
			if (!fits) missed.push(`${typed} (${within}): ${first.slice(0, 4).join(' ')}`);
		}
		expect(missed).toEqual([]);
	});
});

/** `laws/x/#t8-k2` stands below `laws/x/#t8`, `guides/y/#z` below `guides/y/`, and `laws/#level=z` is a part of `laws/`. */
const below = (href: string, place: string): boolean =>
	place.includes('#')
		? href.startsWith(`${place}-`)
		: /^[?#]/.test(href.slice(place.length)) && href.startsWith(place);
