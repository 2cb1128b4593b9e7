import type { NamedLaw } from '../search/law-names.ts';
import { anchorsOf, laws, notesByLaw, type LawRecord } from './laws.ts';
import { registeredNames } from './registry.ts';

/** Every law by name, those with notes or marked topics first: what the search box offers. */
export async function namedLaws(): Promise<NamedLaw[]> {
	const [notes, names] = await Promise.all([notesByLaw(), registeredNames()]);
	return (await laws()).map((law) => ({
		id: law.id,
		title: law.title,
		shortTitle: law.shortTitle,
		names: [...new Set([...law.aliases, ...(names.get(law.id) ?? [])])],
		featured: notes.has(law.id),
	}));
}

/** One route for each law: the addresses that its page has. */
export async function placeRoutes(): Promise<
	{ params: { law: string }; props: { law: LawRecord } }[]
> {
	return (await laws()).map((law) => ({ params: { law: law.id }, props: { law } }));
}

// e.g. "t22", "t22-k1-x3", "d3"; not "c2" (章), "p1" (a 款 of no 条), "fj1-t3" (in a 附件)
const PLACE = /^[td]\d/;

/** Addresses of a law's 条 and 点 and of what is in them; for a law without text, of its notes. */
export const placesOf = async (law: LawRecord): Promise<string[]> =>
	(await anchorsOf(law)).filter((anchor) => PLACE.test(anchor));
