import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLatest } from '../../../src/islands/browser/latest.ts';

describe('answers that come back in any order', () => {
	test('only the newest counts, whatever comes after it', async () => {
		await fc.assert(
			fc.asyncProperty(fc.scheduler(), fc.integer({ min: 1, max: 8 }), async (s, count) => {
				const latest = createLatest();
				const shown: number[] = [];
				const runs = Array.from({ length: count }, (_, n) =>
					latest
						.run(() => s.schedule(Promise.resolve(n)))
						.then((result) => result !== null && shown.push(result)),
				);
				await s.waitIdle();
				await Promise.all(runs);
				expect(shown).toEqual([count - 1]);
			}),
		);
	});

	test('an error of an overtaken search is not told, one of the newest is', async () => {
		const latest = createLatest();
		const first = latest.run(() => Promise.reject(new Error('old')));
		const second = latest.run(() => Promise.reject(new Error('new')));
		await expect(first).resolves.toBeNull();
		await expect(second).rejects.toThrow('new');
	});

	test('what is dropped gives nothing', async () => {
		const latest = createLatest();
		const run = latest.run(() => Promise.resolve(1));
		latest.drop();
		await expect(run).resolves.toBeNull();
	});
});
