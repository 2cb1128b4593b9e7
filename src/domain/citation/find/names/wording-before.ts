import { parseNumeral } from '../../../law/numbers/numerals.ts';
import type { Amending, Earlier, Edition, Wording } from '../../wording.ts';
import type { Title } from './titles.ts';

// e.g. the end of "修正前", "修改前的", "修订以前的", "修订前为", "原", "原为", "旧", "老", "原先的", "旧版", "当时的",
// "行为发生时有效的", "已失效的"; not of 草原, 养老, 中老
const EARLIER = new RegExp(
	`(?:${[
		'(?:修[正改订]|修订|施行|废止)(?:以|之)?前(?:的|[为是系])?',
		'已经?(?:被)?(?:废止|失效)的',
		'(?<![中还复平高草])原(?:[为是系]|来的|先的)?',
		'旧版?|(?<![敬养尊适中元古])老版?|(?:以前|过去|先前|此前)的',
		'(?:当|(?:行为|违法|犯罪|案)发?生?|[事案]发|作案|[签订]订(?:合同)?|成立)时(?:施行|实施|适用|有效|生效)?的',
	].join('|')})\\s*$`,
);

// e.g. the end of "修正前", "修订以前的": the wording before the last one
const PREVIOUS = /(?<how>修[正改订])(?:以|之)?前(?:的|[为是系])?\s*$/;

const isAmending = (how: string): how is Amending => how === '修正' || how === '修订';

/** The wording before the last change of some kind; 修改 is any. */
export const previousBy = (how: string): Earlier => (isAmending(how) ? how : 'previous');

/** The earlier wording that is meant by what follows these words. */
export function earlierBefore(before: string): Earlier | undefined {
	const end = before.slice(-12);
	if (!EARLIER.test(end)) return undefined;
	const how = PREVIOUS.exec(end)?.groups?.how;
	return how === undefined ? 'old' : previousBy(how);
}

// e.g. the end of "修订后的", "新修订的", "现行", "现在的", "现为", "移到了", not "表现为": the present wording, whichever one was named before
const PRESENT =
	/(?:修[正改订](?:以|之)?后的?|新修[正改订]的?|现行|现在[的是为]|(?<![发表体出实呈])现[为是]|如今的|目前的|移[到至入]了?)\s*$/;

// e.g. "调整为" in 2018年修正后调整为第五条, "由" in 修订后由第五条规定: what has become of the number
const BECAME =
	/(?<=修[正改订](?:以|之)?后)(?:的条[文序])?(?:(?:调整|变更|修改|顺延|[改变])?为|由)$/;
const withoutBecame = (before: string): string => before.slice(-40).replace(BECAME, '');

/** Whether the words in front say that the present wording is meant. */
export const saysPresent = (before: string): boolean =>
	PRESENT.test(withoutBecame(before).slice(-12));

const DIGIT = '[零〇○ＯOo一二三四五六七八九]';
// e.g. "2018", "二〇一八", and "79", "九七" of the last century; not the number of a row, "65" in front of 《某法》
const YEAR = `(?<year>(?<!\\d)(?:19|20)\\d{2}|(?<!${DIGIT})[一二]${DIGIT}{3}|(?<=[\\u4e00-\\u9fff“](?<![第号表件图序])|(?<=^|[^\\d.．—-])(?=\\d\\d年))[5-9]\\d|(?<!${DIGIT})[五六七八九]${DIGIT})`;
// e.g. "10月26日", "10月" behind a year, which may stand alone
export const DAY = '(?:\\d{1,2}月(?:\\d{1,2}日)?)?';
const ORDER = '(?:第[一二三四五六七八九十]次)?';
const ADOPTED =
	'(?:公布|发布|颁布|制定|通过)?[并、]?(?:公布|发布|颁布|制定|通过|施行|实施)|修正|修订|修改';
// e.g. the end of "2018年修正的", "2015年3月15日第二次修订后的", "2010年版", "2010版", "2021年新修订的", "1979年",
// "二〇一八年修正的", "79年", "2010年颁布施行的", "2010年1月1日起施行的新"; in front of the very name also "1979", "79", "七九"
const EDITION = new RegExp(
	`${YEAR}(?:(?:年?(?<how>版|(?:修正|修订)(?:本|版|文本)?)的?|年${DAY}起?(?<act>${ORDER}新?(?:${ADOPTED})(?:后|版|文本)?)?的?)新?\\s*)?$`,
);
// e.g. "施行", "公布施行" in 2010年公布施行的: the law's own first day, which 修正 leaves as it was
const IN_FORCE = /[施实][行施]$/;

// e.g. the end of "修订后的", "新修订的": the wording adopted last, in force already or not; not 现行
const NEWEST = /(?:(?<how>修[正订改])(?:以|之)?后的?|新(?<newly>修[正订改])的?)\s*$/;

/** The wording that these words name for what follows them. */
export function editionBefore(front: string): Edition | undefined {
	const before = withoutBecame(front);
	const { year, how, act } = EDITION.exec(before.slice(-30))?.groups ?? {};
	if (year === undefined) return newestBefore(before.slice(-12));
	const said = how ?? act;
	return {
		year: fullYear(year),
		loose: said === undefined,
		...(IN_FORCE.test(said ?? '') && { since: true }),
	};
}

function newestBefore(end: string): Edition | undefined {
	const { how, newly = how } = NEWEST.exec(end)?.groups ?? {};
	if (newly === undefined) return undefined;
	return isAmending(newly) ? newly : 'newest';
}

// e.g. the end of "2010年公布的", "2010年施行的": the year of the law as a whole, which later wordings share
const MADE_IN = /(?:公布|发布|颁布|制定|通过|施行|实施)的?\s*$/;

/** The same as far as the text goes on to mean it by 该法 or a short name: 2010年公布的《某法》 is the law, in whichever wording. */
export const editionGoingOn = (before: string): Edition | undefined =>
	MADE_IN.test(before) ? undefined : editionBefore(before);

/** `二〇一八` → `2018`, `79` and `七九` → `1979`. */
function fullYear(written: string): string {
	const year = parseNumeral(written) ?? 0;
	return String(year < 100 ? 1900 + year : year);
}

/** The wording that is named with a title, in front of it or in the bracket behind it. */
export function wordingNamed(text: string, { start, wording }: Title): Wording | undefined {
	if (wording) return wording;
	const front = text.slice(0, start);
	const earlier = earlierBefore(front);
	if (earlier) return { earlier };
	const edition = editionGoingOn(front);
	return typeof edition === 'object' ? { edition } : undefined;
}
