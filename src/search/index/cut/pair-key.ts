/** The two units at a place of a text as one number. */
export const pairKey = (text: string, place: number): number =>
	(text.charCodeAt(place) << 16) | text.charCodeAt(place + 1);

/** The pair that has a key. */
export const pairOf = (key: number): string => String.fromCharCode(key >>> 16, key & 0xffff);

/** `hashOf` the pair that has a key, without making a text of it: a build asks for it forty thousand times. */
export function hashOfPair(key: number): number {
	const first = Math.imul(0x811c9dc5 ^ (key >>> 16), 0x01000193);
	return Math.imul(first ^ (key & 0xffff), 0x01000193) >>> 0;
}

const HAN = /^\p{Script=Han}$/u;

/** By the number of a unit: 1 a Han character, 2 none, 0 not yet looked at. */
const known = new Uint8Array(1 << 16);

/** e.g. that of "条例"; of no number such as "22", and of no character beyond the basic plane */
export const isHanPair = (key: number): boolean => isHan(key >>> 16) && isHan(key & 0xffff);

/** Terms are many, and characters few. */
function isHan(unit: number): boolean {
	known[unit] ||= HAN.test(String.fromCharCode(unit)) ? 1 : 2;
	return known[unit] === 1;
}
