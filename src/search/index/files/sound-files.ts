import { hashedTo, type SoundFile } from '../../finder/index/files.ts';
import { readSoundTable } from '../../text/sound.ts';
import type { Collected } from '../collected/collected.ts';
import { fingerprint } from './fingerprint.ts';
import { isHanPair, pairOf } from '../cut/pair-key.ts';
import type { FileToMake } from './index-files.ts';

/** Pairs that stand in fewer passages are seldom what somebody meant: 2 on a small site, 4 on one of all statutes. */
const leastOf = (passages: number): number => 2 + Math.min(2, Math.floor(passages / 20_000));
/** From here on a pair counts that is no word of its own. */
const OFTEN = 4;
/** A pair that is a word more often than not, and one that may be: of rare ones little is known. */
const [WORD, MAYBE] = [2, 1];
const PER_FILE = 120;
const PER_SOUND = 6;

/** Which of the site's words sound alike, in files by a hash of their sound. @param sounds as `soundTable` has packed them */
export function soundFiles(
	collected: Collected,
	wordness: Uint8Array,
	sounds: string,
): FileToMake[] {
	const bySound = new PairSounds(sounds);
	const usual = usualPairs(collected, wordness);
	const soundOf = usual.map((term) => bySound.numberOf(collected.pairKeys[term]!));
	const files: number[][] = Array.from({ length: bySound.fileCount }, () => []);
	const fileOf = bySound.sounds.map((sound) => files[hashedTo(sound, files.length)]!);
	usual.forEach((term, at) => fileOf[soundOf[at]!]!.push(term));
	return files.map((terms) => ({
		key: keyOf(terms, collected, wordness),
		data: () => soundFile(terms, bySound, collected, wordness),
	}));
}

/** Pairs that somebody may have meant, by their numbers, ascending. */
function usualPairs({ pairKeys, inPassages, count }: Collected, wordness: Uint8Array): Uint32Array {
	const least = leastOf(count);
	const usual = new Uint32Array(pairKeys.length);
	let found = 0;
	for (let term = 0; term < pairKeys.length; term += 1) {
		const size = inPassages.sizeOf(term);
		// 试鸣 is no word of the dictionaries, but one of this site.
		const isSeldom = size < least || (wordness[term]! < 1 && size < OFTEN);
		if (!isSeldom && isHanPair(pairKeys[term]!)) usual[found++] = term;
	}
	return usual.subarray(0, found);
}

/** Made of all that `soundFile` reads: how a pair sounds follows from the pair. */
function keyOf(
	terms: readonly number[],
	{ pairKeys, inPassages }: Collected,
	wordness: Uint8Array,
): string {
	const said = new Uint32Array(3 * terms.length);
	terms.forEach((term, at) => {
		said[3 * at] = pairKeys[term]!;
		said[3 * at + 1] = inPassages.sizeOf(term);
		said[3 * at + 2] = wordness[term]!;
	});
	return `sounds ${fingerprint([said])}`;
}

/** Of each sound the words that are usually meant; behind bars what may be a word, and what only stands side by side. */
function soundFile(
	all: readonly number[],
	bySound: PairSounds,
	{ pairKeys, inPassages }: Collected,
	wordness: Uint8Array,
): SoundFile {
	const weightOf = (term: number): number => inPassages.sizeOf(term) * (wordness[term]! + 0.1);
	const usual = (group: readonly number[]): string => {
		const kept = [...group].sort((a, b) => weightOf(b) - weightOf(a) || a - b).slice(0, PER_SOUND);
		const listed = (from: number, to: number): string =>
			kept
				.filter((term) => wordness[term]! >= from && wordness[term]! < to)
				.map((term) => pairOf(pairKeys[term]!))
				.join(' ');
		return [listed(WORD, Infinity), listed(MAYBE, WORD), listed(0, MAYBE)]
			.join('|')
			.replace(/\|+$/, '');
	};
	const soundOf = (term: number): string => bySound.sounds[bySound.numberOf(pairKeys[term]!)]!;
	const sorted = [...Map.groupBy(all, soundOf)].sort(([one], [other]) => (one < other ? -1 : 1));
	return Object.fromEntries(sorted.map(([sound, group]) => [sound, usual(group)]));
}

/** How pairs of characters sound. There are far fewer sounds than words, and numbers are quickly looked up. */
class PairSounds {
	/** The sounds of pairs that were looked up, by their numbers; two of different characters may be written alike. */
	readonly sounds: string[] = [];
	readonly #looseOf: (character: string) => string;
	/** The sounds that single characters have, and by the unit of a character which of them, from 1 on. */
	readonly #single = [''];
	readonly #singleOf = new Uint16Array(1 << 16);
	/** The numbers of `sounds`, by that of the first single one and that of the second. */
	readonly #numbers: number[][] = [];

	/** @param sounds as `soundTable` has packed them */
	constructor(sounds: string) {
		this.#looseOf = readSoundTable(sounds).looseOf;
	}

	/** In how many files they are. */
	get fileCount(): number {
		return Math.max(1, Math.ceil(this.sounds.length / PER_FILE));
	}

	/** The number of the sound of a pair. @param key as `pairKey` gives it */
	numberOf(key: number): number {
		const [first, second] = [this.#singleAt(key >>> 16), this.#singleAt(key & 0xffff)];
		const row = (this.#numbers[first] ??= []);
		return (row[second] ??= this.sounds.push(this.#single[first]! + this.#single[second]!) - 1);
	}

	#singleAt(unit: number): number {
		if (this.#singleOf[unit] === 0) {
			const sound = this.#looseOf(String.fromCharCode(unit));
			const known = this.#single.indexOf(sound);
			this.#singleOf[unit] = known > 0 ? known : this.#single.push(sound) - 1;
		}
		return this.#singleOf[unit]!;
	}
}
