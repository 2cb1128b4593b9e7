import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
	notesLinks,
	studyByLaw,
	studyContents,
	studyPage,
	studyRoutes,
} from '../../src/site/study.ts';
import { law, notes, unit, type Collections } from './collections.ts';

const collections = vi.hoisted((): Collections => ({}));
vi.mock('astro:content', () => ({
	getCollection: (name: string) => Promise.resolve([...(collections[name] ?? [])]),
}));

const pageOf = async (id: string) => {
	const route = (await studyRoutes()).find(({ params }) => params.slug === id);
	return studyPage(route!.props.entry);
};

beforeEach(() => {
	Object.assign(collections, {
		study: [
			unit('b', { order: 20 }),
			unit('a', { order: 10, laws: ['jia-fa', 'bu-cunzai'], goals: ['会查条文'] }),
			unit('c', { order: 30 }),
		],
		laws: [law('jia-fa'), law('yi-fa'), law('shili', { sample: true })],
		notes: [notes('shili', 't1', 't2', 't3'), notes('jia-fa', 't1'), notes('yi-fa', 't1', 't2')],
		topics: [],
	});
});

describe('the page of a study unit', () => {
	test('links the laws that it explains, with the number of their notes', async () => {
		expect((await pageOf('a')).laws).toEqual([
			{ id: 'jia-fa', title: '《jia-fa》', href: '/laws/jia-fa/', notes: 1, ended: false },
		]);
	});

	test('says of a law that it has ended, once somebody has verified that', async () => {
		collections['laws'] = [law('jia-fa', { status: '已废止' })];
		expect((await pageOf('a')).laws).toMatchObject([{ id: 'jia-fa', ended: true }]);
	});

	test('leads on to the units that follow, and from the last back to the first', async () => {
		const next = async (id: string) => (await pageOf(id)).others.map(({ title }) => title);
		expect(await next('a')).toEqual(['学b', '学c']);
		expect(await next('c')).toEqual(['学a', '学b']);
	});

	test('lists its goals, its chapters and its sources', async () => {
		const body = [{ depth: 2, slug: '要点', text: '要点' }];
		const ids = studyContents(await pageOf('a'), body).map(({ id }) => id);
		expect(ids).toEqual(['goals', '要点', 'sources', 'others']);
	});
});

test('a law has links to all units that explain it, in their order', async () => {
	collections['study'] = [
		unit('b', { order: 20, laws: ['jia-fa'] }),
		unit('a', { order: 10, laws: ['jia-fa', 'yi-fa'] }),
	];
	const links = [...(await studyByLaw())].map(([law, units]) => [
		law,
		units.map(({ href }) => href),
	]);
	expect(links).toEqual([
		['jia-fa', ['/study/a/', '/study/b/']],
		['yi-fa', ['/study/a/']],
	]);
});

test('laws with most notes stand first, invented ones last', async () => {
	const links = await notesLinks();
	expect(links.map(({ href, count }) => [href, count])).toEqual([
		['/laws/yi-fa/', 2],
		['/laws/jia-fa/', 1],
		['/laws/shili/', 3],
	]);
});
