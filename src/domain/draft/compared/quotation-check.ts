import type { Library } from '../library/library.ts';
import { matchQuotation, type Match } from './match.ts';
import type { QuotationReport, Remark } from '../model.ts';
import { elsewhere, nearerIn, type Elsewhere, type Quoted } from './elsewhere.ts';
import { officialWords } from './official.ts';
import { comparedRemark, isCompared, notClosed, notCompared } from './quotation-remark.ts';
import { hasMarks, type Quotation } from '../quoted/quotations.ts';

/**
 * A quotation compared with the official words of the places beside it.
 * @returns no report for words that are no quotation of them as far as one can tell; the remark says so
 */
export async function checkQuotation(
	quotation: Quotation,
	place: Quoted,
	library: Library,
): Promise<{ report?: QuotationReport; remark: Remark }> {
	const { text: words, belongs } = quotation;
	if (belongs === 'unclosed') return { remark: notClosed(quotation) };
	const match = matchQuotation(words, officialWords(words, place.addresses, place.wording));
	const other =
		isOther(match) && belongs !== 'unclear'
			? await lookElsewhere(quotation, match, place, library)
			: null;
	const hint = other?.hint ?? '';
	if (!isCompared(quotation, match, hint)) return { remark: notCompared(quotation) };
	return {
		report: other?.now ? reportNow(words, other.now, place) : reportOf(words, match),
		remark: comparedRemark(quotation, match, hint),
	};
}

const isOther = ({ kind }: Match): boolean => kind === 'words' || kind === 'absent';

/** Words without marks are mostly told in other words: that they come near to some wording says nothing. */
async function lookElsewhere(
	quotation: Quotation,
	match: Match,
	place: Quoted,
	library: Library,
): Promise<Elsewhere> {
	const found = await elsewhere(quotation.text, place, library);
	return found.hint === '' && hasMarks(quotation)
		? nearerIn(quotation.text, match, place, library)
		: found;
}

/**
 * Words of another wording beside what the law has now in their place.
 * @param now the addresses of it
 */
export const reportNow = (
	quoted: string,
	now: readonly string[],
	{ wording }: Quoted,
): QuotationReport => reportOf(quoted, matchQuotation(quoted, officialWords(quoted, now, wording)));

function reportOf(quoted: string, match: Match): QuotationReport {
	const { kind } = match;
	if (kind === 'exact' || kind === 'absent')
		return { quoted, match: kind, difference: [], suggestion: '' };
	return { quoted, match: kind, difference: match.difference, suggestion: match.official };
}
