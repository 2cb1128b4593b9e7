import { beforeEach, expect, test, vi } from 'vitest';
import { redlineHtml } from '../../../src/exports/redline-html.ts';
import { readLaw } from '../../../src/domain/law/read/parse.ts';
import type { LawVersion } from '../../../src/schemas/law.ts';
import { law, type Collections } from '../collections.ts';

const collections = vi.hoisted((): Collections => ({}));
vi.mock('astro:content', () => ({
	getCollection: (name: string) => Promise.resolve(collections[name] ?? []),
}));

/** Invented, as all of this: a rule about lamps, before and after. */
const texts: Record<string, string> = {
	'2019-03-15': `点灯规定

第一条　为了点灯，制定本规定。
第二条　守灯人应当在天黑以前点灯，并且在日志里写明时间<时分>。
第三条　禁止在灯塔里晒鱼。
第四条　本规定自公布之日起施行。
`,
	'2023-11-20': `点灯规定

第一条　为了点灯，制定本规定。
第二条　守灯人应当在日落以前点灯，并且在日志里写明时间<时分>。
第三条　大雾的时候，守灯人每小时敲钟十二次，直到雾散。
第四条　守灯人离岗要先找到替班的人。
第五条　本规定自公布之日起施行。
`,
};
vi.mock('../../../src/loaders/statute-text.ts', () => ({
	readStatute: (_: string, date: string) => readLaw(texts[date]!),
}));

const { comparisonRoutes, lawComparison } = await import('../../../src/site/law/comparison.ts');

const versions: LawVersion[] = [
	{ date: '2019-03-15', kind: '制定', effective: '2019-05-01' },
	{ date: '2023-11-20', kind: '修正', amendedBy: '关于修改《点灯规定》的决定' },
	{ date: '2098-06-01' },
];

beforeEach(() => {
	Object.assign(collections, {
		laws: [
			law('dian-deng', { texts: ['2019-03-15', '2023-11-20'], versions }),
			law('yi-ge-wenben', { texts: ['2019-03-15'], versions }),
			law('mei-you-wenben'),
		],
	});
});

const compared = async () => {
	const [route] = await comparisonRoutes();
	const { law: record, old, newer } = route!.props;
	return lawComparison(record, old, newer);
};

test('each pair of neighbouring wordings with texts has a page, a law with one text has none', async () => {
	expect((await comparisonRoutes()).map(({ params }) => params)).toEqual([
		{ law: 'dian-deng', pair: '2019-03-15-to-2023-11-20' },
	]);
});

test('the page says what law.yaml knows of both wordings, and counts', async () => {
	const { old, new: newer, counts, head } = await compared();
	expect(old).toEqual({
		label: '2019年3月15日制定',
		href: '/laws/dian-deng/2019-03-15/',
		about: ['2019年5月1日起施行'],
	});
	expect(newer.about).toEqual(['修改依据：《关于修改〈点灯规定〉的决定》']);
	expect(counts).toBe('改动1条，新增2条，删去1条，改号1条，未变1条');
	expect(head.facets).toBeUndefined();
});

test('each change names its places in both wordings; what has only another number, or no change, is only named', async () => {
	const { changes, renumbered, same } = await compared();
	const row = ({ kind, old, new: newer }: (typeof changes)[0]) => [kind, old?.label, newer?.label];
	expect(changes.map(row)).toEqual(
		expect.arrayContaining([
			['改动', '第二条', '第二条'],
			['删去', '第三条', undefined],
			['新增', undefined, '第三条'],
			['新增', undefined, '第四条'],
		]),
	);
	expect(changes).toHaveLength(4);
	expect(changes.map(({ id }) => id)).toEqual(['t2', 'old-t3', 't3', 't4']);
	expect(changes[0]!.old!.href).toBe('/laws/dian-deng/2019-03-15/#t2');
	expect(renumbered).toEqual([
		{
			id: 't5',
			old: { label: '第四条', href: '/laws/dian-deng/2019-03-15/#t4' },
			new: { label: '第五条', href: '/laws/dian-deng/2023-11-20/#t5' },
		},
	]);
	expect(same).toEqual([{ id: 't1', label: '第一条', href: '/laws/dian-deng/2023-11-20/#t1' }]);
});

test('words are marked, escaped, and whole on both sides', async () => {
	const [changed] = (await compared()).changes;
	expect(changed!.inline).toContain('<del><span class="visually-hidden">删去</span>天黑</del>');
	expect(changed!.inline).toContain('<ins><span class="visually-hidden">新增</span>日落</ins>');
	expect(changed!.inline).toContain('&lt;时分&gt;');
	const words = (html: string): string =>
		html.replace(/<span class="visually-hidden">.*?<\/span>|<\/?(ins|del)[^>]*>/g, '');
	expect(words(changed!.sides!.old)).toBe(
		'守灯人应当在天黑以前点灯，并且在日志里写明时间&lt;时分&gt;。',
	);
	expect(words(changed!.sides!.new)).toBe(
		'守灯人应当在日落以前点灯，并且在日志里写明时间&lt;时分&gt;。',
	);
});

test('lines after the first begin farther in, though no blank is put into the words, and only these are marked', () => {
	const segments = [
		{ kind: 'same', old: '灯要亮。\n', new: '灯要亮。\n' },
		{ kind: 'added', new: '雾天敲钟。\n风天也敲。' },
	] as const;
	expect(redlineHtml(segments)).toBe(
		'灯要亮。\n<span class="begins"></span><ins><span class="visually-hidden">新增</span>' +
			'雾天敲钟。</ins>\n<span class="begins"></span><ins>风天也敲。</ins>',
	);
});
