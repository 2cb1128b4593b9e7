import { longDate } from '../../law/numbers/dates.ts';
import { wordsOf, type Unit } from '../../law/model.ts';
import { isLong, saidIn } from '../text/keys.ts';
import type { Library, Wording } from '../library/library.ts';
import type { ListedLaw } from '../library/list.ts';
import { matchQuotation, partsOf, type Match } from './match.ts';
import type { QuotationReport, Remark } from '../model.ts';
import { comparedRemark, isCompared, notClosed, notCompared } from './quotation-remark.ts';
import type { Quotation } from '../quoted/quotations.ts';
import { nameInUnit, quotedUnits } from './quoted-units.ts';

/** Where the words that a quotation is compared with come from. */
export interface Quoted {
	law: ListedLaw;
	wording: Wording;
	/** The places that are cited; the whole law for an empty address. */
	addresses: readonly string[];
}

/**
 * A quotation compared with the official words of the places beside it.
 * @returns no report for words that are no quotation of them as far as one can tell; the remark says so
 */
export async function checkQuotation(
	quotation: Quotation,
	{ law, wording, addresses }: Quoted,
	library: Library,
): Promise<{ report?: QuotationReport; remark: Remark }> {
	const { text: words, belongs } = quotation;
	if (belongs === 'unclosed') return { remark: notClosed(quotation) };
	const match = matchQuotation(words, officialWords(words, addresses, wording));
	const hint =
		isOther(match) && belongs !== 'unclear' ? await otherPlace(words, law, wording, library) : '';
	if (!isCompared(quotation, match, hint)) return { remark: notCompared(quotation) };
	return { report: reportOf(words, match), remark: comparedRemark(quotation, match, hint) };
}

const isOther = ({ kind }: Match): boolean => kind === 'words' || kind === 'absent';

function reportOf(quoted: string, match: Match): QuotationReport {
	const { kind } = match;
	if (kind === 'exact' || kind === 'absent')
		return { quoted, match: kind, difference: [], suggestion: '' };
	return { quoted, match: kind, difference: match.difference, suggestion: match.official };
}

/** Where else the law has the very words: in another article, or in another of its wordings. */
export async function otherPlace(
	words: string,
	law: ListedLaw,
	wording: Wording,
	library: Library,
): Promise<string> {
	if (!isLong(words)) return '';
	const here = articleWith(words, wording);
	if (here) return `。这些文字在${placeWith(words, here)}`;
	for (const { date } of law.versions ?? []) {
		const other = date === wording.version.date ? null : await library.wording(law, date);
		const article = other && articleWith(words, other);
		if (article) return `。这是${longDate(date)}文本${placeWith(words, article)}的文字`;
	}
	return '';
}

/** The article that says what a quotation says, whatever its signs and blanks are. */
function articleWith(words: string, { text }: Wording): Unit | undefined {
	const parts = partsOf(words).map(saidIn);
	return quotedUnits(text).find((article) => holdsInOrder(saidOf(article), parts));
}

/** The 款 or 项 of an article that says it, or the article if no single one does. */
function placeWith(words: string, article: Unit): string {
	const parts = partsOf(words).map(saidIn);
	const within = ({ children }: Unit): Unit | undefined =>
		children.find((unit) => unit.address !== '' && holdsInOrder(saidIn(wordsOf(unit)), parts));
	const paragraph = within(article);
	const one = (paragraph && within(paragraph)) ?? paragraph ?? article;
	return nameInUnit(one.address, article);
}

function holdsInOrder(said: string, parts: readonly string[]): boolean {
	let from = 0;
	for (const part of parts) {
		const at = said.indexOf(part, from);
		if (at === -1) return false;
		from = at + part.length;
	}
	return true;
}

/** Kept, since all articles of a law are asked for every quotation that is not where it should be. */
const kept = new WeakMap<Unit, string>();

function saidOf(article: Unit): string {
	const said = kept.get(article) ?? saidIn(withoutLabel(article));
	kept.set(article, said);
	return said;
}

/** The words of places, one below the other. An article's number is part of them only if the quotation has it too. */
function officialWords(quoted: string, addresses: readonly string[], wording: Wording): string {
	const units = addresses.includes('')
		? articlesNear(quoted, wording)
		: addresses.flatMap((address) => wording.units.get(address) ?? []);
	return units.map((unit) => wordsBeside(quoted, unit)).join('\n');
}

/** Of a law that is quoted without a place: the article that has the words, or else all. */
function articlesNear(quoted: string, wording: Wording): Unit[] {
	const article = articleWith(quoted, wording);
	return article ? [article] : quotedUnits(wording.text);
}

// e.g. "（一）", "(2)", "3.", "①": a quotation that begins so has the number of its 项, however it is written
const ITEM_NUMBER = /^\s*(?:[（(][^（()）]{1,3}[）)]|\d{1,2}[.．、]|[①-⑳㈠-㈩⑴-⒇])/;

function wordsBeside(quoted: string, unit: Unit): string {
	const isNumbered =
		unit.kind === 'article' ? startsWithLabel(quoted, unit) : ITEM_NUMBER.test(quoted);
	return isNumbered ? wordsOf(unit) : withoutLabel(unit);
}

const startsWithLabel = (quoted: string, { label }: Unit): boolean =>
	quoted.trimStart().startsWith(label);

const withoutLabel = (unit: Unit): string => wordsOf(unit).slice((unit.label + unit.gap).length);
