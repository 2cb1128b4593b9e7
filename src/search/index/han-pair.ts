const HAN = /^\p{Script=Han}$/u;

/** By the number of a unit: 1 a Han character, 2 none, 0 not yet looked at. */
const known = new Uint8Array(1 << 16);

/** e.g. "条例"; no "22条", and no character beyond the basic plane */
export const isHanPair = (term: string): boolean =>
	term.length === 2 && isHan(term, 0) && isHan(term, 1);

/** Terms are many, and characters few. */
function isHan(term: string, at: number): boolean {
	const unit = term.charCodeAt(at);
	known[unit] ||= HAN.test(term[at]!) ? 1 : 2;
	return known[unit] === 1;
}
