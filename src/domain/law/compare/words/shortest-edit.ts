/** A step from one list to another: so many items that both have, or that only one has. */
export interface Step {
	kind: 'same' | 'removed' | 'added';
	count: number;
}

/** A row of Myers's table: for each diagonal from the lowest that was tried, every second one, what `startOn` says. */
interface Row {
	lowest: number;
	starts: Int32Array;
}

const [UNREACHED, ADDED, REMOVED] = [-1, 0, 1];

/**
 * The fewest removals and additions that make one list of another, and what stays between them. Among the shortest ways it
 * takes that of `diffArrays` in the package `diff`; a test holds both against each other. It is here because articles are
 * compared by the thousand, in the build and on phones, and numbers in rows take a sixth of the time of that package's objects.
 * Time grows with the length times the number of changes, memory with the square of the changes.
 *
 * After E. W. Myers, An O(ND) Difference Algorithm and Its Variations, Algorithmica 1 (1986), forward and greedy.
 */
export function shortestEdit(old: readonly string[], newer: readonly string[]): Step[] {
	const [a, b] = numbered(old, newer);
	return stepsOf(rowsTo(a, b), a.length, b.length);
}

/** Single characters, which most items are, are numbers already; behind these come those of longer ones. */
const LONGER = 0x10000;

/** Equal items as equal numbers, which are compared faster. */
function numbered(old: readonly string[], newer: readonly string[]): [Int32Array, Int32Array] {
	const numbers = new Map<string, number>();
	const numberOf = (item: string): number => {
		const known = numbers.get(item) ?? LONGER + numbers.size;
		numbers.set(item, known);
		return known;
	};
	const numbersOf = (items: readonly string[]): Int32Array => {
		const all = new Int32Array(items.length);
		for (let at = 0; at < items.length; at += 1) {
			const item = items[at]!;
			all[at] = item.length === 1 ? item.charCodeAt(0) : numberOf(item);
		}
		return all;
	};
	return [numbersOf(old), numbersOf(newer)];
}

/**
 * A row for each number of changes, until both ends are reached. On diagonal `d` the place in `b` is the place in `a` less
 * `d`. A diagonal that has reached an end of a list bounds those that are worth trying.
 */
function rowsTo(a: Int32Array, b: Int32Array): Row[] {
	// How far each diagonal has come in `a`; the middle one is that of equal places.
	const middle = b.length + 1;
	const ends = new Int32Array(a.length + b.length + 3).fill(UNREACHED);
	// As if the first one began by an addition.
	ends[middle + 1] = 0;
	let [low, high] = [-b.length, a.length];
	const rows: Row[] = [];
	for (let changes = 0; ; changes += 1) {
		const [lowest, highest] = [Math.max(low, -changes), Math.min(high, changes)];
		const starts = new Int32Array(((highest - lowest) >> 1) + 1);
		rows.push({ lowest, starts });
		for (let d = lowest; d <= Math.min(high, highest); d += 2) {
			const at = middle + d;
			const start = startOn(d, ends[at - 1]!, ends[at + 1]!, a.length, b.length);
			// Nobody else asks for it.
			ends[at - 1] = UNREACHED;
			starts[(d - lowest) >> 1] = start;
			const end = start === UNREACHED ? UNREACHED : endOfSame(a, b, start >> 1, d);
			ends[at] = end;
			if (end === a.length && end - d === b.length) return rows;
			if (end === a.length) high = Math.min(high, d - 1);
			if (end !== UNREACHED && end - d === b.length) low = Math.max(low, d + 1);
		}
	}
}

/**
 * Where diagonal `d` goes on, doubled, and one more if by a removal: from the neighbour that has come farther in `a`.
 * @param below, above how far the neighbours have come
 */
function startOn(d: number, below: number, above: number, oldEnd: number, newEnd: number): number {
	const canRemove = below !== UNREACHED && below < oldEnd;
	const canAdd = above !== UNREACHED && above - d <= newEnd;
	if (canRemove && !(canAdd && below < above)) return (below + 1) * 2 + REMOVED;
	return canAdd ? above * 2 + ADDED : UNREACHED;
}

/** Where the items end that both lists have from a place on. */
function endOfSame(a: Int32Array, b: Int32Array, from: number, d: number): number {
	let x = from;
	while (x < a.length && x - d < b.length && a[x] === b[x - d]) x += 1;
	return x;
}

/** The way back through the rows, turned round. */
function stepsOf(rows: readonly Row[], oldEnd: number, newEnd: number): Step[] {
	const steps: Step[] = [];
	const put = (kind: Step['kind'], count: number): void => {
		const last = steps.at(-1);
		if (last?.kind === kind) last.count += count;
		else if (count > 0) steps.push({ kind, count });
	};
	let [x, d] = [oldEnd, oldEnd - newEnd];
	for (let changes = rows.length - 1; changes > 0; changes -= 1) {
		const { lowest, starts } = rows[changes]!;
		const entry = starts[(d - lowest) >> 1]!;
		const [start, change] = [entry >> 1, entry & 1];
		put('same', x - start);
		put(change === REMOVED ? 'removed' : 'added', 1);
		x = start - change;
		d += change === REMOVED ? -1 : 1;
	}
	put('same', x);
	return steps.reverse();
}
