import type { SourceFile } from '../../loaders/yaml-source.ts';
import type { Guide } from '../../schemas/guide.ts';
import type { LawMetadata } from '../../schemas/law.ts';
import type { Notes } from '../../schemas/note.ts';
import type { AwarenessDay, Issuer, LawName, Synonym, Topic } from '../../schemas/registry.ts';
import type { Report } from '../../schemas/report.ts';
import type { Signal } from '../../schemas/signal.ts';
import type { Site } from '../../schemas/site.ts';
import type { Study } from '../../schemas/study.ts';

/** A file that holds to its schema. */
export interface Entry<T = unknown> extends Omit<SourceFile, 'faults' | 'lost'> {
	data: T;
}

/** A law's `law.yaml`, and which texts stand beside it. */
export interface LawEntry extends Entry<LawMetadata> {
	/** Names of its text files without `.txt`. */
	texts: string[];
}

/** The files of `registry/`; null for one that is not there or breaks its schema. */
export type Registry = {
	topics: Entry<Topic[]> | null;
	issuers: Entry<Issuer[]> | null;
	'law-names': Entry<LawName[]> | null;
	synonyms: Entry<Synonym[]> | null;
	days: Entry<AwarenessDay[]> | null;
	alarms: Entry<Signal[]> | null;
};

/** Everything of a content folder that holds to its schema. Files that do not are left out: they have been reported. */
export interface Content {
	folder: string;
	site: Entry<Site> | null;
	laws: LawEntry[];
	notes: Entry<Notes>[];
	reports: Entry<Report>[];
	study: Entry<Study>[];
	guides: Entry<Guide>[];
	registry: Registry;
	/** Every id that something may refer to, also of files that break their schema. */
	ids: Record<'laws' | 'reports' | 'study' | 'guides' | keyof Registry, ReadonlySet<string>>;
	/** Files of `registry/` that cannot be read, so that nobody knows which ids they hold. */
	unreadable: ReadonlySet<string>;
	/** Files and folders that nothing reads. */
	strays: string[];
}

/** Every entry that has a body of its own. */
export const withBody = ({ reports, study, guides }: Content): Entry[] => [
	...reports,
	...study,
	...guides,
];

export const allEntries = (content: Content): Entry[] => [
	...(content.site ? [content.site] : []),
	...content.laws,
	...content.notes,
	...withBody(content),
	...Object.values(content.registry).filter((entry) => entry !== null),
];
