import { bareName, readPlace, type Place } from '../query.ts';

/** A place in a law that a question names. */
export interface AskedPlace {
	/** The law's name, folded and without what people leave out or add; empty if none stands there. */
	name: string;
	place: Place;
	/** Where it stands in the folded text, the name included. */
	start: number;
	end: number;
}

/** Whether a law goes by a name; asked with folded names as `bareName` gives them. */
export type IsName = (name: string) => boolean;

// e.g. "22条", "第120条之1第2款", "第42条第1款第(3)项"; not "3条例", "5条件"
const PLACE =
	/第?\d{1,9}条(?![例件约文])(?:之\d{1,2})?(?:第?\d{1,3}款)?(?:第?\(?\d{1,3}\)?项)?(?:第?\d{1,3}目)?/g;
// e.g. "刑法120-1", "民法典 1260", "《民法典》1260", each in front of a blank or the end
const SHORT = /[^\s,.;:!?、。]{0,60}[\u4e00-\u9fff》] ?\d{1,9}(?:-\d{1,2})?(?=\s|$)/g;

/**
 * Every place in a law that a folded text names, also in the middle of a sentence. A name that no law goes by is found by
 * its last characters: 示例规定.
 */
export function placesIn(folded: string, isName: IsName): AskedPlace[] {
	const long = [...folded.matchAll(PLACE)].flatMap((match) => longPlace(folded, match, isName));
	const short = [...folded.matchAll(SHORT)].flatMap((match) => shortPlace(match, isName));
	const alone = short.filter(
		(one) => !long.some(({ start, end }) => one.start < end && start < one.end),
	);
	return [...long, ...alone].sort((a, b) => a.start - b.start);
}

function longPlace(folded: string, match: RegExpExecArray, isName: IsName): AskedPlace[] {
	const { index } = match;
	const from = Math.max(0, index - FARTHEST);
	const { name, start } = nameBefore(folded.slice(from, index), isName);
	// e.g. "我有3条意见": no place of a law
	if (name === '' && match[0][0] !== '第' && /\S/.test(folded[index - 1] ?? ' ')) return [];
	const read = readPlace(name + match[0]);
	if (!read.place) return [];
	return [
		{ name: read.name, place: read.place, start: from + start, end: index + match[0].length },
	];
}

function shortPlace(match: RegExpExecArray, isName: IsName): AskedPlace[] {
	const { name: words, place } = readPlace(match[0]);
	const name = knownEnd(words, isName) || lawLikeEnd(words);
	if (!place || name === '') return [];
	const start = match.index + Math.max(0, match[0].replace('》', '').lastIndexOf(name));
	return [{ name, place, start, end: match.index + match[0].length }];
}

/** A name of 60 characters at most, its marks, and what stands between it and the number. */
const FARTHEST = 80;
// What may stand between a name and the number: "民法典的1254条", "民法典规定的"
const BETWEEN = /(?:规定|里面?|当中|中)?的? ?$/;
// e.g. the end of "请问《人民防空法》的 "
const TITLE_BEFORE = new RegExp(`《([^《》]{2,60})》${BETWEEN.source}`);
// e.g. the end of "恐怖活动 刑法", "刑法规定的"
const WORD_BEFORE = new RegExp(`([^\\s,.;:!?()"、。《》“”]{2,60}?)${BETWEEN.source}`);
// e.g. "放灯笼 未成年人 保护法": blanks may part a name
const WORDS_BEFORE = /[^,.;:!?()"、。《》“”]{2,60}$/;

/** The law's name at the end of a text, and where it begins. */
function nameBefore(text: string, isName: IsName): { name: string; start: number } {
	const [titled, title] = TITLE_BEFORE.exec(text) ?? [];
	if (titled && title) return { name: title, start: text.length - titled.length };
	const known = knownBefore(text, isName);
	if (known) return known;
	const [all, words = ''] = WORD_BEFORE.exec(text) ?? [];
	const name = all ? lawLikeEnd(words) : '';
	// Words that no law goes by are the question's: "高空抛物 第1254条".
	if (!all || name === '') return { name, start: text.length };
	return { name, start: text.length - all.length + words.lastIndexOf(name) };
}

/** The longest name that a law goes by, with what may stand behind it or as the very end: 风筝规定 is a name. */
function knownBefore(text: string, isName: IsName): { name: string; start: number } | null {
	const tail = WORDS_BEFORE.exec(text)?.[0] ?? '';
	const ends = [tail.trimEnd(), tail.replace(/的? ?$/, ''), tail.replace(BETWEEN, '')];
	for (const words of new Set(ends)) {
		const name = knownEnd(words, isName);
		if (name) return { name, start: text.length - tail.length + words.length - name.length };
	}
	return null;
}

// Names of laws end so. e.g. "风筝规定", "示例省物业管理条例"
const LAW_LIKE = /(?:法|典|条例|通则|办法|规定|规则|细则|解释|决定|意见|通知)$/;

/** Whether words end like the name of a law. */
export const endsLikeLaw = (words: string): boolean => LAW_LIKE.test(words);

// e.g. "河南省" in front of 物业管理条例: that is another law than the 物业管理条例
const REGION = /[省市县区州盟旗]$/;
// What people write in front of a law's name.
const IN_FRONT =
	/^.*(?:请问|想问|请教|咨询|一下|根据|依据|按照|依照|违反|查询|查找|关于|对于|什么是|看看|我要|帮我查)/;

/** The longest end of some words that a law goes by. */
function knownEnd(words: string, isName: IsName): string {
	for (let start = 0; start < words.length - 1; start++)
		if (isName(bareName(words.slice(start))) && !REGION.test(words.slice(0, start)))
			return words.slice(start).trimStart();
	return '';
}

/** What is left without the words that lead to a name, if it ends like one. */
function lawLikeEnd(words: string): string {
	const name = words.replace(IN_FRONT, '');
	return endsLikeLaw(name) ? name : '';
}
