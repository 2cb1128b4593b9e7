/** How surely a pair of characters is a word, as `Posting.wordness` tells it; 0 for one that nothing is known of. */
export type WordnessOf = (pair: string) => number;

/** What a pair counts that is surely a word. */
const WORD = 3;
const HAN = /\p{Script=Han}/u;

/**
 * Whether a piece of a text only spans the words around it: 袭警 in 空袭警报. Words then reach over both of its edges, and the
 * run of characters cuts better with them than with the piece as a word. What only breaks off within a word is meant:
 * 保证期 in 保证期间.
 */
export function isCutOut(text: string, start: number, end: number, of: WordnessOf): boolean {
	let [from, to] = [start, end];
	while (HAN.test(text[from - 1] ?? '')) from -= 1;
	while (HAN.test(text[to] ?? '')) to += 1;
	if (from === start || to === end) return false;
	const best = (left: number, right: number): number => bestCut(text.slice(left, right), of);
	const over = (edge: number): number => of(text.slice(edge - 1, edge + 1));
	const across =
		best(from, start - 1) + over(start) + best(start + 1, end - 1) + over(end) + best(end + 1, to);
	const asWord = Math.max(best(start, end), (WORD * (end - start)) / 2);
	return across > best(from, start) + asWord + best(end, to);
}

/** The most that pairs of a run can count together, none of which overlap. */
function bestCut(run: string, of: WordnessOf): number {
	let [before, best] = [0, 0];
	for (let at = 1; at < run.length; at += 1)
		[before, best] = [best, Math.max(best, before + of(run.slice(at - 1, at + 1)))];
	return best;
}

/**
 * A text cut into words as its pairs tell: of 听到警报 these are 听到 and 警报. What is left over stays as it is, character by
 * character.
 */
export function wordsBetween(text: string, of: WordnessOf): string[] {
	const runs = text.match(/\p{Script=Han}+|[^\p{Script=Han}\s]+/gu) ?? [];
	return runs.flatMap((run) => (HAN.test(run) ? cutRun(run, of) : run));
}

function cutRun(run: string, of: WordnessOf): string[] {
	const words: string[] = [];
	for (let end = run.length; end > 0;) {
		const isPair = end > 1 && bestCut(run.slice(0, end), of) > bestCut(run.slice(0, end - 1), of);
		words.unshift(run.slice(end - (isPair ? 2 : 1), end));
		end -= isPair ? 2 : 1;
	}
	return words;
}
