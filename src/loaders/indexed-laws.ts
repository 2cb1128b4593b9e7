import type { IndexedLaw, IndexedVersion } from '../domain/citation/held/law-index.ts';
import { placesOf } from '../domain/citation/held/law-places.ts';
import type { Places } from '../domain/citation/held/places.ts';
import { numbersOf } from '../domain/law/metadata.ts';
import type { LawMetadata } from '../schemas/law.ts';
import type { LawName } from '../schemas/registry.ts';
import { lawFileOf, textFileOf } from './content-place.ts';
import type { LawData } from './law-loader.ts';
import { readStatute } from './statute-text.ts';

/** A law's metadata, and the dates of its texts. */
export interface HeldLaw {
	id: string;
	data: LawMetadata;
	texts: readonly string[];
}

/**
 * Is called with each thing that a citation depends on: with `textFileOf` of a text whose places it needs, `lawFileOf` of a law
 * whose wordings it needs, the document number by which it looks for a law, and in a body also with `notesFileOf` of a law
 * without text.
 */
export type Asked = (what: string) => void;

/** A law as the site knows it, with its metadata, texts and id side by side. */
export type KnownLaw = LawData & { id: string };

/** Laws as `indexedLaws` takes them. */
export const heldLaws = (laws: readonly KnownLaw[]): HeldLaw[] =>
	laws.map((law) => ({ id: law.id, data: law, texts: law.texts }));

/**
 * Laws as the index of citations takes them: those that the site holds, and those that only the registry names.
 * @param folder the content folder, from which a text is read when a citation needs its places
 * @param asked what is found depends on this, on the names of all laws, and on nothing else
 */
export function indexedLaws(
	folder: string,
	laws: readonly HeldLaw[],
	names: readonly LawName[],
	asked: Asked = () => undefined,
): IndexedLaw[] {
	const registered = new Map(names.map((row) => [row.id, row]));
	const held = laws.map((law) => heldLaw(folder, law, registered.get(law.id), asked));
	const ids = new Set(laws.map(({ id }) => id));
	return [...held, ...names.filter(({ id }) => !ids.has(id)).map(namedOnly)];
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
	{ id, data, texts }: HeldLaw,
	registered: LawName | undefined,
	asked: Asked,
): IndexedLaw {
	const { title, shortTitle, aliases, versions, status } = data;
	const held = texts.map((date) => ({
		...wordingOn(versions, date),
		places: telling(
			() => asked(textFileOf(id, date)),
			lazily(() => placesOf(readStatute(id, date, folder))),
		),
	}));
	const wordings = versions.map(({ date, kind }) => ({ date, kind }));
	const file = lawFileOf(id);
	return {
		id,
		name: shortTitle,
		names: [title, shortTitle, ...aliases, ...(registered?.names ?? [])],
		numbers: numbersOf(data),
		page: true,
		get status() {
			asked(file);
			return status;
		},
		get wordings() {
			asked(file);
			return wordings;
		},
		get versions() {
			asked(file);
			return held;
		},
	};
}

/** What is known of the wording of a date. */
function wordingOn(
	versions: LawMetadata['versions'],
	date: string,
): Pick<IndexedVersion, 'date' | 'effective' | 'kind'> {
	const { effective, kind } = versions.find((version) => version.date === date) ?? {};
	return { date, effective, kind };
}

const telling =
	(tell: () => void, places: IndexedVersion['places']): IndexedVersion['places'] =>
	() => {
		tell();
		return places();
	};

/** Asked for at the first need, then kept: most laws are never cited from a given text. */
export function lazily(make: () => Places): IndexedVersion['places'] {
	let made: Places | undefined;
	return () => (made ??= make());
}
