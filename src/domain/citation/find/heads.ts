import type { Beginning } from './beginning.ts';
import type { Naming } from '../model.ts';
import type { Wording } from '../wording.ts';
import { isLawLike } from './names/law-like.ts';
import { LEADING_VERBS } from './names/leading-verbs.ts';
import type { Title } from './names/titles.ts';
import { previousBy } from './names/wording-before.ts';
import { wordingMade } from './names/wording-in-bracket.ts';

/** What stands in front of a numbered place and says which law is meant. */
export interface Head {
	naming: Naming;
	start: number;
}

const KINDS =
	'法典|法|条例|条令|规定|办法|细则|解释|规则|决定|决议|公约|条约|通则|章程|规程|规范|标准|基准|准则|批复|解答|答复|公告|通告|指引|纪要|安排|纲要|通知|意见|修正案|制度|协定|议定书|守则|方案|预案|程序|导则|指南|法规|规章';
// e.g. "实施" in 本实施细则, "暂行" in 该暂行规定
const MODIFIERS =
	'(?:实施|施行|暂行|试行|示范|司法|若干|补充|管理|技术|裁量|应急|工作|地方性|自治|单行|变通|议事|监督|立法|组织)*';
// e.g. 本 is a word of its own; not in 基本, 根本, 日本, 样本, 成本, but in 造成本条例…损失, 完成本办法…工作
export const OWN = '(?<![基根日样版文原]|(?<![造完达构形变组])成)本';
// e.g. "本条例", "本实施细则", "本若干规定", "本办法（试行）", "本条例中", "本条例》", "本条例总则", "本村规民约", and "本条"
// in 本条第三条, a slip for 本条例; not the end of 基本法
const SELF = new RegExp(
	`${OWN}${MODIFIERS}(?:${KINDS}|[村乡]规民约|(?:村民|居民)公约)(?:（(?:[^（）]{1,8}|\\d{4}年[^（）]{1,16})）)?》?(?:[总分附]则)?(?:[的中里]|所附的?)?\\s*$|本条\\s*$`,
);
// e.g. "（2010年修正）", "（2010）" in 本条例（2010年修正）
const BRACKETED_YEAR = /（(\d{4})(?:年|）)/;
// e.g. "本条例（" in 本条例（第三条）
const SELF_AND_BRACKET = new RegExp(`${OWN}(?:${KINDS})\\s*[（(]$`);
// e.g. "该法", "该条例", "该暂行规定", "同法", "同一条例", "上述法律", "此法", "这部法律", "同条例" in 符合同条例; not the end of 合同法, 因此规定
const THAT = new RegExp(
	`(?:该|(?<!(?<!符)合|[共等相不])同[一上]?|上述|前述|(?<![因据如从对彼就以为由在])此|这[部个]?)${MODIFIERS}(?:(法)律|(${KINDS}))的?\\s*$`,
);
// e.g. "同上", "同上，" in front of 第十一条: what a row of a table or a list does not say again
const DITTO = /同上[，、\s]*$/;
// e.g. "；其", "，按其" in front of 第十一条: of the law that was named before
const THEIRS = new RegExp(`(?:^|[，。；、]|${LEADING_VERBS}|[按依])其\\s*$`);
// e.g. "第十一条"; not "第二款"
const ARTICLE = /^第[^条款项，。；]{1,8}条/;
// e.g. "依照刑法", "最高人民法院关于某某问题的解释（二）的", "依照城乡规划法（以下简称规划法）",
// "依照城乡规划法（2019年修正）", "依照某法典合同编", "关于办理甲、乙案件的解释", "依照590号令" that is defined so
const BEHIND_WORDS =
	'(?:[（(](?:以?下?(?:统|合)?简?称[^（）()。]{1,30}|(?<year>\\d{4})年?(?:修正|修订|修改)?(?:版|本|文本)?)[）)])?(?:(?<=刑法)[总分]则|(?<=法典)(?<part>[\\u4e00-\\u9fff]{2,6})编)?(?:[的中之里]|(?:里面|当中|里头)的?)?\\s*$';
const WORDS = new RegExp(
	`((?:[\\u4e00-\\u9fff]{0,20}(?<![第〔\\d])\\d{1,4}号[令文])|[\\u4e00-\\u9fff（）()]{1,60}?)${BEHIND_WORDS}`,
);
const ABOUT_WORDS = new RegExp(
	`([\\u4e00-\\u9fff、]{0,20}?关于[\\u4e00-\\u9fff（）()、]{2,55}?)${BEHIND_WORDS}`,
);
// e.g. "〈港口法〉", "<港口法>的", "<<港口法>>", "《港口法〉": marks of a title within a title, alone, doubled, or by slip
const OTHER_MARKS = /(?:[〈<＜]{1,2}|《)([^《》〈〉<>＜＞。；]{1,40})[〉>＞]{1,2}\s*的?\s*$/;
// e.g. "《港口法）": a bracket for the closing mark, by slip
const BRACKET_FOR_MARK = /《([^《》〈〉（）()。；]{1,40})[）)]\s*的?\s*$/;
// e.g. "“条例”", "“风筝条例”的", "【风筝条例】": a short name in quotation marks or others, or "“本条例”"
const QUOTED =
	/[“‘「"'『【]((?![该此其])[^《》“”‘’「」『』【】"'，。；]{2,40})[”’」"'』】]\s*的?\s*$/;
// e.g. "本" in front of 《办法》第二十条
const OWN_IN_FRONT = new RegExp(`${OWN}$`);
// e.g. "《本条例》": the text itself
const SELF_MARKED = new RegExp(`^本(?:实施|暂行)?(?:${KINDS})$`);
// e.g. "港口法》", "依照港口法》", where the opening mark is in the line before, or missing
const CUT_TITLE = /^([^《》。；]{1,40})》\s*的?\s*$/;
/** 《本条例》 is the text itself. */
export const isSelfMarked = (name: string): boolean => SELF_MARKED.test(name);

/** So many characters in front of a number can be part of a name. */
const REACH = 60;

/** What stands directly in front of a numbered place. */
export function headBefore(beginning: Beginning): Head {
	const { text, at, front } = beginning;
	const before = front.slice(-REACH);
	return (
		titleBefore(beginning) ??
		cutTitleBefore(beginning) ??
		otherMarksBefore(before, at) ??
		selfBefore(before, at) ??
		thatBefore(before, at, text) ??
		wordsBefore(before, at) ?? { start: at, naming: { kind: 'none' } }
	);
}

// e.g. "的", "之", "中", "分则", "2008年版", "旧版", "2020年修正前", "”", "序言、" between 《刑法》 and a number, "合同编" behind a code
const BEHIND_TITLE =
	/^[”’」"]?\s*(?:(?<year>\d{4})年?(?:修正|修订|修改)?(?:版|本|文本)的?|(?<old>[旧老]版的?|\d{4}年修[正订改][以之]?前的?)|(?<how>修[正订改])[以之]?前的?)?(?:[总分]则|中|规定|(?<part>[\u4e00-\u9fff]{2,6})编)?(?:[的之里]|所附的?|(?:里面|当中|里头)的?)?(?:序言(?:、|和|以及))?\s*$/;
// So many characters at most are those.
const LONGEST_BEHIND = 12;

/** A name in the marks of titles, with what is said of its wording behind it. */
function titleBefore({ text, at, from, titles }: Beginning): Head | null {
	const behind = ({ reach }: Title): string => text.slice(reach, at);
	const title = titles.findLast(
		(one) =>
			one.reach <= at &&
			at - one.reach <= LONGEST_BEHIND &&
			one.end >= from &&
			BEHIND_TITLE.test(behind(one)),
	);
	const { part, ...said } = (title && BEHIND_TITLE.exec(behind(title))?.groups) ?? {};
	if (!title || (part !== undefined && !title.name.endsWith('法典'))) return null;
	const wording = wordingBehind(said);
	return headOfTitle(text, {
		...title,
		...(wording && { wording }),
		...(part !== undefined && { inPart: part }),
	});
}

function wordingBehind({ year, old, how }: Record<string, string>): Wording | undefined {
	if (how !== undefined) return { earlier: previousBy(how) };
	if (old !== undefined) return { earlier: 'old' };
	return year === undefined ? undefined : { edition: { year, loose: false } };
}

/** A name of which only the closing mark is here. */
function cutTitleBefore({ from, front }: Beginning): Head | null {
	const words = CUT_TITLE.exec(front)?.[1];
	return words === undefined ? null : { start: from, naming: { kind: 'words', words } };
}

/** A name in other marks than those of titles. */
function otherMarksBefore(before: string, at: number): Head | null {
	const [marked = '', name = ''] =
		OTHER_MARKS.exec(before) ?? QUOTED.exec(before) ?? BRACKET_FOR_MARK.exec(before) ?? [];
	if (!isLawLike(name)) return null;
	const start = at - marked.length;
	if (isSelfMarked(name)) return { start, naming: { kind: 'self' } };
	// e.g. 本<办法>第二十条
	if (OWN_IN_FRONT.test(before.slice(0, -marked.length)))
		return { start: start - 1, naming: { kind: 'self' } };
	return { start, naming: { kind: 'title', name } };
}

function headOfTitle(text: string, { name, inPart, start, end, reach, ...title }: Title): Head {
	// e.g. 本《办法》第二十条
	if (OWN_IN_FRONT.test(text.slice(Math.max(0, start - 3), start)))
		return { start: start - 1, naming: { kind: 'self' } };
	if (isSelfMarked(name)) return { start, naming: { kind: 'self' } };
	const wording = title.wording ?? wordingMade(text.slice(end, reach));
	const said = wording && { wording };
	const naming = { kind: 'title', name, ...said, ...(inPart && { inPart }) } as const;
	// e.g. “《条例》”第二十条
	const isQuoted = /[“‘「"]/.test(text[start - 1] ?? '') && /[”’」"]/.test(text[reach] ?? '');
	return { start: isQuoted ? start - 1 : start, naming };
}

/** The text itself: 本法, 本法（2018年修正）. */
function selfBefore(before: string, at: number): Head | null {
	const self = SELF.exec(before)?.[0];
	if (self === undefined)
		return SELF_AND_BRACKET.test(before) ? { start: at, naming: { kind: 'self' } } : null;
	const edition = BRACKETED_YEAR.exec(self)?.[1];
	return { start: at - self.length, naming: { kind: 'self', ...(edition && { edition }) } };
}

/** A law that was named: 该法, 同法, 其. */
function thatBefore(before: string, at: number, text: string): Head | null {
	const [that, law, kind = law ?? ''] = THAT.exec(before) ?? [];
	if (that !== undefined) return { start: at - that.length, naming: { kind: 'that', of: kind } };
	const ditto = DITTO.exec(before)?.[0];
	if (ditto !== undefined) return { start: at - ditto.length, naming: { kind: 'that' } };
	return before.includes('其') && THEIRS.test(before) && ARTICLE.test(text.slice(at, at + 10))
		? { start: at, naming: { kind: 'that' } }
		: null;
}

/** Words without marks, of which only an index of laws can tell what is a name. */
function wordsBefore(before: string, at: number): Head | null {
	const about = before.includes('关于') ? ABOUT_WORDS.exec(before) : null;
	const written = about ?? WORDS.exec(before);
	if (!written) return null;
	const [all, words = ''] = written;
	const { part, year } = written.groups!;
	const inPart = part === undefined ? {} : { inPart: part };
	const edition = year === undefined ? {} : { edition: year };
	return { start: at - all.length, naming: { kind: 'words', words, ...inPart, ...edition } };
}
