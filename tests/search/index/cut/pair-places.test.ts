import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairKey } from '../../../../src/search/index/cut/pair-key.ts';
import { PairPlaces } from '../../../../src/search/index/cut/pair-places.ts';

const keys = fc.array(fc.oneof(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), fc.nat(30)), {
	maxLength: 200,
});

describe('places of pairs', () => {
	test('are given in the order in which pairs are met, each once', () => {
		fc.assert(
			fc.property(keys, (met) => {
				const places = new PairPlaces();
				const known = [...new Set(met)];
				expect(met.map((key) => places.at(key))).toEqual(met.map((key) => known.indexOf(key)));
				expect(places.keys).toEqual(known);
			}),
		);
	});

	test('hold for more pairs than there was room for at the beginning', () => {
		const places = new PairPlaces();
		const many = Array.from({ length: 30_000 }, (_, number) => number * 65_536 + number);
		for (const key of many) places.at(key | 0);
		expect(many.map((key) => places.of(key | 0))).toEqual(many.map((_, place) => place));
	});

	test('are none for a pair that was not met', () => {
		const places = new PairPlaces();
		places.at(pairKey('条例', 0));
		expect(places.of(pairKey('办法', 0))).toBeUndefined();
		expect(places.of(0)).toBeUndefined();
	});
});
