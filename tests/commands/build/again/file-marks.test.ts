import { expect, test } from 'vitest';
import { someOf } from '../../../../src/commands/build/again/file-marks.ts';

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
