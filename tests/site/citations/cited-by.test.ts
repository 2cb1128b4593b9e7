import { beforeEach, expect, test, vi } from 'vitest';
import { readLaw } from '../../../src/domain/law/read/parse.ts';
import { guide, heldLaw, report, unit, type Collections } from '../collections.ts';
import { indexingTexts } from './given-texts.ts';

const collections = vi.hoisted((): Collections => ({}));
vi.mock('astro:content', () => ({
	getCollection: (name: string) => Promise.resolve(collections[name] ?? []),
	render: ({ id }: { id: string }) =>
		Promise.resolve({ remarkPluginFrontmatter: id === 'wu' ? { cited: inGuide } : {} }),
}));

/** What the body of the guide leads to. */
const inGuide = [{ law: 'dian-deng', address: 't3-k1' }];

/** Invented, as all of this: one rule that the other cites, by an article and as a whole. */
const texts: Record<string, string> = {
	'2019-03-15': `点灯规定

第一条　为了点灯，制定本规定。
第二条　守灯人应当在天黑以前点灯。
第三条　违反第二条的，由灯塔主管部门批评。
第四条　本规定自2019年5月1日起施行，有效期五年。
`,
	'2020-06-01': `敲钟规定

第一条　根据《点灯规定》，制定本规定。
第二条　大雾的时候，守灯人除依照《点灯规定》第二条点灯外，还要敲钟。
第三条　《点灯规定》没有写到的，适用本规定。
第四条　本规定自2098年1月1日起施行，《点灯规定》和《挂旗规定》同时废止。
`,
};
vi.mock('../../../src/loaders/statute-text.ts', () => ({
	readStatute: (_: string, date: string) => readLaw(texts[date]!),
	changedAt: () => 0,
}));
vi.mock('../../../src/loaders/indexed-laws.ts', async (original) =>
	indexingTexts(await original(), texts),
);

const { citedAsWhole, citedBy } = await import('../../../src/site/citations/cited-by.ts');
const { linksOn } = await import('../../../src/site/citations/citations.ts');
const { repealOf, repealsByName } = await import('../../../src/site/citations/repeals.ts');
const { lastDay } = await import('../../../src/site/citations/terms.ts');
const { laws } = await import('../../../src/site/held/laws.ts');

beforeEach(() => {
	Object.assign(collections, {
		laws: [
			heldLaw('dian-deng', '点灯规定', '2019-03-15'),
			heldLaw('qiao-zhong', '敲钟规定', '2020-06-01'),
		],
		study: [unit('deng', { laws: ['dian-deng'] })],
		guides: [guide('wu', { sources: [{ title: '点灯规定第二条', law: 'dian-deng', at: 't2' }] })],
		reports: [
			report(2023, {
				measures: [{ id: 'a', title: '点灯', summary: '点了灯。', laws: ['dian-deng'] }],
			}),
		],
	});
});

const dianDeng = async () => (await laws()).find(({ id }) => id === 'dian-deng')!;
const written = (places: { label: string; href: string }[]): string[] =>
	places.map(({ label, href }) => `${label} → ${href}`);

test('an article is cited by its own law, by other laws, and by texts that name it among their sources or in their words', async () => {
	const citers = await citedBy(await dianDeng());
	expect(written(citers('t2'))).toEqual([
		'第三条 → #t3',
		'《敲钟规定》第二条 → /laws/qiao-zhong/#t2',
		'指南wu → /guides/wu/',
	]);
	expect(written(citers('t3'))).toEqual(['指南wu → /guides/wu/']);
	expect(citers('t1')).toEqual([]);
});

test('a law is cited as a whole by other laws, once each, and by texts about it', async () => {
	expect(written(await citedAsWhole(await dianDeng()))).toEqual([
		'《敲钟规定》第一条 → /laws/qiao-zhong/#t1',
		'学deng → /study/deng/',
		'2023年度报告 → /reports/2023/',
	]);
});

test('links of a page stay on it for its own law, and lead to the page of another', async () => {
	const links = await linksOn(await dianDeng(), {
		law: readLaw(texts['2019-03-15']!),
		date: '2019-03-15',
	});
	expect(links.href({ law: 'dian-deng', address: 't2' })).toBe('#t2');
	expect(links.href({ law: 'qiao-zhong', address: 't2' })).toBe('/laws/qiao-zhong/#t2');
	const older = { law: 'dian-deng', address: 't2', version: '2001-01-01' };
	expect(links.href(older)).toBe('/laws/dian-deng/2001-01-01/#t2');
	const alone = await linksOn(await dianDeng());
	expect(alone.href({ law: 'dian-deng', address: 't2' })).toBe('/laws/dian-deng/#t2');
});

test('the end of a law is what another one, or its own text, says of it', async () => {
	const clause = { clause: '《敲钟规定》第四条', href: '/laws/qiao-zhong/#t4' };
	const [dian, qiao] = [await dianDeng(), (await laws()).find(({ id }) => id === 'qiao-zhong')!];
	expect(await repealOf(dian)).toMatchObject(clause);
	expect(await repealOf(qiao)).toBeUndefined();
	expect([...(await repealsByName()).keys()]).toEqual(['挂旗规定']);
	expect(await lastDay(dian)).toBe('2024-04-30');
	expect(await lastDay(qiao)).toBeUndefined();
});
