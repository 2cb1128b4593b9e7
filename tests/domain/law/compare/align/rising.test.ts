import { expect, test } from 'vitest';
import { gapsBetween } from '../../../../../src/domain/law/compare/align/rising.ts';

type Gaps = ReturnType<typeof gapsBetween>;

test.each<[what: string, partners: [number, number][], gaps: Gaps]>([
	['no match', [], [{ old: [0, 4], new: [0, 6] }]],
	[
		'matches in order',
		[
			[0, 0],
			[2, 3],
		],
		[
			{ old: [0, 0], new: [0, 0] },
			{ old: [1, 2], new: [1, 3] },
			{ old: [3, 4], new: [4, 6] },
		],
	],
	[
		'one that moved away, which is no bound',
		[
			[0, 0],
			[1, 5],
			[2, 2],
		],
		[
			{ old: [0, 0], new: [0, 0] },
			{ old: [1, 2], new: [1, 2] },
			{ old: [3, 4], new: [3, 6] },
		],
	],
])('the stretches between the matches of four and six places: %s', (_, partners, gaps) => {
	expect(gapsBetween(new Map(partners), 4, 6)).toEqual(gaps);
});
