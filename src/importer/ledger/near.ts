import { shortestEdit } from '../../domain/law/compare/words/shortest-edit.ts';
import { segmentsOf } from '../../domain/law/title/segments.ts';
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

/** A known name by its sounds: ` fang kong jing bao `, plain and blurred. */
interface Spoken {
	name: string;
	said: string;
	mumbled: string;
	/** Where its words begin. */
	starts: Set<number>;
}

/**
 * Finds known words near to typed ones, by sound before characters.
 * @param names known names: topics, laws, titles, headings
 */
export function nearTo(names: readonly string[]): (word: string) => Near | undefined {
	const spoken = names.filter((name) => CHINESE.test(name)).map(spokenName);
	return (word) => {
		// Letters and digits have no sounds to compare, and share characters by chance.
		if (word.length < 2 || !CHINESE.test(word)) return undefined;
		const typed = syllables(word);
		return (
			soundsLike(typed, spoken, 'said') ??
			// Of two syllables too much sounds alike.
			(typed.length > 2 ? soundsLike(typed.map(blurred), spoken, 'mumbled') : undefined) ??
			looksLike(word, names)
		);
	};
}

function spokenName(name: string): Spoken {
	const sounds = syllables(name);
	const words = segmentsOf(name);
	return {
		name,
		said: line(sounds),
		mumbled: line(sounds.map(blurred)),
		starts: new Set(words.map(({ index }) => index)),
	};
}

const line = (sounds: readonly string[]): string => ` ${sounds.join(' ')} `;

/** A syllable as speakers mix it up: `sheng` and `sen`, `lan` and `nan`. */
const blurred = (syllable: string): string =>
	syllable
		.replace(/^([zcs])h/, '$1')
		.replace(/^n/, 'l')
		.replace(/g$/, '');

/** The piece of a name, from the beginning of a word, that sounds like what was typed. */
function soundsLike(
	typed: readonly string[],
	spoken: readonly Spoken[],
	how: 'said' | 'mumbled',
): Near | undefined {
	for (const name of spoken) {
		const place = name[how].indexOf(line(typed));
		if (place < 0) continue;
		const start = name[how].slice(0, place).split(' ').length - 1;
		if (!name.starts.has(start)) continue;
		const piece = name.name.slice(start, start + typed.length);
		return { name: piece, why: how === 'said' ? '读音相同' : '读音相近' };
	}
	return undefined;
}

/** The name that shares most characters with the word in the same order: two at least, and two thirds of the word. */
function looksLike(word: string, names: readonly string[]): Near | undefined {
	let best: Near | undefined;
	let most = 0;
	for (const name of names) {
		// A word that holds a known name is not a slip for it.
		if (name.length > LONGEST_NAME || word.includes(name)) continue;
		const shared = sharedInOrder(word, name);
		const likeness = shared / word.length + shared / name.length;
		if (shared < 2 || shared * 3 < word.length * 2 || likeness <= most) continue;
		[best, most] = [{ name, why: '字相近' }, likeness];
	}
	return best;
}

/** How many characters two words share in the same order. */
const sharedInOrder = (a: string, b: string): number =>
	shortestEdit([...a], [...b])
		.filter(({ kind }) => kind === 'same')
		.reduce((sum, { count }) => sum + count, 0);
