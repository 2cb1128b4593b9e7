import { longDate } from '../domain/law/dates.ts';
import { dayAfter, expiryOf, isSaidToExpire } from '../domain/law/expiry.ts';
import type { Law } from '../domain/law/model.ts';
import type { LawRecord } from '../holdings/law-record.ts';
import type { Notice } from './law-versions.ts';
import { today } from './site.ts';

/** What stands above a law whose text in force says until when it holds. That it has ended, only an official source can tell. */
export function expiryNotices(law: LawRecord, date: string | undefined, statute?: Law): Notice[] {
	const lastDay = statute && date === law.current?.date ? expiryOf(statute)?.lastDay : undefined;
	if (!lastDay || !isSaidToExpire(lastDay, law)) return [];
	const past = `本法规写明的有效期到${longDate(lastDay)}为止，已经届满。是否延续，请以官方文本为准。`;
	const from = dayAfter(lastDay);
	return from <= today
		? [{ text: past }]
		: [{ text: `本法规写明有效期到${longDate(lastDay)}为止。`, from, then: past }];
}
