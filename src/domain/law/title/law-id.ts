import { shortTitleOf } from './identify.ts';
import { segmentsOf } from './segments.ts';

/** Pinyin of a word without tones, one entry a character. Handed in: this layer imports no dictionary. */
export type Pinyin = (word: string) => string[];

/** Longer ids make addresses that people cannot copy. */
const LONGEST = 100;

/**
 * The id of a law: `renmin-fangkong-fa` for 人民防空法 . It stands in addresses that people share, so it is
 * permanent; later changes of dictionary or word list do not matter, because a law that is already there keeps the id
 * of its folder.
 * @param title full or short title
 * @returns empty if the title holds neither Chinese characters nor Latin letters nor digits
 */
export function lawId(title: string, pinyin: Pinyin): string {
	return slugOf(shortTitleOf(title), pinyin, LONGEST);
}

/** Words in pinyin, the syllables of a word joined, words joined with hyphens, whole words up to a length. */
export function slugOf(text: string, pinyin: Pinyin, longest: number): string {
	let slug = '';
	for (const { segment } of segmentsOf(text.normalize('NFKC'))) {
		const word = latin(segment, pinyin);
		if (word === '') continue;
		const longer = slug === '' ? word.slice(0, longest) : `${slug}-${word}`;
		if (longer.length > longest) break;
		slug = longer;
	}
	return slug;
}

/** A word in lower-case Latin letters and digits. */
const latin = (word: string, pinyin: Pinyin): string =>
	pinyin(word)
		.join('')
		.toLowerCase()
		.replace(/ü/g, 'v')
		.normalize('NFD')
		.replace(/[^a-z0-9]/g, '');

/**
 * The first of `id`, `id-2`, `id-3` … that is free.
 * @param from those before it are known to be taken
 */
export function freeId(id: string, taken: (id: string) => boolean, from = 1): string {
	for (let number = from; ; number += 1) {
		const candidate = number === 1 ? id : `${id}-${number}`;
		if (!taken(candidate)) return candidate;
	}
}
