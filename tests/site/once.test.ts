import { afterEach, describe, expect, test, vi } from 'vitest';
import { once, oncePer } from '../../src/site/once.ts';

afterEach(() => vi.unstubAllEnvs());

/** How often a function was called by what it was made into. */
const callsOf = async (call: (make: () => number) => unknown): Promise<number> => {
	let calls = 0;
	await call(() => (calls += 1));
	return calls;
};

const twiceAsked = (make: () => number): Promise<unknown> => {
	const query = once(() => Promise.resolve(make()));
	return Promise.all([query(), query()]);
};

const twicePer = (make: () => number): void => {
	const [made, law] = [oncePer(make), {}];
	made(law);
	made(law);
	made({});
};

describe('in a build', () => {
	test('a query runs once, whoever asks', async () => {
		vi.stubEnv('DEV', false);
		expect(await callsOf(twiceAsked)).toBe(1);
	});

	test('what is made of a law is made once for each', async () => {
		vi.stubEnv('DEV', false);
		expect(await callsOf(twicePer)).toBe(2);
	});

	test('a thing of which nothing is made is kept too', async () => {
		vi.stubEnv('DEV', false);
		const law = {};
		const calls = await callsOf((make) => {
			const made = oncePer(() => void make());
			made(law);
			made(law);
		});
		expect(calls).toBe(1);
	});
});

describe('while one edits', () => {
	test('everything is made anew at each call', async () => {
		vi.stubEnv('DEV', true);
		expect(await callsOf(twiceAsked)).toBe(2);
		expect(await callsOf(twicePer)).toBe(3);
	});
});
