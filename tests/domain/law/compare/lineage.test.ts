import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fateOf, type Thread } from '../../../../src/domain/law/compare/fate.ts';
import { lineageOf } from '../../../../src/domain/law/compare/lineage.ts';
import type { Law } from '../../../../src/domain/law/model.ts';
import { BRIDGE, FEE, FERRY, GARDEN, law, LIGHT } from './provisions.ts';

/** Rewritten twice: each is like its neighbour, the last has little of the first. */
const DRUM = '打更人每夜敲鼓五次，鼓声要传到河的对岸，值夜期间不得饮酒，不得离开鼓楼。';
const DRUM_2 = '打更人每夜敲鼓五次，鼓声要传到两处村口，值夜期间不得饮酒，次日可以休息。';
const DRUM_3 = '打更人由村民轮流担任，鼓声要传到两处村口，值夜津贴按月发给，次日可以休息。';

/** `t1 t2* –`: where an article stands in each wording, and in which it changed. */
const written = ({ places }: Thread): string =>
	Array.from(places, (place) => (place ? place.address + (place.changed ? '*' : '') : '–')).join(
		' ',
	);

describe('an article is followed through all wordings', () => {
	test.each([
		['nothing changed', [law(LIGHT, FERRY), law(LIGHT, FERRY)], ['t1* t1', 't2* t2']],
		[
			'renumbered twice',
			[law(LIGHT), law(FERRY, LIGHT), law(GARDEN, FERRY, LIGHT)],
			['t1* t2 t3', '– t1* t2', '– – t1*'],
		],
		[
			'rewritten step by step, until the first and the last have little in common',
			[law(DRUM, FEE), law(FEE, DRUM_2), law(LIGHT, FEE, DRUM_3)],
			['t1* t2* t3*', 't2* t1 t2', '– – t1*'],
		],
		[
			'removed for good, another takes its number',
			[law(LIGHT, FERRY, FEE), law(LIGHT, FEE), law(LIGHT, GARDEN, FEE)],
			['t1* t1 t1', 't2* – –', 't3* t2 t3', '– – t2*'],
		],
		[
			'removed and brought back',
			[law(LIGHT, FERRY, FEE), law(LIGHT, FEE), law(LIGHT, FEE, FERRY)],
			['t1* t1 t1', 't2* – t3*', 't3* t2 t2'],
		],
		[
			'merged into another, and split from it again',
			[law(LIGHT, FERRY, FEE), law(LIGHT + FERRY, FEE), law(LIGHT, FERRY, FEE)],
			['t1* t1* t1*', 't2* – t2*', 't3* t2 t3'],
		],
		[
			'removed, and its number kept without words',
			[law(LIGHT, FERRY, FEE), law(LIGHT, '（删去）', FEE)],
			['t1* t1', 't2* –', 't3* t3'],
		],
		[
			'two that change their places',
			[law(LIGHT, FERRY, BRIDGE), law(FERRY, LIGHT, BRIDGE)],
			['t1* t2', 't2* t1', 't3* t3'],
		],
	])('%s', (_, wordings, expected) => {
		expect(lineageOf(wordings).map(written).sort()).toEqual([...expected].sort());
	});
});

describe('what became of an article of the oldest wording', () => {
	const today = (...wordings: Law[]): string[] =>
		lineageOf(wordings)
			.filter(({ places }) => places[0])
			.map((thread) => {
				const fate = fateOf(thread, 0, wordings.length - 1);
				return [fate.kind, 'place' in fate && fate.place.address].filter(Boolean).join(' ');
			});

	test.each([
		['kept', [law(LIGHT), law(FERRY, LIGHT)], ['same t2']],
		[
			'changed on the way and changed back: it was not always the same',
			[law(LIGHT), law(LIGHT.replace('日落', '黄昏')), law(LIGHT)],
			['changed t1'],
		],
		['gone', [law(LIGHT, FERRY), law(LIGHT)], ['same t1', 'gone']],
		[
			'merged into another, which moved on afterwards',
			[law(LIGHT, FERRY, BRIDGE), law(LIGHT + FERRY, BRIDGE), law(GARDEN, LIGHT + FERRY, BRIDGE)],
			['changed t2', 'merged t2', 'same t3'],
		],
		[
			'removed, though a part of its words went to another, which moved on afterwards',
			[
				law(`${LIGHT}${FEE}${BRIDGE}`, FERRY, GARDEN),
				law(`${FERRY}${LIGHT}`, GARDEN),
				law(GARDEN, `${FERRY}${LIGHT}`),
			],
			['partly t2', 'changed t2', 'same t1'],
		],
		[
			'removed, though parts of its words went to two others, to the second the more',
			[
				law(`${GARDEN}${FEE}${LIGHT}${LIGHT.replaceAll('灯塔', '灯船')}`, FERRY, BRIDGE),
				law(`${FERRY}${GARDEN}`, `${BRIDGE}${FEE}${GARDEN}`),
			],
			['partly t2', 'changed t1', 'changed t2'],
		],
		[
			'removed, though a part of its words went to another, and brought back',
			[
				law(`${LIGHT}${FEE}${BRIDGE}`, `${FERRY}${GARDEN}`),
				law(`${FERRY}${GARDEN}${LIGHT}`),
				law(`${FERRY}${GARDEN}`, `${LIGHT}${FEE}${BRIDGE}`),
			],
			['changed t1', 'changed t2'],
		],
		[
			'merged into another, which was removed',
			[law(LIGHT, FERRY, BRIDGE), law(LIGHT + FERRY, BRIDGE), law(BRIDGE)],
			['gone', 'gone', 'same t1'],
		],
		[
			'merged, split again, merged the other way round, and removed',
			[
				law(LIGHT, FERRY, BRIDGE),
				law(LIGHT + FERRY, BRIDGE),
				law(LIGHT, FERRY, BRIDGE),
				law(FERRY + LIGHT, BRIDGE),
				law(BRIDGE),
			],
			['gone', 'same t1', 'gone'],
		],
		['brought back', [law(LIGHT, FEE), law(LIGHT), law(FEE, LIGHT)], ['same t2', 'changed t1']],
	])('%s', (_, wordings, expected) => {
		expect(today(...wordings)).toEqual(expected);
	});

	test('one that is brought back is told by a part of its words for the time between', () => {
		const [thread] = lineageOf([
			law(`${LIGHT}${FEE}${BRIDGE}`, `${FERRY}${GARDEN}`),
			law(`${FERRY}${GARDEN}${LIGHT}`),
			law(`${LIGHT}${FEE}${BRIDGE}`, `${FERRY}${GARDEN}`),
		]).filter(({ places }) => places[0]?.address === 't1');
		expect([1, 2].map((to) => fateOf(thread!, 0, to))).toMatchObject([
			{ kind: 'partly', place: { address: 't1' } },
			{ kind: 'changed', place: { address: 't1' } },
		]);
	});
});

/** Articles that share no character, so that the truth is known whatever is inserted, removed and moved. */
const COUNT = 12;
const provision = (n: number): string =>
	String.fromCodePoint(...Array.from({ length: 16 }, (_, k) => 0x6c00 + n * 16 + k));

test('whatever is inserted, removed and moved, each article is found where it is', () => {
	const wording = fc.shuffledSubarray(
		Array.from({ length: COUNT }, (_, n) => n),
		{ minLength: 1 },
	);
	fc.assert(
		fc.property(fc.array(wording, { minLength: 2, maxLength: 4 }), (orders) => {
			const threads = lineageOf(orders.map((order) => law(...order.map(provision))));
			const expected = Array.from({ length: COUNT }, (_, n) =>
				orders.map((order) => (order.includes(n) ? `t${order.indexOf(n) + 1}` : '–')).join(' '),
			).filter((places) => /t/.test(places));
			const found = threads.map((thread) => written(thread).replaceAll('*', ''));
			expect(found.sort()).toEqual(expected.sort());
		}),
		{ numRuns: 40 },
	);
});
