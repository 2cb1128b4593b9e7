import type { Answer, Finder, Found } from '../search/finder/answer.ts';
import { FullText, type Hit } from '../search/pagefind.ts';

/**
 * 全文检索: whole pages are searched for the very words, by Pagefind.
 * @param base of the site, with a slash at its end
 * @throws when the index cannot be loaded, as from a folder on a disk
 */
export async function loadExact(base: string): Promise<Finder> {
	const fullText = new FullText(base);
	await fullText.facets();
	return {
		prepare: () => Promise.resolve(),
		excerpts: () => Promise.resolve([]),
		find: async ({ typed, filters }): Promise<Answer> => {
			const [hits, counts] = await Promise.all([
				fullText.search(typed, filters),
				fullText.counts(typed, filters),
			]);
			const found = hits.map((hit) => foundOf(hit, base));
			return { found, total: found.length, counts, readings: [], nearest: [] };
		},
	};
}

/** A hit as the list shows it. Pagefind's addresses begin with the base. */
function foundOf({ href, title, label, kind, status, excerpt }: Hit, base: string): Found {
	return {
		passage: null,
		href: href.startsWith(base) ? href.slice(base.length) : href,
		title,
		label,
		kind,
		status,
		named: false,
		certain: false,
		excerpt: { headings: [], gist: '', runs: excerpt },
	};
}
