import { endsLikeLaw } from '../asked/places.ts';
import { isShortened, isWithoutMaker } from '../law-names.ts';
import { bareName } from '../query.ts';
import type { CitedName } from './cited.ts';
import type { PageAbout } from './cut-page.ts';

// e.g. 实施条例, 暂行规定: how a text calls the law that it has named before
const KIND_ALONE =
	/^(?:本|该|实施|暂行|试行|管理)?(?:法|典|条例|办法|规定|规则|细则|解释|决定|意见|通知)$/;

/**
 * Names of laws that the site does not hold, and that could be taken for a piece of the name of one that it holds: 合同法
 * beside 劳动合同法. A name that a text cites in book-title marks, or that the registry has, is that of a law of its own;
 * 防空法, which nobody cites so, is only the end of 人民防空法.
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
	const whole = cited.flatMap(({ name, isShort }) => (isShort ? [] : name));
	const names = new Set([...whole, ...listed.flat()]);
	const longer = [...held];
	return [...names]
		.filter((name) => !held.has(name) && endsLikeLaw(name) && !KIND_ALONE.test(name))
		.filter((name) => longer.some((one) => one.includes(name) || isShortened(name, one)))
		.filter((name) => !longer.some((one) => isWithoutMaker(name, one)))
		.sort();
}
