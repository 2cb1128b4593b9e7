import type { CitedLaws } from './law-index.ts';
import type { LawMention, Span } from './model.ts';
import { mayPrecedeName } from './names.ts';

// Names of laws end so; a name that goes on is another: 实施条例, 修正案.
const ENDING = /(?:法典|法|条例|办法|规定|细则|宪法)(?![第》〉典律院学人治实施修）]|规(?!定))/g;
// e.g. 依照刑法, 和民法典: what leads to a law that is cited as such
const LEADS = /(?:依照|按照|根据|依据|违反|适用|参照|执行|遵守|符合)$/;
// e.g. 治安管理处罚法的有关规定, 刑法规定的
const FOLLOWS = /^(?:的?(?:有关|相关|特别|具体)?规定|等(?:有关|相关)?(?:法律|法规|规定))/;
const LONGEST_NAME = 60;

/** Laws that are named in running words, without a place and without book-title marks: 治安管理处罚法的有关规定. */
export function bareNamesIn(text: string, laws: CitedLaws, taken: readonly Span[]): LawMention[] {
	const found: LawMention[] = [];
	for (const match of text.matchAll(ENDING)) {
		const end = match.index + match[0].length;
		const before = text.slice(Math.max(0, end - LONGEST_NAME), end);
		const name = laws.nameAtEnd(before);
		const start = end - name.length;
		if (name === '' || taken.some((span) => start < span.end && span.start < end)) continue;
		const front = text.slice(0, start);
		if (!mayPrecedeName(front) || !(LEADS.test(front) || FOLLOWS.test(text.slice(end)))) continue;
		found.push({ kind: 'law', start, end, naming: { kind: 'title', name } });
	}
	return found;
}
