import { NUMERAL, parseNumeral } from '../../../law/numbers/numerals.ts';
import { unitAround, type Here } from '../../held/here.ts';
import { PRINTED_ITEM } from '../../held/printed-paragraphs.ts';
import type { Span } from '../../model.ts';
import {
	NamedInFront,
	paragraphBehind,
	type AmendedPlace,
	type PlaceRead,
} from './named-in-front.ts';
import type { Named } from '../names/names.ts';
import type { OpenedQuotes } from '../../find/lines/quotes.ts';

/**
 * Where the words stand that an amendment prints: 将第五条第二款修改为：“…” prints that 款, 将第五条修改为：“…” its first 款, and each
 * further line within the quotes is the next one, unless it is an 项.
 */
export class PrintedPlace {
	/** What stands in front of the quotes of this line or of the next ones. */
	#inFront: NamedInFront | null = null;
	/** The place of the line, if it began in quotes. */
	#line: AmendedPlace | null = null;
	/** Where the line stands in the amendment. */
	#address = '';

	/** A place outside of the quotes. */
	meet(text: string, mention: Span, meaning: PlaceRead): void {
		this.#inFront = NamedInFront.at(text, mention, meaning, this.#inFront);
	}

	/**
	 * The place of words in quotes.
	 * @param quotes the ones that they stand in
	 * @param law the one that is amended: quotes may begin with the number of one of its articles
	 */
	at(text: string, quotes: OpenedQuotes, law: Named | null): AmendedPlace | null {
		if (quotes.opened === -1) return this.#line;
		const printed = law && articlePrinted(text.slice(quotes.opened));
		if (printed) return { named: law, address: printed };
		return firstParagraph(this.#inFront?.ofQuotes(quotes) ?? null);
	}

	/**
	 * A line begins.
	 * @param here where it stands in the amendment: its 项 are those of the words that it prints
	 * @param continues whether it begins in quotes
	 * @param law the one that is amended: a line may print the number of one of its articles
	 */
	beginLine(text: string, { address }: Here, continues: boolean, law: Named | null): void {
		// A further line of an 项, which has its address, is none itself.
		const item = itemAt(text, address === this.#address ? '' : address);
		this.#address = address;
		if (!continues && !text.startsWith('“')) this.#inFront = null;
		const printed = continues && law ? articlePrinted(text) : null;
		if (printed) this.#line = { named: law!, address: printed };
		else this.#line = continues && this.#line ? nextPlace(this.#line, item) : null;
	}

	/**
	 * Go on behind a line, out of quotes or in them.
	 * @param quotes those of the line
	 * @param leads whether the words to be printed begin on the next line
	 * @param law the one that is amended
	 */
	pass(text: string, quotes: OpenedQuotes, leads: boolean, law: Named | null): void {
		this.#line = quotes.isClosed ? null : this.at(text, quotes, law);
		if (!this.#inFront?.pass(quotes, leads)) this.#inFront = null;
	}
}

/** The words that replace 第五条 begin with its first 款. */
const firstParagraph = (place: AmendedPlace | null): AmendedPlace | null =>
	place && unitAround(place.address, 'article') === place.address
		? { ...place, address: `${place.address}-k1` }
		: place;

// e.g. "x2" of "d6-k1-x2", whose number is no part of its words
const ITEM_HERE = /-x(\d+)(?:~\d+)?$/;

/** The number of the 项 that a line is; null if it is none. */
export function itemAt(text: string, address: string): number | null {
	const written = PRINTED_ITEM.exec(text)?.[1];
	if (written !== undefined) return parseNumeral(written);
	const here = ITEM_HERE.exec(address)?.[1];
	return here === undefined ? null : Number(here);
}
// e.g. "“第五条　", "“第六条之一 "
const HEADING = new RegExp(`^“第([${NUMERAL}]{1,9})条(?:之([${NUMERAL}]{1,3}))?\\s`);

/** The first 款 of the article whose number a line prints. */
function articlePrinted(text: string): string | null {
	const [, number = '', branch] = HEADING.exec(text) ?? [];
	const main = parseNumeral(number);
	if (main === null) return null;
	return `t${main}${branch === undefined ? '' : `z${parseNumeral(branch)}`}-k1`;
}

/** Where the next line stands: it is an 项 of the same 款, or the next 款. */
export function nextPlace(place: AmendedPlace, item: number | null): AmendedPlace | null {
	const paragraph = unitAround(place.address, 'paragraph');
	if (paragraph === null) return null;
	if (item !== null) return { ...place, address: `${paragraph}-x${item}` };
	return { ...place, address: paragraphBehind(paragraph)! };
}
