import { hashedTo, type SoundFile, type SoundsFile } from '../finder/files.ts';
import { commonCharacters } from '../text/common-characters.ts';
import { readSoundTable } from '../text/sound.ts';
import { soundTable } from '../text/sound-table.ts';
import { traditionalTable } from '../text/traditional-table.ts';
import type { Collected } from './collect.ts';
import { HAN_PAIR } from './wordness.ts';

/** Pairs that stand in fewer passages are seldom what somebody meant: 2 on a small site, 4 on one of all statutes. */
const leastOf = (passages: number): number => 2 + Math.min(2, Math.floor(passages / 20_000));
/** From here on a pair counts that is no word of its own. */
const OFTEN = 4;
const PER_FILE = 120;
const PER_SOUND = 4;

/** How the site's characters sound, and which of its words sound alike. */
export function soundFiles(
	{ terms: { terms }, lists, pages, passages: all }: Collected,
	wordness: Uint8Array,
): { sounds: SoundsFile; files: SoundFile[] } {
	// A slip may be a character that no text of the site has.
	const characters = new Set([...commonCharacters()]);
	for (const term of terms) for (const one of term) characters.add(one);
	for (const { title, names } of pages)
		for (const name of [title, ...names]) for (const one of name) characters.add(one);
	const sounds = { sounds: soundTable(characters), traditional: traditionalTable(characters) };
	const { looseOf } = readSoundTable(sounds.sounds);
	const least = leastOf(all.length);
	const bySound = new Map<string, [term: string, size: number][]>();
	for (const [number, term] of terms.entries()) {
		const size = lists[number]!.places.length;
		if (size < least || !HAN_PAIR.test(term)) continue;
		// 试鸣 is no word of the dictionaries, but one of this site.
		if (wordness[number]! < 1 && size < OFTEN) continue;
		const sound = looseOf(term);
		const alike = bySound.get(sound) ?? [];
		alike.push([term, size * (wordness[number]! + 0.1)]);
		bySound.set(sound, alike);
	}
	const count = Math.max(1, Math.ceil(bySound.size / PER_FILE));
	const files: SoundFile[] = Array.from({ length: count }, () => ({}));
	for (const [sound, pairs] of bySound) {
		pairs.sort((a, b) => b[1] - a[1]);
		files[hashedTo(sound, count)]![sound] = pairs
			.slice(0, PER_SOUND)
			.map(([term]) => term)
			.join(' ');
	}
	return { sounds, files };
}
