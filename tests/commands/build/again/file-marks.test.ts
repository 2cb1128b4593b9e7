import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packMarks, unpackMarks } from '../../../../src/commands/build/again/file-marks.ts';

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
