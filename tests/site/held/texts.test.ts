import { expect, test, vi } from 'vitest';
import type { Collections } from '../collections.ts';

const topic = (id: string, place: number) => ({ id, data: { id, name: id, place } });
const collections = vi.hoisted((): Collections => ({}));
vi.mock('astro:content', () => ({
	getCollection: (name: string) => Promise.resolve([...(collections[name] ?? [])]),
}));

const { rowsOf } = await import('../../../src/site/held/texts.ts');

test('rows of the registry come in the order of their file, which the store of collections forgets', async () => {
	collections['topics'] = [topic('an', 2), topic('bei', 0), topic('cun', 1)];
	expect((await rowsOf('topics')).map(({ id }) => id)).toEqual(['bei', 'cun', 'an']);
});
