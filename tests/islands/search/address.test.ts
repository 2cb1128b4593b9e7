import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as address from '../../../src/islands/search/address.ts';
import { FACET_NAMES } from '../../../src/search/facets.ts';

const words = fc.string({ unit: 'grapheme', maxLength: 20 });
const values = fc.uniqueArray(words.filter(Boolean), { minLength: 1, maxLength: 3 });
const filters = fc
	.uniqueArray(fc.tuple(fc.constantFrom(...Object.keys(FACET_NAMES)), values), {
		selector: ([name]) => name,
	})
	.map((pairs) => Object.fromEntries(pairs));
const states = fc.record<address.SearchState>({
	query: words.map((query) => query.trim()),
	exact: fc.boolean(),
	older: fc.boolean(),
	filters,
	undone: fc.uniqueArray(words.filter(Boolean), { maxLength: 3 }),
});

describe('the address of the search page', () => {
	test('holds the whole state: what is printed is read back', () => {
		fc.assert(
			fc.property(states, (state) => {
				expect(address.readAddress(address.printAddress(state))).toEqual(state);
			}),
		);
	});

	test('is the same however it was come by', () => {
		fc.assert(
			fc.property(states, (state) => {
				const printed = address.printAddress(state);
				expect(address.printAddress(address.readAddress(printed))).toBe(printed);
			}),
		);
	});

	test('is read from whatever somebody made of it, without an error', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (search) => {
				const state = address.readAddress(search);
				expect(address.readAddress(address.printAddress(state))).toEqual(state);
			}),
		);
	});

	test.each<[asked: string, state: Partial<address.SearchState>]>([
		['', {}],
		['#q=+警报+&kind=指南', { query: '警报', filters: { kind: ['指南'] } }],
		['?q=+警报+', { query: '警报' }],
		['?q=警报&mode=exact', { query: '警报', exact: true }],
		// A place alone means the law on whose page the box stood; what names a law, or asks, does not.
		['#q=33条2款&go=1&of=点灯法', { query: '点灯法33条2款' }],
		['#q=第三十三条第二款第（三）项&of=点灯法', { query: '点灯法第三十三条第二款第（三）项' }],
		['#q=第三十三条', { query: '第三十三条' }],
		['#q=渡口法33条&of=点灯法', { query: '渡口法33条' }],
		['#q=33条罚多少&of=点灯法', { query: '33条罚多少' }],
		['#q=条条框框&of=点灯法', { query: '条条框框' }],
		['#q=条款&of=点灯法', { query: '条款' }],
		['#q=第条&of=点灯法', { query: '第条' }],
		['#q=第 ３３ 条&of=点灯法', { query: '点灯法第 ３３ 条' }],
		// Another mode is none that we know.
		['?q=警报&mode=other', { query: '警报' }],
		['?older=1', { older: true }],
		['?older=0', {}],
		['?kind=指南&kind=学习', { filters: { kind: ['指南', '学习'] } }],
		// Empty values, unknown names and what is there twice.
		['?kind=&level=法律&level=法律&utm_source=x', { filters: { level: ['法律'] } }],
		['?undo=a&undo=b&undo=a', { undone: ['a', 'b'] }],
	])('%s', (asked, state) => {
		expect(address.readAddress(asked)).toEqual({ ...address.BLANK, ...state });
	});

	test.each<[hash: string, search: string, asked: string | null]>([
		['', '', ''],
		['#q=a', '', '#q=a'],
		['', '?q=a', '?q=a'],
		// Behind `#` stands what came later.
		['#q=b', '?q=a', '#q=b'],
		['#kind=指南', '', '#kind=指南'],
		// A place of the page.
		['#main', '', null],
		['#main', '?q=a', '?q=a'],
		['', '?utm_source=x', ''],
	])('%s and %s ask for %s', (hash, search, asked) => {
		expect(address.askedIn({ hash, search })).toBe(asked);
	});

	test('says whether Enter was pressed in a box of another page', () => {
		expect(address.isSent('#q=x&go=1')).toBe(true);
		expect(address.isSent('?q=x&go=1')).toBe(true);
		expect(address.isSent('?q=go')).toBe(false);
	});

	test('of nothing is nothing', () => {
		expect(address.printAddress(address.BLANK)).toBe('');
	});
});

describe('a change of the state', () => {
	test('another query keeps mode and filters, and forgets what was taken back', () => {
		fc.assert(
			fc.property(states, words, (state, query) => {
				const next = address.withQuery(state, query);
				expect(next).toEqual({
					...state,
					query,
					undone: query === state.query ? state.undone : [],
				});
			}),
		);
	});

	test('a reading that is taken back and restored leaves the state as it was', () => {
		fc.assert(
			fc.property(states, words.filter(Boolean), (state, key) => {
				fc.pre(!state.undone.includes(key));
				const undone = address.toggleReading(state, key);
				expect(undone.undone).toContain(key);
				expect(address.toggleReading(undone, key)).toEqual(state);
			}),
		);
	});

	test('a chosen value takes the place of others; without it, the facet asks nothing', () => {
		const state = { ...address.BLANK, filters: { kind: ['指南'], level: ['法律'] } };
		const chosen = address.withFilter(state, 'kind', '学习');
		expect(chosen.filters).toEqual({ kind: ['学习'], level: ['法律'] });
		expect(address.withFilter(chosen, 'kind', '').filters).toEqual({ level: ['法律'] });
		expect(address.withoutFilter(state, 'level', '法律').filters).toEqual({ kind: ['指南'] });
		expect(address.withoutFilter(state, 'level', '其他').filters).toEqual(state.filters);
	});
});
