import { beforeEach, expect, test, vi } from 'vitest';
import { readLaw } from '../../../src/domain/law/read/parse.ts';
import { heldLaw, law, report, type Collections } from '../collections.ts';
import { indexingTexts } from './given-texts.ts';

const collections = vi.hoisted((): Collections => ({}));
vi.mock('astro:content', () => ({
	getCollection: (name: string) => Promise.resolve(collections[name] ?? []),
	render: () => Promise.resolve({ remarkPluginFrontmatter: { cited: inReport } }),
}));

/** What the body of the report leads to: an article of the wording of its day. */
const inReport = [{ law: 'dian-deng', address: 't2', version: '2001-05-01' }];

/** Invented, as all of this: a rule that was written anew, and one from before that, which cites the old numbers. */
const texts: Record<string, string> = {
	'2001-05-01': `点灯规定

第一条　为了点灯，制定本规定。
第二条　守灯人应当在天黑以前点灯，天亮以后把灯吹灭，每天把灯罩擦干净。
第三条　本规定自2001年5月1日起施行。
`,
	'2019-03-15': `点灯规定

第一条　为了点灯，制定本规定。
第二条　灯塔由县人民政府修建。
第三条　守灯人应当在天黑以前点灯，天亮以后把灯吹灭，每天把灯罩擦干净。
第四条　本规定自2019年5月1日起施行。
`,
	'2005-06-01': `敲钟规定

第一条　守灯人依照《点灯规定》第二条点灯，大雾的时候还要敲钟。
`,
};
vi.mock('../../../src/loaders/statute-text.ts', () => ({
	readStatute: (_: string, date: string) => readLaw(texts[date]!),
	changedAt: () => 0,
}));
vi.mock('../../../src/loaders/indexed-laws.ts', async (original) =>
	indexingTexts(await original(), texts),
);

const { citedBy } = await import('../../../src/site/citations/cited-by.ts');
const { otherPlacesOn } = await import('../../../src/site/law/other-places.ts');
const { laws } = await import('../../../src/site/held/laws.ts');

beforeEach(() => {
	Object.assign(collections, {
		laws: [
			law('dian-deng', {
				title: '点灯规定',
				shortTitle: '点灯规定',
				texts: ['2019-03-15', '2001-05-01'],
				versions: [
					{ date: '2001-05-01', kind: '制定', effective: '2001-05-01' },
					{ date: '2019-03-15', kind: '修订', effective: '2019-05-01' },
				],
			}),
			heldLaw('qiao-zhong', '敲钟规定', '2005-06-01'),
		],
		reports: [report(2017)],
	});
});

async function citersOn(date: string): Promise<(article: string) => string[]> {
	const dianDeng = (await laws()).find(({ id }) => id === 'dian-deng')!;
	const citers = await citedBy(dianDeng, date, otherPlacesOn(dianDeng, date));
	return (article) => citers(article).map(({ label, href }) => `${label} → ${href}`);
}

test('who cites an article of an earlier wording stands on the page of that wording', async () => {
	const citers = await citersOn('2001-05-01');
	expect(citers('t2')).toEqual([
		'《敲钟规定》第一条 → /laws/qiao-zhong/#t1',
		'2017年度报告 → /reports/2017/',
	]);
});

test('and, with the number that it cites, at what that article is now', async () => {
	const citers = await citersOn('2019-03-15');
	expect(citers('t3')).toEqual([
		'《敲钟规定》第一条（引2001年5月1日制定的第二条） → /laws/qiao-zhong/#t1',
		'2017年度报告（引2001年5月1日制定的第二条） → /reports/2017/',
	]);
	expect(citers('t2')).toEqual([]);
});

test('of the wording in force, who names it by its day stands there like who names the law', async () => {
	inReport.push({ law: 'dian-deng', address: 't2', version: '2019-03-15' });
	expect((await citersOn('2019-03-15'))('t2')).toEqual(['2017年度报告 → /reports/2017/']);
});
