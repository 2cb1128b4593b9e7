import { Converter } from 'opencc-js/t2cn';
import { packNumbers, withoutSign } from './packed.ts';

/**
 * The traditional forms of characters, packed for the browser; read by `readTraditional`. Only for the build: the data
 * of OpenCC are large.
 * @param characters the characters of the site's texts; anything but simplified Han characters is passed over
 */
export function traditionalTable(characters: Iterable<string>): string {
	const needed = new Set(characters);
	const pairs = PAIRS.filter(([, simplified]) => needed.has(String.fromCharCode(simplified)));
	pairs.sort((a, b) => a[1] - b[1] || a[0] - b[0]);
	let [lastSimplified, lastTraditional] = [0, 0];
	return packNumbers(
		pairs.flatMap(([traditional, simplified]) => {
			const steps = [simplified - lastSimplified, withoutSign(traditional - lastTraditional)];
			[lastSimplified, lastTraditional] = [simplified, traditional];
			return steps;
		}),
	);
}

/** The first and the last of the characters that have a traditional form or are one. */
const [FIRST, LAST] = [0x3400, 0x9fff];

/**
 * Every traditional character with the simplified one that stands for it, also one that is itself in use (乾 beside 干).
 */
function allPairs(): [traditional: number, simplified: number][] {
	const all = Array.from({ length: LAST - FIRST + 1 }, (_, at) => String.fromCharCode(FIRST + at));
	// In one text, a line for each: to convert 27,000 texts takes three times as long.
	const simplified = (['t', 'tw', 'hk'] as const).map((from) =>
		Converter({ from, to: 'cn' })(all.join('\n')).split('\n'),
	);
	return all.flatMap((character, at): [number, number][] => {
		const found = simplified.map((lines) => lines[at]!).find((to) => to !== character);
		return found?.length === 1 ? [[FIRST + at, found.charCodeAt(0)]] : [];
	});
}

const PAIRS = allPairs();
