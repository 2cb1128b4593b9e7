import { fileOf, type SoundFile, type SoundsFile } from '../finder/files.ts';
import { readSoundTable } from '../text/sound.ts';
import { soundTable } from '../text/sound-table.ts';
import { traditionalTable } from '../text/traditional-table.ts';
import type { Collected } from './collect.ts';

/** Pairs that stand in fewer passages are seldom what somebody meant. */
const LEAST = 2;
/** From here on a pair counts that is no word of its own. */
const OFTEN = 4;
const PER_FILE = 120;
const PER_SOUND = 4;

/** How the site's characters sound, and which of its words sound alike. */
export function soundFiles(
	{ lists, folded, pages }: Collected,
	wordness: (term: string) => number,
): { sounds: SoundsFile; files: SoundFile[] } {
	const characters = new Set([
		...commonCharacters(),
		...folded.flatMap((text) => [...new Set(text)]),
	]);
	for (const { title, names } of pages)
		for (const name of [title, ...names]) for (const one of name) characters.add(one);
	const sounds = { sounds: soundTable(characters), traditional: traditionalTable(characters) };
	const { looseOf } = readSoundTable(sounds.sounds);
	const bySound = new Map<string, [term: string, size: number][]>();
	for (const [term, { passages }] of lists) {
		if (!/^\p{Script=Han}{2}$/u.test(term) || passages.length < LEAST) continue;
		// 试鸣 is no word of the dictionaries, but one of this site.
		if (wordness(term) < 1 && passages.length < OFTEN) continue;
		const sound = looseOf(term);
		bySound.set(sound, [
			...(bySound.get(sound) ?? []),
			[term, passages.length * (wordness(term) + 0.1)],
		]);
	}
	const count = Math.max(1, Math.ceil(bySound.size / PER_FILE));
	const files: SoundFile[] = Array.from({ length: count }, () => ({}));
	for (const [sound, pairs] of bySound) {
		pairs.sort((a, b) => b[1] - a[1]);
		files[fileOf(sound, count)]![sound] = pairs
			.slice(0, PER_SOUND)
			.map(([term]) => term)
			.join(' ');
	}
	return { sounds, files };
}

/** The 3,755 common characters of GB/T 2312, level 1: a slip may be a character that no text of the site has. */
function commonCharacters(): string {
	const bytes: number[] = [];
	for (let row = 0xb0; row <= 0xd7; row += 1)
		for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell += 1) bytes.push(row, cell);
	return new TextDecoder('gb18030').decode(Uint8Array.from(bytes));
}
