import { parseNumeral } from '../law/numerals.ts';
import type { CitedUnit, Naming, RelativeUnit, Span } from './model.ts';
import type { Title } from './titles.ts';

/** What stands in front of a numbered place and says which law is meant. */
export interface Head {
	naming: Naming;
	start: number;
}

const KINDS =
	'法典|法|条例|规定|办法|细则|解释|规则|决定|决议|公约|条约|通则|章程|规程|规范|标准|批复|纪要|安排|纲要|通知|意见|修正案|制度|协定|议定书|守则|方案';
// e.g. "本条例", "本实施细则", "本办法（试行）"; not the end of 基本法
const SELF = new RegExp(
	`(?<![基根日成样版文原])本(?:实施|暂行|试行|示范|司法)?(?:${KINDS})(?:（[^（）]{1,8}）)?的?\\s*$`,
);
// e.g. "该法", "该条例", "同法"; not the end of 合同法
const THAT = new RegExp(`(?:该|(?<![合共等相不])同|上述|前述)(?:${KINDS})的?\\s*$`);
// e.g. "附件一", "附录", "附件2"
const ANNEX = /附[件录表]\s*([一二三四五六七八九十]{1,3}|\d{1,2})?\s*$/;
// e.g. "依照刑法", "最高人民法院关于某某问题的解释（二）的"
const WORDS = /([\u4e00-\u9fff（）()]{1,60}?)(?:(?<=刑法)[总分]则)?(?:的|中)?\s*$/;
// e.g. "港口法》", where the line before has the opening mark
const CUT_TITLE = /^([^《》。；]{1,40})》\s*的?\s*$/;
/** So many characters in front of a number can be part of a name. */
const REACH = 60;

/**
 * What stands directly in front of a numbered place.
 * @param at where the number begins
 * @param from what stands before belongs to the citation before
 */
export function headBefore(text: string, at: number, from: number, titles: readonly Title[]): Head {
	const title = titles.find(({ reach, end }) => reach <= at && at - reach <= 2 && end >= from);
	if (title && /^\s*的?\s*$/.test(text.slice(title.reach, at))) {
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
	['before', new RegExp(`(?<![以之])上()([条款])${GOES_ON}`, 'y')],
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

// e.g. the end of "修正前", "修改前的", "修订以前的", "原", "旧", "1997年"
const EARLIER =
	/(?:(?:修[正改订]|修订|施行|废止)(?:以|之)?前的?|已废止的|(?<![中还复平高草])原|旧|原来的|\d{4}年的?)\s*$/;

/** Whether an earlier wording is meant by what follows these words. */
export const meansEarlier = (before: string): boolean => EARLIER.test(before.slice(-12));
