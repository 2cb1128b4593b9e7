import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRecent } from '../../../../src/islands/search/kept/recent.ts';
import { safeStore } from '../../../../src/islands/browser/storage.ts';
import { blockedStore, memoryStore } from '../../browser/stores.ts';

const queries = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 5 }));

describe('recent searches', () => {
	test('are the last ten, newest first, none twice', () => {
		fc.assert(
			fc.property(queries, (searched) => {
				const recent = createRecent(memoryStore());
				searched.forEach(recent.add);
				const newestFirst = [...new Set([...searched].reverse())];
				expect(recent.all()).toEqual(newestFirst.slice(0, 10));
			}),
		);
	});

	test('stay when the page is opened again', () => {
		const store = memoryStore();
		createRecent(store).add('警报');
		expect(createRecent(store).all()).toEqual(['警报']);
	});

	test('can be removed one by one and all together, without leaving anything behind', () => {
		const store = memoryStore();
		const recent = createRecent(store);
		['甲', '乙', '丙'].forEach(recent.add);
		recent.remove('乙');
		expect(recent.all()).toEqual(['丙', '甲']);
		recent.clear();
		expect(store.kept.size).toBe(0);
	});

	test('switched off, they are gone, and nothing more is kept', () => {
		const store = memoryStore();
		const recent = createRecent(store);
		recent.add('甲');
		recent.switch(false);
		recent.add('乙');
		expect([recent.isOn(), recent.all()]).toEqual([false, []]);
		expect([...store.kept.values()].join()).not.toMatch(/甲|乙/);
		recent.switch(true);
		recent.add('丙');
		expect([recent.isOn(), recent.all()]).toEqual([true, ['丙']]);
	});

	test('work until the page is left where storage is blocked', () => {
		const recent = createRecent(blockedStore());
		recent.add('甲');
		expect(recent.all()).toEqual(['甲']);
		recent.clear();
		expect(recent.all()).toEqual([]);
	});

	test.each(['', 'null', '{', '"甲"', '[1, null, ""]'])(
		'spoiled storage %j is passed over',
		(spoiled) => {
			const recent = createRecent(memoryStore(new Map([['pufa:recent', spoiled]])));
			expect(recent.all()).toEqual([]);
			recent.add('甲');
			expect(recent.all()).toEqual(['甲']);
		},
	);

	test('a storage that is full keeps them until the page is left', () => {
		const full = memoryStore();
		full.setItem = () => {
			throw new Error('QuotaExceededError');
		};
		const recent = createRecent(safeStore(() => full));
		recent.add('甲');
		expect(recent.all()).toEqual(['甲']);
	});
});
