import { unitsByAddress } from '../domain/law/address.ts';
import { compareLaws } from '../domain/law/compare/compare.ts';
import { articlesOf, walk, type Law } from '../domain/law/model.ts';
import { articleOf, reviewMark } from './review-mark.ts';

/**
 * Where articles stand today whose words and number have both changed: the wording that they were checked in is held against
 * today's, as a comparison of versions does. An inference, so what stands there has to be checked again.
 */
export class PairedPlaces {
	#statute: Law;
	#others: () => Iterable<Law>;
	#read: readonly Law[] | undefined;
	#partners = new Map<Law, ReadonlyMap<string, string>>();

	/**
	 * @param statute the text of today
	 * @param others the law's other texts; they are asked for only where something has changed
	 */
	constructor(statute: Law, others: () => Iterable<Law>) {
		this.#statute = statute;
		this.#others = others;
	}

	/**
	 * The place that an article has become: `t23-k1` for `t22-k1`. Where the article has no such 款 any more, the article.
	 * @param checked the mark of its words
	 * @returns null where today's text has no article that it became; undefined where no text has these words, and where
	 * somebody has moved the place since
	 */
	placeOf(at: string, checked: string | undefined): string | null | undefined {
		if (!checked?.startsWith(`${articleOf(at)}@`)) return undefined;
		const article = this.#partnerOf(articleOf(at), checked);
		if (!article) return article;
		if (article === articleOf(at)) return at;
		const place = article + at.slice(articleOf(at).length);
		return unitsByAddress(walk(this.#statute.units)).has(place) ? place : article;
	}

	#partnerOf(article: string, checked: string): string | null | undefined {
		this.#read ??= [...this.#others()];
		for (const other of this.#read) {
			// The mark begins with the address: no other article can have it.
			const one = articlesOf(other).find(({ address }) => address === article);
			const isThere = one !== undefined && reviewMark(one) === checked;
			if (isThere) return this.#partnersFrom(other).get(article) ?? null;
		}
		return undefined;
	}

	#partnersFrom(other: Law): ReadonlyMap<string, string> {
		const known = this.#partners.get(other) ?? partnersOf(other, this.#statute);
		this.#partners.set(other, known);
		return known;
	}
}

/** The articles of a text, with those of another that they became. */
function partnersOf(old: Law, newer: Law): ReadonlyMap<string, string> {
	const changes = compareLaws(old, newer);
	const kept = changes.flatMap((change) =>
		'old' in change && 'new' in change && change.old.kind === 'article'
			? [[change.old.address, change.new.address] as const]
			: [],
	);
	return new Map(kept);
}
