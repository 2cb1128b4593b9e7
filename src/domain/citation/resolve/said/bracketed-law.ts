import { Aside } from './aside.ts';
import type { Memory } from './memory.ts';

/** What the sentence goes on about behind a bracket. */
const KEPT = ['carried', 'carriesPlace', 'namedInLine'] as const;

/**
 * A law that stands in a bracket in a line that has named one before: 依照《甲法》第三条查处，并通知乙局（《乙法》第五条），逾期的按第八条处罚. Behind the bracket
 * the line goes on about the one in front of it.
 */
export class BracketedLaw {
	readonly #memory: Memory;
	readonly #words: Aside<(typeof KEPT)[number]>;

	constructor(memory: Memory) {
		this.#memory = memory;
		this.#words = new Aside(memory, KEPT);
	}

	/** A line begins. */
	begin(): void {
		this.#words.begin();
	}

	/**
	 * The next mention of the line is to be read.
	 * @param from where the one before it ends
	 * @param at where it begins
	 */
	goOn(text: string, from: number, at: number): void {
		this.#words.closeBefore(text, at);
		const opening = this.#words.before ? -1 : openedAt(text, from, at);
		if (opening !== -1 && this.#memory.namedInLine) this.#words.open(opening);
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
