import type { CitedLaws } from './law-index.ts';
import type { LawMention, Mention, Span } from './model.ts';
import { mayPrecedeName } from './names.ts';

// Names of laws end so; a name that goes on is another: 实施条例, 修正案.
const ENDING = /(?:法典|法|条例|办法|规定|细则|宪法)(?![第》〉典律院学人治实施修）]|规(?!定))/g;
// e.g. 依照刑法, 履行民法典: what leads to a law that is cited as such
const LEADS = /(?:依照|按照|根据|依据|违反|适用|参照|执行|遵守|符合|履行)$/;
// e.g. 治安管理处罚法的有关规定, 刑法规定的, 土地管理法和本办法, 刑法（第三条）
const FOLLOWS =
	/^(?:的?(?:有关|相关|特别|具体)?规定|等(?:有关|相关)?(?:法律|法规|规定)|[、和与及]本(?:法|条例|办法|规定|细则|解释|规则)|[（(]第[一二三四五六七八九十百千0-9]+条)/;
// e.g. 刑法（修正前）第三条, 刑法原第三条: of an earlier wording
const EARLIER = /^[（(]?(?:原|修[正改订](?:之|以)?前|修订(?:之|以)?前)/;
const LONGEST_NAME = 60;

/** Laws that are named in running words, without a place and without book-title marks: 治安管理处罚法的有关规定. */
export function bareNamesIn(
	text: string,
	laws: CitedLaws,
	taken: readonly (Span | Mention)[],
): LawMention[] {
	const found: LawMention[] = [];
	const named = taken.map((span) => withoutWordsInFront(span, laws));
	for (const match of text.matchAll(ENDING)) {
		const end = match.index + match[0].length;
		const before = text.slice(Math.max(0, end - LONGEST_NAME), end);
		const name = laws.nameAtEnd(before);
		const start = end - name.length;
		if (name === '' || named.some((span) => start < span.end && span.start < end)) continue;
		const front = text.slice(0, start);
		const behind = text.slice(end);
		if (!mayPrecedeName(front) || EARLIER.test(behind)) continue;
		if (!LEADS.test(front) && !FOLLOWS.test(behind)) continue;
		found.push({ kind: 'law', start, end, naming: { kind: 'title', name } });
	}
	return found;
}

/** In 依照甲法和乙法第三条 the mention of 乙法 has the words in front of it as well. */
function withoutWordsInFront(span: Span | Mention, laws: CitedLaws): Span {
	if (!('kind' in span) || span.kind !== 'place' || span.naming.kind !== 'words') return span;
	const { words } = span.naming;
	return { start: span.start + words.length - laws.nameAtEnd(words).length, end: span.end };
}
