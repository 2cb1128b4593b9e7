import type { UnitNumber } from '../model.ts';

/*
 * What stands around a place, read off its address. Every citation asks: one pattern tells it, where `parseAddress` would make
 * the steps first.
 */

// e.g. "t42-k1-x3", "fj1-t3", "d2-k1", "t17z1~2-k1"
const UNITS = /^((?:fj\d+-)?[td]\d+(?:z\d+)?(?:~\d+)?)(?:(-k\d+)(-x\d+(?:~\d+)?)?)?/;
// e.g. "p7" of "p7-x1", "fj1-p2", then "-x1", "-x1~2"
const FREE_UNITS = /^((?:fj\d+-)?p\d+)(-x\d+(?:~\d+)?)?/;
// e.g. "t17z1" of "t17z1-k2"
const NUMBERED_ARTICLE = /^t(\d+)(?:z(\d+))?/;
// e.g. "d4", "fj1-d2-k1"
const POINT = /^(?:fj\d+-)?d\d/;

/** The 条 around a place, in a decision its point: `t42` around `t42-k1-x3`; null where there is none. */
export const articleAround = (address: string): string | null => UNITS.exec(address)?.[1] ?? null;

/** The 款 of an article around a place: `t42-k1`. */
export function paragraphAround(address: string): string | null {
	const [, article, paragraph] = UNITS.exec(address) ?? [];
	return article && paragraph ? article + paragraph : null;
}

/** The 项 of an article around a place: `t42-k1-x3` around `t42-k1-x3-m1`. */
export function itemAround(address: string): string | null {
	const [, article, paragraph, item] = UNITS.exec(address) ?? [];
	return article && paragraph && item ? article + paragraph + item : null;
}

/** The 款 that stands in no 条 around a place: `p7` around `p7-x1`. */
export const freeParagraphAround = (address: string): string | null =>
	FREE_UNITS.exec(address)?.[1] ?? null;

/** The 项 of such a 款 around a place: `p7-x1`. */
export function freeItemAround(address: string): string | null {
	const [, paragraph, item] = FREE_UNITS.exec(address) ?? [];
	return paragraph && item ? paragraph + item : null;
}

/** The number of the article of the law itself that a place is in; null in an 附件, a point, a 章. */
export function articleNumber(address: string): UnitNumber | null {
	const [, main, branch] = NUMBERED_ARTICLE.exec(address) ?? [];
	return main === undefined ? null : { main: Number(main), branch: Number(branch ?? 0) };
}

/** Whether a place is in an article of the law itself. */
export const isInArticle = (address: string): boolean => NUMBERED_ARTICLE.test(address);

/** Whether a place is in a point, 一、 of a decision. */
export const isInPoint = (address: string): boolean => POINT.test(address);

/** An 附件 counts its articles for itself. */
export const isInAnnex = (address: string): boolean => address.startsWith('fj');

/** `fj1` around `fj1-t3-k1`; empty in the law itself. */
export const annexAround = (address: string): string => /^fj\d+/.exec(address)?.[0] ?? '';
