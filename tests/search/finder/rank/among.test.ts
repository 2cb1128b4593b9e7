import { describe, expect, test } from 'vitest';
import type { Evidence, Sought } from '../../../../src/search/finder/evidence/evidence.ts';
import type { SiteIndex } from '../../../../src/search/finder/index/site-index.ts';
import { featuresAmong } from '../../../../src/search/finder/rank/among.ts';

// Invented: two pages, the first of two divisions with two passages each.
const index = {
	divisionOf: Uint16Array.of(0, 0, 1, 1, 2),
	pageOf: Uint16Array.of(0, 0, 0, 0, 1),
	root: {
		pages: [
			{ p: 'laws/denglong/', t: '灯笼管理办法' },
			{ p: 'laws/yeshi/', t: '夜市' },
		],
		others: '',
	},
	laws: [],
	pageOfLaw: new Map(),
} as unknown as SiteIndex;

const sought = (text: string, passages: number[], divisions: number[] = []): Sought => ({
	text,
	posting: {
		passages: Int32Array.from(passages),
		counts: new Uint8Array(passages.length).fill(1),
		divisions: Int32Array.from(divisions),
		wordness: 3,
	},
	idf: 2,
	wordness: 1,
	counted: 2,
});

/** What is told of each of the five passages. */
function told(
	terms: Sought[],
): Record<'near' | 'rare' | 'local' | 'nearOfTop' | 'missed' | 'same', number>[] {
	const kept = [0, 1, 2, 3, 4];
	const held = kept.map((passage) =>
		Uint8Array.from(terms, ({ posting }) => Number(posting?.passages.includes(passage) ?? false)),
	);
	return featuresAmong(index, { terms } as Evidence, kept, held).map(
		([near, rare, local, nearOfTop, missed, same]) => ({
			...{ near: near!, rare: rare!, local: local! },
			...{ nearOfTop: nearOfTop!, missed: missed!, same: same! },
		}),
	);
}

describe('a candidate among the others', () => {
	test('what stands in its headings or its title stands near it', () => {
		const [first, , third, , last] = told([sought('挂钩', [4], [0]), sought('夜市', [0, 2])]);
		expect(first!.near).toBe(1);
		expect(third!.near).toBe(0.5);
		// 夜市 is its title
		expect(last!.near).toBe(1);
		expect(last!.missed).toBe(0.5);
	});

	test('a term that all of the best have tells them apart less than one that few have', () => {
		const [, rare, shared] = told([sought('悬挂', [0, 2, 3, 4]), sought('竿绳', [1])]);
		expect(rare!.rare).toBeGreaterThan(shared!.rare);
		expect(rare!.local).toBe(1);
		expect(shared!.local).toBeLessThan(1);
	});

	test('how many of the best are of its division', () => {
		expect(told([sought('悬挂', [0])]).map(({ same }) => same)).toEqual([0.4, 0.4, 0.4, 0.4, 0.2]);
	});

	test('terms that no passage holds count for nothing, and without any no figure is missing', () => {
		const unknown = { ...sought('夜宵', []), posting: undefined };
		expect(told([sought('悬挂', [0]), unknown])[0]!.near).toBe(1);
		for (const terms of [[], [unknown]])
			for (const each of told(terms).map((one) => Object.values(one)))
				expect(each.every(Number.isFinite)).toBe(true);
	});
});
