import type { KeptCitations } from './citations.ts';
import type { Citers } from './citers.ts';
import type { Comparisons } from './comparisons.ts';

/**
 * What pages need of the statutes together. While the build runs, the program that started Astro makes it on another
 * core, and Astro asks for each part over the channel between them; without such a program the pages make it themselves.
 */
export interface Prepared {
	citations: KeptCitations;
	citers: Citers;
	comparisons: Comparisons;
}

/** Address and HTML of a page that the finder reads. */
export type OwnPage = [path: string, html: string];

/** What Astro tells that program without being asked, as soon as it knows. */
export interface Told {
	ownPages: OwnPage[];
}

/** The variable that tells Astro that the program which started it will answer. */
export const ASKS = 'PUFA_ASKS';
