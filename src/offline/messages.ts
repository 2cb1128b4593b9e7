/** What a page asks the worker, through a port for the answer. Addresses are absolute. */
export type Asked =
	/** Keep these pages; the answer is `Told`. */
	| { ask: 'keep'; pages: string[] }
	/** Keep them no longer. */
	| { ask: 'drop'; pages: string[] }
	/** Which pages are kept? */
	| { ask: 'list' }
	/** And which others were visited, and can be read as well? */
	| { ask: 'visited' };

/** The answer to each question: all kept pages afterwards, and those that could not be got. */
export interface Told {
	kept: Kept[];
	failed: string[];
	/** Only for who asks, since each has to be opened for its title; the latest first. */
	visited?: Kept[];
}

/** A page that a reader has saved. */
export interface Kept {
	address: string;
	title: string;
}
