import { lastDayOf, type Terms } from '../../holdings/terms.ts';
import type { LawRecord } from '../../holdings/law-record.ts';
import { foundTerms } from './citing-articles.ts';
import { once } from '../once.ts';
import { foundPart } from '../held/prepared.ts';

/** Until when wordings hold, as they say themselves. */
export const terms = once(async (): Promise<Terms> => (await foundPart('terms')) ?? foundTerms());

/** The last day that the wording in force gives itself, as far as nobody has verified the law since. */
export const lastDay = async (law: LawRecord): Promise<string | undefined> =>
	lastDayOf(law, law.current, await terms());
