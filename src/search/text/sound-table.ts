import { pinyin } from 'pinyin-pro';
import { packNumbers } from './packed.ts';

/**
 * How characters sound, packed for the browser; read by `readSoundTable`. Only for the build: the data of pinyin-pro are
 * large.
 * @param characters the characters of the site's texts; what has no sound is passed over
 */
export function soundTable(characters: Iterable<string>): string {
	const known = [...new Set(characters)].filter((character) => character.length === 1).sort();
	const rows = known.flatMap((character) => {
		const syllable = syllableOf(character);
		return syllable === null ? [] : [{ character, halves: halvesOf(syllable) }];
	});
	return [
		packNumbers(steps(rows.map(({ character }) => character.charCodeAt(0)))),
		ranked(rows.map(({ halves: [initial] }) => initial)),
		ranked(rows.map(({ halves: [, final] }) => final)),
	].join('\n');
}

/** The usual sound of a character as a syllable without its tone, `lv` for 律; null for what has none. */
function syllableOf(character: string): string | null {
	if (!HAN.test(character)) return null;
	const usual = pinyin(character, { toneType: 'none', v: true });
	return SYLLABLE.test(usual) ? usual : null;
}

const HAN = /[\u3007\u3400-\u9fff]/;
const SYLLABLE = /^[a-z]+$/;

/** `zhang` → `zh` and `ang`. */
function halvesOf(syllable: string): [initial: string, final: string] {
	const initial = /^(?:[zcs]h|[^aeiou])?/.exec(syllable)![0];
	return [initial, syllable.slice(initial.length)];
}

/** A list of few different names: a line of the names, a line of their numbers. */
function ranked(list: string[]): string {
	const names = [...new Set(list)].sort();
	return `${names.join(' ')}\n${packNumbers(list.map((name) => names.indexOf(name)))}`;
}

const steps = (numbers: number[]): number[] =>
	numbers.map((number, at) => number - (at > 0 ? numbers[at - 1]! : 0));
