import { isShortened, lawsNamed } from '../law-names.ts';
import { bareName, readPlace } from '../query.ts';
import { isSimplified } from '../text/common-characters.ts';
import { foldText } from '../text/fold.ts';
import { isInitialsLike, isPinyinLike, splitPinyin } from '../text/pinyin.ts';
import { looseSound, readSoundTable } from '../text/sound.ts';
import { readTraditional } from '../text/traditional.ts';
import type { Reading } from './answer.ts';
import { hashedTo, type SoundFile, type SoundsFile } from './files.ts';
import type { SiteIndex } from './site-index.ts';
import type { Load } from './terms.ts';

/** What is loaded only for queries that need it: sounds of characters, words by sound, traditional characters. */
export interface Sounds {
	table: () => Promise<ReturnType<typeof readSoundTable>>;
	simplified: () => Promise<ReadonlyMap<string, string>>;
	/** Pairs of characters that sound so, words in front of those that only stand side by side, most common first. */
	wordsLike: (loose: string) => Promise<Alike[]>;
}

/** A pair of characters of the site's texts. */
interface Alike {
	text: string;
	/** `word` is one more often than not; `never` is none, as 纳金 of 滞纳金. */
	is: 'word' | 'maybe' | 'never';
}

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

const KINDS = ['word', 'maybe', 'never'] as const;

// e.g. "防空 房控|仿空|方控"
const readAlike = (written: string): Alike[] =>
	written
		.split('|')
		.flatMap((pairs, place) =>
			pairs === '' ? [] : pairs.split(' ').map((text) => ({ text, is: KINDS[place]! })),
		);

// e.g. "renminfangkong", "rmfkf 22条", "minfadian 1254"
const LATIN = /^\s*([a-zA-Z][a-zA-Z\s'’]*[a-zA-Z])(?=\s*(?:[\d第].*)?$)/;

/** Pinyin or initials of a law's name, or pinyin of words. */
export async function readPinyin(
	typed: string,
	index: SiteIndex,
	sounds: Sounds,
): Promise<Reading[]> {
	const latin = LATIN.exec(typed)?.[1];
	if (!latin) return [];
	const letters = latin.toLowerCase().replace(/[^a-z]/g, '');
	if (letters.length < 2 || !(isPinyinLike(letters) || isInitialsLike(letters))) return [];
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
	const words = named[0] ? [named[0].name] : await wordsOf(letters, sounds);
	return words.length > 0
		? [{ key: `pinyin:${letters}`, kind: 'pinyin', typed: latin, readAs: words }]
		: [];
}

function fitOf(letters: string, sound: string, initials: string, featured: boolean): number {
	const less = featured ? 0 : 0.5;
	if (sound === letters || initials === letters) return less;
	if (letters.length > 5 && sound.startsWith(letters)) return 1 + less;
	if (letters.length > 2 && initials.startsWith(letters)) return 2 + less;
	if (letters.length > 3 && isShortened(letters, initials)) return 3 + less;
	return Infinity;
}

/** Pairs of characters by their syllables; of those that sound alike the most common ones. */
async function wordsOf(letters: string, sounds: Sounds): Promise<string[]> {
	const { soundsOf } = await sounds.table();
	for (const syllables of splitPinyin(letters) ?? []) {
		const pairs = syllables.slice(1).map((right, at) => [syllables[at]!, right] as const);
		const words = await Promise.all(
			pairs.map(async ([left, right]) => {
				const alike = await sounds.wordsLike(looseSound(left) + looseSound(right));
				const like = alike.map(({ text }) => text);
				const exact = like.filter((one) => soundsOf(one) === left + right);
				return exact.length > 0 ? exact : like.slice(0, 1);
			}),
		);
		if (words.flat().length > 0) return words.flat();
	}
	return [];
}

// e.g. "人民防控法", "物业管理条理": by its last sounds a name of a law; only of such the table of sounds is fetched
const NAME_ALONE = /^\p{Script=Han}{2,}(?:法|条[例理列]|办法|规定)$/u;

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
	if (lawsNamed(name, laws, 1).length > 0) return [];
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

/**
 * What pairs of characters that the index does not know may have been meant to be, by their sound: words of the site that
 * sound just so, or nearly so with one of the characters; what is only perhaps a word must do both. What the browser knows as
 * a word was meant, though no text has it: 警笛.
 */
export async function readBySound(unknown: readonly string[], sounds: Sounds): Promise<Reading[]> {
	const pairs = unknown
		.filter((term) => /^\p{Script=Han}{2}$/u.test(term) && !isOfDictionary(term))
		.slice(0, 8);
	if (pairs.length === 0) return [];
	const { looseOf, soundsOf } = await sounds.table();
	const readings = await Promise.all(
		pairs.map(async (pair): Promise<Reading[]> => {
			const like = (await sounds.wordsLike(looseOf(pair))).filter(({ text }) => text !== pair);
			const isSame = (text: string): boolean => soundsOf(text) === soundsOf(pair);
			const best =
				like.find(({ text, is }) => is === 'word' && isSame(text)) ??
				like.find(({ text, is }) => is === 'word' && shareOne(text, pair)) ??
				like.find(({ text, is }) => is === 'maybe' && isSame(text) && shareOne(text, pair));
			return best
				? [{ key: `sound:${pair}`, kind: 'sound', typed: pair, readAs: [best.text] }]
				: [];
		}),
	);
	return readings.flat().slice(0, MOST_SLIPS);
}

const shareOne = (one: string, other: string): boolean =>
	[...one].some((character, at) => character === other[at]);

let segmenter: Intl.Segmenter | null | undefined;

/** Whether the browser's dictionary has a pair as a word. Old browsers have none. */
function isOfDictionary(pair: string): boolean {
	segmenter ??= 'Segmenter' in Intl ? new Intl.Segmenter('zh-CN', { granularity: 'word' }) : null;
	return segmenter !== null && [...segmenter.segment(pair)].length === 1;
}
