import type { Memory } from './memory.ts';

/** Marks between which words stand aside: those that open them, and those that close them. */
const MARKS = [
	['（(', '）)'],
	['“', '”'],
	['‘', '’'],
] as const;

/** Words of a line in a bracket or in quotes. Behind them the text goes on about what it was about in front of them. */
export class Aside<Name extends keyof Memory> {
	readonly #memory: Memory;
	readonly #names: readonly Name[];
	#open: { at: number; before: Pick<Memory, Name> } | null = null;

	/** @param names what of the memory holds again behind the words */
	constructor(memory: Memory, names: readonly Name[]) {
		this.#memory = memory;
		this.#names = names;
	}

	/** What was named in front of the words; null outside of any. */
	get before(): Pick<Memory, Name> | null {
		return this.#open?.before ?? null;
	}

	/** A line begins: words that it did not open are not known. */
	begin(): void {
		this.#open = null;
	}

	/** The words begin. @param at where the mark stands that opens them */
	open(at: number): void {
		const before = Object.fromEntries(this.#names.map((name) => [name, this.#memory[name]]));
		this.#open = { at, before: before as Pick<Memory, Name> };
	}

	/** What is read next begins at a place: if the words are closed in front of it, the text goes on. */
	closeBefore(text: string, at: number): void {
		if (!this.#open || !isClosed(text, this.#open.at, at)) return;
		Object.assign(this.#memory, this.#open.before);
		this.#open = null;
	}
}

/** Whether what opens at one place is closed in front of another one. */
export function isClosed(text: string, open: number, at: number): boolean {
	const [opening, closing] = MARKS.find(([opening]) => opening.includes(text[open]!))!;
	let depth = 0;
	for (const one of text.slice(open, at)) {
		if (opening.includes(one)) depth += 1;
		if (closing.includes(one) && --depth === 0) return true;
	}
	return false;
}
