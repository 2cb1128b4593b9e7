import { beforeEach, expect, test, vi } from 'vitest';
import { law, notes, type Collections } from '../collections.ts';

const collections = vi.hoisted((): Collections => ({}));
vi.mock('astro:content', () => ({
	getCollection: (name: string) => Promise.resolve([...(collections[name] ?? [])]),
}));

const { lawLinks, shownSources } = await import('../../../src/site/held/sources.ts');

beforeEach(() => {
	Object.assign(collections, {
		laws: [law('deng-fa'), law('qi-fa')],
		notes: [notes('deng-fa', 't2', 't5-k1')],
	});
});

test.each<[what: string, source: object, href: string | undefined, external: boolean]>([
	['a place that its page has', { law: 'deng-fa', at: 't2' }, '/laws/deng-fa/#t2', false],
	[
		'a 款 of which its page has the 条',
		{ law: 'deng-fa', at: 't2-k3' },
		'/laws/deng-fa/#t2',
		false,
	],
	['a place that its page does not have', { law: 'deng-fa', at: 't9-k1' }, '/laws/deng-fa/', false],
	['a place in a law of which nothing is here', { law: 'qi-fa', at: 't2' }, '/laws/qi-fa/', false],
	['a law as a whole', { law: 'deng-fa' }, '/laws/deng-fa/', false],
	[
		'a law that the site has, also where it is on the web',
		{ law: 'deng-fa', url: 'https://www.example.gov.cn/' },
		...(['/laws/deng-fa/', false] as const),
	],
	[
		'a law that the site does not have',
		{ law: 'zhong-fa', url: 'https://www.example.gov.cn/' },
		...(['https://www.example.gov.cn/', true] as const),
	],
	['nothing that could be opened', {}, undefined, false],
])('a source leads to %s', async (_, source, href, external) => {
	const [shown] = await shownSources([{ title: '来源', ...source }]);
	expect(shown).toEqual({ title: '来源', external, ...(href !== undefined && { href }) });
});

test('laws that the site does not hold are left out of links', async () => {
	expect(await lawLinks(['qi-fa', 'zhong-fa', 'deng-fa'])).toEqual([
		{ id: 'qi-fa', title: '《qi-fa》', href: '/laws/qi-fa/' },
		{ id: 'deng-fa', title: '《deng-fa》', href: '/laws/deng-fa/' },
	]);
});
