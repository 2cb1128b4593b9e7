import { expiryOf, lastDaySaid } from '../domain/law/versions/expiry.ts';
import { replacedFrom } from '../domain/law/versions/versions.ts';
import { readStatute } from '../loaders/statute-text.ts';
import type { LawVersion } from '../schemas/law.ts';
import { wordingKey, type LawRecord } from './law-record.ts';

/** The last days of wordings that say until when they hold, by the `wordingKey`. */
export type Terms = ReadonlyMap<string, string>;

/** The last days of the wordings of one law, as entries of `Terms`. */
export const termsOf = (law: LawRecord): [key: string, lastDay: string][] =>
	law.wordings.flatMap((version): [string, string][] => {
		const lastDay = expiryOf(readStatute(law.id, version.date), version.effective)?.lastDay;
		return lastDay ? [[wordingKey(law, version.date), lastDay]] : [];
	});

/** The last day that a wording gives itself, whatever became of it. */
export const writtenLastDay = (
	law: LawRecord,
	version: LawVersion,
	terms: Terms,
): string | undefined => terms.get(wordingKey(law, version.date));

/**
 * The last day that a wording gives itself; none where somebody has verified the law since, a repeal is known, or a newer wording
 * applies by then.
 */
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
