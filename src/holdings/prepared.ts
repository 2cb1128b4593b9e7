import type { KeptCitations } from './citations.ts';
import type { Citers } from './citers.ts';
import type { Notes } from '../schemas/note.ts';
import type { Comparisons } from './comparisons.ts';
import type { LawRecord } from './law-record.ts';
import type { Repeals } from './repeals.ts';

/**
 * What pages need of the statutes together. While the build runs, the program that started Astro makes it on another
 * core, and Astro asks for each part over the channel between them; without such a program the pages make it themselves.
 */
export interface Prepared {
	/** What is known of laws, and the notes on them: a program that was compiled earlier has older ones in itself. */
	laws: readonly LawRecord[];
	notes: ReadonlyMap<string, Notes>;
	/** Hashes of the files of laws, by `textFileOf` and `lawFileOf`. */
	files: ReadonlyMap<string, string>;
	citations: KeptCitations;
	citers: Citers;
	repeals: Repeals;
	comparisons: Comparisons;
	/** Pages that need not be made. */
	made: MadePages;
}

/** Pages that the last build has made. */
export interface MadePages {
	keys: PageKeys;
	/** `assets` of the program that made them; pages name these. */
	assets: string;
}

/** Address and HTML of a page that the finder reads. */
export type OwnPage = [path: string, html: string];

/** What a page depends on that can change while all else of the site stays as it is, by its path. Most pages have no key. */
export type PageKeys = ReadonlyMap<string, string>;

/** The program that makes the pages, as Astro has compiled it. */
export interface Program {
	/** The site's stylesheet: `_astro/page.B2hZ1kQx.css`. */
	stylesheet: string;
	/** A hash of the names of all files that browsers load with pages. */
	assets: string;
	/** What the links in its pages depend on, as `Asked` tells it. */
	asked: ReadonlySet<string>;
}

/** What Astro tells that program without being asked, each part as soon as it knows. */
export interface Told {
	keys?: PageKeys;
	ownPages?: OwnPage[];
	program?: Program;
}

/** The file of that program with which it begins. */
export const ENTRY = 'program.mjs';

/**
 * Where the parts lie in the memory of a program that makes pages, if it will be handed them: then it has nobody to
 * ask.
 */
export const GIVEN = Symbol.for('pufa.prepared');

/** The variable that tells Astro the folder in which its compiled program shall be kept. */
export const KEEPS = 'PUFA_KEEPS';
