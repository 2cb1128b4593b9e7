import { follows } from '../lines/article-label.ts';
import type { Line } from '../lines/lines.ts';
import type { ListStyle } from '../lines/lists.ts';
import type { Unit } from '../../model.ts';
import { isBare } from '../lines/running.ts';

interface OpenList {
	style: ListStyle;
	/** What the list stands in: a 款, or the unit of an outer list. */
	parent: Unit;
	/** The latest unit of the list. */
	unit: Unit;
}

/** The lists that a next line may carry on, outermost first. */
export class OpenLists {
	#lists: OpenList[] = [];

	/** End all lists: what comes next is counted anew. */
	close(): void {
		this.#lists = [];
	}

	/** The unit that the latest line is in or below. */
	get innermost(): Unit | undefined {
		return this.#lists.at(-1)?.unit;
	}

	/** Whether a list with labels of a style is open, at whatever depth. */
	has(style: ListStyle): boolean {
		return this.#lists.some((list) => list.style === style);
	}

	/** What a unit of a list stands in: a list that is open goes on, any other opens below the innermost. */
	parentFor(style: ListStyle, paragraph: Unit): Unit {
		const depth = this.#lists.findIndex((list) => list.style === style);
		if (depth !== -1) this.#lists.length = depth;
		return this.innermost ?? paragraph;
	}

	/** Add a unit to its parent and to the open lists. */
	add(unit: Unit, style: ListStyle, parent: Unit): void {
		parent.children.push(unit);
		this.#lists.push({ style, parent, unit });
	}

	/** The unit of the list whose next number is that of `line`; lists within it are closed. */
	carriedOnBy(line: Line | undefined): Unit | null {
		if (line?.kind !== 'list') return null;
		const depth = this.#lists.findIndex(
			({ style, unit }) => style === line.style && follows(unit.number, line.number!),
		);
		if (depth === -1) return null;
		this.#lists.length = depth + 1;
		return this.#lists[depth]!.unit;
	}

	/** Whether a line counts the outermost list anew, so that what is above it is of another 款. */
	beginsAnew(line: Line): boolean {
		return line.style === this.#lists[0]?.style;
	}

	/** Whether each item of the innermost list so far has its words below its own line, as headings have. */
	get itemsAreHeadings(): boolean {
		const before = this.#lists
			.at(-1)
			?.parent.children.filter(({ number }) => number)
			.slice(0, -1);
		return (
			Boolean(before?.length) &&
			before!.every(({ children }) => children[0]?.kind === 'continuation')
		);
	}

	/** Whether the items of the innermost list end without any mark, so that its latest is complete as it is. */
	get itemsAreBare(): boolean {
		const before = this.#lists.at(-1)?.parent.children.at(-2);
		return Boolean(before?.number && before.children.length === 0 && isBare(before.text));
	}
}
