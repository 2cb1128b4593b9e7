import { isInPlace } from '../../law/address/address.ts';
import { longDate } from '../../law/numbers/dates.ts';
import type { Unit } from '../../law/model.ts';
import { isLong, saidIn } from '../text/keys.ts';
import type { Library, Wording } from '../library/library.ts';
import type { ListedLaw, ListedVersion } from '../library/list.ts';
import { becameOf, type Became } from './became.ts';
import { articleWith, placeWith } from './holding.ts';
import { awayBy, matchQuotation, type Match } from './match.ts';
import { officialWords } from './official.ts';
import { quotedUnits } from './quoted-units.ts';

/** Where words of a quotation stand that the cited place does not have. */
export interface Elsewhere {
	/** `。这是2020年3月1日文本第三条的文字；第三条是现在的第四条（按文字比对，供参考）`; empty if nowhere. */
	hint: string;
	/** Where the wording that is meant has now what another one had there; undefined where nothing is known of it. */
	now?: readonly string[];
}

/** Where the words that a quotation is compared with come from. */
export interface Quoted {
	law: ListedLaw;
	/** The wording that is meant. */
	wording: Wording;
	/** The places that are cited; the whole law for an empty address. */
	addresses: readonly string[];
}

const NOWHERE: Elsewhere = { hint: '' };

/**
 * Where the law has the very words: in another article, or in another of its wordings. Who copies an old paper cites the number
 * that they had then.
 * @param called what the words are called where nothing in front tells of them: `引文`
 */
export async function elsewhere(
	quoted: string,
	place: Quoted,
	library: Library,
	called?: string,
): Promise<Elsewhere> {
	if (!isLong(quoted)) return NOWHERE;
	const here = articleWith(quoted, quotedUnits(place.wording.text));
	const other = await otherWith(quoted, place, library);
	const where = here && placeWith(quoted, here) + onceCited(quoted, other);
	if (where) return { hint: `。${called ?? '这些文字'}在${where}` };
	if (!other) return NOWHERE;
	const { wording, article } = other;
	const named = `${longDate(wording.version.date)}文本${placeWith(quoted, article)}`;
	return since(`${called ?? '这'}是${named}的文字`, other, place);
}

/** An article of another wording. */
interface Held {
	wording: Wording;
	article: Unit;
	/** Whether it has the number that the draft cites. */
	isCited: boolean;
}

/** The newest other wording that has the words where the draft says, or else the newest that has them anywhere. */
async function otherWith(
	quoted: string,
	place: Quoted,
	library: Library,
): Promise<Held | undefined> {
	let anywhere: Held | undefined;
	for (const { date } of otherVersions(place)) {
		const wording = await library.wording(place.law, date);
		if (!wording) continue;
		const articles = quotedUnits(wording.text);
		const cited = articleWith(
			quoted,
			articles.filter((one) => isCited(one, place)),
		);
		if (cited) return { wording, article: cited, isCited: true };
		const article = articleWith(quoted, articles);
		if (article) anywhere ??= { wording, article, isCited: false };
	}
	return anywhere;
}

const otherVersions = ({ law, wording }: Quoted): readonly ListedVersion[] =>
	(law.versions ?? []).filter(({ date }) => date !== wording.version.date);

const isCited = (article: Unit, { addresses }: Quoted): boolean =>
	addresses.some((one) => isInPlace(one, article.address));

/** `，2020年3月1日的文本里是第三条`, where that is the number that the draft cites. */
const onceCited = (quoted: string, other: Held | undefined): string =>
	other?.isCited
		? `，${longDate(other.wording.version.date)}的文本里是${placeWith(quoted, other.article)}`
		: '';

/** @param said of another wording and an article in it */
function since(
	said: string,
	{ wording: other, article }: Omit<Held, 'isCited'>,
	place: Quoted,
): Elsewhere {
	const became = becameOf(article.address, other, place.wording);
	return {
		hint: `。${said}${toldFate(article, became, place)}`,
		...(became && { now: became.now }),
	};
}

/** Only what the newest wording has is so 现在. */
const toldFate = ({ label }: Unit, became: Became | null, { law, wording }: Quoted): string =>
	became && became.words !== '' && law.versions?.[0]?.date === wording.version.date
		? `；${label}${became.words}（按文字比对，供参考）`
		: '';

/** So much of a sentence may be slips of the one who copied it. */
const SLIPS = 0.15;

/**
 * The other wording that the words come much nearer to at the cited place: a slip in what was copied from an old paper.
 * @param match how near they come to the wording that is meant
 */
export async function nearerIn(
	quoted: string,
	match: Match,
	place: Quoted,
	library: Library,
): Promise<Elsewhere> {
	if (!isLong(quoted)) return NOWHERE;
	const most = Math.min(awayBy(match) / 2, saidIn(quoted).length * SLIPS);
	for (const { date } of otherVersions(place)) {
		const wording = await library.wording(place.law, date);
		const article = wording && quotedUnits(wording.text).find((one) => isCited(one, place));
		if (!article) continue;
		const near = matchQuotation(quoted, officialWords(quoted, place.addresses, wording));
		if (awayBy(near) > most) continue;
		return since(`与${longDate(date)}的文本更接近`, { wording, article }, place);
	}
	return NOWHERE;
}
