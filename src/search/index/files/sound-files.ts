import { hashedTo, type SoundFile } from '../../finder/index/files.ts';
import { untouchedSince, type Collected } from '../collected/collected.ts';
import { fingerprint } from './fingerprint.ts';
import { isHanPair, pairOf } from '../cut/pair-key.ts';
import type { FileToMake } from './index-files.ts';
import { PairSounds } from './pair-sounds.ts';
import { joinPairs, saidByFile, saidKey } from './said-pairs.ts';

/** Pairs that stand in fewer passages are seldom what somebody meant: 2 on a small site, 4 on one of all statutes. */
const leastOf = (passages: number): number => 2 + Math.min(2, Math.floor(passages / 20_000));
/** From here on a pair counts that is no word of its own. */
const OFTEN = 4;
/** A pair that is a word more often than not, and one that may be: of rare ones little is known. */
const [WORD, MAYBE] = [2, 1];
const PER_SOUND = 6;

/** What is kept of these files for the next build. */
export interface KnownSoundFiles {
	/** The sounds of characters that they were made with. */
	sounds: string;
	/** The pairs that everyday words begin with, one behind the other. */
	said: string;
	/** As `saidKey` gives it. */
	saidKey: string;
	/** By term, the number of its file from 1 on; 0 for what is in none. */
	fileOf: Uint16Array;
	keys: readonly string[];
}

/** Which of the site's words sound alike, in files by a hash of their sound. */
export interface SoundFiles {
	files: FileToMake[];
	known: KnownSoundFiles;
}

/**
 * @param sounds as `soundTable` has packed them
 * @param saidPairs what everyday words begin with
 * @param last what is known of the files of the last build
 */
export function soundFiles(
	collected: Collected,
	wordness: Uint8Array,
	{ sounds, saidPairs }: { sounds: string; saidPairs: readonly string[] },
	last: KnownSoundFiles | undefined,
): SoundFiles {
	let table: PairSounds | undefined;
	const bySound = (): PairSounds => (table ??= new PairSounds(sounds));
	const said = joinPairs(saidPairs);
	const isSame = last?.sounds === sounds && last.said === said;
	const before = isSame ? collected.last?.inOrder(last.fileOf) : undefined;
	const changed = before && changedFiles(collected, wordness, before);
	const fileOf = changed ? before : filesOf(collected, wordness, bySound());
	const count = changed ? last!.keys.length : bySound().fileCount;
	const isMade = (file: number): boolean => !changed || changed.has(file + 1);
	const terms = termsIn(fileOf, count, isMade);
	const ofSaid = isSame ? last.saidKey : saidKey(saidPairs, sounds);
	const keys = terms.map((own, file) =>
		isMade(file)
			? keyOf(own, collected, wordness, `${file} ${count} ${ofSaid}`)
			: last!.keys[file]!,
	);
	let byFile: ReturnType<typeof saidByFile> | undefined;
	const saidOf = (file: number): BySound =>
		(byFile ??= saidByFile(saidPairs, sounds, count)).get(file) ?? new Map<string, string[]>();
	const termsOf = (file: number): readonly number[] =>
		isMade(file) ? terms[file]! : termsIn(fileOf, count, (one) => one === file)[file]!;
	return {
		files: keys.map((key, file) => ({
			key,
			data: () => soundFile(termsOf(file), saidOf(file), bySound(), collected, wordness),
		})),
		known: { sounds, said, saidKey: ofSaid, fileOf, keys },
	};
}

/**
 * The files of which a pair may stand more often or less, or may be another sort of word.
 * @param fileOf those of the last build
 * @returns nothing if a pair has to come into a file or leave one
 */
function changedFiles(
	collected: Collected,
	wordness: Uint8Array,
	fileOf: Uint16Array,
): ReadonlySet<number> | undefined {
	const last = collected.last!;
	if (leastOf(last.count) !== leastOf(collected.count)) return undefined;
	const isUntouched = untouchedSince(last, wordness);
	const changed = new Set<number>();
	for (let term = 0; term < wordness.length; term += 1) {
		if (isUntouched(term)) continue;
		if (isUsual(term, collected, wordness) !== fileOf[term]! > 0) return undefined;
		changed.add(fileOf[term]!);
	}
	return changed;
}

/** For each pair that somebody may have meant its file, from 1 on. */
function filesOf(collected: Collected, wordness: Uint8Array, bySound: PairSounds): Uint16Array {
	const { pairKeys } = collected;
	const soundOf = new Int32Array(pairKeys.length).fill(-1);
	for (let term = 0; term < soundOf.length; term += 1)
		if (isUsual(term, collected, wordness)) soundOf[term] = bySound.numberOf(pairKeys[term]!);
	const files = bySound.sounds.map((sound) => hashedTo(sound, bySound.fileCount) + 1);
	const fileOf = new Uint16Array(soundOf.length);
	for (let term = 0; term < soundOf.length; term += 1)
		if (soundOf[term]! >= 0) fileOf[term] = files[soundOf[term]!]!;
	return fileOf;
}

/** Terms by their files, ascending; none of files that nobody asks for. */
function termsIn(
	fileOf: Uint16Array,
	count: number,
	isAsked: (file: number) => boolean,
): number[][] {
	const terms = Array.from({ length: count }, (_, file): number[] | null =>
		isAsked(file) ? [] : null,
	);
	for (let term = 0; term < fileOf.length; term += 1) terms[fileOf[term]! - 1]?.push(term);
	return terms.map((own) => own ?? []);
}

/** Whether a pair is one that somebody may have meant. */
function isUsual(
	term: number,
	{ pairKeys, inPassages, count }: Collected,
	wordness: Uint8Array,
): boolean {
	const size = inPassages.sizeOf(term);
	// 试鸣 is no word of the dictionaries, but one of this site.
	const isSeldom = size < leastOf(count) || (wordness[term]! < 1 && size < OFTEN);
	return !isSeldom && isHanPair(pairKeys[term]!);
}

/**
 * Made of all that `soundFile` reads: how a pair sounds follows from the pair.
 * @param said tells which file of how many, and which everyday words by which sounds: from these follows what they add to it
 */
function keyOf(
	terms: readonly number[],
	{ pairKeys, inPassages }: Collected,
	wordness: Uint8Array,
	said: string,
): string {
	const numbers = new Uint32Array(3 * terms.length);
	terms.forEach((term, at) => {
		numbers[3 * at] = pairKeys[term]!;
		numbers[3 * at + 1] = inPassages.sizeOf(term);
		numbers[3 * at + 2] = wordness[term]!;
	});
	return `sounds ${fingerprint([numbers, Buffer.from(said)])}`;
}

/** By a sound, the pairs that everyday words begin with. */
type BySound = ReadonlyMap<string, readonly string[]>;

/**
 * Of each sound the words that are usually meant; behind bars what may be a word, what only stands side by side, and what besides
 * begins an everyday word.
 */
function soundFile(
	all: readonly number[],
	saidBySound: BySound,
	bySound: PairSounds,
	{ pairKeys, inPassages }: Collected,
	wordness: Uint8Array,
): SoundFile {
	const weightOf = (term: number): number => inPassages.sizeOf(term) * (wordness[term]! + 0.1);
	const listedAt = (sound: string, group: readonly number[]): string => {
		const kept = [...group].sort((a, b) => weightOf(b) - weightOf(a) || a - b).slice(0, PER_SOUND);
		const listed = (from: number, to: number): string =>
			kept
				.filter((term) => wordness[term]! >= from && wordness[term]! < to)
				.map((term) => pairOf(pairKeys[term]!))
				.join(' ');
		const pairs = new Set(kept.map((term) => pairOf(pairKeys[term]!)));
		const said = (saidBySound.get(sound) ?? []).filter((pair) => !pairs.has(pair));
		return [listed(WORD, Infinity), listed(MAYBE, WORD), listed(0, MAYBE), said.join(' ')]
			.join('|')
			.replace(/\|+$/, '');
	};
	const soundOf = (term: number): string => bySound.sounds[bySound.numberOf(pairKeys[term]!)]!;
	const groups = Map.groupBy(all, soundOf);
	const sorted = [...new Set([...groups.keys(), ...saidBySound.keys()])].sort();
	return Object.fromEntries(
		sorted.map((sound) => [sound, listedAt(sound, groups.get(sound) ?? [])]),
	);
}
