import { unitAround } from '../../held/here.ts';
import type { CitedPlace } from '../../model.ts';
import type { Named } from '../names/names.ts';
import type { LastPlace } from './last-named.ts';
import type { Memory } from './memory.ts';
import { articlesIn } from './within.ts';

// What a text that is no law goes on about where it names none.

/** 第九条 again, in a line that has named it of one law only. */
export const lawOfArticleInLine = (
	cited: readonly CitedPlace[],
	{ inLine }: Memory,
): Named | null =>
	onlyLawOf(
		inArticleOf(
			cited,
			inLine.map(({ place }) => place),
		),
	);

/**
 * 第九条 in a line that names no law: of the only law that the lines before have named this article of, or else of the only one
 * that the last line with citations has named, unless that has named a contract or the like.
 */
export function lawGoneOnWith(
	cited: readonly CitedPlace[],
	{ saidBefore, spokenOf }: Memory,
): Named | null {
	if (spokenOf.laws === 0) return null;
	const same = inArticleOf(cited, saidBefore);
	return onlyLawOf(same.length === 0 && spokenOf.laws === 1 ? spokenOf.places : same);
}

/** Whether the last line with citations has named one article only, for 本条第一款 in the next one. */
export const isOnOneArticle = ({ spokenOf: { places, laws } }: Memory): boolean =>
	laws === 1 &&
	new Set(places.map(({ target }) => unitAround(target.address, 'article'))).size === 1;

/** Those of some places that are in the article that is cited. */
function inArticleOf(cited: readonly CitedPlace[], places: readonly LastPlace[]): LastPlace[] {
	const [article] = articlesIn(cited);
	return places.filter(({ target }) => unitAround(target.address, 'article') === article);
}

/** The law that all of some places are of, in the wording that was named last; null for none and for several. */
const onlyLawOf = (places: readonly LastPlace[]): Named | null =>
	new Set(places.map(({ target }) => target.law)).size === 1 ? places.at(-1)!.named : null;
