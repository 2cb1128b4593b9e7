import { around, beginsWithName, endsInName } from './beside-name.ts';
import { endsLikeLaw, type IsName } from './places.ts';

/** A question that gives a year with a law's name: the wording of that year is meant. */
export interface AskedYear {
	year: number;
	/** The question without the year. */
	text: string;
}

// e.g. "2018"; not of "2018年7月1日起施行": that day says when a wording came into force
const YEAR =
	'(19[5-9]\\d|1949|20\\d\\d)(?!\\s*年(?:\\d{1,2}月(?:\\d{1,2}日)?)?起?(?:施行|实施|生效))';
const CHANGED = '(?:通过|公布|修正|修订|修改)';
// e.g. "年", "年10月26日修正", "年版", "修订本", "版"
const OF_YEAR = `(?:年(?:\\d{1,2}月(?:\\d{1,2}日)?)?${CHANGED}?|${CHANGED})(?:文本|版|本|的)*|版本?`;
// e.g. "（2018年修正）", "2018年版", "2018" behind a name; not "2018条", nor "〔2018〕28号"
const BEHIND = new RegExp(
	`\\s{0,9}(?:[([（【〔]\\s*${YEAR}(?:${OF_YEAR})?\\s*[)\\]）】〕](?!\\s*第?\\d+号)|` +
		`${YEAR}(?:${OF_YEAR})|${YEAR}(?![\\d年条号月.·/-]))`,
	'g',
);
// e.g. "2018年", "2018年修订的", "2018版" in front of a name
const BEFORE = new RegExp(
	`${YEAR}年?${CHANGED}?(?:后|版本|版|本)?的?\\s*(?=[《〈\\u4e00-\\u9fff])`,
	'g',
);
// e.g. "第16条", "16条"
const PLACE_NEXT = /^\s*第?\s*[\d一二三四五六七八九十百千〇零]+\s*条/;
const BRACKET = /^\s*[([（【〔]/;

/**
 * The year of a wording: `公司法（2018年修正）16条`, `2018年公司法第16条`, `公司法2018`. Only a year that touches a law's name is one.
 * @param isName with folded names as `bareName` gives them
 */
export function readYear(typed: string, isName: IsName): AskedYear | null {
	for (const match of typed.matchAll(BEHIND)) {
		const [before, after] = around(typed, match);
		if (endsInName(before, isName) || (isOfLaw(before) && isOfWording(match[0], after)))
			return { year: yearOf(match), text: before + after };
	}
	for (const match of typed.matchAll(BEFORE)) {
		const [before, after] = around(typed, match);
		const isWhole = !/\d$/.test(before);
		if (isWhole && beginsWithName(after, isName))
			return { year: yearOf(match), text: before + after };
	}
	return null;
}

/** The one group that took part. */
const yearOf = ([, ...groups]: RegExpExecArray): number => Number(groups.find(Boolean));

/** A law that the site does not know: its name ends like one. */
const isOfLaw = (before: string): boolean => endsLikeLaw(before.replace(/[》〉]$/, ''));

const isOfWording = (year: string, after: string): boolean =>
	BRACKET.test(year) || PLACE_NEXT.test(after);
