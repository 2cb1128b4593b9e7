// e.g. "、", "和" at the end of a line behind a place: the list goes on in the next line
const LIST_GOES_ON = /^(?:、|和|与|及|以及|或者?)\s*$/;
// Nothing, not even a full stop, at the end of a line behind a law or a place: the source has broken the line
const BROKEN_OFF = /^\s*$/;
// e.g. "第十二条规定", "第一款的" at the beginning of the next; not the heading of an article, 第十二条　…
const GOES_ON = /^第[^\s第条款项，。；：]{1,9}[条款项]\S/;

/** Whether a citation, or a list of them, goes on from one line to the next. */
export class LineEnds {
	/** Whether the line before ends within a list of places. */
	#isInList = false;
	/** Whether it ends right behind a law or a place. */
	#isBrokenOff = false;

	/** Whether a line begins within a citation of the line before. */
	isBroken(text: string): boolean {
		return this.#isBrokenOff && GOES_ON.test(text);
	}

	/** Whether it begins within such a citation, or within a list of them. */
	goesOn(text: string): boolean {
		return this.isBroken(text) || (this.#isInList && text.startsWith('第'));
	}

	/**
	 * Go on behind a line.
	 * @param rest what stands behind its last citation; null for a line without any
	 */
	pass(rest: string | null): void {
		this.#isInList = rest !== null && LIST_GOES_ON.test(rest);
		this.#isBrokenOff = rest !== null && BROKEN_OFF.test(rest);
	}
}
