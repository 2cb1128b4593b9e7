import { diffArrays } from 'diff';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shortestEdit } from '../../../../../src/domain/law/compare/words/shortest-edit.ts';

/** `灯-亮+明`: what stays as it is, what was removed behind a minus, what was added behind a plus. */
function shown(old: string, newer: string): string {
	const [left, right] = [[...old], [...newer]];
	return shortestEdit(left, right)
		.map(({ kind, count }) => {
			if (kind === 'removed') return `-${left.splice(0, count).join('')}`;
			const words = right.splice(0, count).join('');
			if (kind === 'added') return `+${words}`;
			left.splice(0, count);
			return words;
		})
		.join('');
}

test.each([
	['', '', ''],
	['灯', '灯', '灯'],
	['', '灯塔', '+灯塔'],
	['灯塔', '', '-灯塔'],
	['灯塔', '渡口', '-灯塔+渡口'],
	['灯塔亮', '灯塔明', '灯塔-亮+明'],
	['甲乙丙', '甲丁乙丙', '甲+丁乙丙'],
	['甲乙丙丁', '甲丙丁', '甲-乙丙丁'],
])('%s → %s', (old, newer, expected) => {
	expect(shown(old, newer)).toBe(expected);
});

describe('on any two lists', () => {
	/** Few different items, so that much is equal and many ways are the shortest. */
	const list = fc.array(fc.constantFrom('甲', '乙', '丙', '丁', '戊'), { maxLength: 60 });

	test('the steps are those of the package `diff`', () => {
		fc.assert(
			fc.property(list, list, (old, newer) => {
				const expected = diffArrays(old, newer).map(({ added, removed, count }) => ({
					kind: added ? 'added' : removed ? 'removed' : 'same',
					count,
				}));
				expect(shortestEdit(old, newer)).toEqual(expected);
			}),
			{ numRuns: 2000 },
		);
	});
});
