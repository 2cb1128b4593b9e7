import type { Link } from '../held/sources.ts';

/** A run of words in a fact, perhaps a link. */
export interface FactPart {
	text: string;
	href?: string | undefined;
	/** The link leads out of the site. */
	external?: boolean;
	/** The law in JSON, of which the browser makes a Word file; the words are those of a button. */
	word?: string;
	/** From this day on `then` is true instead of `text`: a static page does not know today. */
	from?: string;
	then?: string;
}

/** One row of the table of facts about a law. */
export interface Fact {
	label: string;
	parts: FactPart[];
	/** How to keep the text, which 简约版 leaves out. */
	extra?: boolean;
}

/** Words that lead nowhere. */
export const plain = (text: string): FactPart[] => [{ text }];

/** Links, one behind the other. */
export const linkFact = (links: readonly Link[]): FactPart[] =>
	links.flatMap(({ title, href }, place) => [
		...(place ? [{ text: '、' }] : []),
		{ text: title, href },
	]);
