import { isWord, readMarks } from './marks.ts';

/** What a query asks for word by word, as typed. */
export interface Pieces {
	/** Each stands in a passage as it is. */
	held: string[];
	/** None stands in it. */
	without: string[];
}

/** What was typed, in pieces. */
export function piecesOf(typed: string): Pieces {
	const { text, phrases, without } = readMarks(typed);
	const loose = phrases.reduce((left, phrase) => left.replace(phrase, ' '), text);
	const held = [...phrases, ...loose.trim().split(/\s+/)].filter(isWord);
	return { held: [...new Set(held)], without };
}
