import type { SoundsFile } from '../../finder/index/files.ts';
import { commonCharacters } from '../../text/common-characters.ts';
import type { Collected } from '../collected/collected.ts';
import { isHanPair } from '../cut/pair-key.ts';

/** How characters sound, and which they are. */
export interface KnownSounds {
	/** In order, without parting signs; those beyond the basic plane behind all others. */
	characters: string;
	/** The names of pages, one behind the other: their characters are among them. */
	names: string;
	file: SoundsFile;
}

/**
 * What makes the tables, of the data of all characters. To load them takes a tenth of a second: who will need them, and has nothing
 * to do yet, loads them ahead.
 */
export const loadTables = async () => ({
	...(await import('../../text/sound-table.ts')),
	...(await import('../../text/traditional-table.ts')),
});

/**
 * How the site's characters sound.
 * @param known those of the collected before: mostly they are the same, and the tables of all characters take a while to load
 */
export async function soundsOfSite(
	collected: Collected,
	known: KnownSounds | undefined,
): Promise<KnownSounds> {
	const names = collected.pages.flatMap(({ title, names }) => [title, ...names]).join('');
	if (known && collected.last?.others.length === 0 && names === known.names) return known;
	const characters = charactersOf(collected, names);
	if (characters === known?.characters) return { ...known, names };
	const { soundTable, traditionalTable } = await loadTables();
	return {
		...{ characters, names },
		file: { sounds: soundTable(characters), traditional: traditionalTable(characters) },
	};
}

/** A slip may be a character that no text of the site has. */
function charactersOf(
	{ terms, pairKeys, inPassages, inDivisions }: Collected,
	names: string,
): string {
	const [used, others] = [new Uint8Array(1 << 16), new Set<string>()];
	const addAll = (word: string): void => {
		for (let at = 0; at < word.length; at += 1) {
			const unit = word.charCodeAt(at);
			// Half of a character beyond the basic plane.
			if (isHalf(unit)) others.add(String.fromCodePoint(word.codePointAt(at)!));
			else used[unit] = 1;
		}
	};
	const addTerm = (number: number): void => {
		const key = pairKeys[number]!;
		if (isHanPair(key)) used[key >>> 16] = used[key & 0xffff] = 1;
		else addAll(terms.termOf(number));
	};
	addAll(commonCharacters());
	for (let number = 0; number < terms.size; number += 1)
		if (inPassages.sizes[number]! + inDivisions.sizes[number]! > 0) addTerm(number);
	addAll(names);
	const beyond = [...others].filter((one) => one.length === 2).sort();
	return unitsOf(used) + beyond.join('');
}

/** The units that are marked, in order. */
function unitsOf(marked: Uint8Array): string {
	let text = '';
	for (let unit = 0; unit < marked.length; unit += 1)
		if (marked[unit] === 1) text += String.fromCharCode(unit);
	return text;
}

const isHalf = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;
