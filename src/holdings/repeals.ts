import { repealsIn, type RepealClause } from '../domain/citation/repeals/repeal-clauses.ts';
import { isUnverified, repealBy, type Repeal } from '../domain/citation/repeals/repeals.ts';
import { readStatute } from '../loaders/statute-text.ts';
import type { CitationsOf } from './citations.ts';
import type { Holdings } from './holdings.ts';
import type { LawRecord } from './law-record.ts';

/** Repeals by the law that they end: its id, or the name of one that is not here. No name is written as ids are. */
export type Repeals = Map<string, Repeal>;

/** What the wording in force of a law says of the end of others. */
export function repealClausesOf(law: LawRecord, citationsOf: CitationsOf): RepealClause[] {
	if (!law.current) return [];
	const { date } = law.current;
	const statute = readStatute(law.id, date);
	return repealsIn(statute, citationsOf(law, { law: statute, date }));
}

/**
 * What the laws say of the end of others. Of several that end one, the first counts.
 * @param clausesOf what each of them says
 */
export function repealsAmong(
	{ laws }: Pick<Holdings, 'laws'>,
	clausesOf: (law: LawRecord) => readonly RepealClause[],
): Repeals {
	const byId = new Map(laws.map((law) => [law.id, law]));
	// A law of which the site knows the name only is named so.
	const byName = new Map(laws.map((law) => [law.shortTitle, law]));
	const found: Repeals = new Map();
	for (const law of laws)
		for (const clause of clausesOf(law)) {
			const { ends } = clause;
			const ended = 'law' in ends ? byId.get(ends.law) : byName.get(ends.name);
			if (ended === law) continue;
			const repeal = repealBy(clause, law.id, law.current!, ended);
			const key = ended?.id ?? ('name' in ends ? ends.name : ends.law);
			if (repeal && isFirst(repeal, found.get(key))) found.set(key, repeal);
		}
	return found;
}

/** What another law says of the end of this one, as far as nobody has verified that it goes on. */
export function saidRepeal(law: LawRecord, repeals: Repeals): Repeal | undefined {
	const repeal = repeals.get(law.id);
	return repeal && isUnverified(repeal, law) ? repeal : undefined;
}

const isFirst = ({ day = LAST }: Repeal, known: Repeal | undefined): boolean =>
	known === undefined || day < (known.day ?? LAST);

/** Behind every day. */
const LAST = '9';
