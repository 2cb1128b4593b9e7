import { addCiters, addCitingArticles, type Citers } from '../holdings/citers.ts';
import { changedAt } from '../loaders/statute-text.ts';
import { citationsOf } from './citations.ts';
import { holdings } from './holdings.ts';

/**
 * What each law cites, and when its text was written. All of them take seconds; while one edits, one text changes at a
 * time. What a citation means depends on the laws that there are, by `names`.
 */
const kept = { names: '', laws: new Map<string, { changed: number; citers: Citers }>() };

/** The articles that cite, where no program beside this one has found them. */
export async function citingArticles(): Promise<Citers> {
	const [held, citations] = [await holdings(), await citationsOf()];
	const names = JSON.stringify([held.laws, held.lawNames]);
	if (names !== kept.names) kept.laws.clear();
	kept.names = names;
	const found: Citers = new Map();
	for (const law of held.laws) {
		if (!law.current) continue;
		const changed = changedAt(law.id, law.current.date);
		const known = kept.laws.get(law.id);
		if (known?.changed !== changed) {
			const citers: Citers = new Map();
			addCitingArticles(citers, law, citations, held);
			kept.laws.set(law.id, { changed, citers });
		}
		addCiters(found, kept.laws.get(law.id)!.citers);
	}
	return found;
}
