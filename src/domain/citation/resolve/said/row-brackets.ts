import type { Span } from '../../model.ts';
import type { LastPlace } from './last-named.ts';

// e.g. "一、", "3.", "（二）" at the beginning of a line
const ROW =
	/^\s*(?:[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、]|[（(][一二三四五六七八九十\d]{1,2}[）)])/;
// e.g. "（采购合同" in front of 第七条
const IN_BRACKET = /[（(][^（()）]*$/;
/** So many rows at most may stand between, which have no bracket. */
const BETWEEN = 1;

/**
 * Places in brackets of rows that are counted, as lists of what is to be examined have them: “一、是否点灯（《某条例》第八条）” is followed by
 * “1.灯色（第一项）” and “二、是否值守（第九条）”, which go on with that law, whatever the cells beside them say.
 */
export class RowBrackets {
	#text = '';
	#line = 0;
	#last: LastPlace | null = null;
	#lastLine = 0;

	/** A line is read. */
	begin(text: string): void {
		this.#text = text;
		this.#line += 1;
	}

	/** The place that a bracket of this row goes on with; null outside of one, and where no row before has named any. */
	before(mention: Span): LastPlace | null {
		const isNear = this.#line - this.#lastLine <= BETWEEN + 1;
		return isNear && this.#isBracketed(mention) ? this.#last : null;
	}

	/** A place, or a law, was understood; null where it is not here. */
	keep(mention: Span, place: LastPlace | null): void {
		if (!this.#isBracketed(mention)) return;
		this.#last = place;
		this.#lastLine = this.#line;
	}

	/** A place of a contract or the like is named: what follows its bracket goes on with no law. */
	leave({ start }: Span): void {
		if (IN_BRACKET.test(this.#text.slice(0, start))) this.#last = null;
	}

	/** Whether a place begins a bracket of a row, and nothing but places follows in it. */
	#isBracketed({ start, end }: Span): boolean {
		return (
			/[（(]/.test(this.#text[start - 1] ?? '') &&
			/^(?:[、和及第条款项（()一二三四五六七八九十\d]|）(?=[、和项]))*[）)]/.test(
				this.#text.slice(end, end + 40),
			) &&
			ROW.test(this.#text)
		);
	}
}
