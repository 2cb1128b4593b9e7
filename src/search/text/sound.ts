import { unpackNumbers } from './packed.ts';

/** How characters sound, without tones: `fang`, `lv` for 律. */
export interface Sounds {
	/** 防空 → `fangkong`. What has no sound stays as it is. */
	soundsOf: (word: string) => string;
	/** 防空 → `fk`, 中国 → `zg`. */
	initialsOf: (word: string) => string;
	/** Sounds that northern and southern speakers mix up made one: 主 and 组 are both `zu`. See `looseSound`. */
	looseOf: (word: string) => string;
}

/**
 * The table that `soundTable` packed at build.
 * @param packed empty for a table without characters
 */
export function readSoundTable(packed: string): Sounds {
	const [characters = '', initials = '', starts = '', finals = '', ends = ''] = packed.split('\n');
	const first = namesOf(initials, starts);
	const second = namesOf(finals, ends);
	const sounds = new Map<string, string>();
	let unit = 0;
	unpackNumbers(characters).forEach((step, at) => {
		unit += step;
		sounds.set(String.fromCharCode(unit), first[at]! + second[at]!);
	});
	const each = (word: string, change: (sound: string) => string): string =>
		[...word].map((one) => (sounds.has(one) ? change(sounds.get(one)!) : one)).join('');
	return {
		soundsOf: (word) => each(word, (sound) => sound),
		initialsOf: (word) => each(word, (sound) => sound[0]!),
		looseOf: (word) => each(word, looseSound),
	};
}

function namesOf(names: string, numbers: string): string[] {
	const all = names.split(' ');
	return unpackNumbers(numbers).map((number) => all[number]!);
}

/**
 * One key for sounds that speakers mix up: zh, ch, sh are z, c, s; n in front is l; ang, eng, ing are an, en, in. Not f
 * and h, r and l: few mix them up, and too many words would fall together.
 * @param sound one syllable: `zhang` → `zan`, `neng` → `len`, `lv` → `lv`
 */
export const looseSound = (sound: string): string =>
	sound
		// e.g. "zhang", "shi"
		.replace(/^([zcs])h/, '$1')
		.replace(/^n(?=.)/, 'l')
		// e.g. "fang", "ling"; not "kong"
		.replace(/([aei]n)g$/, '$1');
