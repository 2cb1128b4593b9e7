import type { Memory } from './memory.ts';

/** What the sentence goes on about behind a bracket. */
type Kept = Pick<Memory, 'carried' | 'carriesPlace' | 'namedInLine'>;

/**
 * A law that stands in a bracket in a line that has named one before: 依照《甲法》第三条查处，并通知乙局（《乙法》第五条），逾期的按第八条处罚. Behind the bracket
 * the line goes on about the one in front of it.
 */
export class BracketedLaw {
	#memory: Memory;
	/** Where the bracket opens, and what the line was about until then; null outside of any. */
	#open: { at: number; before: Kept } | null = null;

	constructor(memory: Memory) {
		this.#memory = memory;
	}

	/** A line begins. */
	begin(): void {
		this.#open = null;
	}

	/**
	 * The next mention of the line is to be read.
	 * @param from where the one before it ends
	 * @param at where it begins
	 */
	goOn(text: string, from: number, at: number): void {
		if (this.#open && closesBefore(text, this.#open.at, at)) {
			Object.assign(this.#memory, this.#open.before);
			this.#open = null;
		}
		const opening = this.#open ? -1 : openedAt(text, from, at);
		const { carried, carriesPlace, namedInLine } = this.#memory;
		if (opening !== -1 && namedInLine)
			this.#open = { at: opening, before: { carried, carriesPlace, namedInLine } };
	}
}

/** Where the bracket opens that some place stands in; -1 if none has opened since another place. */
function openedAt(text: string, from: number, at: number): number {
	let depth = 0;
	for (let place = at - 1; place >= from; place -= 1) {
		if (/[）)]/.test(text[place]!)) depth += 1;
		if (/[（(]/.test(text[place]!) && depth-- === 0) return place;
	}
	return -1;
}

/** Whether the bracket that opens at one place is closed in front of another one. */
function closesBefore(text: string, opening: number, at: number): boolean {
	let depth = 0;
	for (const one of text.slice(opening, at)) {
		if (/[（(]/.test(one)) depth += 1;
		if (/[）)]/.test(one) && --depth === 0) return true;
	}
	return false;
}
