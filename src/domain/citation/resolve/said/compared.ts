import type { Memory } from './memory.ts';
import type { Named } from '../names/names.ts';

// e.g. "不一致；", "的规定相抵触，", "的职责表述不一致，", "有冲突。", "表述相同，", "不符，建议删去；" between 与《某法》第三条 and the place that begins the next clause
const DIFFERS =
	/^(?:[的之等规有相表][^，。；、第《]{0,10}?)?(?:明显|完全|均|都)?(?:(?:不|基本)?(?:相)?(?:一致|同(?=[，。；])|近似|类似)|不(?:相)?(?:符|符合|协调|衔接|匹配)|(?:相|有所?|存在)?(?:抵触|冲突|矛盾|重复|重叠))[^，。；第]{0,4}(?:[，。；]|，[^，。；第《]{0,10}[；。])$/;
// e.g. "规定的收费，与《某法》第三条、第四条", "与某法第三条" behind 《某办法》第十条
const COMPARES = /^[^，。；《第]{0,30}(?:，[^，。；《第]{0,6})?[与同跟][^，。；]+$/;

/**
 * The law that the next clause goes on about behind 《某办法》第十条与《某法》第三条不一致；第十一条…: the one that was compared, not the one
 * that it was compared with.
 * @param at where the place begins that names no law
 * @returns null where nothing was compared
 */
export function lawCompared(text: string, at: number, { inLine }: Memory): Named | null {
	const last = inLine.at(-1);
	if (!last || !DIFFERS.test(text.slice(last.end, at))) return null;
	const { law } = last.place.target;
	const other = inLine.findLast(({ place }) => place.target.law !== law);
	return other && COMPARES.test(text.slice(other.end, last.end)) ? other.place.named : null;
}

// e.g. "第五条细化了《某法》第三条第一款", "第三条规定的收费，与某法第三条" behind 送审稿
const OF_OTHER =
	/(第[^第条款项，。；]{1,8}[条款项])(?:[^，。；《第]{1,40}|[^，。；《第]{0,30}，[^，。；《第]{1,30})(?:《[^》]+》|法|条例|办法|规定)[^，。；《]*$/;
// e.g. "；", "，其中" in front of a place
const BEGINS_CLAUSE = /[，。；](?:其中|并且?|而)?$/;

/**
 * Whether a place goes on about a draft or a contract of the line, which has named a law only to say something of itself: 送审稿第三条与《某法》
 * 第三条不一致；第四条…, 草案第五条细化了《某法》第三条，第六条….
 */
export function goesOnInOther(text: string, at: number, memory: Memory): boolean {
	const last = memory.inLine.at(-1);
	if (!memory.others.areInLine || !last || !BEGINS_CLAUSE.test(text.slice(0, at))) return false;
	const other = OF_OTHER.exec(text.slice(0, last.end));
	const end = other && other.index + other[1]!.length;
	return other !== null && !memory.inLine.some((place) => place.end === end);
}

// e.g. "", "。", "；", "关系：", "1、", "（一）" in front of 第二十二条
const BEGINS_SENTENCE = /(?:^|[。；！？：:]|^\s*[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．])\s*$/;

/** Whether an article at the beginning of a sentence is of the draft that the text is about: 第五条依据《某法》第三条制定。第六条…. */
export const beginsInDraft = (text: string, at: number, { others }: Memory): boolean =>
	others.isAboutDraft && BEGINS_SENTENCE.test(text.slice(0, at));

// e.g. "前者", "后者的" in front of 第七条
const OF_TWO = /([前后])者的?\s*$/;

/** 前者第五条、后者第六条: of the two laws that the line has named last; null in front of any other place. */
export function lawOfTwo(front: string, { allNamed, namedInLine }: Memory): Named | null {
	const [, which] = OF_TWO.exec(front) ?? [];
	return which === undefined || !namedInLine
		? null
		: (allNamed.at(which === '前' ? -2 : -1) ?? null);
}
