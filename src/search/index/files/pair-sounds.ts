import { readSoundTable } from '../../text/sound.ts';
import { inSteps } from './file-size.ts';

/** A file has the pairs of about so many sounds. */
const PER_FILE = 120;

/** How pairs of characters sound. There are far fewer sounds than words, and numbers are quickly looked up. */
export class PairSounds {
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

	/** In how many files they are; it seldom changes with a text. */
	get fileCount(): number {
		return inSteps(Math.max(1, this.sounds.length / PER_FILE));
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
