import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashOf } from '../../../../src/search/finder/index/files.ts';
import { hashOfPair, pairKey } from '../../../../src/search/index/cut/pair-key.ts';
import { Borders, fileSize } from '../../../../src/search/index/files/file-size.ts';

interface Thing {
	name: string;
	weight: number;
}

/** Names of the things that begin a file. */
function startsIn(things: readonly Thing[], size: number): string[] {
	const borders = new Borders(size, (at) => hashOf(things[at]!.name));
	return things.filter(({ weight }, at) => borders.beginsAt(at, weight)).map(({ name }) => name);
}

const things = fc
	.array(fc.integer({ min: 1, max: 9 }), { minLength: 400, maxLength: 400 })
	.map((weights) => weights.map((weight, at) => ({ name: `名${at}`, weight })));

describe('borders of files', () => {
	test('the first thing begins a file, and none is much fuller than the size', () => {
		fc.assert(
			fc.property(things, (all) => {
				const starts = startsIn(all, 100);
				expect(starts[0]).toBe('名0');
				const borders = new Set(starts);
				let full = 0;
				for (const { name, weight } of all) {
					full = borders.has(name) ? weight : full + weight;
					expect(full).toBeLessThan(125 + 9);
				}
			}),
		);
	});

	test('a thing that grows leaves nearly all borders where they are', () => {
		const all = Array.from({ length: 4000 }, (_, at) => ({
			name: `名${at}`,
			weight: 1 + (at % 9),
		}));
		const before = startsIn(all, 100);
		for (const at of [0, 7, 1000, 3999]) {
			const grown = all.map((thing, place) => (place === at ? { ...thing, weight: 60 } : thing));
			const after = new Set(startsIn(grown, 100));
			// Counted by weight alone, every border behind the place would move.
			const moved = before.filter((name) => !after.has(name));
			expect(moved.length).toBeLessThan(before.length / 20);
		}
	});
});

test('sizes of files keep within their bounds and change in steps', () => {
	const sizes = { least: 300, most: 1250, large: 4_000_000 };
	const all = Array.from({ length: 4000 }, (_, at) => fileSize(at * 1000, sizes));
	expect(Math.min(...all)).toBeGreaterThan(270);
	expect(Math.max(...all)).toBeLessThan(1400);
	expect(new Set(all).size).toBeLessThan(12);
});

test('a pair is hashed by its key as by its text, and a text piece by piece', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', minLength: 2 }), (text) => {
			expect(hashOfPair(pairKey(text, 0))).toBe(hashOf(text.slice(0, 2)));
			expect(hashOfPair(pairKey(text, 0) >>> 0)).toBe(hashOf(text.slice(0, 2)));
			expect(hashOf(text.slice(1), hashOf(text.slice(0, 1)))).toBe(hashOf(text));
		}),
	);
	expect(hashOf('')).toBe(0x811c9dc5);
});
