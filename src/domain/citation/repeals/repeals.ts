import { repealDay } from '../../law/versions/versions.ts';
import type { RepealClause } from './repeal-clauses.ts';

/** What a text of the site says of the end of another law. */
export interface Repeal {
	/** The law that says it, by its id. */
	by: string;
	/** The 条 that says it; empty in a text without any. */
	address: string;
	/** From this day on; not every text names one. */
	day?: string;
}

/** A wording that repeals, as law.yaml describes it. */
interface RepealingVersion {
	date: string;
	effective?: string | undefined;
	adopted?: string | undefined;
}

/** The wordings of a law: the days of those whose texts are here, and what law.yaml describes. */
interface Wordings {
	texts: readonly string[];
	versions: readonly { date: string }[];
}

/**
 * A clause as what it says of a law that the site knows. Without a day of its own it applies when its text does.
 * @param ended the law that it ends, where more than its name is known: a wording that came later is another law, made anew
 * under the same name
 * @returns null if the law goes on
 */
export function repealBy(
	{ address, day: named }: RepealClause,
	by: string,
	{ date, effective, adopted = date }: RepealingVersion,
	ended?: Wordings,
): Repeal | null {
	const day = named ?? effective;
	const until = day ?? adopted;
	if (ended && datesOf(ended).some((date) => date >= until)) return null;
	return { by, address, ...(day !== undefined && { day }) };
}

const datesOf = ({ texts, versions }: Wordings): string[] => [
	...texts,
	...versions.map(({ date }) => date),
];

/**
 * Whether a repeal says more than a person has: nobody has verified the 时效性, or only before that day, and no history
 * names a day of 废止.
 */
export function isUnverified(
	{ day }: Repeal,
	{ status, verifiedOn, history }: VerifiedLaw,
): boolean {
	if (status === '已废止' || repealDay(history)) return false;
	return !status || (day !== undefined && verifiedOn !== undefined && verifiedOn < day);
}

/** What a person has verified of a law, as law.yaml has it. */
interface VerifiedLaw {
	status?: string | undefined;
	verifiedOn?: string | undefined;
	history?: readonly { date: string; kind: string }[] | undefined;
}
