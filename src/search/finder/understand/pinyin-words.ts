import { commonCharacters } from '../../text/common-characters.ts';
import { hasDictionary, isOfDictionary } from '../../text/dictionary.ts';
import { joinedLetters, splitPinyin } from '../../text/pinyin.ts';
import { looseSound } from '../../text/sound.ts';
import { isWord, type Alike, type Sounds } from '../index/sounds.ts';
import type { Terms } from '../index/terms.ts';

type SoundsOf = (word: string) => string;

/**
 * Behind how many letters a blank parts two words. Where one stands behind each syllable it parts none: in `zhengyong buchang` nobody
 * means 用补, in `fang kong` somebody means 防空.
 */
function blanksIn(latin: string): number[] {
	const parts = latin.split(/\s+/).map(joinedLetters);
	if (!parts.every((part) => (splitPinyin(part)?.[0]?.length ?? 0) > 1)) return [];
	return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join('').length);
}

/**
 * Words by their syllables: everyday words as far as they go, and pairs of characters; of pairs that sound alike the most common
 * ones, and none that only span words.
 * @param latin as typed: letters, blanks and apostrophes
 */
export async function wordsOfPinyin(
	latin: string,
	sounds: Sounds,
	terms: Terms,
): Promise<string[]> {
	const { soundsOf } = await sounds.table();
	const letters = joinedLetters(latin);
	const blanks = blanksIn(latin);
	for (const syllables of splitPinyin(letters) ?? []) {
		const alike = await Promise.all(
			syllables.slice(1).map((right, at) => pairsLike(syllables[at]!, right, sounds, soundsOf)),
		);
		const said = await everydayIn(syllables, alike, terms, soundsOf);
		if (alike.flat().filter((one) => !isSaid(one)).length + said.length === 0) continue;
		const isOfSaid = (place: number): boolean =>
			said.some(({ at, word }) => place >= at && place < at + [...word].length);
		const isParted = (at: number): boolean =>
			blanks.includes(syllables.slice(0, at + 1).join('').length);
		const found = alike.flatMap((like, at) =>
			isOfSaid(at) || isOfSaid(at + 1) || isParted(at) ? [] : like.filter((one) => !isSaid(one)),
		);
		const words = found.filter(isWord);
		const pairs = (words.length > 0 || said.length > 0 ? words : found).map(({ text }) => text);
		return [...said.map(({ word }) => word), ...pairs];
	}
	return [];
}

/** Pairs that two syllables may be: those that sound just so, or the most common one of the texts that nearly does. */
async function pairsLike(
	left: string,
	right: string,
	sounds: Sounds,
	soundsOf: SoundsOf,
): Promise<Alike[]> {
	const like = await sounds.wordsLike(looseSound(left) + looseSound(right));
	const exact = like.filter(({ text }) => soundsOf(text) === left + right);
	const near = like.filter((one) => !isSaid(one)).slice(0, 1);
	return exact.length > 0 ? exact : near;
}

/** The longest everyday words that syllables are, one behind the other, and at which syllable each begins: 防空洞 of fang kong dong. */
async function everydayIn(
	syllables: readonly string[],
	alike: readonly (readonly Alike[])[],
	terms: Terms,
	soundsOf: SoundsOf,
): Promise<{ at: number; word: string }[]> {
	const found: { at: number; word: string }[] = [];
	const beginnings = alike.map((like, at) => [
		...textsOf(like.filter((one) => !isSaid(one))).slice(0, MOST_PAIRS),
		...textsOf(like.filter(isSaid)).slice(0, MOST_PAIRS),
		...dictionaryPairs(syllables[at]!, syllables[at + 1]!, soundsOf),
	]);
	terms.expect(beginnings.flat());
	for (let at = 0; at < beginnings.length; at += 1) {
		const pairs = beginnings[at]!;
		const rows = await terms.synonymsFrom(pairs);
		const sounding = rows
			.flatMap(([say = '']) => (pairs.includes(say.slice(0, 2)) ? [say] : []))
			.filter((say) => soundsOf(say) === syllables.slice(at, at + say.length).join(''))
			.sort((one, other) => other.length - one.length);
		const [longest] = sounding;
		if (!longest) continue;
		const words = new Set(sounding.filter(({ length }) => length === longest.length));
		for (const word of [...words].slice(0, MOST_ALIKE)) found.push({ at, word });
		at += longest.length - 1;
	}
	return found;
}

const textsOf = (pairs: readonly Alike[]): string[] => pairs.map(({ text }) => text);

/** With some pairs only everyday words begin: they lead to these, and are no words themselves. */
const isSaid = ({ is }: Alike): boolean => is === 'said';

/** Of everyday words that sound alike, as 老板 and 老伴. */
const MOST_ALIKE = 2;

/** Each may cost a file of the index. */
const MOST_PAIRS = 3;

/** Words of the browser's dictionary that two syllables may be: everyday ones stand in no statute, as 年假 and 电瓶. */
function dictionaryPairs(left: string, right: string, soundsOf: SoundsOf): string[] {
	if (!hasDictionary()) return [];
	const sounding = (sound: string): string[] =>
		[...commonCharacters()].filter((character) => soundsOf(character) === sound);
	const seconds = sounding(right);
	return sounding(left)
		.flatMap((first) => seconds.map((second) => first + second))
		.filter(isOfDictionary)
		.slice(0, MOST_PAIRS);
}
