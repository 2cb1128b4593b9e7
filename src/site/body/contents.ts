/** An entry of 本页内容. */
export interface Heading {
	/** Its anchor. */
	id: string;
	title: string;
	below?: Heading[];
}

/** The heading above the sources of a text. */
export const SOURCES: Heading = { id: 'sources', title: '依据和来源' };

/** A heading of a body, as Astro tells it. */
export interface BodyHeading {
	depth: number;
	slug: string;
	text: string;
}

/** The chapters of a body: its headings of the first level. */
export const chaptersOf = (headings: readonly BodyHeading[]): Heading[] =>
	headings.filter(({ depth }) => depth === 2).map(({ slug, text }) => ({ id: slug, title: text }));

/** The entries of a list in which `false` stands for what the page does not have. */
export const present = (entries: readonly (Heading | false)[]): Heading[] =>
	entries.filter((entry) => entry !== false);
