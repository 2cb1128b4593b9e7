import type { Posting } from '../index/terms.ts';
import type { SiteIndex } from '../index/site-index.ts';

/** A question that may be the name of a division: 违约责任, 法定继承. */
const NAME = /^\p{Script=Han}{2,8}$/u;

/**
 * Passages that open what is named as the question asks: of 违约责任 the first article of the chapter 第八章　违约责任. Laws say
 * there what holds for all that follows, in few words; articles about special things have the words more often.
 * @param core what the question is about, folded
 * @param terms of the core
 * @param known their postings
 * @returns of each page the first one; none if the core is no name
 */
export function openingsOf(
	{ divisionFirsts, pageOf }: SiteIndex,
	core: string,
	terms: readonly string[],
	known: ReadonlyMap<string, Posting>,
): number[] {
	if (!NAME.test(core)) return [];
	const [first = [], ...others] = terms.map((term) => [...(known.get(term)?.divisions ?? [])]);
	const sets = others.map((divisions) => new Set(divisions));
	const opening = new Map<number, number>();
	for (const division of first.filter((one) => sets.every((set) => set.has(one)))) {
		const passage = divisionFirsts[division]!;
		const page = pageOf[passage]!;
		opening.set(page, Math.min(passage, opening.get(page) ?? passage));
	}
	return [...opening.values()];
}
