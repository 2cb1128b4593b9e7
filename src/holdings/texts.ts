import type { Guide } from '../schemas/guide.ts';
import type { AwarenessDay, LawName, Topic } from '../schemas/registry.ts';
import type { Report } from '../schemas/report.ts';
import type { Signal } from '../schemas/signal.ts';
import type { Study } from '../schemas/study.ts';

/** A file with a body, by its name; the body stays on the disk. */
export interface Text<T> {
	id: string;
	data: T;
}

/** What the office has written itself, each kind in the order of its files' names, and the rows of its registry in their order. */
export interface Texts {
	reports: readonly Text<Report>[];
	study: readonly Text<Study>[];
	guides: readonly Text<Guide>[];
	topics: readonly Topic[];
	lawNames: readonly LawName[];
	days: readonly AwarenessDay[];
	signals: readonly Signal[];
}

/** Kinds of files that have a body. */
export type WithBody = 'reports' | 'study' | 'guides';
