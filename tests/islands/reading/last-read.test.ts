import { describe, expect, test } from 'vitest';
import { createPlaces } from '../../../src/islands/reading/last-read.ts';
import { blockedStore, memoryStore } from '../browser/stores.ts';

const place = (page: string, at = 't22') => ({ page, at, label: '第二十二条' });

describe('the place where a reader was', () => {
	test('is kept for each law, and the last one counts', () => {
		const store = memoryStore();
		const places = createPlaces(store);
		places.keep(place('/laws/a/'));
		places.keep(place('/laws/b/', 't3'));
		places.keep(place('/laws/a/', 't30'));
		expect(createPlaces(store).of('/laws/a/')?.at).toBe('t30');
		expect(createPlaces(store).of('/laws/b/')?.at).toBe('t3');
		expect(places.of('/laws/c/')).toBeUndefined();
	});

	test('is kept for the last twenty laws', () => {
		const places = createPlaces(memoryStore());
		for (let n = 0; n <= 20; n += 1) places.keep(place(`/laws/${n}/`));
		expect(places.of('/laws/0/')).toBeUndefined();
		expect(places.of('/laws/1/')).toBeDefined();
	});

	test('can be forgotten without leaving anything behind', () => {
		const store = memoryStore();
		const places = createPlaces(store);
		places.keep(place('/laws/a/'));
		places.forget('/laws/a/');
		expect(store.kept.size).toBe(0);
	});

	test('is no trouble where storage is blocked or spoiled', () => {
		const blocked = createPlaces(blockedStore());
		blocked.keep(place('/laws/a/'));
		expect(blocked.of('/laws/a/')?.at).toBe('t22');
		for (const spoiled of ['null', '{', '[1, null, {"page": "/laws/a/"}]'])
			expect(createPlaces(memoryStore(new Map([['pufa:last-read', spoiled]]))).of('/laws/a/')).toBe(
				undefined,
			);
	});
});
