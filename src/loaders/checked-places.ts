import { unitsByAddress } from '../domain/law/address/address.ts';
import { isMostGone, type Removed } from '../domain/law/compare/change.ts';
import { compareLaws } from '../domain/law/compare/compare.ts';
import { isVacantUnit } from '../domain/law/compare/vacant.ts';
import { articlesOf, walk, type Law, type Unit } from '../domain/law/model.ts';
import { addressIn, articleOf, hashIn, hashOf, reviewMark } from './review-mark.ts';

/** What has become of an article since its words were checked; it is gone too where its number alone stays, `第九条　（删去）`. */
export type Review = 'unknown' | 'confirmed' | 'changed' | 'moved' | 'gone';

/** Where something stands that was checked in an article. */
export interface PlaceNow {
	at: string;
	/** The article's words are those that were checked. */
	sameWords: boolean;
}

/** What was checked against the words of articles, found again in a text: in a law that was renumbered, at another number. */
export class CheckedPlaces {
	#statute: Law;
	#others: () => Iterable<Law>;
	#units: ReadonlyMap<string, Unit> | undefined;
	/** By their hash; null for words that several articles have. */
	#articles: ReadonlyMap<string, Unit | null> | undefined;
	#read: readonly Law[] | undefined;
	#partners = new Map<Law, ReadonlyMap<string, Partner>>();

	/**
	 * @param statute the text in which places are looked for
	 * @param others the law's other texts, newest first; they are asked for only where something has changed
	 */
	constructor(statute: Law, others: () => Iterable<Law>) {
		this.#statute = statute;
		this.#others = others;
	}

	/**
	 * Whether what was checked still stands.
	 * @param at the place that something is bound to
	 * @param checked the mark of the words that it was checked against; without one, nobody can tell
	 */
	reviewOf(at: string, checked: string | undefined): Review {
		if (checked === undefined) return 'unknown';
		const article = this.#unitAt(articleOf(at));
		if (!article || isVacantUnit(article)) return 'gone';
		if (hashOf(article) === hashIn(checked)) return 'confirmed';
		return addressIn(checked) === articleOf(at) ? 'changed' : 'moved';
	}

	/**
	 * The place whose article has the words that were checked: `t23-k1` for `t22-k1` of a law that has got one article more in
	 * front. Where words and number have both changed, the place that the article has become, or the article, where it has no such
	 * 款 any more: the wording that it was checked in is held against this text, as a comparison of versions does. That is an
	 * inference, so what stands there has to be checked again.
	 * @returns null where this text has no article that it became; undefined where no text has these words, and where somebody
	 * has moved the place since
	 */
	placeOf(at: string, checked: string | undefined): PlaceNow | null | undefined {
		if (!checked || addressIn(checked) !== articleOf(at)) return undefined;
		this.#articles ??= byWords(articlesOf(this.#statute));
		const same = this.#articles.get(hashIn(checked));
		if (same) return { at: movedTo(same.address, at), sameWords: true };
		const fate = this.#partnerOf(articleOf(at), checked);
		if (!fate) return undefined;
		if (!('now' in fate)) return null;
		const partner = fate.now;
		const place = movedTo(partner, at);
		const isThere = place === at || this.#unitAt(place) !== undefined;
		return { at: isThere ? place : partner, sameWords: false };
	}

	/** The article into which the most words of one went that `placeOf` finds none for; undefined where few are left. */
	heirOf(at: string, checked: string): string | undefined {
		const found = this.#partnerOf(articleOf(at), checked);
		return found && 'into' in found ? found.into : undefined;
	}

	#unitAt(address: string): Unit | undefined {
		this.#units ??= unitsByAddress(walk(this.#statute.units));
		return this.#units.get(address);
	}

	/** What became of an article; undefined where no text has the words that were checked. */
	#partnerOf(article: string, checked: string): Partner | undefined {
		this.#read ??= [...this.#others()];
		for (const other of this.#read) {
			// The mark begins with the address: no other article can have it.
			const one = articlesOf(other).find(({ address }) => address === article);
			const isThere = one !== undefined && reviewMark(one) === checked;
			if (isThere) return this.#partnersFrom(other).get(article) ?? { into: undefined };
		}
		return undefined;
	}

	#partnersFrom(other: Law): ReadonlyMap<string, Partner> {
		const known = this.#partners.get(other) ?? partnersOf(other, this.#statute);
		this.#partners.set(other, known);
		return known;
	}
}

function byWords(articles: readonly Unit[]): Map<string, Unit | null> {
	const found = new Map<string, Unit | null>();
	for (const article of articles) {
		const hash = hashOf(article);
		found.set(hash, found.has(hash) ? null : article);
	}
	return found;
}

/** A place in another article: `t23-k1` for `t22-k1` in `t23`. */
const movedTo = (article: string, at: string): string => article + at.slice(articleOf(at).length);

/** What became of an article: another one, or it is gone and most of its words are in one. */
type Partner = { now: string } | { into: string | undefined };

/** The articles of a text, with what became of them in another. */
function partnersOf(old: Law, newer: Law): ReadonlyMap<string, Partner> {
	const fates = new Map<string, Partner>();
	for (const change of compareLaws(old, newer)) {
		if (!('old' in change) || change.old.kind !== 'article') continue;
		const fate = 'new' in change ? { now: change.new.address } : { into: mostWentTo(change) };
		fates.set(change.old.address, fate);
	}
	return fates;
}

const mostWentTo = ({ wentTo }: Removed): string | undefined =>
	wentTo.find((one) => isMostGone([one]))?.passage.address;
