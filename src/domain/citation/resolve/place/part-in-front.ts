import type { Places } from '../../held/places.ts';

// e.g. "物权编", "、物权编的" in front of a number: a 编 that is called by its name
const BEHIND_NAMED_PART = /([\u4e00-\u9fff]{1,6})编的?$/;

/** A 编 of a code. */
export interface NamedPart {
	/** Null where the code has none of that name. */
	address: string | null;
	/** So many characters at the end of the words name it. */
	length: number;
}

/**
 * The 编 whose name ends some words: 合同编 in 某法典总则编第一章、合同编第二章.
 * @param places those of the code
 * @returns null where the words end in none, of whatever code
 */
export function partInFront(front: string, places: Places | null): NamedPart | null {
	const [all, words] = BEHIND_NAMED_PART.exec(front) ?? [];
	if (all === undefined || words === undefined) return null;
	for (let at = 0; at < words.length; at += 1) {
		const address = places?.divisions.partNamed(words.slice(at));
		if (address !== undefined) return { address, length: all.length - at };
	}
	return { address: null, length: 0 };
}
