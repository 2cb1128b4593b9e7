import { dayAfter, longDate } from '../domain/law/dates.ts';
import { expiryOf, isSaidToExpire } from '../domain/law/expiry.ts';
import { TERM_OVER } from '../domain/law/metadata.ts';
import type { Law } from '../domain/law/model.ts';
import type { LawRecord } from '../holdings/law-record.ts';
import type { Notice } from './law-versions.ts';

/**
 * What stands above a law whose text in force says until when it holds. It is the same on every day, since pages of laws that stay
 * as they are are not made again: the browser knows today. That the law has ended, only an official source can tell.
 */
export function expiryNotices(law: LawRecord, date: string | undefined, statute?: Law): Notice[] {
	const lastDay =
		statute && date === law.current?.date
			? expiryOf(statute, law.current?.effective)?.lastDay
			: undefined;
	if (!lastDay || !isSaidToExpire(lastDay, law)) return [];
	const until = `有效期到${longDate(lastDay)}为止`;
	return [
		{
			text: `本法规写明${until}。以后是否延续，请以官方文本为准。`,
			from: dayAfter(lastDay),
			then: `本法规写明的${until}，已经届满。是否延续，请以官方文本为准。`,
			ended: TERM_OVER,
		},
	];
}
