/** The outermost quotes of one line. */
export interface OpenedQuotes {
	/** Where those around a place open; -1 if in a line before, or if the place is in none. */
	opened: number;
	/** Where each of them opens. */
	all: readonly number[];
	/** Whether none goes on in the next line. */
	isClosed: boolean;
}

/** How deep a text stands in quotation marks. Quotes of an amendment run over many lines. */
export class QuoteDepth {
	#before = 0;
	/** The line that was asked about last, and how deep each place of it stands in its own quotes. */
	#line = { text: '', depths: depthsOf('') };

	/** Whether the line that is being read begins in quotes. */
	get continues(): boolean {
		return this.#before > 0;
	}

	/** Whether a place of that line stands in quotes. */
	isInside(text: string, at: number): boolean {
		const depths = this.#depthsOf(text);
		const leftOut = this.#marked(text) === 1 && at > 0 ? 1 : 0;
		return this.#before + depths[at]! - leftOut > 0;
	}

	#depthsOf(text: string): Int32Array {
		if (this.#line.text !== text) this.#line = { text, depths: depthsOf(text) };
		return this.#line.depths;
	}

	/** The outermost quotes of the line that is being read. */
	opened(text: string, at = text.length): OpenedQuotes {
		const all: number[] = [];
		let depth = this.#before;
		let opened = -1;
		for (let place = this.#marked(text); place < text.length; place += 1) {
			if (text[place] === '“' && ++depth === 1) all.push(place);
			if (text[place] === '”') depth -= 1;
			if (place < at) opened = depth > 0 ? (all.at(-1) ?? -1) : -1;
		}
		return { opened, all, isClosed: depth <= 0 };
	}

	/** A closing mark was missing. */
	close(): void {
		this.#before = 0;
	}

	/** Go on behind a line. Marks without a partner do not add up: no text quotes three deep. */
	pass(text: string): void {
		const depth = this.#before + this.#depthsOf(text).at(-1)! - this.#marked(text);
		this.#before = Math.min(Math.max(depth, 0), 2);
	}

	/**
	 * A quote over several 款 has an opening mark in front of each and a closing one behind the last. The mark that only goes
	 * on opens nothing: it is left out.
	 * @returns how many characters to leave out
	 */
	#marked(text: string): number {
		if (!this.continues || !text.startsWith('“')) return 0;
		const depth = this.#depthsOf(text).at(-1)!;
		return depth > 0 || (depth === 0 && LAST_MARK.test(text)) ? 1 : 0;
	}
}

// e.g. "。”", "。”。" at the end of the last 款
const LAST_MARK = /”[。；，]?\s*$/;

/** Whether a place stands in quotes that its own line has opened. */
export const isQuoted = (text: string, at: number): boolean => depthsOf(text)[at]! > 0;

/** How deep each place of a text, and its end, stands in the quotes that it opens. */
function depthsOf(text: string): Int32Array {
	const depths = new Int32Array(text.length + 1);
	for (let at = 0; at < text.length; at += 1)
		depths[at + 1] = depths[at]! + (text[at] === '“' ? 1 : text[at] === '”' ? -1 : 0);
	return depths;
}
