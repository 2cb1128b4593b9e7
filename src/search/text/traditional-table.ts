import { Converter } from 'opencc-js';
import { packNumbers, withoutSign } from './packed.ts';

/**
 * The traditional forms of characters, packed for the browser; read by `readTraditional`. Only for the build: the data
 * of OpenCC are large.
 * @param characters the characters of the site's texts; anything but simplified Han characters is passed over
 */
export function traditionalTable(characters: Iterable<string>): string {
	const needed = new Set(characters);
	const pairs = allPairs().filter(([, simplified]) => needed.has(String.fromCharCode(simplified)));
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

/**
 * Every traditional character with the simplified one that stands for it. A character that is also a simplified one
 * (乾 beside 干) is one of them too: both sides of a comparison are folded alike.
 */
function allPairs(): [traditional: number, simplified: number][] {
	const simplify = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }));
	const pairs: [number, number][] = [];
	for (let unit = 0x3400; unit <= 0x9fff; unit++) {
		const character = String.fromCharCode(unit);
		const found = simplify.map((convert) => convert(character)).find((to) => to !== character);
		if (found?.length === 1) pairs.push([unit, found.charCodeAt(0)]);
	}
	return pairs;
}
