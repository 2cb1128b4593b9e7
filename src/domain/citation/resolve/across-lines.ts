import { find } from '../find/find.ts';
import type { Written } from '../find/beginning.ts';
import { titlesIn } from '../find/names/titles.ts';
import type { Citation } from '../model.ts';
import type { NamesInText } from './names/names.ts';

/** Whether a citation begins in front of some place of a text and ends behind it. */
export function isCitedAcross(
	text: string,
	at: number,
	written: Written,
	names: NamesInText,
): boolean {
	return find(text, titlesIn(text), written).some((mention) => {
		const { start, end } = mention;
		// e.g. "县政府文件" in front of 某政发〔2031〕7号: what may be the name of its maker
		if (mention.kind === 'number') return false;
		if (mention.kind !== 'place' || mention.naming.kind !== 'words') return start < at && at < end;
		const { words } = mention.naming;
		const name = names.nameAtEnd(words);
		const length = name?.named.kind === 'law' ? name.length : 0;
		return start + words.length - length < at && at < end;
	});
}

/** A citation in a piece of a line, as one of the line. */
export const further = (one: Citation, by: number): Citation =>
	by === 0 ? one : { ...one, start: one.start + by, end: one.end + by };

/** A citation that a line end has parted, as what of it stands in the second line, behind its indentation. */
export const withoutClause = ({ start, end, ...one }: Citation, clause: number): Citation => {
	const text = start < clause ? one.text.slice(clause - start).trimStart() : one.text;
	return { ...one, start: end - clause - text.length, end: end - clause, text };
};
