import { beforeEach, expect, test, vi } from 'vitest';
import { readLaw } from '../../../src/domain/law/read/parse.ts';
import { indexingTexts } from '../citations/given-texts.ts';
import { heldLaw, unit, type Collections } from '../collections.ts';

const collections = vi.hoisted((): Collections => ({}));
vi.mock('astro:content', () => ({
	getCollection: (name: string) => Promise.resolve(collections[name] ?? []),
	render: () => Promise.resolve({ remarkPluginFrontmatter: {} }),
}));
vi.mock('../../../src/site/law/read-ahead.ts', () => ({ readAhead: () => Promise.resolve() }));

/** Invented, as all of this: many cite the second article of the first rule, few that of the other. */
const texts: Record<string, string> = {
	'2019-03-15': `点灯规定

第一条　为了点灯，制定本规定。
第二条　守灯人应当在天黑以前点灯。
第三条　违反第二条的，由灯塔主管部门批评。
第四条　第二条所称守灯人，由县里聘用。
`,
	'2020-06-01': `敲钟规定

第一条　根据《点灯规定》，制定本规定。
第二条　敲钟的人依照《点灯规定》第二条点灯。
第三条　违反第二条和《点灯规定》第二条的，由灯塔主管部门批评。
`,
};
vi.mock('../../../src/loaders/statute-text.ts', () => ({
	readStatute: (_: string, date: string) => readLaw(texts[date]!),
	changedAt: () => 0,
}));
vi.mock('../../../src/loaders/indexed-laws.ts', async (original) =>
	indexingTexts(await original(), texts),
);

const { citersPage } = await import('../../../src/site/law/citers.ts');
const { lawRoutes } = await import('../../../src/site/law/routes.ts');
const { wordsHtml } = await import('../../../src/site/law/words-html.ts');
const { laws } = await import('../../../src/site/held/laws.ts');

beforeEach(() => {
	Object.assign(collections, {
		laws: [
			heldLaw('dian-deng', '点灯规定', '2019-03-15'),
			heldLaw('qiao-zhong', '敲钟规定', '2020-06-01'),
		],
		study: [unit('deng', { laws: ['dian-deng'] })],
	});
});

const dianDeng = async () => (await laws()).find(({ id }) => id === 'dian-deng')!;

test('a law of which an article is cited in many places has a page that lists them', async () => {
	const paths = (await lawRoutes()).map(({ params }) => params.law);
	expect(paths.filter((path) => path.endsWith('/citers'))).toEqual(['dian-deng/citers']);
});

test('lists all places, those of the law itself too, and what cites the law as a whole', async () => {
	const { head, lists } = await citersPage(await dianDeng());
	expect(head.path).toBe('/laws/dian-deng/citers/');
	expect(
		lists.map(({ id, label, places }) => [id, label, ...places.map(({ href }) => href)]),
	).toEqual([
		['quanwen', '整部法规', '/laws/qiao-zhong/#t1', '/study/deng/'],
		[
			...['t2', '第二条', '/laws/dian-deng/#t3', '/laws/dian-deng/#t4'],
			...['/laws/qiao-zhong/#t2', '/laws/qiao-zhong/#t3'],
		],
	]);
});

test('its article leads there', async () => {
	const statute = readLaw(texts['2019-03-15']!);
	const html = await wordsHtml(statute, await dianDeng(), '2019-03-15', undefined);
	expect(html).toContain('<a href=/laws/dian-deng/citers/#t2>被引用4处</a>');
});
