import { hashedTo, type SoundFile, type SoundsFile } from '../finder/files.ts';
import { commonCharacters } from '../text/common-characters.ts';
import { readSoundTable } from '../text/sound.ts';
import type { Collected } from './collected.ts';
import { Fingerprint } from './fingerprint.ts';
import { isHanPair } from './han-pair.ts';
import type { FileToMake } from './index-files.ts';
import { pairKey } from './term-numbers.ts';

/** Pairs that stand in fewer passages are seldom what somebody meant: 2 on a small site, 4 on one of all statutes. */
const leastOf = (passages: number): number => 2 + Math.min(2, Math.floor(passages / 20_000));
/** From here on a pair counts that is no word of its own. */
const OFTEN = 4;
/** A pair that is a word more often than not, and one that may be: of rare ones little is known. */
const [WORD, MAYBE] = [2, 1];
const PER_FILE = 120;
const PER_SOUND = 4;

/** How characters sound, and which they are. */
export interface KnownSounds {
	/** Sorted, without parting signs. */
	characters: string;
	file: SoundsFile;
}

/**
 * How the site's characters sound.
 * @param known those of the last build: mostly they are the same, and the tables of all characters take a while to load
 */
export async function soundsOfSite(
	collected: Collected,
	known: KnownSounds | undefined,
): Promise<KnownSounds> {
	const all = charactersOf(collected);
	const characters = [...all].sort().join('');
	if (characters === known?.characters) return known;
	const { soundTable } = await import('../text/sound-table.ts');
	const { traditionalTable } = await import('../text/traditional-table.ts');
	return { characters, file: { sounds: soundTable(all), traditional: traditionalTable(all) } };
}

/** A slip may be a character that no text of the site has. */
function charactersOf({
	terms: { terms },
	inPassages,
	inDivisions,
	pages,
}: Collected): Set<string> {
	const [used, others] = [new Uint8Array(1 << 16), new Set<string>()];
	const addAll = (word: string): void => {
		for (let at = 0; at < word.length; at += 1) {
			const unit = word.charCodeAt(at);
			used[unit] = 1;
			// Half of a character beyond the basic plane.
			if (isHalf(unit)) others.add(String.fromCodePoint(word.codePointAt(at)!));
		}
	};
	for (let number = 0; number < terms.length; number += 1)
		if (inPassages.sizes[number]! + inDivisions.sizes[number]! > 0) addAll(terms[number]!);
	for (const { title, names } of pages) for (const name of [title, ...names]) addAll(name);
	const characters = new Set(commonCharacters());
	for (const [unit, isUsed] of used.entries())
		if (isUsed && !isHalf(unit)) characters.add(String.fromCharCode(unit));
	for (const one of others) if (one.length === 2) characters.add(one);
	return characters;
}

const isHalf = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

/** Which of the site's words sound alike, in files by a hash of their sound. @param sounds as `soundTable` has packed them */
export function soundFiles(
	collected: Collected,
	wordness: Uint8Array,
	sounds: string,
): FileToMake[] {
	const groups = groupsOf(collected, wordness, sounds);
	const count = Math.max(1, Math.ceil(groups.length / PER_FILE));
	const files: Group[][] = Array.from({ length: count }, () => []);
	for (const group of groups) files[hashedTo(group.sound, count)]!.push(group);
	return files.map((groups) => ({
		key: keyOf(groups, collected, wordness),
		data: () => soundFile(groups, collected, wordness),
	}));
}

/** Terms that sound alike, in order. */
interface Group {
	sound: string;
	terms: number[];
}

function groupsOf(
	{ terms: { terms }, inPassages, count }: Collected,
	wordness: Uint8Array,
	sounds: string,
): Group[] {
	const least = leastOf(count);
	const groups = new SoundGroups(sounds);
	for (let term = 0; term < terms.length; term += 1) {
		const size = inPassages.sizeOf(term);
		const written = terms[term]!;
		if (size < least || !isHanPair(written)) continue;
		// 试鸣 is no word of the dictionaries, but one of this site.
		if (wordness[term]! < 1 && size < OFTEN) continue;
		groups.of(written).terms.push(term);
	}
	return [...groups.bySound.values()];
}

/** Made of all that `soundFile` reads. */
function keyOf(
	groups: readonly Group[],
	{ terms: { terms }, inPassages }: Collected,
	wordness: Uint8Array,
): string {
	const said = new Int32Array(3 * groups.reduce((sum, { terms: group }) => sum + group.length, 0));
	let at = 0;
	for (const { terms: group } of groups)
		for (const term of group) {
			said[at++] = pairKey(terms[term]!, 0);
			said[at++] = inPassages.sizeOf(term);
			said[at++] = wordness[term]!;
		}
	const print = new Fingerprint();
	print.add(said);
	print.addText(groups.map(({ sound, terms: group }) => sound + group.length).join(' '));
	return `sounds ${print.toString()}`;
}

/** Of each sound the words that are usually meant; behind bars what may be a word, and what only stands side by side. */
function soundFile(
	groups: readonly Group[],
	{ terms: { terms }, inPassages }: Collected,
	wordness: Uint8Array,
): SoundFile {
	const weightOf = (term: number): number => inPassages.sizeOf(term) * (wordness[term]! + 0.1);
	const usual = (group: readonly number[]): string => {
		const kept = [...group]
			.sort((a, b) => weightOf(b) - weightOf(a) || (terms[a]! < terms[b]! ? -1 : 1))
			.slice(0, PER_SOUND);
		const listed = (from: number, to: number): string =>
			kept
				.filter((term) => wordness[term]! >= from && wordness[term]! < to)
				.map((term) => terms[term])
				.join(' ');
		return [listed(WORD, Infinity), listed(MAYBE, WORD), listed(0, MAYBE)]
			.join('|')
			.replace(/\|+$/, '');
	};
	const sorted = [...groups].sort((one, other) => (one.sound < other.sound ? -1 : 1));
	return Object.fromEntries(sorted.map(({ sound, terms: group }) => [sound, usual(group)]));
}

/** Terms by how they sound. */
class SoundGroups {
	readonly bySound = new Map<string, Group>();
	readonly #looseOf: (character: string) => string;
	/** The sounds that single characters have, and by the unit of a character which of them, from 1 on. */
	readonly #sounds = [''];
	readonly #soundOf = new Uint16Array(1 << 16);
	/** The same groups by the two sounds: there are far fewer sounds than words, and numbers are quickly looked up. */
	readonly #bySounds: Group[][] = [];

	/** @param sounds as `soundTable` has packed them */
	constructor(sounds: string) {
		this.#looseOf = readSoundTable(sounds).looseOf;
	}

	/** The group of a pair of characters. */
	of(pair: string): Group {
		const [first, second] = [this.#numberOf(pair, 0), this.#numberOf(pair, 1)];
		const groups = (this.#bySounds[first] ??= []);
		return (groups[second] ??= this.#ofSound(this.#sounds[first]! + this.#sounds[second]!));
	}

	#ofSound(sound: string): Group {
		const group = this.bySound.get(sound) ?? { sound, terms: [] };
		this.bySound.set(sound, group);
		return group;
	}

	#numberOf(pair: string, at: number): number {
		const unit = pair.charCodeAt(at);
		if (this.#soundOf[unit] === 0) {
			const sound = this.#looseOf(pair[at]!);
			const known = this.#sounds.indexOf(sound);
			this.#soundOf[unit] = known > 0 ? known : this.#sounds.push(sound) - 1;
		}
		return this.#soundOf[unit]!;
	}
}
