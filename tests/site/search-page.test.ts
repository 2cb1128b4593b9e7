import { expect, test, vi } from 'vitest';
import { guide, law, type Collections } from './collections.ts';

const collections = vi.hoisted((): Collections => ({}));
vi.mock('astro:content', () => ({
	getCollection: (name: string) => Promise.resolve([...(collections[name] ?? [])]),
}));

const { searchPage } = await import('../../src/site/search-page.ts');

test('the search page has a box and a script of its own, may compile Pagefind, and is not searched itself', async () => {
	const { head } = await searchPage();
	expect(head).toMatchObject({ ownSearch: true, ownScript: true, wasm: true });
	expect(head.facets).toBeUndefined();
});

test('whole pages can be found where the office has written any', async () => {
	collections['laws'] = [law('jia-fa')];
	expect((await searchPage()).wholePages).toBe(false);
	collections['guides'] = [guide('a')];
	expect((await searchPage()).wholePages).toBe(true);
});
