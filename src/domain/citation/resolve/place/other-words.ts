import { LEADING_VERBS } from '../../find/names/leading-verbs.ts';
import type { Memory } from '../said/memory.ts';
import type { CitedPlace, PlaceMention } from '../../model.ts';
import { isOfNoun } from '../../find/of-noun.ts';
import { depthOf } from '../../find/numbers/unit-groups.ts';
import { areCountedInLaw } from '../said/within.ts';
import type { WrittenPlace } from './written-place.ts';

// e.g. "", "，", "（", "依据", "违反了", "有" in front of 第二款: what goes on about an article of the line or the cell before
const GOES_ON = new RegExp(`(?:^|[，。；：、（(“]|其中?|有|属于|(?:${LEADING_VERBS})了?)\\s*$`);
// e.g. "规定", "所列", "、", "" behind it; not 第2项标准, 第三项证据
const IS_PLACE =
	/^(?:\s|$|[，。；：、）)”规之所的中和或及与至未不均也仅]|除外|各项|情形|行为|第|[（(]|处[罚理]|以上|以下)/;

// e.g. "规定", "的规定", "所列" behind a place of a law
export const SAYS = /^(?:(?:之|的)?规定|所[列称述])/;

/**
 * Whether 第二款 or 第三项, in a text that is no law, stands in another line or cell of a table than the place that was named last, and
 * in words of their own: “问题五：卷内第三项证据” below 《某法》第三条, or “第2项标准” in the cell beside it.
 */
function isFarFromPlace(
	text: string,
	{ start, end }: PlaceMention,
	{ inLine, told, goesOn }: Memory,
): boolean {
	// e.g. "第三项从轻" below 依照《某法》第三条第一项、
	if (goesOn && start === 0) return false;
	const cell = Math.max(text.lastIndexOf('\t', start), text.lastIndexOf('|', start)) + 1;
	const isNear = [...inLine, told].some((named) => named !== null && named.end > cell);
	if (isNear) return false;
	return !GOES_ON.test(text.slice(cell, start)) || !IS_PLACE.test(text.slice(end));
}

// e.g. "将原", "章程原" in front of 第五条
const MOVES = /(?:[将把]原?|原)$/;
// e.g. "改为第六条" behind it
const TO_ANOTHER = /^(?:改|修改|调整|变更|顺延)为[“"]?(第[^，。；条]{1,9}条)/;
// e.g. "修订", "新法" in the line before: then it tells how a law was amended
const OF_AMENDMENT = /修[订正改]|修法|[新旧原]法|调整|变[化动更]|新增|改动/;

/**
 * Whether an article gets another number in a line that has named one of a law, and says nothing of its amendment: 依据《某法》第五条，经研究，
 * 将原第五条改为第六条 is said of the paper that is written; not so 《某法》第六条，由原第五条改为第六条.
 */
export function isRenumberedInPaper(
	text: string,
	{ start, end }: PlaceMention,
	{ namedInLine, carriesPlace }: Memory,
): boolean {
	const front = text.slice(0, start);
	if (!namedInLine || !carriesPlace || !MOVES.test(front) || OF_AMENDMENT.test(front)) return false;
	const [, number] = TO_ANOTHER.exec(text.slice(end)) ?? [];
	return number !== undefined && !front.includes(number);
}

// e.g. "第（三）项任务", "第（二）项工作": what a notice has set in its own points
const SET = /^第[^项，。；]{1,6}项(?:重点|主要|目标)*(?:任务|工作|措施|举措)/;

/** Whether 完成第（三）项任务 in a notice stands in another line than the place that was named last: it is one of the notice's own. */
export const isOfNotice = (place: WrittenPlace, memory: Memory): boolean =>
	SET.test(place.text.slice(place.start)) && isFarFromPlace(place.text, place, memory);

// e.g. "验收条款" behind 第六条, where the text has spoken of a contract: one of its clauses
const CLAUSE = /^的?[^，。；、”《第规定]{2,8}条款/;

/** Whether a number that stands alone in a text that is no law is one of other words, and of no law that it has named. */
export function isOfOtherWords(text: string, mention: PlaceMention, memory: Memory): boolean {
	const { naming, places, start } = mention;
	// The whole list is of those words: 第一项、第二项事实. A 章 may be one that the law has not.
	if (naming.kind === 'same') return !beginsWithDivision(places) && !memory.before;
	if (naming.kind !== 'none') return false;
	if (memory.others.areInText && CLAUSE.test(text.slice(mention.end))) return true;
	return (
		(!areCountedInLaw(places) && isFarFromPlace(text, mention, memory)) ||
		isOfNoun(text.slice(0, start), isLikeLaw(places) || goesOnWithItem(text, start, memory))
	);
}

/** So many 条 few papers have but laws. */
export const MANY = 20;

/** 第三条第二款, 第四十条: few papers but laws have 款 in 条, or so many. */
const isLikeLaw = ([place]: readonly CitedPlace[]): boolean => {
	const [first, ...inner] = place!.steps;
	return first!.unit === 'article' && (inner.length > 0 || first!.number.main > MANY);
};

// e.g. "第（二）项", as the items of laws are written
const ITEM = /^第[（(][一二三四五六七八九十]{1,3}[）)]项/;

/** Whether 第（二）项 stands in the sentence that has named an article: 第三条分了五类，平时只记第（二）项. */
function goesOnWithItem(text: string, start: number, { inLine }: Memory): boolean {
	const last = inLine.at(-1);
	return (
		last !== undefined &&
		ITEM.test(text.slice(start)) &&
		!/[。；]/.test(text.slice(last.end, start))
	);
}

const beginsWithDivision = ([place]: readonly CitedPlace[]): boolean =>
	depthOf(place!.steps[0]!.unit) < depthOf('article');
