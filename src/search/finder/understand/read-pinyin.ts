import { isShortened } from '../../law-names.ts';
import { bareName } from '../../query.ts';
import { isInitialsLike, isPinyinLike, joinedLetters } from '../../text/pinyin.ts';
import type { readSoundTable } from '../../text/sound.ts';
import type { Reading } from '../answer.ts';
import { wordsOfPinyin } from './pinyin-words.ts';
import type { SiteIndex } from '../index/site-index.ts';
import type { Sounds } from '../index/sounds.ts';
import type { Terms } from '../index/terms.ts';

// e.g. "renminfangkong", "rmfkf 22条", "minfadian 1254", "minfadian di 1254 tiao", in which "di" is 第
const LATIN = /^\s*([a-z][a-z\s'’]*?[a-z])(\s+di(?=\s*\d))?(?=\s*(?:[\d第].*)?$)/i;

/** Pinyin or initials of a law's name, or pinyin of words. */
export async function readPinyin(
	typed: string,
	index: SiteIndex,
	sounds: Sounds,
	terms: Terms,
): Promise<Reading[]> {
	const [, latin, ordinal = ''] = LATIN.exec(typed) ?? [];
	if (!latin) return [];
	const letters = joinedLetters(latin);
	const isSound = isPinyinLike(letters) || isInitialsLike(letters);
	if (letters.length < 2 || !(isSound || letters.length >= LEAST_BEGUN)) return [];
	const { soundsOf, initialsOf } = await sounds.table();
	const named = index.laws
		.flatMap(({ shortTitle, names, featured }) =>
			[shortTitle, ...names].map((name) => ({ name: bareName(name), featured })),
		)
		.map(({ name, featured }) => ({
			name,
			rank: fitOf(letters, soundsOf(name), initialsOf(name), featured),
		}))
		.filter(({ rank }) => rank < Infinity)
		.sort((a, b) => a.rank - b.rank || a.name.length - b.name.length);
	const isAlone = latin.length === typed.trim().length;
	const name = named[0]?.name;
	const beginning = name && isAlone ? beginningOf(name, letters, { soundsOf, initialsOf }) : name;
	const words = beginning ? [beginning] : await wordsOfPinyin(latin, sounds, terms);
	return words.length > 0
		? [{ key: `pinyin:${letters}`, kind: 'pinyin', typed: latin + ordinal, readAs: words }]
		: [];
}

type Reader = Pick<ReturnType<typeof readSoundTable>, 'soundsOf' | 'initialsOf'>;

/**
 * As much of a name as was typed: `gongzi` is 工资 and not yet the 工资支付规定, to which Enter would lead. What ends within a
 * syllable, or leaves characters out, stands for the whole name.
 */
const beginningOf = (name: string, letters: string, { soundsOf, initialsOf }: Reader): string =>
	[...name]
		.map((_, at) => name.slice(0, at + 1))
		.find((part) => soundsOf(part) === letters || initialsOf(part) === letters) ?? name;

/** Letters from which on a name may break off anywhere: `renminfangk`. */
const LEAST_BEGUN = 6;

function fitOf(letters: string, sound: string, initials: string, featured: boolean): number {
	const less = featured ? 0 : 0.5;
	if (sound === letters || initials === letters) return less;
	if (letters.length >= LEAST_BEGUN && sound.startsWith(letters)) return 1 + less;
	if (letters.length > 2 && initials.startsWith(letters)) return 2 + less;
	if (letters.length > 3 && isShortened(letters, initials)) return 3 + less;
	return Infinity;
}
