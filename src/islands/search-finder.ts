import { bookTitle } from '../domain/law/title.ts';
import { directHits, type DirectHit } from '../search/direct.ts';
import type { Finder, Found } from '../search/finder/answer.ts';
import type { NamedLaw } from '../search/law-names.ts';
import { createUrls, type Urls } from '../urls.ts';
import { loadExact } from './search-exact.ts';

/**
 * The engine behind the search box. Until the finder is here: the places that a query names, then Pagefind.
 * @param base of the site with a slash at its end: a path (`/zwgk/pufa/`), or on a disk an address (`file:///…/`)
 * @throws when the index cannot be loaded; the next search calls again
 */
export async function loadFinder(base: string): Promise<Finder> {
	const urls = createUrls(base);
	const [exact, laws] = await Promise.all([
		loadExact(base),
		// Without the list of laws the full-text search still works.
		json<NamedLaw[]>(urls.lawNames).catch((): NamedLaw[] => []),
	]);
	const placesOf = async (law: NamedLaw): Promise<ReadonlySet<string>> =>
		new Set(await json<string[]>(urls.lawPlaces(law.id)));
	return {
		...exact,
		find: async (question) => {
			// Filters ask for a list, not for one place.
			const listed = Object.keys(question.filters).length > 0;
			const [direct, answer] = await Promise.all([
				listed ? [] : directHits(question.typed, laws, placesOf).catch(() => []),
				exact.find(question),
			]);
			const alone = direct.some(({ certain, address }) => certain && address);
			const found = [
				...direct.map((hit) => foundOf(hit, urls)),
				...(alone ? [] : answer.found),
			].slice(0, 100);
			return { ...answer, found, total: found.length };
		},
	};
}

function foundOf({ law, address, label, certain }: DirectHit, urls: Urls): Found {
	return {
		passage: null,
		href: urls.law(law.id, address).slice(urls.base.length),
		title: bookTitle(law.shortTitle),
		label,
		kind: '法规',
		status: '',
		named: true,
		certain,
		excerpt: null,
	};
}

async function json<T>(address: string): Promise<T> {
	const response = await fetch(address);
	return (await response.json()) as T;
}
