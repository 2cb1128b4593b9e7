import { evenBrackets } from '../find/names/name-variants.ts';

/** How many characters at the end of a name lead to it. */
const ENDING = 3;
const SHORTEST_NAME = 2;

/** The names of laws as running words have them, found by how they end. */
export class NameEndings {
	#names = new Set<string>();
	/** Lengths of the names that end in the same characters, longest first. */
	#lengths = new Map<string, number[]>();

	/** @param names as they are written; those that are too short to be told from other words are left out */
	constructor(names: Iterable<string>) {
		for (const name of names) this.#add(evenBrackets(name));
		for (const lengths of this.#lengths.values()) lengths.sort((a, b) => b - a);
	}

	#add(name: string): void {
		if (name.length < SHORTEST_NAME || this.#names.has(name)) return;
		this.#names.add(name);
		const ending = name.slice(-ENDING);
		const lengths = this.#lengths.get(ending) ?? [];
		this.#lengths.set(ending, lengths);
		if (!lengths.includes(name.length)) lengths.push(name.length);
	}

	/** Whether one of them ends in some words: 政府信息公开条例 in 信息公开条例. */
	endIn(words: string): boolean {
		const even = evenBrackets(words);
		for (const name of this.#names) if (name.endsWith(even)) return true;
		return false;
	}

	/** The longest of them at the end of some words; empty if there is none. */
	atEnd(words: string): string {
		const even = evenBrackets(words);
		const lengths = [even.slice(-ENDING), even.slice(-SHORTEST_NAME)].flatMap(
			(ending) => this.#lengths.get(ending) ?? [],
		);
		const length = lengths.find((one) => this.#names.has(even.slice(-one)));
		return length === undefined ? '' : words.slice(-length);
	}
}
