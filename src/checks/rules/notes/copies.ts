import { citeAddress } from '../../../domain/law/address/address.ts';
import { wordsOf } from '../../../domain/law/model.ts';
import { articleOf } from '../../../loaders/review-mark.ts';
import { warning } from '../../problems.ts';
import type { TextRule } from '../../rule.ts';
import { notesOn } from './places.ts';

/** So many characters in a row in the law's own words are a copy and no explanation. */
const RUN = 24;

/** Notes are in our own words: none copies the article that it explains. */
export const notesCopies: TextRule = (text, content) => {
	const entry = notesOn(text, content);
	if (!entry) return [];
	return entry.data.notes.flatMap(({ at, plain }, row) => {
		const article = text.places().get(articleOf(at));
		const copied = article && commonRun(plain, wordsOf(article));
		if (!copied) return [];
		const message = `解读不能抄法条：有 ${copied.length} 个字与${citeAddress(articleOf(at))}原文相同（“${copied.slice(0, 12)}…”）。请用自己的话改写`;
		return [warning(entry, ['notes', row, 'plain'], message)];
	});
};

/** Only Chinese characters count: a copy with other commas is still a copy. */
const characters = (text: string): string => text.replace(/[^\p{Script=Han}]/gu, '');

/** The longest run of Chinese characters, if it has at least `RUN`, that stands in both texts. */
function commonRun(note: string, law: string): string | undefined {
	const [ours, theirs] = [characters(note), characters(law)];
	let longest = '';
	for (let start = 0; start + RUN <= ours.length; start += 1) {
		let length = Math.max(RUN, longest.length + 1);
		while (start + length <= ours.length && theirs.includes(ours.slice(start, start + length))) {
			longest = ours.slice(start, start + length);
			length += 1;
		}
	}
	return longest || undefined;
}
