import type { Posting } from '../index/terms.ts';

/** What it counts that a passage opens what is named so: headings of laws, asked for, told how much. */
const OPENS = 3;

/**
 * How many of the things that a question asks for each passage has: of 偷电瓶车判几年 one that says how long somebody goes to
 * prison is more likely the answer than one that is about 电瓶车 alone.
 * @param kinds as `wantedIn` gives them
 * @param known postings of their terms
 * @param openings passages that open a chapter of the very name that is asked for, as `openingsOf` gives them
 * @param passages how many there are
 */
export function wantedByPassage(
	kinds: readonly (readonly string[])[],
	known: ReadonlyMap<string, Posting>,
	openings: readonly number[],
	passages: number,
): Uint8Array {
	const wanted = new Uint8Array(passages);
	for (const terms of kinds) {
		const holding = new Set(terms.flatMap((term) => [...(known.get(term)?.passages ?? [])]));
		for (const passage of holding) wanted[passage]! += 1;
	}
	for (const passage of openings) wanted[passage]! += OPENS;
	return wanted;
}
