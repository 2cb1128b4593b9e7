import { citeAddress } from '../domain/law/address/address.ts';
import { isNamed, lawsNamed, lawsWithoutMaker, type NamedLaw } from './law-names.ts';
import { articleAddress, lackingIn, locatePlace, type Place, type PlaceQuery } from './query.ts';

/** A place that a query names outright: a law, or a 条, 款 or 项 of it. */
export interface DirectHit {
	law: NamedLaw;
	/** Empty for the law as a whole. */
	address: string;
	/**
	 * `第二十二条第一款`; empty for the law as a whole, `本站没有第二百条` where the law is meant for want of that article,
	 * `第三条（没有第九款）` where the article is for want of that 款.
	 */
	label: string;
	/** Whether the query leaves no doubt, so that Enter goes straight there. */
	certain: boolean;
}

/**
 * The places that a query names.
 * @param query what was read from `人民防空法22条`, `第二十二条`, `民法典`
 * @param placesOf the addresses of a law, asked only for laws that the query may mean
 */
export async function directHits(
	{ name, place }: PlaceQuery,
	laws: readonly NamedLaw[],
	placesOf: (law: NamedLaw) => Promise<ReadonlySet<string>>,
): Promise<DirectHit[]> {
	const candidates = name === '' && !place ? [] : candidatesFor(name, laws, place !== null);
	if (!place)
		return candidates.map((law) => ({ law, address: '', label: '', certain: isNamed(name, law) }));
	const hits = await Promise.all(
		candidates.map(async (law) => {
			const places = await placesOf(law);
			return { law, address: locatePlace(place, (address) => places.has(address)) };
		}),
	);
	const there = hits.flatMap(({ law, address }) => (address ? [{ law, address }] : []));
	// The law is here and that article is not: its page says why, and where the official text is.
	if (there.length === 0 && name !== '') {
		const label = `本站没有${citeArticle(place)}`;
		return candidates.map((law) => ({ law, address: '', label, certain: false }));
	}
	const isOnly = name !== '' && there.length === 1;
	return (
		there
			.map((hit) => ({ ...hit, lacking: lackingIn(place, hit.address) }))
			// 33条2款 is meant of a law whose 第三十三条 has a second 款.
			.sort((one, other) => Number(one.lacking !== '') - Number(other.lacking !== ''))
			.map(({ law, address, lacking }) => {
				const label = citeAddress(address) + (lacking && `（没有${lacking}）`);
				return { law, address, label, certain: isOnly && lacking === '' };
			})
	);
}

/** A name without its place, in front of a number, is that of the one law which has it so, whatever else holds these words. */
function candidatesFor(name: string, laws: readonly NamedLaw[], isInFront: boolean): NamedLaw[] {
	const named = lawsNamed(name, laws);
	if (!isInFront || name === '' || named.some((law) => isNamed(name, law))) return named;
	const called = lawsWithoutMaker(name, laws);
	return called.length === 1 ? called : named;
}

/** A number that no statute can write stands as it was typed: 第99999条. */
const citeArticle = (place: Place): string =>
	place.article > MOST_WRITTEN ? `第${place.article}条` : citeAddress(articleAddress(place));
const MOST_WRITTEN = 9999;
