import type { Bodies } from './bodies.ts';
import type { KeptCitations } from './citations.ts';
import type { Citers } from './citers.ts';
import type { Notes } from '../schemas/note.ts';
import type { LawRecord } from './law-record.ts';
import type { Repeals } from './repeals.ts';
import type { Terms } from './terms.ts';
import type { Texts } from './texts.ts';

/** What is known before anybody has looked for what the laws cite: what the content folder holds. */
export interface ReadParts {
	texts: Texts;
	laws: readonly LawRecord[];
	notes: ReadonlyMap<string, Notes>;
	/** Hashes of the files of laws, by `textFileOf` and `lawFileOf`. */
	files: ReadonlyMap<string, string>;
}

/** What is found in the laws. */
export interface FoundParts {
	citations: KeptCitations;
	citers: Citers;
	repeals: Repeals;
	terms: Terms;
}

/**
 * What pages need of the statutes together, as soon as it is there. In a build, the program that started the one that makes pages
 * prepares it on another core; while one edits the pages make it themselves.
 */
export interface Preparing {
	read: ReadParts | Promise<ReadParts>;
	found: Promise<FoundParts>;
}

/** Address and HTML of a page that the finder reads. */
export type OwnPage = [path: string, html: string];

/** What a page depends on that can change while all else of the site stays as it is, by its path. Most pages have no key. */
export type PageKeys = ReadonlyMap<string, string>;

/** What is told of pages without being asked, each part as soon as it is known. */
export interface Told {
	keys?: PageKeys;
	ownPages?: OwnPage[];
	/** Comes with the own pages, if bodies have been compiled. */
	bodies?: Bodies;
	/** All pages are written. A program that has held all of them takes a tenth of a second to go away. */
	done?: true;
	/** Follows that, if there are sites that were made before: whether each lies there as it was made. */
	untouched?: boolean[];
}

/** The name of the global in which a program that makes pages has `Preparing`. */
export const GIVEN = Symbol.for('pufa.prepared');
