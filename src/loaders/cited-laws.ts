import type { IndexedLaw } from '../domain/citation/held/law-index.ts';
import { lawSchema } from '../schemas/law.ts';
import { registrySchemas, type LawName } from '../schemas/registry.ts';
import type { ContentFolder } from './content-folder.ts';
import { heldLaws, indexedLaws, type Asked, type KnownLaw } from './indexed-laws.ts';
import { readSource, type SourceFile } from './yaml-source.ts';

/** Every law that citations in a content folder can mean. What breaks its schema is left out: the check says so. */
export function lawsOfFolder({ folder, laws, registry }: ContentFolder): IndexedLaw[] {
	const held = laws.flatMap(({ id, data, texts }) => {
		const law = lawSchema.safeParse(data);
		return law.success ? [{ id, data: law.data, texts }] : [];
	});
	return indexedLaws(folder, held, lawNamesIn(registry.find(({ id }) => id === 'law-names')));
}

/**
 * Every law that citations can mean, of laws that have been read already.
 * @param asked as for `indexedLaws`
 */
export function lawsWithNames(
	folder: string,
	laws: readonly KnownLaw[],
	asked: Asked,
): IndexedLaw[] {
	const names = lawNamesIn(readSource(folder, 'registry/law-names.yaml'));
	return indexedLaws(folder, heldLaws(laws.toSorted(byId)), names, asked);
}

/** In the order of the folder. */
const byId = (one: KnownLaw, other: KnownLaw): number => (one.id < other.id ? -1 : 1);

function lawNamesIn(file: Pick<SourceFile, 'data'> | undefined): LawName[] {
	const names = registrySchemas['law-names'].safeParse(file?.data);
	return names.success ? names.data : [];
}
