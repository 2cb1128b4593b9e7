/** Every syllable of Mandarin without tones, by its initial; `v` for ü. */
const FINALS: Record<string, string> = {
	'': 'a ai an ang ao e ei en eng er o ou',
	b: 'a ai an ang ao ei en eng i ian iao ie in ing o u',
	p: 'a ai an ang ao ei en eng i ian iao ie in ing o ou u',
	m: 'a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u',
	f: 'a an ang ei en eng o ou u',
	d: 'a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo',
	t: 'a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo',
	n: 'a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo v ve',
	l: 'a ai an ang ao e ei eng i ia ian iang iao ie in ing iu ong ou u uan un uo v ve',
	g: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
	k: 'a ai an ang ao e en eng ong ou u ua uai uan uang ui un uo',
	h: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
	j: 'i ia ian iang iao ie in ing iong iu u uan ue un',
	q: 'i ia ian iang iao ie in ing iong iu u uan ue un',
	x: 'i ia ian iang iao ie in ing iong iu u uan ue un',
	zh: 'a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo',
	ch: 'a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo',
	sh: 'a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo',
	r: 'an ang ao e en eng i ong ou u uan ui un uo',
	z: 'a ai an ang ao e ei en eng i ong ou u uan ui un uo',
	c: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
	s: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
	y: 'a an ang ao e i in ing o ong ou u uan ue un',
	w: 'a ai an ang ei en eng o u',
};

const SYLLABLES = new Set(
	Object.entries(FINALS).flatMap(([initial, finals]) =>
		finals.split(' ').map((final) => initial + final),
	),
);

const LONGEST_SYLLABLE = 6;
/** Longer texts are no words that someone typed by sound. */
const LONGEST_TYPED = 64;
const MOST_WAYS = 32;

/**
 * Every way to read typed letters as syllables, fewest syllables first: `xian` → `[['xian'], ['xi', 'an']]`.
 * @param typed `renminfangkong`, `fang kong`, `xi'an`, `lü` or `lv`, any case; blanks and apostrophes part syllables
 * @returns at most 32 ways, or `null` if it cannot be read so
 */
export function splitPinyin(typed: string): string[][] | null {
	const parts = lettersOf(typed)
		.split(/['’\s]+/)
		.filter((part) => part !== '');
	if (parts.length === 0 || typed.length > LONGEST_TYPED) return null;
	let ways: string[][] = [[]];
	for (const part of parts) {
		const further = waysOf(part);
		ways = ways.flatMap((way) => further.map((more) => [...way, ...more])).slice(0, MOST_WAYS);
	}
	return ways.length > 0 ? ways.sort((a, b) => a.length - b.length) : null;
}

/** The ways of one part; the fewest syllables first, as far as there is room. */
function waysOf(part: string): string[][] {
	// From the end: what is left behind each place, so that no way is tried that leads nowhere.
	const from: string[][][] = Array.from({ length: part.length + 1 }, () => []);
	from[part.length] = [[]];
	for (let start = part.length - 1; start >= 0; start--) {
		const found: string[][] = [];
		for (let length = 1; length <= LONGEST_SYLLABLE; length++) {
			const syllable = part.slice(start, start + length);
			if (syllable.length < length || !SYLLABLES.has(syllable)) continue;
			for (const rest of from[start + length]!) found.push([syllable, ...rest]);
		}
		from[start] = found.sort((a, b) => a.length - b.length).slice(0, MOST_WAYS);
	}
	return from[0]!;
}

/** Lower case, `v` for ü and `u:`, no tone marks: `Fángkōng` → `fangkong`. */
const lettersOf = (typed: string): string =>
	typed
		.normalize('NFD')
		.toLowerCase()
		.replace(/u\u0308|u:/g, 'v')
		.replace(/[\u0300-\u036f]/g, '')
		.trim();

/** Whether typed letters can be Chinese by sound: two letters or more that are syllables. */
export const isPinyinLike = (typed: string): boolean =>
	// e.g. "fangkong", "xi'an"
	/^[a-z'’\s]{2,}$/.test(lettersOf(typed)) && splitPinyin(typed) !== null;

/**
 * Whether typed letters can be the initials of Chinese words: `rmfkf` of 人民防空法. Two to twelve letters, none of them
 * one that no syllable begins with (i, u, v); that they are syllables too (`fa`) is no hindrance.
 */
export const isInitialsLike = (typed: string): boolean =>
	/^[a-hj-tw-z]{2,12}$/.test(lettersOf(typed));

/** Letters in one piece, without blanks and apostrophes: `Xi'an shi` → `xianshi`. */
export const joinedLetters = (latin: string): string => latin.toLowerCase().replace(/[^a-z]/g, '');
