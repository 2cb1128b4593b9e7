import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLedger, type LedgerEntry } from '../../../../src/islands/search/kept/ledger.ts';
import { createTrail } from '../../../../src/islands/search/kept/trail.ts';
import { searchLedgerSchema } from '../../../../src/schemas/ledger.ts';
import { blockedStore, memoryStore } from '../../browser/stores.ts';

const DAY = '2026-11-23';
const notes = fc.array(
	fc.record({
		query: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
		outcome: fc.constantFrom<LedgerEntry['outcome']>('none', 'unopened'),
	}),
	{ maxLength: 300 },
);

describe('the ledger of queries that led nowhere', () => {
	test('counts each query, keeps the newest 200, and is a file that the importer reads', () => {
		fc.assert(
			fc.property(notes, (noted) => {
				const ledger = createLedger(memoryStore());
				for (const { query, outcome } of noted) ledger.note(query, outcome, DAY);
				const newest = [...new Set(noted.map(({ query }) => query).reverse())].slice(0, 200);
				const file = ledger.file(DAY);
				expect(file.queries.map(({ query }) => query)).toEqual(newest);
				expect(file.queries).toEqual(ledger.all());
				expect(searchLedgerSchema.parse(JSON.parse(JSON.stringify(file)))).toEqual(file);
				// Nothing was pushed out: every search is counted.
				const counted = ledger.all().reduce((sum, { times }) => sum + times, 0);
				if (newest.length < 200) expect(counted).toBe(noted.length);
			}),
		);
	});

	test('has the last day and the last outcome', () => {
		const ledger = createLedger(memoryStore());
		ledger.note('甲', 'none', '2026-11-01');
		ledger.note('甲', 'unopened', DAY);
		expect(ledger.all()).toEqual([{ query: '甲', times: 2, last: DAY, outcome: 'unopened' }]);
	});

	test('holds at most 200', () => {
		const ledger = createLedger(memoryStore());
		for (let n = 0; n < 205; n += 1) ledger.note(`词${n}`, 'none', DAY);
		expect(ledger.all()).toHaveLength(200);
		expect(ledger.all()[0]!.query).toBe('词204');
	});

	test('can be cleared, and works where storage is blocked', () => {
		for (const store of [memoryStore(), blockedStore()]) {
			const ledger = createLedger(store);
			ledger.note('甲', 'none', DAY);
			expect(ledger.all()).toHaveLength(1);
			ledger.clear();
			expect(ledger.all()).toEqual([]);
		}
	});

	test('counts the searches of each month and those that led somewhere, of the last 24, without their words', () => {
		const ledger = createLedger(memoryStore());
		for (let month = 1; month <= 26; month += 1) {
			const [year, inYear] = [2031 + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1];
			const day = `${year}-${String(inYear).padStart(2, '0')}-09`;
			ledger.count({ searches: 1, opened: 1 }, day);
			ledger.count({ searches: 1, opened: 0 }, day);
		}
		expect(ledger.months()).toHaveLength(24);
		expect(ledger.months()[0]).toEqual({ month: '2033-02', searches: 2, opened: 1 });
		expect(searchLedgerSchema.parse(ledger.file(DAY)).months).toEqual(ledger.months());
		ledger.clear();
		expect(ledger.months()).toEqual([]);
	});

	test('passes over entries that somebody has spoiled', () => {
		const good: LedgerEntry = { query: '甲', times: 1, last: DAY, outcome: 'none' };
		const list = [null, 1, {}, { ...good, query: '' }, { ...good, outcome: 'x' }, good];
		const store = memoryStore(new Map([['pufa:search-ledger', JSON.stringify(list)]]));
		expect(createLedger(store).all()).toEqual([good]);
		store.setItem(
			'pufa:search-months',
			'[1,{"month":"2031-01","searches":"x","opened":0},{"month":"2031-13","searches":2,"opened":0}]',
		);
		expect(createLedger(store).months()).toEqual([]);
	});
});

describe('what became of a query', () => {
	type Step = ['rested', string, number] | ['opened', string] | ['left'];

	test.each<[name: string, steps: Step[], noted: [query: string, outcome: string][]]>([
		['nothing found', [['rested', '甲', 0]], [['甲', 'none']]],
		['found, and the reader leaves', [['rested', '甲', 3], ['left']], [['甲', 'unopened']]],
		['found, and not yet left', [['rested', '甲', 3]], []],
		[
			'another query',
			[
				['rested', '甲', 3],
				['rested', '乙', 2],
			],
			[['甲', 'unopened']],
		],
		[
			'the same again',
			[
				['rested', '甲', 3],
				['rested', '甲', 3],
			],
			[],
		],
		['opened', [['rested', '甲', 3], ['opened', '甲'], ['left']], []],
		['opened before it came to rest', [['opened', '甲'], ['rested', '甲', 3], ['left']], []],
		// Back from the opened page, the list is there again.
		[
			'opened, and back',
			[['rested', '甲', 3], ['opened', '甲'], ['left'], ['rested', '甲', 3], ['left']],
			[],
		],
		[
			'left, back, and opened after all',
			[['rested', '甲', 3], ['left'], ['rested', '甲', 3], ['opened', '甲']],
			[],
		],
		// However often the list of one visit is seen.
		['counted once', [['rested', '甲', 0], ['left'], ['rested', '甲', 0]], [['甲', 'none']]],
		[
			'from nothing to something',
			[
				['rested', '甲', 0],
				['rested', '乙', 2],
				['opened', '乙'],
			],
			[['甲', 'none']],
		],
	])('%s', (_, steps, noted) => {
		const ledger = visited(steps);
		const entries = ledger.all().map(({ query, outcome }) => [query, outcome]);
		expect(entries).toEqual(noted);
		expect(ledger.all().every(({ times }) => times === 1)).toBe(true);
	});

	test.each<[name: string, steps: Step[], searches: number, opened: number]>([
		['nothing found', [['rested', '甲', 0]], 1, 0],
		['found, and the reader leaves', [['rested', '甲', 3], ['left']], 1, 0],
		['opened', [['rested', '甲', 3], ['opened', '甲'], ['left']], 1, 1],
		[
			'two results opened',
			[
				['opened', '甲'],
				['opened', '甲'],
			],
			1,
			1,
		],
		['seen often', [['rested', '甲', 0], ['left'], ['rested', '甲', 0], ['left']], 1, 0],
		[
			'left, back, and opened after all',
			[['rested', '甲', 3], ['left'], ['rested', '甲', 3], ['opened', '甲'], ['opened', '甲']],
			1,
			1,
		],
		[
			'two searches',
			[
				['rested', '甲', 0],
				['rested', '乙', 2],
				['opened', '乙'],
			],
			2,
			1,
		],
	])('is counted once in a visit: %s', (_, steps, searches, opened) => {
		expect(visited(steps).months()).toEqual([{ month: DAY.slice(0, 7), searches, opened }]);
	});

	/** The ledger after a visit. */
	function visited(steps: readonly Step[]): ReturnType<typeof createLedger> {
		const ledger = createLedger(memoryStore());
		const visit = memoryStore();
		let trail: ReturnType<typeof createTrail> | undefined;
		for (const [what, query, results] of steps) {
			// Who leaves and comes back has the page anew.
			trail ??= createTrail(ledger, visit, () => DAY);
			if (what === 'rested') trail.rested(query, results);
			else if (what === 'opened') trail.opened(query);
			else {
				trail.left();
				trail = undefined;
			}
		}
		return ledger;
	}
});
