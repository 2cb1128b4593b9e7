import { namesNoLaw, type Head } from './heads.ts';
import { LEADING_VERBS } from './leading-verbs.ts';
import type { SeriesMember } from './series.ts';

// e.g. “第五条　…, "…。 第七条 …": the number that an amendment prints, or that follows on the same line, cites nothing
const IN_FRONT_OF_HEADING = /(?:^\s*|[^|\s]\s+|[“"「])$/;

/** Whether a number without a name is the heading of an article. */
export function isHeading(text: string, at: number, { end, places }: SeriesMember): boolean {
	if (places.length > 1 || places[0]!.steps.length > 1) return false;
	return IN_FRONT_OF_HEADING.test(text.slice(0, at)) && /^\s/.test(text.slice(end, end + 1));
}

// e.g. "第二项工作", "第三项议程"; not 第（二）项工作
const PLANNED = /^第[^项（(]{1,4}项(?:工作|任务|工程|议程|议题)/;

/**
 * Whether what is counted is no 项 of an article, but of a plan or an agenda.
 * @param words the text from the number on
 */
export const isOfPlan = (words: string, { places }: SeriesMember, { naming }: Head): boolean =>
	(naming.kind === 'none' || naming.kind === 'words') &&
	places[0]!.steps[0]!.unit === 'item' &&
	PLANNED.test(words);

/**
 * Whether a number is one of a contract or the like: 《风筝买卖合同》第三条. 协议 in book-title marks may be a treaty.
 * @param before the words in front of it
 */
export const isOfNoLaw = (before: string, { naming }: Head): boolean =>
	naming.kind === 'title'
		? namesNoLaw(naming.name) && !naming.name.endsWith('协议')
		: naming.kind === 'words' && namesNoLaw(before);

// e.g. "依据", "违反" in front of 某某条例6条
const CITES = new RegExp(LEADING_VERBS);
// e.g. "之规定", "规定的" behind 某某条例6条
const GOES_ON = /^(?:之|的?规定|所[列称])/;

/**
 * Whether 某某条例6条, without 第, cites the sixth: 依据某某条例6条, 某某条例6条2款, 某某条例6条规定. In 学习《某某条例》6条 it counts.
 * @param start where the name begins, or words in front of it
 * @param at where the number begins
 */
export function isSaidShort(
	text: string,
	start: number,
	at: number,
	members: readonly SeriesMember[],
): boolean {
	const { places, end } = members.at(-1)!;
	const inside = members.length > 1 || places[0]!.steps.length > 1;
	return (
		inside || GOES_ON.test(text.slice(end)) || CITES.test(text.slice(Math.max(0, start - 2), at))
	);
}
