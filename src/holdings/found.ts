import type { RepealClause } from '../domain/citation/repeals/repeal-clauses.ts';
import { readStatute } from '../loaders/statute-text.ts';
import { keepingCitations, citedLawsOf, type KeptCitations } from './citations.ts';
import { addCitingArticles, type Citers } from './citers.ts';
import type { Holdings } from './holdings.ts';
import type { LawRecord } from './law-record.ts';
import { repealClausesOf } from './repeals.ts';
import { termsOf } from './terms.ts';

/** What is found in the texts of one law. */
export interface Found {
	/** Of each of its wordings. */
	citations: KeptCitations;
	/** Its articles as places that cite. */
	citers: Citers;
	/** What it says of the end of others. */
	repeals: RepealClause[];
	/** Until when its wordings hold, as entries of `Terms`. */
	terms: [key: string, lastDay: string][];
	/** What this depends on in other laws, as `Asked` tells it: `laws/xing-fa/2023-12-29.txt`, `laws/xing-fa/law.yaml`. */
	asked: ReadonlySet<string>;
}

/** Finds citations law by law. */
export function findingIn(holdings: Holdings): (law: LawRecord) => Found {
	let asked = new Set<string>();
	const index = citedLawsOf(holdings, (what) => asked.add(what));
	return (law) => {
		asked = new Set();
		const citations: KeptCitations = new Map();
		const citers: Citers = new Map();
		const citationsOf = keepingCitations(index, citations);
		// Only the wording in force counts as citing; what other wordings cite is kept for their own pages.
		for (const { date } of law.wordings)
			if (date !== law.current?.date) citationsOf(law, { law: readStatute(law.id, date), date });
		addCitingArticles(citers, law, citationsOf, holdings);
		const repeals = repealClausesOf(law, citationsOf);
		return { citations, citers, repeals, terms: termsOf(law), asked };
	};
}
