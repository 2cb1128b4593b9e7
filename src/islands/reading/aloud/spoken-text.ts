/** A text that can be read aloud: what of it a reader may choose, its lines, and how each is said and named. */
export interface SpokenText {
	/** What may be read; the first is, before the reader chooses. */
	readonly ranges: readonly (readonly [value: string, label: string])[];
	/**
	 * What is read, line by line.
	 * @param range one of `ranges`
	 * @param at the article at hand, if the text has articles
	 */
	lines(range: string, at: HTMLElement | undefined): readonly HTMLElement[];
	/** The words of a line as written. */
	wordsOf(line: HTMLElement): string;
	/** Where a line stands, behind 正在读. */
	placeOf(line: HTMLElement): string;
}
