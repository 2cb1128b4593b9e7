import { expect, test } from 'vitest';
import type { Target } from '../../src/domain/citation/model.ts';
import { addCiting, type Citers } from '../../src/holdings/citers.ts';
import { createUrls } from '../../src/urls.ts';

const urls = createUrls('/');

/** What is noted when a place cites: `law#article ← label`. */
function noted(place: { label: string; href: string }, ...targets: Target[]): string[] {
	const found: Citers = new Map();
	addCiting(found, targets, place, urls);
	return [...found].flatMap(([key, places]) =>
		[...places.values()].map(({ label }) => `${key} ← ${label}`),
	);
}

const place = { label: '《点灯办法》第三条', href: urls.law('dian-deng', 't3') };

test.each<[says: string, target: Target, noted: string[]]>([
	['an article', { law: 'deng-ta', address: 't5' }, ['deng-ta#t5 ← 《点灯办法》第三条']],
	[
		'a 款, counted for its article',
		{ law: 'deng-ta', address: 't5-k2' },
		['deng-ta#t5 ← 《点灯办法》第三条'],
	],
	['another law as a whole', { law: 'deng-ta', address: '' }, ['deng-ta# ← 《点灯办法》第三条']],
	['its own law as a whole, 本办法', { law: 'dian-deng', address: '' }, []],
	[
		'another article of its own law',
		{ law: 'dian-deng', address: 't5' },
		['dian-deng#t5 ← 《点灯办法》第三条'],
	],
	['itself, 本条', { law: 'dian-deng', address: 't3-k1' }, []],
	['a section of a plan', { law: 'yu-an', address: 'h2-h1' }, ['yu-an#h2-h1 ← 《点灯办法》第三条']],
	[
		'a 项 in a section, counted for its 款',
		{ law: 'yu-an', address: 'p7-x2' },
		['yu-an#p7 ← 《点灯办法》第三条'],
	],
	['a chapter', { law: 'deng-ta', address: 'c2' }, []],
	[
		'an article of an earlier wording',
		{ law: 'deng-ta', address: 't5-k1', version: '2001-05-01' },
		['deng-ta/2001-05-01#t5 ← 《点灯办法》第三条'],
	],
	[
		'an earlier wording as a whole: it is the law',
		{ law: 'deng-ta', address: '', version: '2001-05-01' },
		['deng-ta# ← 《点灯办法》第三条'],
	],
])('a place that cites %s', (_, target, expected) => {
	expect(noted(place, target)).toEqual(expected);
});

test('a place that cites an article twice is noted once', () => {
	const twice = [
		{ law: 'deng-ta', address: 't5-k1' },
		{ law: 'deng-ta', address: 't5-k2' },
	];
	expect(noted(place, ...twice)).toEqual(['deng-ta#t5 ← 《点灯办法》第三条']);
});
