import type { Wording } from '../../wording.ts';
import { DAY, previousBy } from './wording-before.ts';

// e.g. "2018年修正", "2012修订本", "2018年10月26日第三次修正", "2010年版"
const AMENDED = new RegExp(
	`^(\\d{4})年?${DAY}(?:第[一二三四五六七八九十]+次)?(?:修正|修订|修改|(?=[本版文]))(?:本|版|文本)?$`,
);
// e.g. "2018年", "2018", alone in the bracket
const YEAR_ALONE = /^(\d{4})年?(?:\d{1,2}月\d{1,2}日)?$/;
// e.g. "1993年发布", alone in the bracket; who gives the day, "1993年10月5日发布", tells which law it is and may mean it as it is now
const MADE = /^(\d{4})年(?:国务院)?(?:公布|发布|颁布|制定)$/;
// e.g. "2010年1月1日起施行", "自2010年1月1日施行"
const IN_FORCE = new RegExp(`^自?(\\d{4})年${DAY}起?(?:施行|实施|生效)$`);
// e.g. "修订前", "修正以前"
const PREVIOUS = /^(?<how>修[正改订])(?:以|之)?前$/;
// e.g. "旧", "原", "已失效"
const OLD = /^(?:原|旧|旧版|旧法|已(?:被)?废止|已失效)$/;

/**
 * What a bracket behind a law's name says of its wording: 《某法》（2018年修正）, 《某法》（主席令第9号，2018年修正，下同）, 《某法》（修订前）.
 * @param words the words in the bracket
 */
export function wordingIn(words: string): Wording | undefined {
	const parts = words.split(/[，,；;]/).map((part) => part.trim());
	const alone = parts.length === 1 ? YEAR_ALONE.exec(parts[0]!)?.[1] : undefined;
	if (alone !== undefined) return { edition: { year: alone, loose: false } };
	return parts.map(wordingInPart).find((wording) => wording !== undefined);
}

function wordingInPart(part: string): Wording | undefined {
	const amended = AMENDED.exec(part)?.[1];
	if (amended !== undefined) return { edition: { year: amended, loose: false } };
	const since = IN_FORCE.exec(part)?.[1];
	if (since !== undefined) return { edition: { year: since, loose: false, since: true } };
	const how = PREVIOUS.exec(part)?.groups?.how;
	if (how !== undefined) return { earlier: previousBy(how) };
	return OLD.test(part) ? { earlier: 'old' } : undefined;
}

/**
 * The wording that a place behind 《某法》（1993年发布） is one of. The law itself, and what is called so from there on, is the law in whichever
 * wording.
 * @param behind the words between the title and the place
 */
export function wordingMade(behind: string): Wording | undefined {
	const year = MADE.exec(behind.replace(/^\s*[（(]|[）)]\s*$/g, ''))?.[1];
	return year === undefined ? undefined : { edition: { year, loose: false } };
}
