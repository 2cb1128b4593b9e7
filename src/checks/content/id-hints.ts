import type { ContentFolder } from '../../loaders/content-folder.ts';
import type { FieldPath } from '../../loaders/yaml-source.ts';
import type { Registry } from './content.ts';

/** Fields that name something by its id, and the file of `registry/` that holds its names. */
const FIELDS: Record<string, keyof Registry> = {
	topics: 'topics',
	laws: 'law-names',
	law: 'law-names',
	signals: 'alarms',
	awarenessDay: 'days',
};

/** The id to write where a field holds a name, as the end of a message; empty where there is nothing to say. */
export type IdHint = (path: FieldPath, value: unknown) => string;

/**
 * Readers see names, and files hold ids: whoever has written `topics: [人民防空]` is told the id of 人民防空.
 * @param found the content folder; asked for when something is wrong
 */
export function idHints(found: () => ContentFolder): IdHint {
	const known = new Map<keyof Registry, ReadonlyMap<string, string>>();
	const idsIn = (file: keyof Registry): ReadonlyMap<string, string> => {
		const ids = known.get(file) ?? new Map(rowsOf(found(), file).flatMap(namesOf));
		known.set(file, ids);
		return ids;
	};
	return (path, value) => {
		const file = FIELDS[String(path.findLast((step) => typeof step === 'string'))];
		const id = file && typeof value === 'string' ? idsIn(file).get(bare(value)) : undefined;
		return id ? `。“${bare(value as string)}”的编号是 ${id}` : '';
	};
}

/** What has an id and names. No schema has looked at it yet. */
interface Row {
	id?: unknown;
	data: unknown;
}

function rowsOf({ laws, registry }: ContentFolder, file: keyof Registry): Row[] {
	const rows: unknown = registry.find(({ id }) => id === file)?.data;
	return [
		...(file === 'law-names' ? laws : []),
		...(Array.isArray(rows) ? rows.map((data: Row | null) => ({ id: data?.id, data })) : []),
	];
}

const NAMES = ['name', 'title', 'shortTitle', 'names', 'aliases'];

function namesOf({ id, data }: Row): [name: string, id: string][] {
	if (typeof id !== 'string' || typeof data !== 'object' || data === null) return [];
	const names: unknown[] = NAMES.flatMap((field) => (data as Record<string, unknown>)[field] ?? []);
	return names.flatMap((name): [string, string][] =>
		typeof name === 'string' ? [[bare(name), id]] : [],
	);
}

// e.g. "《某某法》" is the same name as "某某法"
const bare = (name: string): string => name.trim().replace(/^《(.*)》$/, '$1');
