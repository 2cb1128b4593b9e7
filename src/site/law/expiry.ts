import { dayAfter, longDate } from '../../domain/law/numbers/dates.ts';
import { TERM_OVER } from '../../domain/law/metadata.ts';
import type { LawRecord } from '../../holdings/law-record.ts';
import type { Notice } from './versions.ts';

/**
 * What stands above a law whose text in force says until when it holds. It is the same on every day, because the page of an
 * unchanged law is not made again: the browser, which knows today, chooses between `text` and `then`. Whether the law has ended,
 * only an official source can tell.
 * @param date the wording on the page; of another than the one in force nothing is said
 * @param lastDay that the text in force gives itself, as far as nobody has verified the law since
 */
export function expiryNotices(
	{ current }: Pick<LawRecord, 'current'>,
	date: string | undefined,
	lastDay: string | undefined,
): Notice[] {
	if (!lastDay || date !== current?.date) return [];
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
