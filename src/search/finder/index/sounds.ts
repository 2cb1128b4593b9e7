import { lawsNamed } from '../../law-names.ts';
import { bareName, readPlace } from '../../query.ts';
import { isSimplified } from '../../text/common-characters.ts';
import { foldText } from '../../text/fold.ts';
import { isOfDictionary } from '../../text/dictionary.ts';
import { readSoundTable } from '../../text/sound.ts';
import { readTraditional } from '../../text/traditional.ts';
import type { Reading } from '../answer.ts';
import { hashedTo, type SoundFile, type SoundsFile } from './files.ts';
import type { SiteIndex } from './site-index.ts';
import type { Load } from './terms.ts';

/** What is loaded only for queries that need it: sounds of characters, words by sound, traditional characters. */
export interface Sounds {
	table: () => Promise<ReturnType<typeof readSoundTable>>;
	simplified: () => Promise<ReadonlyMap<string, string>>;
	/** Pairs of characters that sound so, words in front of those that only stand side by side, most common first; `said` last. */
	wordsLike: (loose: string) => Promise<Alike[]>;
}

/** A pair of characters of the site's texts. */
export interface Alike {
	text: string;
	/**
	 * `word` is one more often than not; `never` is none, as 纳金 of 滞纳金; with `said` an everyday word begins, as 社保, that is
	 * seldom or never in a text.
	 */
	is: 'word' | 'maybe' | 'never' | 'said';
}

/** What is known of sounds and of traditional characters; each file is asked for when it is first needed, and once. */
export function soundsFrom(load: Load, { root }: SiteIndex): Sounds {
	let file: Promise<SoundsFile> | undefined;
	const both = (): Promise<SoundsFile> => (file ??= load('sounds') as Promise<SoundsFile>);
	let table: Promise<ReturnType<typeof readSoundTable>> | undefined;
	return {
		table: () => (table ??= both().then(({ sounds }) => readSoundTable(sounds))),
		simplified: async () => readTraditional((await both()).traditional),
		wordsLike: async (loose) => {
			const found = (await load(`s/${hashedTo(loose, root.sounds)}`)) as SoundFile;
			return Object.hasOwn(found, loose) ? readAlike(found[loose]!) : [];
		},
	};
}

const KINDS = ['word', 'maybe', 'never', 'said'] as const;

// e.g. "防空 房控|仿空|方控", "|||社保"
const readAlike = (written: string): Alike[] =>
	written
		.split('|')
		.flatMap((pairs, place) =>
			pairs === '' ? [] : pairs.split(' ').map((text) => ({ text, is: KINDS[place]! })),
		);

// e.g. "人民防控法", "劳动合同发", "民发典", "物业管理条理": by its last sounds a name of a law; only of such the table of sounds is fetched
const NAME_ALONE = /^\p{Script=Han}{2,}(?:[法发罚典点]|条[例理列利]|规定)$/u;

/**
 * A law's name as it sounds: 劳动和同法38条 and 劳动和同法 are meant for 劳动合同法. With no number behind it, the query must be a
 * name and nothing else.
 */
export async function readNameBySound(
	typed: string,
	{ laws }: SiteIndex,
	sounds: Sounds,
): Promise<Reading[]> {
	const { name, place } = readPlace(typed);
	const form = place ? /^\p{Script=Han}{2,}$/u : NAME_ALONE;
	if (!form.test(name) || !typed.includes(name)) return [];
	if (lawsNamed(name, laws).length > 0) return [];
	const { looseOf } = await sounds.table();
	const meant = laws
		.flatMap(({ shortTitle, names }) => [shortTitle, ...names].map(bareName))
		.find((other) => other.length === name.length && looseOf(other) === looseOf(name));
	return meant ? [{ key: `sound:${name}`, kind: 'sound', typed: name, readAs: [meant] }] : [];
}

/** The query in simplified characters, if it holds others. */
export async function readByForm(typed: string, sounds: Sounds): Promise<Reading[]> {
	if (isSimplified(typed)) return [];
	const simplified = await sounds.simplified();
	const text = [...typed].map((one) => simplified.get(one) ?? one).join('');
	if (text === typed) return [];
	return [{ key: `variant:${foldText(typed).text}`, kind: 'variant', typed, readAs: [text] }];
}

const MOST_SLIPS = 3;
/** As many pairs are looked up. */
const MOST_PAIRS = 8;

/** Which characters of a pair belong to a word beside it, and are no slip. */
export type IsHeld = (pair: string) => [boolean, boolean];

/**
 * What pairs of characters that the index does not know may have been meant to be, by their sound: words of the site that
 * sound just so, or nearly so with one of the characters; what is only perhaps a word must do both. What the browser knows as
 * a word was meant, though no text has it: 警笛.
 * @param likeOf the word that a pair was meant to be
 */
export async function readBySound(
	unknown: readonly string[],
	sounds: Sounds,
	isHeld: IsHeld,
	likeOf: typeof likeInFew = likeInFew,
): Promise<Reading[]> {
	const pairs = unknown
		.filter((term) => /^\p{Script=Han}{2}$/u.test(term) && !isOfDictionary(term))
		.slice(0, MOST_PAIRS);
	if (pairs.length === 0) return [];
	const { looseOf, soundsOf } = await sounds.table();
	const readings = await Promise.all(
		pairs.map(async (pair): Promise<Reading[]> => {
			const held = isHeld(pair);
			const like = (await sounds.wordsLike(looseOf(pair))).filter(
				({ text }) => text !== pair && [...text].every((one, at) => one === pair[at] || !held[at]),
			);
			const best = likeOf(pair, like, held, soundsOf);
			return best
				? [{ key: `sound:${pair}`, kind: 'sound', typed: pair, readAs: [best.text] }]
				: [];
		}),
	);
	return readings.flat().slice(0, MOST_SLIPS);
}

/** What a pair of a query of a word or two was meant to be. */
function likeInFew(
	pair: string,
	like: readonly Alike[],
	held: readonly boolean[],
	soundsOf: (word: string) => string,
): Alike | undefined {
	const isSame = (text: string): boolean => soundsOf(text) === soundsOf(pair);
	const isLinking = LINKS.test(pair) || IS_PHRASE.test(pair);
	return (
		likeInSound(pair, like, soundsOf) ??
		(!held.includes(true) && !isLinking
			? like.find(({ text, is }) => is === 'maybe' && isSame(text) && shareOne(text, pair))
			: undefined) ??
		like.find(({ text, is }) => is === 'word' && isSame(text) && !isLinking) ??
		like.find(({ text, is }) => is === 'word' && shareOne(text, pair))
	);
}

/** A word that sounds just so and has one of the characters, as a slip of pinyin input leaves it: 彩礼 for 彩里, though 财力 is more common. */
const likeInSound = (
	pair: string,
	like: readonly Alike[],
	soundsOf: (word: string) => string,
): Alike | undefined =>
	like.find(
		(one) => isWord(one) && soundsOf(one.text) === soundsOf(pair) && shareOne(one.text, pair),
	);

/** Whether a pair is a word. Of rare ones the index knows little: 产假 is one, as the browser's dictionary has it. */
export const isWord = ({ text, is }: Alike): boolean =>
	is === 'word' || (is === 'maybe' && isOfDictionary(text));

/** In a sentence pairs that only span two words are often unknown: there one character is wrong, and sounds just so. */
export const likeInSentence: typeof likeInFew = (pair, like, held, soundsOf) =>
	held.includes(true) || LINKS.test(pair) ? undefined : likeInSound(pair, like, soundsOf);

// e.g. "在哪", "会涨", "指了", "没人": these link words, and seldom stand for another character
const LINKS = /[的之了在是不没有和与或及被把会就也都很要能吗呢吧]/;

// e.g. "河里", "熏人", "人找", "退钱", "假一" of 假一赔三: a place, a number, or what is done to somebody; only a word with one of the characters was meant, as 管理 by 管里
const IS_PHRASE = /[里上人钱一]$|^[人一]/;

const shareOne = (one: string, other: string): boolean =>
	[...one].some((character, at) => character === other[at]);
