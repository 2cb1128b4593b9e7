import { syllables } from '../pinyin.ts';

/** What a word that nobody knows may have meant. */
export interface Near {
	/** The known word, or the piece of a known name that sounds like the typed one. */
	name: string;
	why: '读音相同' | '读音相近' | '字相近';
}

const CHINESE = /^\p{Script=Han}+$/u;
/** Longer names share characters with anything. */
const LONGEST_NAME = 15;

/**
 * Finds known words near to typed ones, by sound before characters.
 * @param names known names: topics, laws, titles, headings
 */
export function nearTo(names: readonly string[]): (word: string) => Near | undefined {
	const spoken = names
		.filter((name) => CHINESE.test(name))
		.map((name) => [name, sounds(name)] as const);
	return (word) => {
		if (word.length < 2) return undefined;
		const typed = CHINESE.test(word) ? sounds(word) : [];
		return (
			soundsLike(typed, spoken, '读音相同') ??
			(typed.length > 2 ? soundsLike(typed.map(blurred), spoken, '读音相近') : undefined) ??
			looksLike(word, names)
		);
	};
}

const sounds = (word: string): string[] => syllables(word);

/** A syllable as speakers mix it up: `sheng` and `sen`, `lan` and `nan`. */
const blurred = (syllable: string): string =>
	syllable
		.replace(/^([zcs])h/, '$1')
		.replace(/^n/, 'l')
		.replace(/g$/, '');

/** The piece of a name that sounds like what was typed. */
function soundsLike(
	typed: readonly string[],
	spoken: readonly (readonly [string, readonly string[]])[],
	why: '读音相同' | '读音相近',
): Near | undefined {
	if (typed.length < 2) return undefined;
	const key = ` ${typed.join(' ')} `;
	for (const [name, syllablesOfName] of spoken) {
		const said = why === '读音相同' ? syllablesOfName : syllablesOfName.map(blurred);
		const place = ` ${said.join(' ')} `.indexOf(key);
		if (place < 0) continue;
		const start = ` ${said.join(' ')} `.slice(0, place).split(' ').length - 1;
		return { name: [...name].slice(start, start + typed.length).join(''), why };
	}
	return undefined;
}

/** The name that shares most characters with the word in the same order: two at least, and half of the word. */
function looksLike(word: string, names: readonly string[]): Near | undefined {
	let best: Near | undefined;
	let most = 0;
	for (const name of names) {
		// A word that holds a known name is not a slip for it.
		if (name.length > LONGEST_NAME || word.includes(name)) continue;
		const shared = sharedInOrder(word, name);
		const likeness = shared / word.length + shared / name.length;
		if (shared < 2 || shared * 2 < word.length || likeness <= most) continue;
		[best, most] = [{ name, why: '字相近' }, likeness];
	}
	return best;
}

/** How many characters two words share in the same order. */
function sharedInOrder(a: string, b: string): number {
	let row = Array<number>(b.length + 1).fill(0);
	for (const character of a) {
		const above = row;
		row = [0];
		for (let j = 1; j <= b.length; j += 1)
			row.push(character === b[j - 1] ? above[j - 1]! + 1 : Math.max(above[j]!, row[j - 1]!));
	}
	return row[b.length]!;
}
