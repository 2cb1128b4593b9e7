import { citeAddress, formatAddress, parseAddress } from '../../law/address/address.ts';
import { longDate } from '../../law/numbers/dates.ts';
import { bookTitle } from '../../law/title/title.ts';

/** The law that a citation names. */
export interface CitedLaw {
	/** The full title, without book-title marks. */
	title: string;
	/** Day of the wording, `2023-11-20`. Without it the citation is about the law, not about one wording. */
	version?: string | undefined;
	/** What happened on that day, `修正` or `修订`; without it the wording is called 版本. */
	kind?: string | undefined;
}

/**
 * A citation as staff write it: `《某县某办法》（2023年11月20日修正）第二十二条第一款`.
 * @param place by its name, `第二十二条第一款`, `序言`; without one the law is cited as a whole
 */
export function citationOf(law: CitedLaw, place = ''): string {
	const wording = wordingOf(law);
	return bookTitle(law.title) + (wording && `（${wording}）`) + place;
}

/** Which wording is meant: `2023年11月20日修正`; an empty text if none in particular. */
export const wordingOf = ({ version, kind }: Omit<CitedLaw, 'title'>): string =>
	version ? longDate(version) + (kind ?? '版本') : '';

/**
 * The place alone: `第四十九条第三项` for `t49-k1-x3` of an article with one 款, which is never cited as 第一款.
 * @param paragraphs how many 款 the article has
 */
export function citePlace(address: string, paragraphs: number): string {
	if (paragraphs !== 1) return citeAddress(address);
	const steps = parseAddress(address) ?? [];
	return citeAddress(formatAddress(steps.filter(({ kind, free }) => kind !== 'paragraph' || free)));
}
