import { addressOf } from '../../held/divisions.ts';
import { unitAround } from '../../held/here.ts';
import type { Meaning } from '../meaning/meaning.ts';
import type { Span } from '../../model.ts';
import type { Named } from '../names/names.ts';
import type { OpenedQuotes } from '../../find/lines/quotes.ts';
import { BECOMES } from './renumbering.ts';

/** A place in a law that is amended. */
export interface AmendedPlace {
	named: Named;
	/** `t5-k2` for the second 款 of 第五条. */
	address: string;
}

// e.g. "，", "调整为" between two places: not several of a list
const ANOTHER = new RegExp(`[，。；：]|${BECOMES}`);
// e.g. "分别修改为：" behind 第二款、第四款: each has quotes of its own
const EACH = /^(?:分别|依次)(?:修改|改|调整)为/;
// e.g. "后增加一款", "之后增加两款" behind 第五条第二款
const ADDS_PARAGRAPH = /^之?后增加[一二两三四五]款/;

/** A place of an amendment, as far as it was understood. */
export type PlaceRead = Pick<Meaning, 'targets' | 'named'> & Partial<Pick<Meaning, 'reason'>>;

/** 第五条增加一款，作为第三款: the wording that is here may be the one without it, which has the 款 in front of it. */
function paragraphAdded(reason: Meaning['reason']): string[] {
	if (reason?.kind !== 'no such place' || !reason.article) return [];
	const { steps, through } = reason.cited;
	const isParagraph = steps.length === 2 && steps[1]!.unit === 'paragraph' && !through;
	return isParagraph && steps[0]!.unit === 'article' ? [steps.map(addressOf).join('-')] : [];
}

/** The places that an instruction names in front of the words that it prints. */
export class NamedInFront {
	/** Those of one list, in order; none of them if one is not known. */
	readonly #places: readonly (AmendedPlace | null)[];
	/** Whether each of them has quotes of its own. */
	readonly #each: boolean;
	/** Where the last one ends in the line; 0 in the lines behind it. */
	#end: number;
	/** So many quotes were opened in the lines before. */
	#passed = 0;

	private constructor(places: readonly (AmendedPlace | null)[], end: number, each: boolean) {
		this.#places = places;
		this.#end = end;
		this.#each = each;
	}

	/**
	 * A place that is named, alone or as one of a list: 第一款、第二款修改为, 第五条和第六条合并为; not 第五条中增加一款作为第二款.
	 * @param before what was named in front of it
	 */
	static at(
		text: string,
		{ start, end }: Span,
		{ targets, named, reason = null }: PlaceRead,
		before: NamedInFront | null,
	): NamedInFront {
		const behind = text.slice(end);
		const list = before && !ANOTHER.test(text.slice(before.#end, start)) ? before.#places : [];
		const places = [...targets.map(({ address }) => address), ...paragraphAdded(reason)].map(
			(address) => ({ named: named!, address: addedBehind(behind, address) ?? address }),
		);
		return new NamedInFront(
			[...list, ...(places.length > 0 ? places : [null])],
			end,
			EACH.test(behind),
		);
	}

	/**
	 * The place of the quotes that a line has opened last; the first of several 款 or 项 that follow each other, if all have the same.
	 * @returns null if nobody can tell
	 */
	ofQuotes({ opened, all, isClosed }: OpenedQuotes): AmendedPlace | null {
		if (!this.#each) return this.#areConsecutive ? this.#places[0]! : null;
		const own = all.filter((mark) => mark >= this.#end);
		const number = this.#passed + own.indexOf(opened);
		// e.g. 第一款、第三款分别修改为 with a single pair of quotes: whose they are nobody says
		const areAll = this.#passed > 0 || !isClosed || own.length === this.#places.length;
		if (areAll) return this.#places[number] ?? null;
		return number === 0 && this.#areConsecutive ? this.#places[0]! : null;
	}

	/**
	 * Go on behind a line.
	 * @returns whether quotes of the next line can be those of one of the places
	 */
	pass({ all }: OpenedQuotes, leads: boolean): boolean {
		this.#passed += all.filter((mark) => mark >= this.#end).length;
		this.#end = 0;
		return leads || (this.#each && this.#passed < this.#places.length);
	}

	get #areConsecutive(): boolean {
		return this.#places.every(
			(place, at) =>
				place !== null && (at === 0 || unitBehind(this.#places[at - 1]?.address) === place.address),
		);
	}
}

/** 第五条第二款后增加一款 prints the third. */
const addedBehind = (behind: string, address: string): string | undefined =>
	ADDS_PARAGRAPH.test(behind) ? paragraphBehind(address) : undefined;

/** `t5-k3` behind `t5-k2`, `t5-k2-x4` behind `t5-k2-x3`; nothing behind an article. */
const unitBehind = (address = ''): string | undefined =>
	/-[kx]\d+$/.test(address)
		? address.replace(/\d+$/, (count) => String(Number(count) + 1))
		: undefined;

/** `t5-k3` behind `t5-k2` or an 项 of it. */
export const paragraphBehind = (address = ''): string | undefined =>
	unitAround(address, 'paragraph')?.replace(/\d+$/, (count) => String(Number(count) + 1));
