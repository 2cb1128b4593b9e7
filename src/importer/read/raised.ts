/** Where a run stands that Word sets smaller than the words around it. */
export type Raised = 'superscript' | 'subscript';

const PLAIN = '0123456789+-−n';
/** The characters of Unicode that look the same, in the order of `PLAIN`; they have names such as `SUPERSCRIPT TWO`. */
const CHARACTERS: Record<Raised, string> = {
	superscript: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻ⁿ',
	subscript: '₀₁₂₃₄₅₆₇₈₉₊₋₋ₙ',
};

/**
 * Raised or lowered words as plain text can show them: `1×10` and a raised `5` are `1×10⁵`, and not `1×105`.
 * @returns null where a character has no such form
 */
export function raisedText(words: string, raised: Raised): string | null {
	const characters = [...words].map((character) =>
		character.trim() === '' ? character : CHARACTERS[raised][PLAIN.indexOf(character)],
	);
	return characters.includes(undefined) ? null : characters.join('');
}
