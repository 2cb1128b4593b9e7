import { locateBare, relativeAddresses, unitAround, type Here } from '../../held/here.ts';
import { NOTHING, type Meaning, type Meanings } from '../meaning/meaning.ts';
import type { CitedPlace, RelativeUnit } from '../../model.ts';
import type { AmendedPlace } from './named-in-front.ts';
import type { Named } from '../names/names.ts';
import type { Places } from '../../held/places.ts';
import { joined } from '../said/relative-meanings.ts';

/** The printed words are those of the wording after the amendment, not of the one that it changes. */
const afterAmendment = ({ named }: AmendedPlace): Named =>
	named.kind === 'law' ? { kind: 'law', law: named.law } : named;

function hereIn({ address }: AmendedPlace, known: Places): Here {
	const article = unitAround(address, 'article');
	return { address, division: article === null ? '' : known.divisionAround(article) };
}

/** Words that an amendment prints: where they stand, if that is known, and the law that is amended. */
interface PrintedWords {
	printed: AmendedPlace | null;
	law: Named | null;
}

/** 前款第一项, 本条 in words that an amendment prints: counted in the law that it amends. */
export function meaningOfPrintedRelative(
	{ printed, law }: PrintedWords,
	relative: RelativeUnit,
	places: readonly CitedPlace[],
	meanings: Meanings,
): Meaning {
	const place = printed && { ...printed, named: afterAmendment(printed) };
	const meaning = place && relativeIn(place, relative, places, meanings);
	if (meaning) return meaning;
	const isHeld = !law || meanings.placesOf(law) !== null;
	return isHeld ? NOTHING : meanings.of(law, places);
}

/**
 * 前款第一项, 本条 in the words of some place, counted from there.
 * @returns null where it has nothing that they can mean
 */
export function relativeIn(
	printed: AmendedPlace,
	relative: RelativeUnit,
	places: readonly CitedPlace[],
	meanings: Meanings,
): Meaning | null {
	const { named } = printed;
	// 本节第十条: articles are counted through the law.
	if (places[0]!.steps[0]?.unit === 'article') return meanings.of(named, places);
	const known = meanings.placesOf(named);
	const bases = known ? relativeAddresses(relative, hereIn(printed, known), known) : [];
	if (bases.length < relative.count) return null;
	return joined(bases.map((base) => meanings.of(named, places, { base })));
}

/**
 * 第一款 or 第二项 alone in words that an amendment prints: one of the article that they stand in.
 * @returns null if no such place is there: then it is no citation
 */
export function meaningInPrinted(
	printed: AmendedPlace,
	places: readonly CitedPlace[],
	meanings: Meanings,
): Meaning | null {
	const named = afterAmendment(printed);
	const known = meanings.placesOf(named);
	const [place, ...others] = places;
	const bases =
		known && others.length === 0 ? locateBare(place!, hereIn(printed, known), known) : null;
	return bases && joined(bases.map((base) => meanings.of(named, [{ steps: [] }], { base })));
}
