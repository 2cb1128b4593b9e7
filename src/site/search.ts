import { walk } from '../domain/law/model.ts';
import { readStatute } from '../loaders/statute-text.ts';
import type { NamedLaw } from '../search/law-names.ts';
import { laws, notesByLaw, type LawRecord } from './laws.ts';
import { registeredNames } from './registry.ts';

/** Every law by name, those with notes or marked topics first: what the search box offers. */
export async function namedLaws(): Promise<NamedLaw[]> {
	const [notes, names] = [await notesByLaw(), await registeredNames()];
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

/** Addresses of a law's 条, 款, 项 and 目; for a law without text, of its notes. */
export async function placesOf(law: LawRecord): Promise<string[]> {
	if (!law.current) return ((await notesByLaw()).get(law.id)?.notes ?? []).map((note) => note.at);
	const statute = readStatute(law.id, law.current.date);
	return [...walk(statute.units)]
		.map((unit) => unit.address)
		.filter((address) => /^[td]\d/.test(address));
}
