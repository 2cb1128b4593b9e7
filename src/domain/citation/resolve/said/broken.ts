import { unitAround, type Here } from '../../held/here.ts';
import type { LastNamed } from './last-named.ts';

// e.g. "违反", "行为违反了", "有" in front of 本条例第十条第一款
export const IN_OFFENCE = /(?:违反|有|属于|实施|从事)了?$/;
// e.g. "未按照", "不符合", "没有履行", "拒不执行", "拒绝" in front of 本条例第十条第一款规定
const NOT_DONE =
	/(?:(?:未|不|没有|拒绝)(?:严格|及时|全面|完全)?(?:按照?|依照?|依据|根据|遵照|履行|符合|遵守|执行|落实|服从|配合|满足)|拒绝)了?$/;

/** A place that was named as broken: as an offence, or as a duty that was not done. */
interface Charged extends LastNamed {
	/** The 款 that it was named in; null outside of any. */
	paragraph: string | null;
}

/** Whether a place is named as an offence, and as what is not done. */
interface Breach {
	isOffence: boolean;
	isUndone: boolean;
}

export const NO_BREACH: Breach = { isOffence: false, isUndone: false };

/**
 * How a place is named.
 * @param between the words in front of it
 * @param listed how the one in front of it was, in one list
 */
export const breachIn = (between: string, listed = NO_BREACH): Breach => ({
	isOffence: listed.isOffence || IN_OFFENCE.test(between),
	isUndone: listed.isUndone || NOT_DONE.test(between),
});

/** What a text has named last as broken. */
export interface Broken {
	/** As an offence: 违反第五条第一款, 有第五条第二款行为. */
	offence: Charged | null;
	/** As an offence or as what is not done: 未按照第五条第三款. */
	charged: Charged | null;
}

export const NOTHING_BROKEN: Broken = { offence: null, charged: null };

/** The same behind a place, by how it was named. */
export const brokenBehind = (
	{ offence, charged }: Broken,
	place: Charged,
	{ isOffence, isUndone }: Breach,
): Broken => ({
	offence: isOffence ? place : offence,
	charged: isOffence || isUndone ? place : charged,
});

/**
 * 违反第五条第一款的，依照《某法》第九条处罚；违反第二款的，…: what is broken is counted where something was broken before. What is
 * not done may be a duty of this article: 未按照第二款 is counted so only within the 款 that has named the other one.
 * @param front the words in front of a place
 * @returns null where nothing was broken before
 */
export function brokenBefore(
	front: string,
	here: Here,
	{ offence, charged }: Broken,
): LastNamed | null {
	const { isOffence, isUndone } = breachIn(front);
	if (isOffence && offence && isAround(offence, here)) return offence;
	return charged && isAround(charged, here) && (isOffence || isUndone) ? charged : null;
}

/** Whether a place was named in the 款 that the sentence is in. */
const isAround = ({ lastPlace, unheld, paragraph }: Charged, { address }: Here): boolean =>
	(lastPlace ?? unheld)?.article === unitAround(address, 'article') &&
	paragraph === unitAround(address, 'paragraph');
