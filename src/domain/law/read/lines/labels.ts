import { article, bracketedArticle } from './article-label.ts';
import { isCitedAnnex, isCitedItem } from './cited.ts';
import type { Classified, LineKind } from './classified.ts';
import {
	bracketedDivision,
	division,
	NAMED_PART,
	partOfText,
	UNNUMBERED,
} from './heading-label.ts';
import { NUMERAL } from '../../numbers/numerals.ts';
import type { UnitNumber } from '../../model.ts';
import type { LabelStyle } from './label-style.ts';
import { matchList, numberOf } from './lists.ts';
import { isRow } from './table-rows.ts';
import { B, N } from './wide-numbers.ts';

// e.g. "附件一", "附件2：…", "附件 1、…", "附　件：", "附表 …", "附图消防…", "附：…", "附"
const ANNEX = new RegExp(
	`^(附(?:${B}[件表录图](?:${B}(${N})(?:[.．]|、(?![附${NUMERAL}\\d]))?)?|(?:${B}(${N}))?(?=${B}[：:]|$))(?:${B}[：:])?)(${B})(.*)$`,
	's',
);
// e.g. "目　录", "目录："
const CONTENTS = /^目\s*[录次]\s*[：:]?$/;

/**
 * What a line is, from its words.
 * @param words a line without indentation, Markdown marks and trailing blanks
 * @param previous the number of the latest article
 * @param style what the text sets behind the numbers of its articles
 */
export function classify(
	words: string,
	previous: UnitNumber | null,
	style: LabelStyle,
): Classified {
	const first = words[0]!;
	if (first === '第' || first === '笫')
		return (
			division(words) ??
			article(words, previous, style) ??
			partOfText(words) ??
			plain('text', words)
		);
	if (first === '【')
		return bracketedArticle(words) ?? bracketedDivision(words) ?? plain('text', words);
	if (isRow(words)) return plain('row', words);
	if (UNNUMBERED.test(words)) return plain('heading', words);
	if (first === '附') return annex(words) ?? plain('text', words);
	if (CONTENTS.test(words)) return plain('contents', words);
	if (NAMED_PART.test(words)) return plain('part', words);
	const item = matchList(words);
	// e.g. "（二）项的，…": the source has broken a line behind 第
	const isOnlyCited = item?.style === 'bracket' && isCitedItem(item.text);
	return item && !isOnlyCited ? { kind: 'list', ...item } : plain('text', words);
}

const plain = (kind: LineKind, text: string): Classified => ({
	kind,
	label: '',
	gap: '',
	text,
	number: null,
});

function annex(words: string): Classified | null {
	const match = ANNEX.exec(words);
	if (!match) return null;
	const [, label = '', main, bare, gap = '', text = ''] = match;
	// e.g. "（适用于甲、乙）": what stands in brackets may have marks of its own
	if (text.length > 100 || /[。；;，,]/.test(text.replace(/（.*）|\(.*\)/, ''))) return null;
	if (gap === '' && !/[：:]$/.test(label) && isCitedAnnex(text)) return null;
	const number = main ?? bare;
	return { kind: 'annex', label, gap, text, number: number ? numberOf(number) : null };
}
