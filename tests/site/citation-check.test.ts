import { beforeEach, expect, test, vi } from 'vitest';
import type { NamedRepeal } from '../../src/site/citations/repeals.ts';
import { law, type Collections } from './collections.ts';

const collections = vi.hoisted((): Collections => ({}));
vi.mock('astro:content', () => ({
	getCollection: (name: string) => Promise.resolve([...(collections[name] ?? [])]),
}));

/** What the texts of laws, which are not here, say of ends. */
const said = vi.hoisted(() => ({
	terms: new Map<string, string>(),
	byId: new Map<string, NamedRepeal>(),
	byName: new Map<string, NamedRepeal>(),
}));
vi.mock('../../src/site/citations/terms.ts', () => ({ terms: () => Promise.resolve(said.terms) }));
vi.mock('../../src/site/citations/repeals.ts', () => ({
	repealOf: ({ id }: { id: string }) => Promise.resolve(said.byId.get(id)),
	repealsByName: () => Promise.resolve(said.byName),
}));

const { listedLaws } = await import('../../src/site/citation-check.ts');

const named = (id: string, title: string, ...names: string[]) => ({
	id,
	data: { id, title, names, place: 0 },
});
const clause = { clause: '《灯光法》第九条', href: '/laws/dengguang-fa/#t9' };

beforeEach(() => {
	for (const told of Object.values(said)) told.clear();
	Object.assign(collections, { laws: [], lawNames: [] });
});

test('a law without text is listed with what differs from its title, and has a page', async () => {
	collections['laws'] = [
		law('deng-fa', {
			...{ title: '中华人民共和国灯法', shortTitle: '灯法', aliases: ['灯火法', '灯法'] },
			...{ documentNumber: '示例令第7号', status: '现行有效', verifiedOn: '2026-11-02' },
		}),
	];
	collections['lawNames'] = [named('deng-fa', '中华人民共和国灯法', '灯法', '点灯法')];
	expect(await listedLaws()).toEqual([
		{
			...{ id: 'deng-fa', title: '中华人民共和国灯法', names: ['灯火法', '点灯法'] },
			...{ numbers: ['示例令第7号'], status: { label: '现行有效', verifiedOn: '2026-11-02' } },
			page: true,
		},
	]);
});

test('a short title that does not follow from the title is told', async () => {
	collections['laws'] = [law('deng-fa', { title: '灯的管理规定', shortTitle: '灯规定' })];
	expect((await listedLaws())[0]!.shortTitle).toBe('灯规定');
});

test('wordings are listed with their days; that in force is named where it is not the newest', async () => {
	const versions = [
		{ date: '2019-03-15', kind: '制定', effective: '2019-05-01' },
		{ date: '2098-01-01', kind: '修正', effective: '2098-03-01' },
	];
	const texts = versions.map(({ date }) => date);
	collections['laws'] = [law('deng-fa', { title: '灯法', shortTitle: '灯法', versions, texts })];
	said.terms.set('deng-fa 2019-03-15', '2030-04-30');
	expect(await listedLaws()).toEqual([
		{
			...{ id: 'deng-fa', title: '灯法', current: '2019-03-15' },
			versions: [
				{ date: '2098-01-01', kind: '修正', effective: '2098-03-01' },
				{ date: '2019-03-15', kind: '制定', effective: '2019-05-01', until: '2030-04-30' },
			],
		},
	]);
});

test('what is said of the end of a law stands with it', async () => {
	const history = [{ date: '2020-05-01', kind: '废止' }];
	collections['laws'] = [law('deng-fa', { title: '灯法', shortTitle: '灯法', history })];
	said.byId.set('deng-fa', { ...clause, day: '2020-05-01' });
	expect(await listedLaws()).toMatchObject([
		{ ended: '2020-05-01', repeal: { clause: clause.clause, day: '2020-05-01' } },
	]);
});

test('laws that are known by name only are listed behind those of the site, each once', async () => {
	collections['laws'] = [law('deng-fa', { title: '灯法', shortTitle: '灯法' })];
	collections['lawNames'] = [
		named('deng-fa', '灯法'),
		named('qi-fa', '中华人民共和国旗法', '旗法', '挂旗法'),
	];
	expect((await listedLaws()).slice(1)).toEqual([
		{ id: 'qi-fa', title: '中华人民共和国旗法', names: ['挂旗法'] },
	]);
});

test('laws that are not here, and that another one ends, are listed for that', async () => {
	collections['lawNames'] = [named('qi-fa', '中华人民共和国旗法', '旗法')];
	said.byName.set('旗法', clause);
	said.byName.set('钟规定', clause);
	expect(await listedLaws()).toEqual([
		{ id: 'qi-fa', title: '中华人民共和国旗法', repeal: { clause: clause.clause } },
		{ id: '钟规定', title: '钟规定', repeal: { clause: clause.clause } },
	]);
});
