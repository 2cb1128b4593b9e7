import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeAmong } from '../../../src/search/coding/place-among.ts';

test('a number stands behind all that are below it', () => {
	fc.assert(
		fc.property(fc.uniqueArray(fc.nat(50)), fc.nat(51), (numbers, number) => {
			const ascending = Int32Array.from(numbers).sort();
			expect(placeAmong(ascending, number)).toBe(numbers.filter((one) => one < number).length);
		}),
	);
});
