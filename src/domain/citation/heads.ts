import { parseNumeral } from '../law/numerals.ts';
import type { CitedUnit, Naming, RelativeUnit, Span } from './model.ts';
import type { Title } from './titles.ts';

/** What stands in front of a numbered place and says which law is meant. */
export interface Head {
	naming: Naming;
	start: number;
}

const KINDS =
	'法典|法|条例|规定|办法|细则|解释|规则|决定|决议|公约|条约|通则|章程|规程|规范|标准|准则|批复|纪要|安排|纲要|通知|意见|修正案|制度|协定|议定书|守则|方案|法规|规章';
// e.g. "本条例", "本实施细则", "本若干规定", "本办法（试行）", "本条例中", "本条例》"; not the end of 基本法
const SELF = new RegExp(
	`(?<![基根日成样版文原])本(?:实施|施行|暂行|试行|示范|司法|若干|补充|管理|技术|工作|地方性|自治|单行|变通|议事|监督|立法|组织)*(?:${KINDS})(?:（[^（）]{1,8}）)?》?[的中]?\\s*$`,
);
// e.g. "本条例（" in 本条例（第三条）
const SELF_AND_BRACKET = new RegExp(`(?<![基根日成样版文原])本(?:${KINDS})\\s*[（(]$`);
// e.g. "该法", "该条例", "同法"; not the end of 合同法
const THAT = new RegExp(`(?:该|(?<![合共等相不])同|上述|前述)(?:${KINDS})的?\\s*$`);
// e.g. "双方合同", "公司章程", "该协议": their 条 are no law's
const NO_LAW =
	/(?:合同|协议|合同书|协议书|章程|契约|保单|保险单|责任书|承诺书|标书|招标文件|规约|判决|判决书|裁定|裁定书)[》的中]?\s*$/;
// e.g. "附件一", "附录", "附件2"
const ANNEX = /附[件录表]\s*([一二三四五六七八九十]{1,3}|\d{1,2})?\s*$/;
// e.g. "依照刑法", "最高人民法院关于某某问题的解释（二）的"
const WORDS = /([\u4e00-\u9fff（）()]{1,60}?)(?:(?<=刑法)[总分]则)?(?:的|中)?\s*$/;
// e.g. "港口法》", where the line before has the opening mark
const CUT_TITLE = /^([^《》。；]{1,40})》\s*的?\s*$/;
/** Whether the words in front of a number name what is no law, a contract or the like. */
export const namesNoLaw = (before: string): boolean =>
	NO_LAW.test(before) && !/本章程[》的中]?\s*$/.test(before);

/** So many characters in front of a number can be part of a name. */
const REACH = 60;

/**
 * What stands directly in front of a numbered place.
 * @param at where the number begins
 * @param from what stands before belongs to the citation before
 */
export function headBefore(text: string, at: number, from: number, titles: readonly Title[]): Head {
	const title = titles.find(({ reach, end }) => reach <= at && at - reach <= 5 && end >= from);
	if (title && /^\s*(?:[总分]则)?的?\s*$/.test(text.slice(title.reach, at))) {
		const { name, edition, start } = title;
		// e.g. 本《办法》第二十条
		if (/(?<![基根日成样版文原])本$/.test(text.slice(0, start)))
			return { start: start - 1, naming: { kind: 'self' } };
		return { start, naming: { kind: 'title', name, ...(edition !== undefined && { edition }) } };
	}
	const cut = CUT_TITLE.exec(text.slice(from, at))?.[1];
	if (cut !== undefined) return { start: from, naming: { kind: 'title', name: cut } };
	const before = text.slice(Math.max(from, at - REACH), at);
	const start = (words: string): number => at - words.length;
	const self = SELF.exec(before)?.[0];
	if (self !== undefined) return { start: start(self), naming: { kind: 'self' } };
	if (SELF_AND_BRACKET.test(before)) return { start: at, naming: { kind: 'self' } };
	const that = THAT.exec(before)?.[0];
	if (that !== undefined) return { start: start(that), naming: { kind: 'that' } };
	const [annex, number] = ANNEX.exec(before) ?? [];
	if (annex !== undefined)
		return {
			start: start(annex),
			naming: { kind: 'annex', number: number === undefined ? null : parseNumeral(number) },
		};
	const [all, words] = WORDS.exec(before) ?? [];
	if (words) return { start: start(all!), naming: { kind: 'words', words } };
	return { start: at, naming: { kind: 'none' } };
}

// e.g. "附件一", "附表2"; not in 《某办法》附件一, 附件一第三条, 附件1份
const ANNEX_ALONE =
	/附[件表]([一二三四五六七八九十]{1,3}|\d{1,2})(?![\d一二三四五六七八九十份个页张]|\s*第)/y;

/** The 附件 of the text itself that is named here, without a place in it. */
export function annexAt(text: string, at: number): { end: number; number: number | null } | null {
	ANNEX_ALONE.lastIndex = at;
	const [, number] = ANNEX_ALONE.exec(text) ?? [];
	if (number === undefined || text[at - 1] === '》') return null;
	return { end: ANNEX_ALONE.lastIndex, number: parseNumeral(number) };
}

/** 前款, 本条, 该款 and where it stands. */
export interface WrittenRelative extends Span {
	naming: RelativeUnit;
}

const RELATIVE_UNITS: Record<string, CitedUnit> = {
	编: 'part',
	章: 'chapter',
	节: 'section',
	条: 'article',
	款: 'paragraph',
	项: 'item',
};
// e.g. "上款规定", "本款第一项", "本款（一）、（二）项", "上款各项"
const GOES_ON = '(?=\\s*第|[（(][一二三四五六七八九十]|规定|所|中|的|各)';
/** Ways of pointing at a unit. Each pattern captures a count, if there is one, and the unit. */
const RELATIVE: [RelativeUnit['way'], RegExp][] = [
	// e.g. "前款", "前两款", "前条", "前五条", "以前项手段"; not 目前, 前项目
	[
		'before',
		/(?<![目之])前([一二两三四五六七八九十]?)(条(?![件例约])|款(?!式)|项(?!目)|章|节(?!目))/y,
	],
	// e.g. "上款", "上一款", "上条"
	['before', new RegExp(`(?<![以之])上([一两二三]?)([条款])${GOES_ON}`, 'y')],
	// e.g. "本条", "本款第一项", "本章"; not 本条例, 基本条件, 资本项目, 本章程
	['this', /(?<![基样资文版根日脚课原])本()([条章节编])(?![例件约款程目日能制号码写辑入队])/y],
	['this', new RegExp(`(?<![基成样资文版根日])本()([款项])${GOES_ON}`, 'y')],
	// e.g. "该条", "该款第一项", "同条第二款"; 该项 alone says that thing
	['that', new RegExp(`(?:(?<!各)该|(?<![合共等相不])同)()([条款])${GOES_ON}`, 'y')],
];

/** The relative unit that begins here, if one does. */
export function relativeAt(text: string, at: number): WrittenRelative | null {
	for (const [way, pattern] of RELATIVE) {
		pattern.lastIndex = at;
		const match = pattern.exec(text);
		if (!match) continue;
		const count = match[1] ? (parseNumeral(match[1]) ?? 1) : 1;
		return {
			start: at,
			end: pattern.lastIndex,
			naming: { kind: 'relative', way, unit: RELATIVE_UNITS[match[2]![0]!]!, count },
		};
	}
	return null;
}

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

// e.g. the end of "2018年修正的", "2015年3月15日第二次修订后的", "2010年版", "1979年"
const EDITION =
	/(\d{4})年(?:\d{1,2}月(?:\d{1,2}日)?)?起?(版|(?:第[一二三四五六七八九十]次)?(?:修正|修订|修改|公布|发布|颁布|制定|通过|施行|实施)(?:后|版|文本)?)?的?\s*$/;

/** A wording that is named by its year. */
export interface Edition {
	year: string;
	/** The year alone may only say when it applied. */
	loose: boolean;
}

/** The wording that these words name for what follows them. */
export function editionBefore(before: string): Edition | undefined {
	const [, year, how] = EDITION.exec(before.slice(-30)) ?? [];
	return year === undefined ? undefined : { year, loose: how === undefined };
}
