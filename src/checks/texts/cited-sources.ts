import type { FieldPath } from '../../loaders/yaml-source.ts';
import { fieldsOf } from '../../loaders/fields.ts';
import { allEntries, type Content, type Entry } from '../content/content.ts';

/** A source that some entry names, as `schemas/fields.ts` has it. */
export interface CitedSource {
	entry: Entry;
	path: FieldPath;
	source: { title: string; law?: string; at?: string; checked?: string };
}

/** The fields that hold a source, or a list of them. */
const FIELDS = ['source', 'sources', 'basis', 'database', 'officialSource', 'verifiedSource'];

const found = new WeakMap<Content, CitedSource[]>();

/** Every source in a content folder. Looked for once: a rule asks again for every text. */
export function citedSources(content: Content): CitedSource[] {
	const known = found.get(content);
	if (known) return known;
	const sources = allEntries(content).flatMap((entry) =>
		[...fieldsOf(entry.data)].filter(isSource).map(({ path, value }) => ({
			entry,
			path,
			source: value as CitedSource['source'],
		})),
	);
	found.set(content, sources);
	return sources;
}

function isSource({ path, value }: { path: FieldPath; value: unknown }): boolean {
	const field = path.findLast((step) => typeof step === 'string');
	return typeof value === 'object' && !Array.isArray(value) && FIELDS.includes(String(field));
}
