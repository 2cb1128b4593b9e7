import { articleNumber } from '../../../law/address/around.ts';
import { NUMERAL } from '../../../law/numbers/numerals.ts';
import type { CitedPlace, Span } from '../../model.ts';
import type { Named } from '../names/names.ts';

/** Places of one mention. */
export interface NamedPlaces extends Span {
	places: readonly CitedPlace[];
}

// e.g. "第七条、" in front of 第八条, "和第八条" behind 第七条: the rest of a list
const JOINS = '(?:、|和|及|以及|至|到)';
const LIST_IN_FRONT = `(?:第[^，。；“”]*${JOINS})?“?$`;
const LIST_BEHIND = `^”?(?:${JOINS}第[^，。；“”]*)?`;
/** Words between a place and the number that it gets. */
export const BECOMES = '(?:修?改为|作为|改成|变为|调整为|调整到|顺延为|移至|移作|列为)';
const CHANGED = `(?:${BECOMES}|修改后的|修正后的|增加)`;

// e.g. "改为", "作为" in 第五条改为第六条, 增加两条，作为第七条、第八条
const AS_CHANGED = new RegExp(`${CHANGED}${LIST_IN_FRONT}`);
// e.g. "改为第九条，" in front of 第一款
const IN_CHANGED_ARTICLE = new RegExp(`${CHANGED}第[^，。；“”条]{1,9}条，$`);
// e.g. "第一款" behind it
const INSIDE = /^第[^，。；条款项]{1,6}[款项]/;
// e.g. "增加一条，作为" in front of 第七条
const ADDED = new RegExp(`增加[^。；“”]*作为${LIST_IN_FRONT}`);
// e.g. "增加一条，作为第七条、", "增加" in front of 第八条
const ADDS = /增加[^。；“”]*$/;
// e.g. "删去", "删除第七条、" in front of 第八条
const DELETED = new RegExp(`删[去除]${LIST_IN_FRONT}`);
// e.g. "中的“县”", "末尾的“县”", "最后一句", "和第八条中的“县”" behind 删去第七条: only words go
const ITS_WORDS = new RegExp(
	`${LIST_BEHIND}(?:中|[^，。；]{0,12}[“"「]|最后|[前后]半?[段句]|第[一二三四]句|但书)`,
);
// e.g. "删去", "、第八条予以删除" behind 第七条; not 删去“县”
const IS_DELETED = new RegExp(`${LIST_BEHIND}(?:予以)?删[去除](?![^，。；]*[“"「])`);
// e.g. "合并，", "合并为一条，", "分为两条，", "改为两条，" in front of 作为第六条
const AS_SO_MANY = '(?:合并[，,]?|(?:合并|拆?分|修?改)为[一两二三四五六七八九十][条款项][，,])';
// e.g. "改为第六条", "、第六条分别改为第六条", "合并，作为第六条", "分为两条，作为第五条" behind 第五条
const IS_RENUMBERED = new RegExp(
	`${LIST_BEHIND}${AS_SO_MANY}?(?:分别|相应|依次)*(?:合并为|${BECOMES})“?第`,
);
// e.g. "第五条”调整为“第", and "“第五条”调整为“" in front of 第四条
const NUMBER = `第[${NUMERAL}0-9]{1,9}[条款项](?:之[${NUMERAL}]{1,3})?`;
const RENUMBERED_IN_QUOTES = new RegExp(`^${NUMBER}”${BECOMES}“第`);
const NUMBER_IN_QUOTES = new RegExp(`“${NUMBER}”${BECOMES}“$`);

/** Whether a number in quotation marks is no word that the amendment prints, but what it changes: “第五条”调整为“第四条”. */
export const isRenumberedInQuotes = (text: string, at: number): boolean =>
	text[at - 1] === '“' &&
	(RENUMBERED_IN_QUOTES.test(text.slice(at)) || NUMBER_IN_QUOTES.test(text.slice(0, at)));

// e.g. "将", "删去", "在" in front of 第五条
const CHANGES = /(?:[将把在对]|删[去除]|取消|(?:改|作)为)$/;
// e.g. "修改为", "中的“渡船”", "后增加一款" behind it
const IS_CHANGED =
	/^[^，。；：]{0,40}(?:修[改正订](?:为|成|如下|[：:])|改为|作为|增加|删[去除]|合并|调整|中[的“])/;

/** Whether an instruction changes the place that it names. */
export const changesPlace = (text: string, { start, end }: Span): boolean =>
	CHANGES.test(text.slice(0, start)) || IS_CHANGED.test(text.slice(end));

/** Whether a place in an instruction is one of the wording that is changed, and not of the one after it. */
export function isOfBefore(text: string, mention: Span): boolean {
	if (isTaken(text, mention)) return true;
	return !isInChanged(text, mention) && !AS_CHANGED.test(text.slice(0, mention.start));
}

/** Whether a place is named by the number that it gets: 改为第六条, 增加一条，作为第七条. */
export const isOfAfter = (text: string, mention: Span): boolean =>
	!isTaken(text, mention) && AS_CHANGED.test(text.slice(0, mention.start));

/** Whether it is what the amendment adds. */
export const isAdded = (text: string, { start }: Span): boolean => ADDS.test(text.slice(0, start));

/** Whether a 款 is counted in an article of the changed wording, right in front of it: 改为第九条，第一款. */
export const isInChanged = (text: string, { start }: Span): boolean =>
	INSIDE.test(text.slice(start)) && IN_CHANGED_ARTICLE.test(text.slice(0, start));

/** Whether an amendment takes a place away, or gives it another number: the changed wording has it no more. */
function isTaken(text: string, { start, end }: Span): boolean {
	const behind = text.slice(end);
	if (IS_RENUMBERED.test(behind) || IS_DELETED.test(behind)) return true;
	return DELETED.test(text.slice(0, start)) && !ITS_WORDS.test(behind);
}

/**
 * Which numbers of a law an amendment moves. Behind an article that it deletes, adds or renumbers, the articles of the
 * changed wording carry other numbers than those that the amendment names.
 */
export class Renumbering {
	/** For each law, the number from which on they are others. */
	#from = new Map<string, number>();

	/** A place was named outside of the words that the amendment prints. */
	keep(text: string, mention: NamedPlaces, named: Named | null): void {
		const number = named && !keepsNumbers(named) && articleIn(mention);
		if (!number || mention.places.some(({ steps }) => steps.length > 1)) return;
		if (!ADDED.test(text.slice(0, mention.start)) && !isTaken(text, mention)) return;
		this.#from.set(keyOf(named), Math.min(number, this.#from.get(keyOf(named)) ?? Infinity));
	}

	/** Whether a place is one of the wording that is changed, and the number means another in the one after it, or none. */
	isOnlyBefore(text: string, mention: NamedPlaces, named: Named): boolean {
		if (!isOfBefore(text, mention)) return false;
		return isTaken(text, mention) || this.moves(text, mention, named);
	}

	/** The same of an article by its address; one with 之一 moves no other. */
	movesArticle(address: string, named: Named): boolean {
		const number = articleNumber(address);
		return number?.branch === 0 && number.main >= (this.#from.get(keyOf(named)) ?? Infinity);
	}

	/** Whether the article of a place has another number in the changed wording. */
	moves(text: string, mention: NamedPlaces, named: Named): boolean {
		if (isInChanged(text, mention)) return false;
		const number = articleIn(mention);
		return number !== null && number >= (this.#from.get(keyOf(named)) ?? Infinity);
	}
}

/** The first article of a mention; null for 款 or 章 alone, and for 第七条之一, which moves no other. */
function articleIn({ places }: NamedPlaces): number | null {
	const [first] = places[0]!.steps;
	return first?.unit === 'article' && first.number.branch === 0 ? first.number.main : null;
}

/** A law that has 第…条之一 is one whose articles keep their numbers: what is added goes in between, what is deleted leaves a gap. */
const keepsNumbers = (named: Named): boolean =>
	named.kind === 'law' &&
	named.law.versions.some(({ places }) => places().articles.some((one) => one.includes('z')));

const keyOf = (named: Named): string => (named.kind === 'law' ? named.law.id : named.name);
