import { endsLikeLaw } from '../../asked/places.ts';
import { isShortened, isWithoutMaker } from '../../law-names.ts';
import { bareName } from '../../query.ts';
import type { CitedName } from '../cut/cited.ts';
import type { PageAbout } from '../cut/cut-page.ts';

// e.g. 实施条例, 暂行规定: how a text calls the law that it has named before
const KIND_ALONE =
	/^(?:本|该|实施|暂行|试行|管理)?(?:法|典|条例|办法|规定|规则|细则|解释|决定|意见|通知)$/;

/** Laws that cite a name before readers are likely to type it, and characters that they do type. */
const [LEAST_CITING, MOST_TYPED] = [2, 12];

/**
 * Names of laws that the site does not hold, and that readers may type: those that the registry has, those that several texts
 * cite, and those that could be taken for a piece of the name of a law that is here: 合同法 beside 劳动合同法. A name that a
 * text cites in book-title marks is that of a law of its own; 防空法, which nobody cites so, is only the end of 人民防空法.
 * @param registry the names of each law that the registry knows, held or not
 */
export function otherLaws(
	pages: readonly PageAbout[],
	cited: readonly CitedName[],
	registry: readonly (readonly string[])[],
): string[] {
	const held = new Set(pages.flatMap(({ names }) => names.map(bareName)));
	const listed = registry
		.map((names) => names.map(bareName))
		.filter((names) => !names.some((name) => held.has(name)));
	const known = new Set(listed.flat());
	const citing = lawsCiting(cited);
	const names = new Set([...citing.keys(), ...known]);
	const longer = [...held];
	return [...names]
		.filter((name) => !held.has(name) && (known.has(name) || isNameOfLaw(name)))
		.filter(
			(name) =>
				known.has(name) ||
				(citing.get(name)!.size >= LEAST_CITING && name.length <= MOST_TYPED) ||
				longer.some((one) => one.includes(name) || isShortened(name, one)),
		)
		.filter((name) => !longer.some((one) => isWithoutMaker(name, one)))
		.sort();
}

const isNameOfLaw = (name: string): boolean => endsLikeLaw(name) && !KIND_ALONE.test(name);

/** Which laws cite a name as it stands. */
function lawsCiting(cited: readonly CitedName[]): Map<string, Set<string>> {
	const citing = new Map<string, Set<string>>();
	for (const { name, law, isShort } of cited)
		if (!isShort) citing.set(name, (citing.get(name) ?? new Set()).add(law));
	return citing;
}
