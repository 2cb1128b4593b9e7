import { beforeEach, expect, test, vi } from 'vitest';
import { lawIndexSchema } from '../../../src/schemas/law-json.ts';
import { law, type Collections } from '../collections.ts';

const collections = vi.hoisted((): Collections => ({}));
vi.mock('astro:content', () => ({
	getCollection: (name: string) => Promise.resolve(collections[name] ?? []),
}));
/** Until when the texts, which are not there, say that they hold. */
vi.mock('../../../src/site/citations/terms.ts', () => ({
	terms: () => Promise.resolve(new Map([['jia-fa 2019-03-15', '2024-04-30']])),
}));

/** What the texts say of the end of others. */
vi.mock('../../../src/site/citations/repeals.ts', () => ({
	repeals: () =>
		Promise.resolve(
			new Map(
				['jia-fa', 'yi-fa'].map((id) => [id, { by: 'bing-fa', address: 't9', day: '2025-01-01' }]),
			),
		),
}));

const { dataRoutes, indexOfLaws } = await import('../../../src/site/law/data.ts');

const versions = [
	{ date: '2019-03-15', kind: '制定', effective: '2019-05-01', sha256: 'a'.repeat(64) },
	{ date: '2023-11-20', kind: '修正' },
];

beforeEach(() => {
	Object.assign(collections, {
		laws: [
			law('jia-fa', { texts: versions.map(({ date }) => date), versions }),
			law('yi-fa', {
				status: '现行有效',
				verifiedOn: '2026-11-02',
				verifiedSource: { title: '示例数据库', law: 'jia-fa' },
				history: [
					{ date: '2031-07-01', kind: '废止' },
					{ date: '2030-07-01', kind: '废止', act: '丙法', source: { title: '公报', law: 'bing' } },
				],
			}),
		],
	});
});

test('every wording has its files in every format, and the law those of the wording in force', async () => {
	const files = (await dataRoutes()).map(({ params }) => params.file);
	expect(files.filter((file) => file.endsWith('.json'))).toEqual([
		'jia-fa/2023-11-20.json',
		'jia-fa.json',
		'jia-fa/2019-03-15.json',
	]);
	expect(files.filter((file) => file.startsWith('jia-fa.'))).toEqual([
		'jia-fa.json',
		'jia-fa.xml',
		'jia-fa.md',
		'jia-fa.txt',
	]);
});

test('the index has laws with and without text, fits its schema, and says 时效性 only where it was verified', async () => {
	const index = JSON.parse(JSON.stringify(await indexOfLaws())) as unknown;
	const { laws } = lawIndexSchema.parse(index);
	const [jia, yi] = [
		laws.find(({ id }) => id === 'jia-fa')!,
		laws.find(({ id }) => id === 'yi-fa')!,
	];
	expect(jia.status).toBeUndefined();
	expect(jia.current).toBe('2023-11-20');
	expect(jia.files!.json).toMatch(/\/laws\/jia-fa\.json$/);
	expect(jia.versions.map(({ files }) => files.xml.replace(/^.*\/laws/, 'laws'))).toEqual([
		'laws/jia-fa/2023-11-20.xml',
		'laws/jia-fa/2019-03-15.xml',
	]);
	expect(jia.versions.map(({ until }) => until)).toEqual([undefined, '2024-04-30']);
	expect(JSON.stringify(jia)).not.toContain('sha256');
	expect(yi.status).toEqual({
		label: '现行有效',
		verifiedOn: '2026-11-02',
		source: { title: '示例数据库' },
	});
	expect([jia, yi].map(({ repealed }) => repealed)).toEqual([
		undefined,
		{ from: '2030-07-01', act: '丙法', source: { title: '公报' } },
	]);
	expect(yi.files).toBeUndefined();
	// That one was verified since.
	expect([jia, yi].map(({ saidToEnd }) => saidToEnd)).toEqual([
		{ law: 'bing-fa', address: 't9', from: '2025-01-01' },
		undefined,
	]);
});
