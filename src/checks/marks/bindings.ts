import type { FieldPath } from '../../loaders/yaml-source.ts';
import { citedSources } from '../texts/cited-sources.ts';
import type { Content, Entry } from '../content/content.ts';

/** Something that an editor wrote about an article of a law, so that it must be checked again when the article changes. */
export interface Binding {
	entry: Entry;
	/** The steps to the field that holds `at` and `checked`. */
	path: FieldPath;
	at: string;
	checked: string | undefined;
}

/** All that is bound to articles of a law: its notes, and sources of study units, guides and all else. */
export const bindingsTo = (law: string, content: Content): Binding[] => [
	...content.notes
		.filter(({ data }) => data.law === law)
		.flatMap((entry) =>
			entry.data.notes.map(({ at, checked }, row) => ({
				entry,
				path: ['notes', row],
				at,
				checked,
			})),
		),
	...citedSources(content).flatMap(({ entry, path, source }) =>
		source.law === law && source.at
			? [{ entry, path, at: source.at, checked: source.checked }]
			: [],
	),
];
