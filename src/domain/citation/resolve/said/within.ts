import { addressOf, leadIntoAnnex } from '../../held/divisions.ts';
import { locateBare, unitAround, type Here } from '../../held/here.ts';
import { NOTHING, type Meaning, type Meanings } from '../meaning/meaning.ts';
import { brokenBefore, IN_OFFENCE } from './broken.ts';
import type { LastNamed } from './last-named.ts';
import type { Memory } from './memory.ts';
import type { CitedPlace, CitedUnit } from '../../model.ts';

// e.g. the words in front of "第一项" in 第十条所列第一项, 第十条规定的第一项, 第十条第一款（第一项除外）, 第十条规定的（第二款除外）,
// 第十条【第一款】, 第十条除第一项外
const OF_PLACE_IN_FRONT =
	/[条款](?:(?:所列|所称|所规定|之?规定)?的?(?:行为|情形|事项)?[（(［【[](?:除|不?含|不?包括)?|(?:所列|所称|所规定|规定)的?(?:行为|情形|事项)?(?:中的?)?|除)$/;
// e.g. "，其" in front of "第二款" in 某法第十条第一款规定…，其第二款规定
const ITS = /(?:^|[，。；、])其$/;
// e.g. "其中" in front of "第（二）项" in 某法第十条第一款列举了五项，属于其中第（二）项
const AMONG = /其中的?$/;
// e.g. those in front of "第三款" in 第十条第二款规定和第三款, 第十条第一款第一项情形，或者第三款, 符合第十条第一款但不符合第三款,
// 第十条第一款所称“单位”，第三款所称“个人”, 第十条第一款规定的期限自公布之日计算；第二款
const LISTED_WITH_PLACE =
	/[条款项](?:(?:的?规定|(?:规定|所列|所称)?的?(?:行为|情形|事项)的?，?)(?:和|或者|、|以及|及)|(?:的?规定)?，?但[是又]?[不未]?(?:符合|违反|具备|满足|属于|有)|所称“[^“”]{1,20}”[，、]|规定的[^。；]{1,40}；[对由自]?)$/;

/**
 * 第二款 or 第三项 alone is one of this article. Where it has none such, and behind 违反, it is one of the article that
 * was named last: 违反本条例第五条，按照下列规定处罚：（一）违反第二项的，…. Right behind a place it is one of that: 第五条所列第二项.
 * @param before the words in front of it
 * @returns null if no such 款 or 项 is there: then it is no citation
 */
export function meaningInArticle(
	before: string,
	places: readonly CitedPlace[],
	here: Here,
	meanings: Meanings,
	memory: Memory,
): Meaning | null {
	// e.g. 第十十八条第一项: an article whose number cannot be read
	if (before.endsWith('条')) return NOTHING;
	const goesOn =
		(before === '' && memory.isBroken) || (AMONG.test(before) && memory.inLine.length > 0);
	const behind =
		goesOn || OF_PLACE_IN_FRONT.test(before) || LISTED_WITH_PLACE.test(before) || ITS.test(before)
			? meaningInPlaceNamed(places, here, meanings, memory)
			: null;
	if (behind) return behind;
	const broken = brokenBefore(before, here, memory.broken);
	const inNamed = broken ? meaningInPlaceNamed : meaningInArticleNamed;
	const last = broken ?? memory;
	const named = inNamed(places, here, meanings, last);
	const isListed = unitAround(here.address, 'item') !== null;
	const punishes = broken !== null || (isListed ? IN_OFFENCE : /违反了?$/).test(before);
	// A paper counted in 一、二、 calls none of its own paragraphs 第二款.
	const isParagraph = places[0]!.steps[0]!.unit === 'paragraph';
	if (named && isParagraph && !meanings.ownHasArticles && memory.inLine.length > 0) return named;
	const own = inOwnArticle(places, here, meanings);
	if (named && (punishes || (own && isItself(own, here)))) return named;
	return own ?? named ?? inUnheld(places, here, meanings, last);
}

/** 违反第五条第二款的，依照第一款处罚 in the first 款 of another article: no sentence cites the 款 that it stands in. */
const isItself = ({ targets: [target, ...others] }: Meaning, { address }: Here): boolean =>
	others.length === 0 && target?.address === unitAround(address, 'paragraph');

/**
 * 违反第二款 behind 违反第五条第一款 in words that stand in another law: counted where something was broken before.
 * @returns null where nothing was, or where that has no such 款 or 项
 */
export function meaningInBroken(
	before: string,
	places: readonly CitedPlace[],
	here: Here,
	meanings: Meanings,
	memory: Memory,
): Meaning | null {
	const broken = brokenBefore(before, here, memory.broken);
	return broken && meaningInPlaceNamed(places, here, meanings, broken);
}

/** The same as one of the article that was named last, whether the text of its law is here or not. */
export const meaningInPlaceNamed = (
	places: readonly CitedPlace[],
	here: Here,
	meanings: Meanings,
	last: LastNamed,
): Meaning | null =>
	meaningInArticleNamed(places, here, meanings, last) ?? inUnheld(places, here, meanings, last);

/** 第二项 behind 某法第三条第一项 of a law whose text is not here, where the article has no 第二项 itself. */
function inUnheld(
	places: readonly CitedPlace[],
	here: Here,
	meanings: Meanings,
	{ unheld }: LastNamed,
): Meaning | null {
	const article = unitAround(here.address, 'article');
	if (!unheld || article === null || unheld.article !== article) return null;
	return meanings.of(unheld.named, places);
}

function inOwnArticle(
	places: readonly CitedPlace[],
	here: Here,
	meanings: Meanings,
): Meaning | null {
	const { own, ownVersion } = meanings;
	if (!own || !ownVersion) return null;
	const found = places.map((place) => locateBare(place, here, ownVersion.places()));
	if (!found.every((one) => one !== null)) return null;
	return { ...meanings.at(own.law, ownVersion, found.flat()), named: own };
}

/**
 * 第二款 or 第三项 alone as one of the article that was named last, within the same article or, in a text that is no
 * law, before.
 */
export function meaningInArticleNamed(
	places: readonly CitedPlace[],
	here: Here,
	meanings: Meanings,
	{ lastPlace, inLine }: LastNamed,
): Meaning | null {
	if (!lastPlace || lastPlace.article !== unitAround(here.address, 'article')) return null;
	const { address } = lastPlace.target;
	const isFar = inLine !== undefined && !inLine.some(({ place }) => place === lastPlace);
	for (const unit of unitsAround(places, address, isFar)) {
		const base = unitAround(address, unit);
		const meaning = base && meanings.of(lastPlace.named, places, { base });
		if (meaning && meaning.targets.length > 0) return { ...meaning, base };
	}
	return null;
}

/** 项 are counted in the 款 that was named or, behind it in the same line, in its article. */
function unitsAround(
	[place]: readonly CitedPlace[],
	address: string,
	isFar: boolean,
): readonly CitedUnit[] {
	if (place!.steps[0]!.unit === 'paragraph') return ['article'];
	return isFar && unitAround(address, 'paragraph') !== null
		? ['paragraph']
		: ['paragraph', 'article'];
}

/** The addresses of the articles that places are, or are in: none of a 章, of a 款 alone or of an 附件. */
export const articlesIn = (places: readonly CitedPlace[]): string[] =>
	places.flatMap(({ steps }) =>
		steps.filter(({ unit }) => unit === 'article' && !leadIntoAnnex(steps)).map(addressOf),
	);

/** Whether places are counted in the whole law: 条 or 章, not 款 or 项 alone. */
export const areCountedInLaw = ([place]: readonly CitedPlace[]): boolean =>
	!['paragraph', 'item', 'subitem'].includes(place!.steps[0]!.unit);

/** 第七条, and no 款 or 项 in it. */
export const isArticleAlone = ([place, ...others]: readonly CitedPlace[]): boolean =>
	others.length === 0 && place!.steps.length === 1 && !place!.through;
