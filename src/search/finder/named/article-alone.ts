import type { NamedLaw } from '../../law-names.ts';
import { articleAddress, type Place, type PlaceQuery } from '../../query.ts';
import { standingsOf } from '../evidence/first-scores.ts';
import { passagesAt } from '../lines/lines.ts';
import type { SiteIndex } from '../index/site-index.ts';
import type { Sources } from '../lines/sources.ts';

/**
 * The laws that a query may mean. Where it names none, those that have the article: the most cited first, and more so
 * where other articles of the law point to it, as those on theft do to 第二百六十四条.
 */
export const lawsMeantIn =
	({ index, terms }: Sources) =>
	async ({ name, place }: PlaceQuery): Promise<readonly NamedLaw[]> => {
		if (name !== '' || !place) return index.laws;
		const address = articleAddress(place);
		const pointing = pointersIn(index, address, await passagesSaying(place, terms));
		const standings = standingsOf(index);
		const worth = ({ id }: NamedLaw): number => {
			const page = index.pageOfLaw.get(id)!;
			const { cited, gone } = standings[page]!;
			return gone ? -1 : cited + Math.log(1 + (pointing.get(page) ?? 0));
		};
		return index.laws
			.filter(({ id }) => passagesAt(index, index.pageOfLaw.get(id)!, address).length > 0)
			.sort((one, other) => worth(other) - worth(one));
	};

/** Passages that say the number of an article. One with 之一 has no term of its own. */
async function passagesSaying(
	{ article, branch }: Place,
	terms: Sources['terms'],
): Promise<Iterable<number>> {
	if (branch > 0) return [];
	const term = `${article}条`;
	return (await terms.of([term])).get(term)?.passages ?? [];
}

/** Of each page, how many passages besides the article itself say its number. */
function pointersIn(
	index: SiteIndex,
	address: string,
	passages: Iterable<number>,
): Map<number, number> {
	const counts = new Map<number, number>();
	for (const passage of passages) {
		const page = index.pageOf[passage]!;
		if (index.addressOf(passage) !== address) counts.set(page, (counts.get(page) ?? 0) + 1);
	}
	return counts;
}
