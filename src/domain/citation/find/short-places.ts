import type { Beginning } from './beginning.ts';
import { headBefore, type Head } from './heads.ts';
import { mentionsOf } from './list-mentions.ts';
import type { PlaceMention } from '../model.ts';
import { LEADING_VERBS } from './names/leading-verbs.ts';
import { readSeries, type SeriesMember } from './numbers/series.ts';
import { BETWEEN_SHORT, SHORT } from './numbers/unit-groups.ts';
import { COUNTED as THINGS, NAME_ENDS } from './place-starts.ts';

// e.g. "条例", "条例的" in front of 6条
const BEHIND_NAME = new RegExp(`(?:${NAME_ENDS})的?$`);

/** 某某条例6条2款: without 第 it is a citation only behind a name, and where it is said to be one or a draft writes so. */
export function shortFrom(beginning: Beginning): PlaceMention[] {
	const { text, at, written } = beginning;
	const members = readSeries(text, at, SHORT);
	if (members.length === 0) return [];
	if (!BEHIND_NAME.test(text.slice(Math.max(0, at - 3), at)))
		return mentionsOf(members, { naming: { kind: 'none' }, start: at });
	const { naming, start } = headBefore(beginning);
	if (isSaidShort(text, start, at, members)) return shortOf(members, { naming, start });
	const isPlace =
		LONG_NUMBER.test(text.slice(at)) ||
		(written.draft && isWrittenShort(text, start, at)) ||
		(written.spoken && isSpokenShort(text, start, at, members.at(-1)!.end));
	if (!isPlace) return [];
	const short = shortOf(members, { naming, start });
	// A law of which somebody counts the articles has more than a few.
	return MANY.test(text.slice(at, at + 9))
		? short.map((one) => ({ ...one, mayCount: true }))
		: short;
}

/** None where nothing names a law. */
function shortOf(members: SeriesMember[], { naming, start }: Head): PlaceMention[] {
	if (naming.kind === 'words')
		return mentionsOf(members, { start, naming: { ...naming, known: true } });
	return naming.kind === 'title' || naming.kind === 'self' || naming.kind === 'that'
		? mentionsOf(members, { start, naming })
		: [];
}

// e.g. "依据", "违反", "可依" in front of 某某条例6条
const CITES = new RegExp(`${LEADING_VERBS}|[可应须系][依按据]`);
// e.g. "第五条、", "第三款和" in front of 《某某法》三十七条; not 《新闻》三条
const IN_LIST = /[条款项](?:、|和|及|以及|与|或者?)$/;
// e.g. "与" in 第五条与某某法三十七条
const JOINER_IN_FRONT = /^(?:和|及|以及|与|或者?)/;
// e.g. "依照某某法的", "《某条例》" in front of 三十七条
const LAW = /(?:法|法典|条例|规定|办法|细则|解释)》?的?$/;
// e.g. "如何衔接", "之规定", "，" behind it; not 线索
const LISTED =
	/^(?:[，。；、）)？]|之?规定|[的和及与或均都对]|如何|是否|之间|不?一致|相|竞合|冲突|$)/;
// e.g. "之规定", "规定的", "列了十种" behind 某某条例6条
const GOES_ON = /^(?:之|的?规定|所[列称]|列[了出举有]|讲[了的]|说[了的])/;
// e.g. "！某法", "：《某法》" in front of 188条。, a sentence of its own; not 。读了某法12条。
const BEGINS_SENTENCE = /[。！？：:]\s*[^了过读学看讲，。]{2,20}$/;
const ENDS_SENTENCE = /^[。！？]/;
// e.g. "1246条" behind 《某某法典》: few count so many; "216条的"; not 50条的要点
const LONG_NUMBER = /^(?:[0-9]{4}条|[0-9]{2,3}条的(?!要点|条文|解读|宣|学习|知识))/;
// e.g. "（", "（条件见" in front of 《某某条例》6条, and "）", "；" behind it
const IN_BRACKET = /[（(](?:[^（()）。]*见)?$/;
const ENDS_BRACKET = /^[）)；;，,、]/;
/** So few characters are the words within the bracket. */
const LONGEST_IN_BRACKET = 20;

/**
 * Whether 某某条例6条, without 第, cites the sixth: 依据某某条例6条, 某某条例6条2款, 某某条例6条规定. In 学习《某某条例》6条 it counts.
 * @param start where the name begins, or words in front of it
 * @param at where the number begins
 */
function isSaidShort(
	text: string,
	start: number,
	at: number,
	members: readonly SeriesMember[],
): boolean {
	const { places, end } = members.at(-1)!;
	const inside = members.length > 1 || places[0]!.steps.length > 1;
	return (
		inside ||
		isListed(text, start, at, end) ||
		GOES_ON.test(text.slice(end)) ||
		(ENDS_SENTENCE.test(text.slice(end)) &&
			BEGINS_SENTENCE.test(text.slice(Math.max(0, start - 2), at))) ||
		(IN_BRACKET.test(text.slice(Math.max(0, start - LONGEST_IN_BRACKET), start)) &&
			ENDS_BRACKET.test(text.slice(end))) ||
		CITES.test(text.slice(Math.max(0, start - 2), at))
	);
}

/** Whether a law and a number without 第 stand in a list of places, and the number is one of them. */
function isListed(text: string, start: number, at: number, end: number): boolean {
	const words = text.slice(start, at);
	const [joiner = ''] = JOINER_IN_FRONT.exec(words) ?? [];
	return (
		IN_LIST.test(text.slice(0, start) + joiner) && LAW.test(words) && LISTED.test(text.slice(end))
	);
}

// e.g. "88条" behind 某某法
const FIGURES = /^[0-9０-９]/;
// e.g. "学习", "修改了", "读了" in front of 某某条例6条: so many are counted; not 修改后的
const COUNTED =
	/学习|修[改订正](?![前后的])|新增|增加|删[去除]|涉及|宣[讲传]|选[读学讲]|[读学讲背抄摘]了|[共计等]/;
// e.g. "措施", "要点" behind 某某办法二十条
const COUNTED_BEHIND = new RegExp(`^的?[^，。；、]{0,4}(?:${THINGS}|要点|条文|条款|内容)`);

/** Whether a draft means an article by 某某法88条: people leave out 第 where they write figures. */
const isWrittenShort = (text: string, start: number, at: number): boolean =>
	FIGURES.test(text.slice(at)) && !COUNTED.test(text.slice(Math.max(0, start - 4), at));

// e.g. "四十九条", "1254条"; not 三条
const MANY = /^(?:[0-9０-９]{2,4}|[^条]*[十百千][^条]*)条/;
// e.g. "6、9条", "三十五到三十八条": no count
const LISTED_NUMBERS = new RegExp(`^[^条]*${BETWEEN_SHORT}[^条]*条`);

/** Whether a letter means an article by 某某法四十九条, as people speak; of three articles it says 三条. */
const isSpokenShort = (text: string, start: number, at: number, end: number): boolean =>
	(LISTED_NUMBERS.test(text.slice(at, end)) ||
		(MANY.test(text.slice(at, at + 9)) && !COUNTED.test(text.slice(Math.max(0, start - 4), at)))) &&
	!COUNTED_BEHIND.test(text.slice(end));
