import { NUMERAL, parseNumeral } from '../law/numerals.ts';
import { unitAround, type Here } from './here.ts';
import type { Meaning } from './meaning.ts';
import type { Span } from './model.ts';
import type { Named } from './names.ts';
import { BECOMES } from './renumbering.ts';

/** A place in a law that is amended. */
export interface AmendedPlace {
	named: Named;
	/** `t5-k2` for the second 款 of 第五条. */
	address: string;
}

// e.g. "，", "调整为" between two places: not several of a list
const ANOTHER = new RegExp(`[，。；：]|${BECOMES}`);

/**
 * Where the words stand that an amendment prints: 将第五条第二款修改为：“…” prints that 款, 将第五条修改为：“…” its first 款, and each
 * further line within the quotes is the next one, unless it is an 项.
 */
export class PrintedPlace {
	/**
	 * The place in front of the quotes of this line or, behind a colon, of the next, and where it ends; the first of several
	 * 款 that follow each other; no address if there are several of another kind.
	 */
	#inFront: (Span & { place: AmendedPlace | null; last?: string | undefined }) | null = null;
	/** The place of the line, if it began in quotes. */
	#line: AmendedPlace | null = null;
	/** Where the line stands in the amendment. */
	#address = '';

	/** A place outside of the quotes. */
	meet(text: string, { start, end }: Span, { targets, named }: Meaning): void {
		const [target, ...others] = targets;
		const before = this.#inFront;
		// e.g. 第一款、第二款修改为, 第五条和第六条合并为; not 第五条中增加一款作为第二款
		const isOneOfSeveral = before && !ANOTHER.test(text.slice(before.end, start));
		const address = target && (addedBehind(text.slice(end), target.address) ?? target.address);
		const only = address !== undefined && named && others.length === 0 && !isOneOfSeveral;
		const first = isOneOfSeveral && target && paragraphBehind(before.last) === target.address;
		const place = first ? before.place : only ? { named, address } : null;
		this.#inFront = { start, end, place, last: target?.address };
	}

	/**
	 * The place of words in quotes.
	 * @param continues whether the line began in quotes
	 */
	at(continues: boolean): AmendedPlace | null {
		return this.#line ?? (continues ? null : firstParagraph(this.#inFront?.place ?? null));
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
		if (!continues) this.#line = null;
		if (!text.startsWith('“')) this.#inFront = null;
		const printed = law && articlePrinted(text);
		if (printed) this.#line = { named: law, address: printed };
		else if (continues) this.#line = this.#line && nextPlace(this.#line, item);
	}

	/**
	 * Go on behind a line, out of quotes or in them.
	 * @param leads whether the words to be printed begin on the next line
	 */
	pass(began: boolean, goesOn: boolean, leads: boolean): void {
		if (!goesOn) this.#line = null;
		else if (!began) this.#line = this.at(false);
		if (!leads) this.#inFront = null;
	}
}

// e.g. "后增加一款", "之后增加两款" behind 第五条第二款
const ADDS_PARAGRAPH = /^之?后增加[一二两三四五]款/;

/** 第五条第二款后增加一款 prints the third. */
const addedBehind = (behind: string, address: string): string | undefined =>
	ADDS_PARAGRAPH.test(behind) ? paragraphBehind(address) : undefined;

/** The words that replace 第五条 begin with its first 款. */
const firstParagraph = (place: AmendedPlace | null): AmendedPlace | null =>
	place && unitAround(place.address, 'article') === place.address
		? { ...place, address: `${place.address}-k1` }
		: place;

// e.g. "“（一）", "（三）": an 项 of the 款 in front of it
const ITEM = /^“?\s*[（(]([一二三四五六七八九十]{1,3})[）)]/;
// e.g. "x2" of "d6-k1-x2", whose number is no part of its words
const ITEM_HERE = /-x(\d+)(?:~\d+)?$/;

/** The number of the 项 that a line is; null if it is none. */
function itemAt(text: string, address: string): number | null {
	const written = ITEM.exec(text)?.[1];
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
function nextPlace(place: AmendedPlace, item: number | null): AmendedPlace | null {
	const paragraph = unitAround(place.address, 'paragraph');
	if (paragraph === null) return null;
	if (item !== null) return { ...place, address: `${paragraph}-x${item}` };
	return { ...place, address: paragraphBehind(paragraph)! };
}

/** `t5-k3` behind `t5-k2` or an 项 of it. */
const paragraphBehind = (address = ''): string | undefined =>
	unitAround(address, 'paragraph')?.replace(/\d+$/, (count) => String(Number(count) + 1));
