import type { Pass } from './pieces.ts';

/** Letter for letter: what each UTF-16 unit becomes; 0 for those that need more than a look. */
export type Letters = Uint16Array<ArrayBuffer>;

/** Units that stay as they are, by ranges. */
const KEPT: [from: number, to: number][] = [
	[0x09, 0x0a],
	[0x0d, 0x0d],
	[0x20, 0x7e],
	[0xb7, 0xb7],
	[0xd7, 0xd7],
	[0x2014, 0x2014],
	[0x2018, 0x2019],
	[0x201c, 0x201d],
	[0x25cb, 0x25cb],
	[0x3001, 0x301b],
	[0x3400, 0x4dbf],
	[0x4e00, 0x9fff],
];

/** Signs that people do not tell apart: `‐` to `–`, the minus, dots for dates, the wave. */
const SIGNS: Record<string, string> = {
	...{ '‐': '-', '‑': '-', '‒': '-', '–': '-', '−': '-', '〜': '~', '\u3000': ' ', '\u00a0': ' ' },
	...{ '•': '·', '‧': '·', '・': '·', '∙': '·', '⋅': '·' },
};

/**
 * The table for a map of characters.
 * @param characters variant forms → the compared form, one UTF-16 unit each
 */
export function lettersFor(characters: ReadonlyMap<string, string>): Letters {
	const letters: Letters = new Uint16Array(0x10000);
	for (const [from, to] of KEPT) for (let unit = from; unit <= to; unit++) letters[unit] = unit;
	for (let unit = 0x41; unit <= 0x5a; unit++) letters[unit] = unit + 32;
	for (let unit = 0xff01; unit <= 0xff5e; unit++) letters[unit] = letters[unit - 0xfee0]!;
	for (const [sign, as] of Object.entries(SIGNS)) letters[sign.charCodeAt(0)] = as.charCodeAt(0);
	for (const [from, to] of characters) letters[from.charCodeAt(0)] = to.charCodeAt(0);
	return letters;
}

const buffer: Letters = new Uint16Array(4096);

/** A text letter for letter: full width to half width, lower case, one form for variants. */
export function foldLetters(text: string, letters: Letters): Pass {
	const edits: number[] = [];
	let made = '';
	let used = 0;
	const flush = (): void => {
		if (used > 0) made += String.fromCharCode.apply(null, buffer.subarray(0, used) as never);
		used = 0;
	};
	const size = text.length;
	for (let at = 0; at < size; at++) {
		const unit = letters[text.charCodeAt(at)]!;
		if (unit !== 0) {
			if (used === buffer.length) flush();
			buffer[used++] = unit;
			continue;
		}
		// Marks may join the letter in front of them: it is done again with them.
		const start = used > 0 ? at - 1 : at;
		if (used > 0) used--;
		flush();
		let end = at + 1;
		while (end < size && letters[text.charCodeAt(end)] === 0) end++;
		const begun = made.length;
		made += foldRare(text.slice(start, end), letters);
		if (made.length - begun !== end - start) edits.push(begun, made.length, start, end);
		at = end - 1;
	}
	flush();
	return { text: made, edits };
}

// What nobody sees: soft hyphen, blanks without width, marks of direction, variation selectors.
const UNSEEN = /\u00ad|[\u200b-\u200f]|[\u2028-\u202e]|[\u2060-\u2064]|[\ufe00-\ufe0f]|\ufeff/g;
// ① is a number of its own: `3①` must not become 31.
const CIRCLED = /[①-⑳]/g;

/** Whatever the table does not know, the long way. */
function foldRare(piece: string, letters: Letters): string {
	const plain = piece
		.replace(UNSEEN, '')
		.replace(CIRCLED, (sign) => `(${sign.charCodeAt(0) - 0x245f})`)
		.normalize('NFKC')
		.toLowerCase()
		.normalize('NFKC')
		.replace(UNSEEN, '');
	let made = '';
	for (let at = 0; at < plain.length; at++) {
		const unit = letters[plain.charCodeAt(at)]!;
		made += unit === 0 ? plain[at] : String.fromCharCode(unit);
	}
	return made;
}
