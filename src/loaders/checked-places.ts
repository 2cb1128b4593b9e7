import { unitsByAddress } from '../domain/law/address/address.ts';
import { heirIn, type Kept, type Removed } from '../domain/law/compare/change.ts';
import { changesSince } from '../domain/law/compare/since.ts';
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
		const change = this.#changeOf(articleOf(at), checked);
		if (!change) return undefined;
		if (change.kind === 'removed') return null;
		const partner = change.new.address;
		const place = movedTo(partner, at);
		const isThere = place === at || this.#unitAt(place) !== undefined;
		return { at: isThere ? place : partner, sameWords: false };
	}

	/** The article into which the most words of one went that `placeOf` finds none for; undefined where few are left. */
	heirOf(at: string, checked: string): string | undefined {
		const change = this.#changeOf(articleOf(at), checked);
		return change?.kind === 'removed' ? heirIn(change.wentTo)?.address : undefined;
	}

	#unitAt(address: string): Unit | undefined {
		this.#units ??= unitsByAddress(walk(this.#statute.units));
		return this.#units.get(address);
	}

	/** What became of an article; undefined where no text has the words that were checked. */
	#changeOf(article: string, checked: string): Kept | Removed | undefined {
		this.#read ??= [...this.#others()];
		for (const other of this.#read) {
			// The mark begins with the address: no other article can have it.
			const one = articlesOf(other).find(({ address }) => address === article);
			const isThere = one !== undefined && reviewMark(one) === checked;
			if (isThere) return changesSince(other, this.#statute)(article);
		}
		return undefined;
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
