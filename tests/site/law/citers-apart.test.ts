import { expect, test, vi } from 'vitest';
import { formatNumeral } from '../../../src/domain/law/numbers/numerals.ts';
import { readLaw } from '../../../src/domain/law/read/parse.ts';
import { indexingTexts } from '../citations/given-texts.ts';
import { heldLaw, type Collections } from '../collections.ts';

const collections = vi.hoisted((): Collections => ({}));
vi.mock('astro:content', () => ({
	getCollection: (name: string) => Promise.resolve(collections[name] ?? []),
	render: () => Promise.resolve({ remarkPluginFrontmatter: {} }),
}));
vi.mock('../../../src/site/law/read-ahead.ts', () => ({ readAhead: () => Promise.resolve() }));

const articles = (words: (number: string, place: number) => string): string =>
	Array.from({ length: 45 }, (_, at) => {
		const number = `第${formatNumeral(at + 1)}条`;
		return `${number}　${words(number, at + 1)}\n`;
	}).join('');

/** Invented: each article of the first rule but the last is cited by the one of the same number in the second; the last only by the first rule. */
const texts: Record<string, string> = {
	'2019-03-15': `点灯规定\n\n${articles((_, place) => (place === 1 ? '依照第四十五条点灯。' : '守灯人点灯。'))}`,
	'2020-06-01': `敲钟规定\n\n${articles((number, place) => (place === 45 ? '敲钟。' : `依照《点灯规定》${number}敲钟。`))}`,
};
vi.mock('../../../src/loaders/statute-text.ts', () => ({
	readStatute: (_: string, date: string) => readLaw(texts[date]!),
	changedAt: () => 0,
}));
vi.mock('../../../src/loaders/indexed-laws.ts', async (original) =>
	indexingTexts(await original(), texts),
);

const { lawRoutes } = await import('../../../src/site/law/routes.ts');
const { wordsHtml } = await import('../../../src/site/law/words-html.ts');
const { laws } = await import('../../../src/site/held/laws.ts');

test('a law whose articles other texts cite in very many places leaves these to a page of their own', async () => {
	Object.assign(collections, {
		laws: [
			heldLaw('dian-deng', '点灯规定', '2019-03-15'),
			heldLaw('qiao-zhong', '敲钟规定', '2020-06-01'),
		],
	});
	const dianDeng = (await laws()).find(({ id }) => id === 'dian-deng')!;
	const html = await wordsHtml(readLaw(texts['2019-03-15']!), dianDeng, '2019-03-15', undefined);
	expect(html).toContain('<a href=/laws/dian-deng/citers/#t44>被引用1处</a>');
	expect(html).not.toContain('/laws/qiao-zhong/');
	// Its own articles are named in few bytes, and stay with the words that they cite.
	expect(html).toContain('<ul><li><a href=#t1>第一条</a></ul>');
	const paths = (await lawRoutes()).map(({ params }) => params.law);
	expect(paths).toContain('dian-deng/citers');
});
