import { facetOf, type SiteIndex } from '../index/site-index.ts';
import { onceFor } from '../../../once.ts';

/** A place that a question names, and the laws that were made there and elsewhere. */
export interface RegionAsked {
	/** As it stands in the question: 示例, 示例市. */
	name: string;
	/** Pages of its laws. */
	own: number[];
	/** Pages of laws that another place of its kind has made: of another 市, where a 市 is asked for. */
	others: number[];
}

/** A place that has made laws. */
interface Region {
	name: string;
	/** 省, 市, 县 … */
	kind: string;
	/** Finds it in a query, as `asPlace` tells. */
	place: RegExp;
	pages: number[];
}

// e.g. "《示例市养犬管理条例》", "《示例省实施〈…〉办法》"; not "城市绿化条例"
const MADE_IN = /^《?(\p{Script=Han}{2,6}?)(省|市|县|区|州|盟|旗)/u;
const LOCAL = /地方/;

const regionsOf = onceFor(({ root }: SiteIndex): readonly Region[] => {
	const byName = new Map<string, Region>();
	root.pages.forEach(({ t }, page) => {
		const [, name, kind] = MADE_IN.exec(t) ?? [];
		if (!name || !kind || !LOCAL.test(facetOf(root, page, 'level'))) return;
		const region = byName.get(name + kind) ?? { name, kind, place: asPlace(name), pages: [] };
		region.pages.push(page);
		byName.set(name + kind, region);
	});
	return [...byName.values()];
});

/**
 * The place that a question names, if laws were made there: 示例 in 示例养狗要办证吗. Of several the first counts. A place
 * stands at the beginning of words, or behind one that leads to it: 开封 in 奶粉开封了 is none.
 * @param text the folded query
 */
export function regionAsked(text: string, index: SiteIndex): RegionAsked | null {
	const found = regionsOf(index)
		.map((region) => ({ region, at: text.search(region.place) }))
		.filter(({ at }) => at >= 0)
		.sort((a, b) => a.at - b.at || a.region.kind.localeCompare(b.region.kind));
	const region = found[0]?.region;
	if (!region) return null;
	const { name, kind, pages } = region;
	const others = regionsOf(index).filter((one) => one.kind === kind && one.name !== name);
	return {
		name: text.includes(name + kind) ? name + kind : name,
		own: pages,
		others: others.flatMap((one) => one.pages),
	};
}

/** At the beginning of words, or behind what leads to a place. */
const asPlace = (name: string): RegExp =>
	new RegExp(`(?:^|[^\\p{Script=Han}]|[在到来去是从住我们])${name}`, 'u');
