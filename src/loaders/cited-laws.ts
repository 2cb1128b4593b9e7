import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unitsByAddress } from '../domain/law/address.ts';
import { walk, type Law } from '../domain/law/model.ts';
import { readLaw } from '../domain/law/parse.ts';
import { CitedLaws, type IndexedLaw, type IndexedVersion } from '../domain/citation/law-index.ts';
import { Places } from '../domain/citation/places.ts';
import { lawSchema, type LawMetadata } from '../schemas/law.ts';
import { registrySchemas, type LawName } from '../schemas/registry.ts';
import { textFileOf, type ContentFolder } from './content-folder.ts';

/** What of a content folder tells the names of laws. */
export type NamedContent = Pick<ContentFolder, 'folder' | 'laws' | 'registry'>;

/** Every law that a content folder knows: those it holds, and those that only the registry names. */
export function citedLawsOf(content: NamedContent, today: string): CitedLaws {
	return new CitedLaws(indexedLaws(content), today);
}

/** The same as plain data, for an index of more than this folder. What breaks its schema is left out: the check says so. */
export function indexedLaws({ folder, laws, registry }: NamedContent): IndexedLaw[] {
	const names = lawNamesOf(registry);
	const held = laws.flatMap(({ id, data, texts }) => {
		const law = lawSchema.safeParse(data);
		return law.success ? [heldLaw(folder, id, law.data, texts, names.get(id))] : [];
	});
	const ids = new Set(held.map(({ id }) => id));
	const others = [...names.values()].filter(({ id }) => !ids.has(id));
	return [...held, ...others.map(namedOnly)];
}

function lawNamesOf(registry: NamedContent['registry']): Map<string, LawName> {
	const file = registry.find(({ id }) => id === 'law-names');
	const rows = registrySchemas['law-names'].safeParse(file?.data);
	return new Map(rows.success ? rows.data.map((row) => [row.id, row]) : []);
}

const namedOnly = ({ id, title, names }: LawName): IndexedLaw => ({
	id,
	name: names[0] ?? title,
	names: [title, ...names],
	numbers: [],
	versions: [],
});

function heldLaw(
	folder: string,
	id: string,
	law: LawMetadata,
	texts: readonly string[],
	registered: LawName | undefined,
): IndexedLaw {
	const { title, shortTitle, aliases, documentNumber, versions, status } = law;
	const numbers = [documentNumber, ...versions.map((version) => version.documentNumber)];
	return {
		id,
		name: shortTitle,
		names: [title, shortTitle, ...aliases, ...(registered?.names ?? [])],
		numbers: numbers.filter((number) => number !== undefined),
		status,
		versions: texts.map((date) => ({
			date,
			effective: versions.find((version) => version.date === date)?.effective,
			places: lazily(() =>
				placesOf(readLaw(readFileSync(join(folder, textFileOf(id, date)), 'utf8'))),
			),
		})),
	};
}

/** The places of a parsed law. */
export const placesOf = (law: Law): Places => new Places(unitsByAddress(walk(law.units)).keys());

/** Asked for at the first need, then kept: most laws are never cited from a given text. */
export function lazily(make: () => Places): IndexedVersion['places'] {
	let made: Places | undefined;
	return () => (made ??= make());
}
