import { articleNumber } from '../../../law/address/around.ts';
import { LEADING_VERBS } from '../../find/names/leading-verbs.ts';
import { unitAround } from '../../held/here.ts';
import type { CitedPlace, CitedUnit } from '../../model.ts';
import { isCalled } from '../names/kind-alone.ts';
import type { Named, NamedLaw, NamesInText } from '../names/names.ts';
import type { LastNamed, LastPlace } from './last-named.ts';
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

/** 上述第九条: of the only law that the text has named this article of. */
export const lawSaidBefore = (
	cited: readonly CitedPlace[],
	{ lines, inLine }: Memory,
): Named | null =>
	onlyLawOf(inArticleOf(cited, [...lines.places, ...inLine.map(({ place }) => place)]));

/** Whether the lines before have named an article of some law: 第九条 in a line that names none says it again. */
export const isSaidAgain = (cited: readonly CitedPlace[], { lines }: Memory): boolean =>
	inArticleOf(cited, lines.places).length > 0;

/**
 * 第九条 in a line that names no law: of the only law that the lines before have named this article of, or else of the only one
 * that the last line with citations has named, unless that has named a contract or the like.
 * @param isLedTo whether the words around say that a place of a law is cited: then a law is enough that was named without one, as it is
 * in a heading
 */
export function lawGoneOnWith(
	cited: readonly CitedPlace[],
	memory: Memory,
	isLedTo: boolean,
): Named | null {
	const { places, laws, last, isHeading } = memory.lines.spokenOf;
	if (laws === 0) return null;
	if (isSaidAgain(cited, memory)) return onlyLawOf(inArticleOf(cited, memory.lines.places));
	if (laws > 1) return null;
	return places.length === 0 && (isLedTo || isHeading) ? last : onlyLawOf(places);
}

/**
 * 该法 behind 药品管理法是特别法，: the last law of that kind that a line speaks of, where it has named none such last.
 * @param at where it stands
 */
export function lawSpokenOf(
	at: number,
	kind: string | undefined,
	{ namedInLine, spokenInLine }: Memory,
	names: NamesInText,
): Named | null {
	const isMeant = (one: Named): boolean => isCalled(one, kind ?? '');
	if (namedInLine && isMeant(namedInLine)) return null;
	const spoken = spokenInLine.filter(({ end }) => end <= at).map(({ name }) => names.named(name));
	return spoken.findLast((one) => one.kind === 'law' && isMeant(one)) ?? null;
}

/** The law that the last line with citations has named as the only one, if it stands in the same article. */
export const lawOfLineAbove = (article: string, { lines: { spokenOf } }: Memory): Named | null =>
	spokenOf.laws === 1 && spokenOf.places.at(-1)?.article === article ? spokenOf.last : null;

/** Whether the last line with citations has named one article only, for 本条第一款 in the next one. */
export const isOnOneArticle = ({ lines: { spokenOf } }: Memory): boolean =>
	spokenOf.laws === 1 &&
	new Set(spokenOf.places.map(({ target }) => unitAround(target.address, 'article'))).size === 1;

/**
 * For 该款 behind 第十六条第二款…，第十六条…: in a text that is no law the 款 that it has named of this article last.
 * @returns null where the place that was named last is in such a unit itself, or none was named
 */
export function lastWithin(unit: CitedUnit, memory: Memory): LastNamed | null {
	const { lastPlace } = memory;
	if (!lastPlace || lastPlace.article !== null || isWithin(unit, lastPlace)) return null;
	const { law, address } = lastPlace.target;
	const same = lastSaid(
		memory,
		(place) =>
			place.target.law === law &&
			place.target.address.startsWith(`${address}-`) &&
			isWithin(unit, place),
	);
	return same ? { lastPlace: same, unheld: null } : null;
}

/**
 * For 该条 behind 前款: no text calls the article that it stands in so. The place of another article that this one has named last.
 * @param own the text itself
 * @returns null where the place that was named last is in another article, and where this one has named no other
 */
export function lastElsewhere(
	unit: CitedUnit,
	memory: Memory,
	own: NamedLaw | null,
): LastNamed | null {
	const { lastPlace } = memory;
	const isInItself = ({ target, article }: LastPlace): boolean =>
		target.law === own?.law.id && unitAround(target.address, 'article') === article;
	if (unit !== 'article' || !lastPlace?.article || !isInItself(lastPlace)) return null;
	const other = lastSaid(
		memory,
		(place) => place.article === lastPlace.article && !isInItself(place),
	);
	return other ? { lastPlace: other, unheld: null } : null;
}

/** The place of some kind that the text has named last. */
const lastSaid = (
	{ lines, inLine }: Memory,
	isMeant: (place: LastPlace) => boolean,
): LastPlace | undefined =>
	inLine.findLast(({ place }) => isMeant(place))?.place ?? lines.places.findLast(isMeant);

const isWithin = (unit: CitedUnit, { target }: LastPlace): boolean =>
	unitAround(target.address, unit) !== null;

// e.g. "适用", "依照" in front of 第二款
const LED_TO = new RegExp(`(?:${LEADING_VERBS})$`);
// e.g. "t5-k1"
const PARAGRAPH = /-k(\d+)$/;

/** 适用第二款 behind 《某法》第五条第一款 in a line of a contract, which has 款 as well: the next one of that article. */
export function isNextParagraph(
	[place, ...more]: readonly CitedPlace[],
	front: string,
	{ inLine, others }: Memory,
): boolean {
	const [step, ...inner] = place!.steps;
	if (others.areLast || more.length + inner.length > 0 || step?.unit !== 'paragraph') return false;
	const last = PARAGRAPH.exec(inLine.at(-1)?.place.target.address ?? '')?.[1];
	return Number(last) + 1 === step.number.main && LED_TO.test(front);
}

/** 及第五条 behind 《某法》第五十一条 in a contract that has so many 条: numbers of one law go on, so it is the contract's own. */
export function goesBackInContract(
	places: readonly CitedPlace[],
	{ inLine, others }: Memory,
): boolean {
	const [article] = articlesIn(places);
	if (article === undefined || !others.areOfContract(places)) return false;
	const numberOf = (address = ''): number => articleNumber(address)?.main ?? NaN;
	return numberOf(article) < numberOf(inLine.at(-1)?.place.target.address);
}

/** Those of some places that are in the article that is cited. */
function inArticleOf(cited: readonly CitedPlace[], places: readonly LastPlace[]): LastPlace[] {
	const [article] = articlesIn(cited);
	// A long text has named thousands: to take each address apart would take most of the time.
	return places.filter(
		({ target: { address } }) => address === article || address.startsWith(`${article}-`),
	);
}

/** The law that all of some places are of, in the wording that was named last; null for none and for several. */
const onlyLawOf = (places: readonly LastPlace[]): Named | null =>
	new Set(places.map(({ target }) => target.law)).size === 1 ? places.at(-1)!.named : null;
