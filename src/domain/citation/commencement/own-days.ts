import { unitsByAddress } from '../../law/address/address.ts';
import { articlesOf, isDivision, walk, wordsOf, type Law, type Unit } from '../../law/model.ts';
import { closingArticles, effectsIn } from '../../law/versions/effective.ts';
import { find } from '../find/find.ts';
import { placesOf } from '../held/law-places.ts';
import type { Mention, PlaceMention } from '../model.ts';
import { onceFor } from '../../../once.ts';

/** A 条, 款 or 项 that takes effect on another day than its law. */
export interface OwnDay {
	address: string;
	/** `2026-07-01`. */
	on: string;
	/** The address of the article that says so. */
	by: string;
}

/**
 * What takes effect on a day of its own, by the last articles of a law: 本法自2026年1月1日起施行，第三十条自2026年7月1日起施行. A 章 is each of
 * its articles. Read once.
 */
export const ownDaysOf = onceFor((law: Law): readonly OwnDay[] =>
	closingArticles(law.units).flatMap((one) => daysIn(one, law)),
);

// e.g. "第三十条自", "第三章的规定于"; most laws have none, and are not looked at closer
const PLACE_FROM = /[条款项章节编](?:的?规定)?\s*[自于从]/;

function daysIn(article: Unit, law: Law): OwnDay[] {
	const words = article.children.map(wordsOf).join('\n');
	if (!PLACE_FROM.test(words)) return [];
	return effectsIn(words).flatMap(({ effective, subject }) => {
		if (!('on' in effective)) return [];
		const { on } = effective;
		return addressesIn(subject, law).map((address) => ({ address, on, by: article.address }));
	});
}

// e.g. "但", "其中", "除" in front of 第三十条
const LEAD = /^(?:除|但是?|其中)/;
// What stands besides places, e.g. "、和的规定"; not "规定的许可", which is something else
const BESIDE = /^[、和及以与]*(?:的?规定)?$/;

/** The addresses of what takes effect, where places of the law are all that is named. */
function addressesIn(subject: string, law: Law): string[] {
	const words = subject.replace(LEAD, '');
	const mentions = find(words);
	const beside = mentions.reduceRight(
		(left, { start, end }) => left.slice(0, start) + left.slice(end),
		words,
	);
	if (!mentions.every(isOwnPlace) || !BESIDE.test(beside)) return [];
	const found = mentions.flatMap(({ places }) =>
		places.flatMap((place) => placesOf(law).locate(place) ?? []),
	);
	return withArticlesFor(found, law);
}

/** 第三十条, 本法第三十条, and what follows them in one list. */
const isOwnPlace = (mention: Mention): mention is PlaceMention =>
	mention.kind === 'place' && ['none', 'self', 'same'].includes(mention.naming.kind);

/** Divisions as the articles in them. */
function withArticlesFor(addresses: readonly string[], law: Law): string[] {
	if (addresses.length === 0) return [];
	const units = unitsByAddress(walk(law.units));
	return addresses.flatMap((address) => {
		const unit = units.get(address)!;
		return isDivision(unit) ? articlesOf({ units: [unit] }).map((one) => one.address) : [address];
	});
}
