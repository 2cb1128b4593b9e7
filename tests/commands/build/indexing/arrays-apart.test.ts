import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { putTogether, takenApart } from '../../../../src/commands/build/indexing/arrays-apart.ts';

const onDisk = (value: unknown): Buffer => Buffer.from(Buffer.concat(takenApart(value)));
const again = (value: unknown): unknown => putTogether(new Uint8Array(onDisk(value)));

describe('a value whose arrays of numbers lie apart', () => {
	test('is put together again', () => {
		const numbers = fc.oneof(fc.uint8Array(), fc.uint16Array(), fc.uint32Array());
		const { value } = fc.letrec((tie) => ({
			value: fc.oneof(
				{ maxDepth: 4 },
				numbers,
				fc.string({ unit: 'grapheme' }),
				fc.integer(),
				fc.constantFrom(undefined, null, true),
				fc.array(tie('value')),
				fc.dictionary(fc.string(), tie('value'), { noNullPrototype: true }),
				fc.array(fc.tuple(fc.string(), tie('value'))).map((entries) => new Map(entries)),
			),
		}));
		fc.assert(
			fc.property(value, (one) => {
				expect(again(one)).toEqual(one);
			}),
		);
	});

	test('keeps a part of a larger array as what it is', () => {
		const part = Uint32Array.of(1, 2, 3, 4).subarray(1, 3);
		expect(again([part])).toEqual([Uint32Array.of(2, 3)]);
	});

	test('has an array once that stands in it twice', () => {
		const array = Uint8Array.of(7);
		const [one, other] = again([array, { array }]) as [Uint8Array, { array: Uint8Array }];
		expect(other.array).toBe(one);
	});

	test('cannot have arrays of other kinds', () => {
		expect(() => takenApart([Float64Array.of(0.5)])).toThrow('Float64Array');
	});

	test('cut off anywhere, it is none', () => {
		const whole = new Uint8Array(onDisk({ text: '示例', numbers: Uint32Array.of(1, 2) }));
		for (let end = 0; end < whole.length; end += 1)
			expect(() => putTogether(whole.slice(0, end)), `${end} of ${whole.length}`).toThrow();
	});
});
