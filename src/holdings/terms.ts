import { expiryOf, lastDaySaid } from '../domain/law/versions/expiry.ts';
import { replacedFrom } from '../domain/law/versions/versions.ts';
import { readStatute } from '../loaders/statute-text.ts';
import type { LawVersion } from '../schemas/law.ts';
import type { LawRecord } from './law-record.ts';

/** The last days of wordings that say until when they hold, by `law-id date` of the wording. */
export type Terms = ReadonlyMap<string, string>;

const keyOf = ({ id }: LawRecord, { date }: LawVersion): string => `${id} ${date}`;

/** Those of one law. */
export const termsOf = (law: LawRecord): [key: string, lastDay: string][] =>
	law.wordings.flatMap((version): [string, string][] => {
		const lastDay = expiryOf(readStatute(law.id, version.date), version.effective)?.lastDay;
		return lastDay ? [[keyOf(law, version), lastDay]] : [];
	});

/** The last day that a wording gives itself, whatever became of it. */
export const writtenLastDay = (
	law: LawRecord,
	version: LawVersion,
	terms: Terms,
): string | undefined => terms.get(keyOf(law, version));

/** The same, as far as nobody has verified the law since, no repeal is known, and no newer wording applies by then. */
export const lastDayOf = (
	law: LawRecord,
	version: LawVersion | undefined,
	terms: Terms,
): string | undefined =>
	version &&
	lastDaySaid(writtenLastDay(law, version, terms), {
		...law,
		replacedFrom: replacedFrom(version, law.wordings),
	});
