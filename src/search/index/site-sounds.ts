import type { SoundsFile } from '../finder/files.ts';
import { commonCharacters } from '../text/common-characters.ts';
import type { Collected } from './collected.ts';
import { isHanPair } from './pair-key.ts';

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
function charactersOf({ terms, pairKeys, inPassages, inDivisions, pages }: Collected): Set<string> {
	const [used, others] = [new Uint8Array(1 << 16), new Set<string>()];
	const addAll = (word: string): void => {
		for (let at = 0; at < word.length; at += 1) {
			const unit = word.charCodeAt(at);
			used[unit] = 1;
			// Half of a character beyond the basic plane.
			if (isHalf(unit)) others.add(String.fromCodePoint(word.codePointAt(at)!));
		}
	};
	const addTerm = (number: number): void => {
		const key = pairKeys[number]!;
		if (isHanPair(key)) used[key >>> 16] = used[key & 0xffff] = 1;
		else addAll(terms.termOf(number));
	};
	for (let number = 0; number < terms.size; number += 1)
		if (inPassages.sizes[number]! + inDivisions.sizes[number]! > 0) addTerm(number);
	for (const { title, names } of pages) for (const name of [title, ...names]) addAll(name);
	const characters = new Set(commonCharacters());
	for (const [unit, isUsed] of used.entries())
		if (isUsed && !isHalf(unit)) characters.add(String.fromCharCode(unit));
	for (const one of others) if (one.length === 2) characters.add(one);
	return characters;
}

const isHalf = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;
