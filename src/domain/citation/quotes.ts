/** How deep a text stands in quotation marks. Quotes of an amendment run over many lines. */
export class QuoteDepth {
	#before = 0;

	/** Whether a place of the line that is being read stands in quotes. */
	isInside(text: string, at: number): boolean {
		return this.#before + depthOf(text.slice(0, at)) > 0;
	}

	/** Go on behind a line. Marks without a partner do not add up: no text quotes three deep. */
	pass(text: string): void {
		this.#before = Math.min(Math.max(this.#before + depthOf(text), 0), 2);
	}
}

/** Whether a place stands in quotes that its own line has opened. */
export const isQuoted = (text: string, at: number): boolean => depthOf(text.slice(0, at)) > 0;

const depthOf = (text: string): number => {
	let depth = 0;
	for (const character of text) {
		if (character === '“') depth += 1;
		if (character === '”') depth -= 1;
	}
	return depth;
};
