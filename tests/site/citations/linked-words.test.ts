import { beforeEach, expect, test, vi } from 'vitest';
import { law, type Collections } from '../collections.ts';
import { indexingTexts } from './given-texts.ts';

const collections = vi.hoisted((): Collections => ({}));
vi.mock('astro:content', () => ({
	getCollection: (name: string) => Promise.resolve(collections[name] ?? []),
}));

/** Invented. */
const texts: Record<string, string> = {
	'2001-05-01': '点灯规定\n\n第一条　为了点灯，制定本规定。\n第二条　守灯人应当点灯。\n',
	'2019-03-15': '点灯规定\n\n第一条　守灯人应当点灯。\n',
};
vi.mock('../../../src/loaders/indexed-laws.ts', async (original) =>
	indexingTexts(await original(), texts),
);

const { citedInFields, linkedWords } = await import('../../../src/site/citations/linked-words.ts');

beforeEach(() => {
	collections.laws = [
		law('dian-deng', {
			title: '点灯规定',
			shortTitle: '点灯规定',
			texts: ['2019-03-15', '2001-05-01'],
			versions: [{ date: '2001-05-01' }, { date: '2019-03-15', effective: '2019-05-01' }],
		}),
	];
});

const WORDS = '依照《点灯规定》第一条点灯。';

test.each<[says: string, day: string | undefined, href: object]>([
	['of a text without a day, in the wording of today', undefined, { href: '/laws/dian-deng/#t1' }],
	[
		'of a day, in the wording of that day',
		'2005-01-01',
		{ href: '/laws/dian-deng/2001-05-01/#t1' },
	],
	[
		'of a day before all wordings, in the first, which is marked',
		'1990-01-01',
		{ href: '/laws/dian-deng/2001-05-01/#t1', later: true },
	],
])('what a field cites is linked: %s', async (_, day, to) => {
	const linked = await linkedWords({ summary: WORDS }, { day });
	expect(linked(WORDS)).toEqual([
		{ text: '依照' },
		{ text: '《点灯规定》第一条', ...to },
		{ text: '点灯。' },
	]);
});

test('words that cite nothing stay as they are', async () => {
	const linked = await linkedWords([{ text: '先关火。' }], {});
	expect(linked('先关火。')).toEqual([{ text: '先关火。' }]);
	const beside = await linkedWords({ summary: WORDS, text: '依照点灯规定。' }, {});
	expect(beside('依照点灯规定。')).toEqual([{ text: '依照点灯规定。' }]);
});

test('places that fields cite are told, those of sources by the sources themselves', async () => {
	const data = { steps: [{ text: WORDS }], sources: [{ title: '《点灯规定》第一条' }] };
	expect(await citedInFields(data, {})).toEqual([{ law: 'dian-deng', address: 't1' }]);
});
