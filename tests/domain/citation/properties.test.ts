import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	describePlace,
	formatTarget,
	parseTarget,
} from '../../../src/domain/citation/say/describe.ts';
import { find } from '../../../src/domain/citation/find/find.ts';
import { segmentsOf } from '../../../src/domain/citation/link/link.ts';
import type { CitedStep } from '../../../src/domain/citation/model.ts';
import { CitationReader } from '../../../src/domain/citation/resolve/resolve.ts';
import {
	readOutsideArticles,
	readSeries,
} from '../../../src/domain/citation/find/numbers/series.ts';
import { inventedLaws } from './invented-laws.ts';
import { here } from './labelled/labelled.ts';

const PIECES = [
	'第三条',
	'第一款',
	'第（二）项',
	'第',
	'条',
	'款',
	'项',
	'（一）',
	'至',
	'、',
	'和',
	'，',
	'。',
	'；',
	'“',
	'”',
	'《',
	'》',
	'〈',
	'〉',
	'（',
	'）',
	'(',
	')',
	'前款',
	'前两款',
	'本条',
	'本条例',
	'本',
	'该',
	'该条',
	'同',
	'原',
	'修正前',
	'之一',
	'之规定',
	'一',
	'二十',
	'零',
	'3',
	'１２',
	'刑法',
	'6条',
	'《山洞保护法》',
	'（以下简称洞规）',
	'洞规',
	'国务院令第901号',
	'法释〔2031〕7号',
	'第二章',
	'第一节',
	'附件一',
	'总则',
	'\u{1f600}',
	' ',
	'\n',
];
const text = fc
	.array(fc.constantFrom(...PIECES), { maxLength: 25 })
	.map((pieces) => pieces.join(''));
const reader = (): CitationReader =>
	new CitationReader(inventedLaws, { self: { law: 'fengzheng' }, day: '2030-01-01' });

describe('whatever a text says', () => {
	test('the mentions in it are in order, inside it, and never overlap', () => {
		fc.assert(
			fc.property(text, (words) => {
				let end = 0;
				for (const mention of find(words)) {
					expect(mention.end).toBeGreaterThan(mention.start);
					expect(mention.end).toBeLessThanOrEqual(words.length);
					expect(mention.start).toBeGreaterThanOrEqual(end);
					end = mention.end;
				}
			}),
		);
	});

	test('its pieces joined are the text again, and a citation says the words of its span', () => {
		fc.assert(
			fc.property(text, (words) => {
				const segments = segmentsOf(words, reader().read(words, here()));
				expect(segments.map((segment) => segment.text).join('')).toBe(words);
				for (const { text: said, citation } of segments)
					if (citation) expect(words.slice(citation.start, citation.end)).toBe(said);
			}),
		);
	});

	test('whether numbers alone are looked for depends on the whole of it, and what is found before does not', () => {
		fc.assert(
			fc.property(text, (words) => {
				// Of the same length, and no place in either.
				expect(find(`${words}。型号是V2.1`)).toEqual(find(`${words}。型号是V2x1`));
			}),
			{ numRuns: 500 },
		);
	});

	test('every target is there, and a citation has targets or a reason', () => {
		fc.assert(
			fc.property(text, (words) => {
				for (const { targets, reason } of reader().read(words, here())) {
					expect(targets.length > 0).toBe(reason === null);
					for (const { law, address } of targets) {
						const places = inventedLaws.byId(law)!.versions[0]!.places();
						expect(address === '' || places.has(address)).toBe(true);
					}
				}
			}),
		);
	});
});

const IN_ARTICLES = ['article', 'paragraph', 'item', 'subitem'] as const;

/** 第…条第…款第…项第…目, from some unit inwards. */
const steps = fc
	.tuple(
		fc.integer({ min: 0, max: 3 }),
		fc.array(fc.integer({ min: 1, max: 130 }), { minLength: 1, maxLength: 4 }),
		fc.integer({ min: 0, max: 3 }),
	)
	.map(([from, numbers, branch]): CitedStep[] =>
		numbers.slice(0, 4 - from).map((main, place) => {
			const unit = IN_ARTICLES[from + place]!;
			return { unit, number: { main, branch: unit === 'article' ? branch : 0 } };
		}),
	);

describe('what is printed can be read', () => {
	test('a place from its words', () => {
		fc.assert(
			fc.property(steps, (place) => {
				const words = describePlace({ steps: place });
				expect(readSeries(words, 0)).toEqual([
					{ start: 0, end: words.length, places: [{ steps: place }] },
				]);
			}),
		);
	});

	test('a section of a plan, and an item in it, from its words', () => {
		const numbers = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 2, maxLength: 4 });
		fc.assert(
			fc.property(numbers, fc.boolean(), (all, hasItem) => {
				const steps = all.map((main): CitedStep => ({
					unit: 'heading',
					number: { main, branch: 0 },
				}));
				if (hasItem) steps.push({ unit: 'item', number: { main: 2, branch: 0 } });
				const words = describePlace({ steps });
				expect(readOutsideArticles(words, 0)).toEqual([
					{ start: 0, end: words.length, places: [{ steps }] },
				]);
			}),
		);
	});

	test('a range from its words', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 900 }),
				fc.integer({ min: 1, max: 900 }),
				(from, to) => {
					const article = (main: number): CitedStep[] => [
						{ unit: 'article', number: { main, branch: 0 } },
					];
					const place = { steps: article(from), through: article(to) };
					const words = describePlace(place);
					expect(readSeries(words, 0)).toEqual([{ start: 0, end: words.length, places: [place] }]);
				},
			),
		);
	});

	test.each(['shandong', 'shandong#t22', 'shandong#t17z1-k2-x3', 'shandong#c2-s1'])(
		'the target %s',
		(written) => {
			expect(formatTarget(parseTarget(written))).toBe(written);
		},
	);
});
