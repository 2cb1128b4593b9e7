import { UNVERIFIED } from '../../domain/law/metadata.ts';
import { statusOn, turnsOf, type ShownStatus } from '../../domain/law/versions/status.ts';
import type { SearchedStatus } from '../../search/index/source.ts';
import type { Holdings } from '../holdings.ts';
import type { LawRecord } from '../law-record.ts';
import { saidRepeal, type Repeals } from '../repeals.ts';
import { lastDayOf, type Terms } from '../terms.ts';

/** What laws say of the end of others, and of their own. */
interface Ends {
	repeals: Repeals;
	terms: Terms;
}

/** The 时效性 of each law by its id, as the finder knows it. */
export const searchedStatuses = (holdings: Holdings, ends: Ends): Map<string, SearchedStatus> =>
	new Map(holdings.laws.map((law) => [law.id, searchedStatus(law, holdings, ends)]));

/** 时效性 as the finder knows it, and what it will be by itself. */
export function searchedStatus(
	law: LawRecord,
	{ today }: Pick<Holdings, 'today'>,
	{ repeals, terms }: Ends,
): SearchedStatus {
	const said = { repeal: saidRepeal(law, repeals), lastDay: lastDayOf(law, law.current, terms) };
	return {
		status: named(statusOn(law, said, today)),
		turns: turnsOf(law, said, today).map(([day, status]) => [day, named(status)]),
	};
}

/** The finder shows the word alone: 未核实 has to say what is unverified. */
const named = (status: ShownStatus): string =>
	status === UNVERIFIED ? `时效性${UNVERIFIED}` : status;
