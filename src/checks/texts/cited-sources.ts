import type { FieldPath } from '../../loaders/yaml-source.ts';
import { fieldsOf } from '../../loaders/fields.ts';
import { allEntries, type Content, type Entry } from '../content/content.ts';
import { onceFor } from '../../once.ts';

/** A source that some entry names, as `schemas/fields.ts` has it. */
export interface CitedSource {
	entry: Entry;
	path: FieldPath;
	source: { title: string; law?: string; at?: string; checked?: string };
}

/** The fields that hold a source, or a list of them. */
const FIELDS = ['source', 'sources', 'basis', 'database', 'officialSource', 'verifiedSource'];

/** Every source in a content folder. A rule asks again for every text. */
export const citedSources = onceFor((content: Content): CitedSource[] =>
	allEntries(content).flatMap((entry) =>
		[...fieldsOf(entry.data)].filter(isSource).map(({ path, value }) => ({
			entry,
			path,
			source: value as CitedSource['source'],
		})),
	),
);

function isSource({ path, value }: { path: FieldPath; value: unknown }): boolean {
	const field = path.findLast((step) => typeof step === 'string');
	return typeof value === 'object' && !Array.isArray(value) && FIELDS.includes(String(field));
}
