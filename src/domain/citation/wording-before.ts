// e.g. the end of "修正前", "修改前的", "修订以前的", "原", "旧", "当时的"
const EARLIER =
	/(?:(?:修[正改订]|修订|施行|废止)(?:以|之)?前的?|已废止的|(?<![中还复平高草])原|旧|原来的|当时(?:施行|适用|有效)?的)\s*$/;

// e.g. the end of "修正前", "修订以前的": the wording before the last one
const PREVIOUS = /(?:修[正改订]|修订)(?:以|之)?前的?\s*$/;

/**
 * `previous` the wording before the last one; `old` one that the words do not tell; `amended` the one that the text
 * changes.
 */
export type Earlier = 'previous' | 'old' | 'amended';

/** The earlier wording that is meant by what follows these words. */
export function earlierBefore(before: string): Earlier | undefined {
	const end = before.slice(-12);
	if (!EARLIER.test(end)) return undefined;
	return PREVIOUS.test(end) ? 'previous' : 'old';
}

// e.g. the end of "修订后的", "新修订的", "现行": the present wording, whichever one was named before
const PRESENT = /(?:修[正改订](?:以|之)?后的?|新修[正改订]的?|现行)\s*$/;

/** Whether the words in front say that the present wording is meant. */
export const saysPresent = (before: string): boolean => PRESENT.test(before.slice(-12));

// e.g. the end of "2018年修正的", "2015年3月15日第二次修订后的", "2010年版", "2021年新修订的", "1979年"
const EDITION =
	/(\d{4})年(?:\d{1,2}月(?:\d{1,2}日)?)?起?(版|(?:第[一二三四五六七八九十]次)?新?(?:修正|修订|修改|公布|发布|颁布|制定|通过|施行|实施)(?:后|版|文本)?)?的?\s*$/;

// e.g. the end of "修订后的", "新修订的": the wording adopted last, in force already or not; not 现行
const NEWEST = /(?:修[正订改](?:以|之)?后的?|新修[正订改]的?)\s*$/;

/** A wording that is named by its year, or as the one that was adopted last. */
export type Edition =
	| {
			year: string;
			/** The year alone may only say when it applied. */
			loose: boolean;
	  }
	| 'newest';

/** The wording that these words name for what follows them. */
export function editionBefore(before: string): Edition | undefined {
	const [, year, how] = EDITION.exec(before.slice(-30)) ?? [];
	if (year !== undefined) return { year, loose: how === undefined };
	return NEWEST.test(before.slice(-12)) ? 'newest' : undefined;
}
