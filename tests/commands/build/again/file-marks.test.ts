import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packMarks, someOf, unpackMarks } from '../../../../src/commands/build/again/file-marks.ts';

const path = fc.stringMatching(/^[a-z0-9/.-]{1,30}$/);

test('marks of files are unpacked as they were packed', () => {
	const marks = fc.array(fc.tuple(path, fc.nat(), fc.double({ min: 0, noNaN: true })));
	fc.assert(
		fc.property(marks, (all) => {
			const marked = {
				paths: all.map(([name]) => name),
				sizes: Float64Array.from(all, ([, size]) => size),
				modified: Float64Array.from(all, ([, , modified]) => modified),
			};
			expect(unpackMarks(packMarks(marked))).toEqual(marked);
		}),
	);
});

test('of all marks, one in three', () => {
	const marks = {
		paths: ['a', 'b', 'c', 'd'],
		sizes: Float64Array.of(1, 2, 3, 4),
		modified: Float64Array.of(5, 6, 7, 8),
	};
	const some = { paths: ['a', 'd'], sizes: Float64Array.of(1, 4), modified: Float64Array.of(5, 8) };
	expect(someOf(marks, 3)).toEqual(some);
	expect(someOf(marks, 1)).toEqual(marks);
	expect(someOf(marks, 9).paths).toEqual(['a']);
});
