import { nameOf } from './kind-alone.ts';
import type { Named, NameAtEnd } from './names.ts';

const KIND = '(法|条例|规定|办法|细则|规则|解释|决定|规程|章程)';
// e.g. "原办法" at the end of 依原办法, "原条例", "旧法", "老条例"; not 草原法, 养老条例
const FORMER = new RegExp(`(?:(?<![中还复平高草])原|(?<![陈老废破])旧|(?<![敬养尊古])老)${KIND}$`);
// e.g. "新法", "现行条例"; not 创新条例
const CURRENT = new RegExp(`(?:(?<![创更高革清最])新|现行)${KIND}$`);

// e.g. "年条例" of 1999年条例第十条, "年的办法": of that year
const OF_YEAR = /^年的?(条例|办法|规定|细则)$/;
// e.g. "我市1999", "某省2012" in front of 年条例: a law of such a place
const OF_PLACE = /([省市县区州盟旗镇])\s*\d{4}$/;

/**
 * 1999年条例第十条: the wording of that year of the text itself, or of the law of that kind that it has named.
 * @param name what stands in front of the place behind the number of the year
 * @param front what stands in front of that, with the number
 * @param laws that can be meant: the text itself, then the likeliest first
 * @returns null for words that are no such, and where no law of that kind was named
 */
export function lawOfYear(
	name: string,
	front: string,
	[own, ...others]: readonly (Named | null)[],
): NameAtEnd | null {
	const kind = OF_YEAR.exec(name)?.[1];
	if (kind === undefined) return null;
	const place = OF_PLACE.exec(front)?.[1];
	const isMeant = (one: Named | null): boolean =>
		place === undefined || (one !== null && isOfPlace(nameOf(one), place));
	const law = likeliestOfKind(kind, [own ?? null, ...others.filter(isMeant)]);
	return law ? { named: law, length: kind.length } : null;
}

/** Whether a law is one of a province, a city …: 某市渡船条例; not 城市渡船条例. */
const isOfPlace = (name: string, place: string): boolean =>
	name
		.slice(1, 9)
		.replaceAll(/城[市区镇]/g, '')
		.includes(place);

/**
 * 原条例第十条: an earlier wording of the text itself, or the law of that kind that it has named, such as one that it repeals.
 * @param name what stands in front of the place, and is no name that anyone knows
 * @param laws that can be meant, the likeliest first
 * @returns null for words that do not end so
 */
export function formerLaw(name: string, laws: readonly (Named | null)[]): NameAtEnd | null {
	const [words, kind] = FORMER.exec(name) ?? [];
	if (words === undefined) return null;
	const law = likeliestOfKind(kind!, laws);
	if (!law || law.kind === 'ambiguous')
		return { named: { kind: 'ambiguous', name: words }, length: words.length };
	// In the wording that it was named in, it is the new one: 2021年修订的《某法》, 旧法第五条.
	const old = law.kind === 'law' ? { kind: law.kind, law: law.law } : law;
	return { named: { ...old, earlier: 'old' }, length: words.length };
}

/**
 * 新法第十条 behind the law that the text compares with an earlier wording: its present one.
 * @param laws that can be meant, the likeliest first
 * @returns null for words that do not end so, and where no law of that kind was named
 */
export function currentLaw(name: string, laws: readonly (Named | null)[]): NameAtEnd | null {
	const [words, kind] = CURRENT.exec(name) ?? [];
	const law = words === undefined ? undefined : likeliestOfKind(kind!, laws);
	if (!law) return null;
	const named = law.kind === 'law' ? ({ kind: 'law', law: law.law } as const) : law;
	return { named, length: words!.length };
}

/** The likeliest law of a kind. */
const likeliestOfKind = (kind: string, laws: readonly (Named | null)[]): Named | null | undefined =>
	laws.find((one) => one !== null && nameOf(one).endsWith(kind));
