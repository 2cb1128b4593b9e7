import type { Beginning, Written } from './beginning.ts';
import { decimalsAt } from './numbers/decimals.ts';
import { headBefore, OWN, type Head } from './heads.ts';
import { isLawLike } from './names/law-like.ts';
import { LEADING_VERBS } from './names/leading-verbs.ts';
import { mentionsOf } from './list-mentions.ts';
import type { PlaceMention } from '../model.ts';
import { titlesNoLaw } from './no-law.ts';
import { isOfNoun } from './of-noun.ts';
import { readOutsideArticles, readPreamble, type SeriesMember } from './numbers/series.ts';
import type { Title } from './names/titles.ts';
import { isOutsideArticles } from './numbers/unit-groups.ts';

// e.g. "本预案", "本专项规划", "本意见的", "本条例中": the text itself, if it is called so
const ITSELF = new RegExp(
	`${OWN}((?:[\\u4e00-\\u9fff]{0,6})(?:预案|方案|规划|计划|要点|纲要|意见|通知|决定|决议|规程|规范|标准|导则|指南|指引|办法|规定|细则|规则|制度|条例|法|章程|公约|宣言))》?(?:[的中]|之)?\\s*$`,
);
// e.g. "该预案", "上述意见"
const THAT =
	/(?:该|上述|前述)(预案|方案|规划|计划|要点|纲要|意见|通知|决定|决议|规程|规范|标准)的?\s*$/;
// e.g. "县防空袭应急预案", "某某意见的": words that a title may end in
const NAMED_SO = /(?:预案|方案|规划|计划|纲要|要点|标准|规范)(?:的|中的?)?\s*$/;

/** What stands in front of a place that is not counted in 条. A plan is no law, and cited only where its text is here. */
function headOf(beginning: Beginning): Head | null {
	const head = headBefore(beginning);
	const { naming } = head;
	const { at, front } = beginning;
	if (naming.kind === 'title') return ifLaw(head, naming.name);
	const [itself, of] = ITSELF.exec(front) ?? [];
	if (itself !== undefined && of !== undefined) {
		const start = at - itself.length;
		return { start, naming: { ...(naming.kind === 'self' ? naming : { kind: 'self' }), of } };
	}
	// e.g. 该条例序言
	if (naming.kind === 'that' && naming.of !== undefined) return head;
	const [that, kind] = THAT.exec(front) ?? [];
	if (that !== undefined && kind !== undefined)
		return { start: at - that.length, naming: { kind: 'that', of: kind } };
	if (naming.kind === 'words' && (NAMED_SO.test(front) || isLawLike(naming.words)))
		return { ...head, naming: { ...naming, known: true } };
	return naming.kind === 'words' || naming.kind === 'none'
		? { start: at, naming: { kind: 'none' } }
		: null;
}

/** Null for what is no law; `known` for what may be one. */
export function ifLaw(head: Head, name: string): Head | null {
	if (head.naming.kind !== 'title' && head.naming.kind !== 'words') return head;
	if (titlesNoLaw(name) && !isPlan(name)) return null;
	return isLawLike(name) ? head : { ...head, naming: { ...head.naming, known: true } };
}

const isPlan = (name: string): boolean => /(?:规范|标准)$/.test(name);

/** 本预案第三条: `headBefore` knows of no plan, which is the text itself if it is called so. */
export function headOfPlan({ text, at }: Beginning, head: Head): Head {
	if (head.naming.kind !== 'words') return head;
	const [itself, of] = ITSELF.exec(text.slice(head.start, at)) ?? [];
	return itself === undefined || !of?.endsWith('预案')
		? head
		: { start: at - itself.length, naming: { kind: 'self', of } };
}

/** What names the law of a place right behind the number of a document. */
export const OF_NUMBER = { kind: 'same', numbered: true } as const;

/** 《某预案》第2.1节, 本意见第二部分第（三）项, 第三点: of a text that is named; 第2.1节 alone only in one that has such sections. */
export function partsFrom(beginning: Beginning): PlaceMention[] {
	const { text, at, front, titles, isOfNumber, written } = beginning;
	const members = readOutsideArticles(text, at);
	if (members.length > 0 && isOfNumber) return behindNumber(members, at, false);
	const head = members.length === 0 ? null : headOf(beginning);
	if (!head) return [];
	const isAlone = head.naming.kind === 'none';
	if (isAlone && !(isNested(members) && standsAlone(front) && countsSections(written))) return [];
	return withLaw(mentionsOf(members, head), titles, false);
}

const behindNumber = (members: SeriesMember[], at: number, bare: boolean): PlaceMention[] =>
	withLaw(mentionsOf(members, { start: at, naming: OF_NUMBER }), [], bare);

const countsSections = ({ hasSections }: Written): boolean => hasSections?.() ?? false;

/** 2.1 of 第2.1节: only a section within another is cited without a name. */
const isNested = ([first]: SeriesMember[]): boolean =>
	first!.places[0]!.steps[1]?.unit === 'heading';

// e.g. "GB 50038-2005", "GB/T 1.1—2020）", "V2", "表": what stands in front of 第3.1节 has sections of its own
const OTHERS = /(?:[\w）)》]|[图表式]|附[件录][一二三四五六七八九十]{0,3})\s*$/;
const standsAlone = (front: string): boolean => !OTHERS.test(front) && !isOfNoun(front);

// e.g. "见", "详见", "按", "按照", "除" in front of 2.1
const LEADS = new RegExp(`(?:${LEADING_VERBS}|见|按|依|落实|除|同)$`);
// e.g. "的规定", "有关要求", "职责": what a section has
const ITS =
	'的?(?:有关|相关|具体)?(?:规定|要求|分工|分级|职责|条件|程序|内容|措施|办法|方式|原则|流程|权限|任务|情形)';
// e.g. "。", "，", "规定", "的规定", "所列", "执行", "分工", "第（1）项" behind 2.1: what follows is said of a place
const FOLLOWS = new RegExp(
	`^(?:$|[，。；、）)】：]|${ITS}|所[列称述规确]|之?规定|明确|确定|执行|办理|实施|落实|开展|组织|处置|进行|发放|报告|启动|条款|中)`,
);

// e.g. "规定和", "的要求、", "职责以及" between 按照2.1 and 3.1
const SAID_OF_BOTH = new RegExp(`^${ITS}(?:、|和|与|及|以及|或者?)$`);

/** 《某预案》2.1, 本预案2.1; 见2.1 and 按照2.1的规定 only in a text that has such sections. */
export function decimalsFrom(beginning: Beginning): PlaceMention[] {
	const { text, at, from, front, titles, isOfNumber, written } = beginning;
	if (decimalsAt(text, at) === null) return [];
	const members = readOutsideArticles(text, at);
	if (members.length === 0) return [];
	if (isOfNumber) return behindNumber(members, at, true);
	if (from > 0 && SAID_OF_BOTH.test(front))
		return isCited(text, members) ? goingOn(members, at) : [];
	const head = headOf(beginning);
	if (!head) return [];
	const isAlone = head.naming.kind === 'none';
	if (isAlone && !(isCited(text, members) && LEADS.test(front) && countsSections(written)))
		return [];
	return withLaw(mentionsOf(members, head), titles, true);
}

/** Whether something is said of a place there; of 2.1节 and 2.1第（2）项 whatever follows. */
function isCited(text: string, members: readonly SeriesMember[]): boolean {
	const { end } = members.at(-1)!;
	return !/[0-9０-９]/.test(text[end - 1]!) || FOLLOWS.test(text.slice(end).trimStart());
}

const goingOn = (members: SeriesMember[], at: number): PlaceMention[] =>
	withLaw(mentionsOf(members, { start: at, naming: { kind: 'same' } }), [], true).map((one) =>
		one.counted ? { ...one, counted: { ...one.counted, apart: true } } : one,
	);

// e.g. "、", "和" between 《某条例》第三条 and 序言
const GOES_ON = /^(?:、|和|与|及|以及|或者?)$/;

/** 《某条例》序言第二自然段, 本条例序言, 宪法序言; and the next of a list of places. */
export function preambleFrom(beginning: Beginning): PlaceMention[] {
	const { text, at, from, front, titles } = beginning;
	const head = headOf(beginning);
	if (!head) return [];
	const isNext = from > 0 && GOES_ON.test(front);
	if (head.naming.kind === 'none' && !isNext) return [];
	const named: Head = head.naming.kind === 'none' ? { start: at, naming: { kind: 'same' } } : head;
	const members = readPreamble(text, at, text.slice(at, at + 2));
	return withLaw(mentionsOf(members, named), titles, false);
}

const isCounted = ({ places }: PlaceMention): boolean =>
	isOutsideArticles(places[0]!.steps[0]!.unit) || places[0]!.steps[0]!.unit === 'annex';

/** The words in front that name the law are a citation of their own if it counts nothing of the kind. */
export function withLaw(
	mentions: PlaceMention[],
	titles: readonly Title[],
	bare: boolean,
): PlaceMention[] {
	const [first, ...others] = mentions;
	if (!first) return [];
	const { naming, start } = first;
	const title = titles.find((one) => one.start <= start + 1 && start < one.end);
	const words = naming.kind === 'words' ? start + naming.words.length : undefined;
	const lawEnd = naming.kind === 'title' ? title?.end : words;
	// What the text itself counts, it counts in each place of a list; one that is not there takes none along.
	const isOwn = naming.kind === 'none';
	const counted = (one: PlaceMention): PlaceMention => ({
		...one,
		...(isOwn && { naming }),
		counted: { lawEnd: one.start, bare },
	});
	return [
		{ ...first, counted: { lawEnd: lawEnd ?? start, bare } },
		...others.map((one) => (isCounted(one) ? counted(one) : one)),
	];
}
