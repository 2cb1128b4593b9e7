import { unpackNumbers, withSign } from './packed.ts';

/**
 * The map that `traditionalTable` packed at build.
 * @param packed empty for an empty map
 * @returns traditional characters → simplified ones
 */
export function readTraditional(packed: string): Map<string, string> {
	const map = new Map<string, string>();
	const numbers = unpackNumbers(packed);
	let [simplified, traditional] = [0, 0];
	for (let at = 0; at + 1 < numbers.length; at += 2) {
		simplified += numbers[at]!;
		traditional += withSign(numbers[at + 1]!);
		map.set(String.fromCharCode(traditional), String.fromCharCode(simplified));
	}
	return map;
}
