import type { RepealClause } from '../../domain/citation/repeals/repeal-clauses.ts';
import { addCiters, addCitingArticles, type Citers } from '../../holdings/citers.ts';
import { repealClausesOf, repealsAmong, type Repeals } from '../../holdings/repeals.ts';
import { termsOf, type Terms } from '../../holdings/terms.ts';
import { changedAt } from '../../loaders/statute-text.ts';
import { citationsOf } from './citations.ts';
import { holdings } from '../held/holdings.ts';

/** What the wording in force of a law says of others. */
interface Said {
	citers: Citers;
	repeals: RepealClause[];
	terms: [key: string, lastDay: string][];
}

/**
 * What each law says of others, and when its text was written. To read all of them takes seconds, and while one edits, one text
 * changes at a time: the others are kept, as long as the laws that a citation can mean (`names`) are the same.
 */
const kept = { names: '', laws: new Map<string, Said & { changed: number }>() };

/** The articles that cite, where no program beside this one has found them. */
export async function citingArticles(): Promise<Citers> {
	const found: Citers = new Map();
	for (const { citers } of (await saidByLaw()).values()) addCiters(found, citers);
	return found;
}

/** The laws that others end, where no program beside this one has found them. */
export async function repealedLaws(): Promise<Repeals> {
	const said = await saidByLaw();
	return repealsAmong(await holdings(), ({ id }) => said.get(id)?.repeals ?? []);
}

/** Until when laws hold by their own words, where no program beside this one has found it. */
export async function foundTerms(): Promise<Terms> {
	const said = await saidByLaw();
	return new Map([...said.values()].flatMap(({ terms }) => terms));
}

async function saidByLaw(): Promise<ReadonlyMap<string, Said>> {
	const [held, citations] = [await holdings(), await citationsOf()];
	const names = JSON.stringify([held.laws, held.lawNames]);
	if (names !== kept.names) kept.laws.clear();
	kept.names = names;
	const said = new Map<string, Said>();
	for (const law of held.laws) {
		if (!law.current) continue;
		const changed = changedAt(law.id, law.current.date);
		const known = kept.laws.get(law.id);
		if (known?.changed !== changed) {
			const citers: Citers = new Map();
			addCitingArticles(citers, law, citations, held);
			const repeals = repealClausesOf(law, citations);
			kept.laws.set(law.id, { changed, citers, repeals, terms: termsOf(law) });
		}
		said.set(law.id, kept.laws.get(law.id)!);
	}
	return said;
}
