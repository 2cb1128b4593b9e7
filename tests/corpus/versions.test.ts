import { describe, expect, test } from 'vitest';
import type { Change } from '../../src/domain/law/compare/change.ts';
import { compareLaws } from '../../src/domain/law/compare/compare.ts';
import { passagesOf } from '../../src/domain/law/compare/passages.ts';
import type { Law } from '../../src/domain/law/model.ts';
import { readLaw } from '../../src/domain/law/read/parse.ts';
import { CORPUS, meta, textOf } from './corpus.ts';

const read = (file: string): Law => readLaw(textOf(`${file}.md`));

const count = (changes: readonly Change[], holds: (change: Change) => boolean): number =>
	changes.filter(holds).length;

describe.skipIf(CORPUS === '')('real pairs of versions', { meta }, () => {
	// 修订 rewrites most articles, 修正 leaves most alone: the bounds say which.
	test.each([
		['行政法/突发事件应对法', '2007-08-30', '2024-06-28', { kept: 60, same: 5 }],
		['行政法/国防教育法', '2018-04-27', '2024-09-13', { kept: 33, same: 3 }],
		['行政法/反间谍法', '2014-11-01', '2023-04-26', { kept: 30, same: 1 }],
		['诉讼与非诉讼程序法/民事诉讼法', '2021-12-24', '2023-09-01', { kept: 290, same: 270 }],
	])('%s %s → %s', (file, older, newer, least) => {
		const [old, now] = [read(`${file}(${older})`), read(`${file}(${newer})`)];
		const changes = compareLaws(old, now);
		const sides = { old: passagesOf(old), new: passagesOf(now) };
		for (const side of ['old', 'new'] as const) {
			const passages = changes.flatMap((c) => (side in c ? [(c as never)[side]] : []));
			expect(new Set(passages).size).toBe(passages.length);
			expect(passages).toHaveLength(sides[side].length);
		}
		for (const change of changes) if ('segments' in change) expectWhole(change);
		expect(count(changes, (c) => 'segments' in c)).toBeGreaterThanOrEqual(least.kept);
		expect(count(changes, ({ kind }) => kind === 'same')).toBeGreaterThanOrEqual(least.same);
	});

	// Read in both wordings by a person, who did not know what the program says.
	test.each([
		['行政法/突发事件应对法', '2007-08-30', '2024-06-28', { 4: 16, 5: 32, 11: 10, 41: 58 }],
		['行政法/反间谍法', '2014-11-01', '2023-04-26', { 10: 43, 19: 12, 34: 66, 38: 4 }],
		['行政法/科学技术普及法', '2002-06-29', '2024-12-25', { 4: 5, 15: 22, 25: 50, 29: 13, 30: 54 }],
		['行政法/职业教育法', '1996-05-15', '2022-04-20', { 7: 10, 16: 19, 29: 64, 36: 44, 39: 63 }],
		['宪法相关法/国务院组织法', '1982-12-10', '2024-03-11', { 1: 1, 9: 12, 11: 13 }],
	])('%s %s → %s: which article became which', (file, older, newer, expected) => {
		const changes = compareLaws(read(`${file}(${older})`), read(`${file}(${newer})`));
		const became = new Map(
			changes.flatMap((c) => ('segments' in c ? [[c.old.address, c.new.address]] : [])),
		);
		const found = Object.keys(expected).map((from) => [from, became.get(`t${from}`)]);
		expect(found).toEqual(Object.entries(expected).map(([from, to]) => [from, `t${to}`]));
	});

	test('a law compared with itself has no change', () => {
		const law = read('诉讼与非诉讼程序法/民事诉讼法(2023-09-01)');
		expect(count(compareLaws(law, law), (c) => c.kind !== 'same' || c.moved)).toBe(0);
	});
});

/** The segments are the words of both sides. */
function expectWhole(change: Extract<Change, { segments: unknown }>): void {
	for (const side of ['old', 'new'] as const) {
		const joined = change.segments.map((s) => (s as Record<string, string>)[side] ?? '').join('');
		expect(joined).toBe(change[side].body);
	}
}
