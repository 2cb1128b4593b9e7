import { expect, test, vi } from 'vitest';
import { law, type Collections } from '../collections.ts';
import { sampleLaw } from './sample-law.ts';

const collections = vi.hoisted((): Collections => ({}));
vi.mock('astro:content', () => ({
	getCollection: (name: string) => Promise.resolve([...(collections[name] ?? [])]),
}));
vi.mock('../../../src/site/law/read-ahead.ts', () => ({ readAhead: () => Promise.resolve() }));

const { chooserRoutes, comparisonChooser } = await import('../../../src/site/law/chooser.ts');

const texts = ['2009-08-27', '2019-03-15', '2023-11-20'];
const versions = texts.map((date) => ({ date }));

test('laws with more than one text have a page on which any two are compared', async () => {
	collections['laws'] = [
		law('a-fa', { texts, versions }),
		law('b-fa', { texts: texts.slice(1), versions: versions.slice(1) }),
		law('c-fa', { texts: texts.slice(2), versions: versions.slice(2) }),
		law('d-fa'),
	];
	expect((await chooserRoutes()).map(({ params }) => params.law)).toEqual(['a-fa', 'b-fa']);
});

test('it lists the wordings from the oldest, and the pairs that have a page from the newest', () => {
	const { wordings, pairs } = comparisonChooser(sampleLaw(versions.toReversed()));
	expect(wordings.map(({ date }) => date)).toEqual(texts);
	expect(pairs.map(({ title, href }) => [title, href])).toEqual([
		[
			'2019年3月15日文本 → 2023年11月20日文本',
			'/laws/shili-guiding/compare/2019-03-15-to-2023-11-20/',
		],
		[
			'2009年8月27日文本 → 2019年3月15日文本',
			'/laws/shili-guiding/compare/2009-08-27-to-2019-03-15/',
		],
	]);
});
