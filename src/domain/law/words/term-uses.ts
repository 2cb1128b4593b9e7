/** A defined term where a text uses it. */
export interface TermUse {
	term: string;
	/** Which of the texts. */
	text: number;
	start: number;
	end: number;
}

/** Whether a place in a text begins and ends where words do. */
export type IsOfWords = (text: string, start: number, end: number) => boolean;

/**
 * The first use of each term in an article. Of two terms that begin at one place the longer is meant; a term inside a
 * title in book-title marks, or across the edge of a word, is not used at all.
 * @param texts the article's words in their order, in pieces
 * @param isOfWords is asked only where a term stands, since cutting a text into words is slow on a weak phone
 */
export function firstUses(
	texts: readonly string[],
	terms: readonly string[],
	isOfWords: IsOfWords = () => true,
): TermUse[] {
	const longestFirst = [...terms].sort((a, b) => b.length - a.length);
	if (longestFirst.length === 0) return [];
	// e.g. "《示例省警报设施条例》" or "警报设施": a title is passed over as a whole
	const pattern = new RegExp(`《[^《》]*》|${longestFirst.map(escape).join('|')}`, 'g');
	const used = new Set<string>();
	return texts.flatMap((content, text) =>
		[...content.matchAll(pattern)].flatMap(({ 0: term, index: start }) => {
			const end = start + term.length;
			if (term.startsWith('《') || used.has(term) || !isOfWords(content, start, end)) return [];
			used.add(term);
			return [{ term, text, start, end }];
		}),
	);
}

const escape = (term: string): string => term.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
