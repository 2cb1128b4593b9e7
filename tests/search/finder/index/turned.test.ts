import { expect, test } from 'vitest';
import type { Root, RootPage } from '../../../../src/search/finder/index/files.ts';
import { facetOf } from '../../../../src/search/finder/index/site-index.ts';
import { turned } from '../../../../src/search/finder/index/turned.ts';

const page = (f: number[][], u?: RootPage['u']): RootPage => ({
	p: '',
	t: '',
	a: '',
	c: 0,
	f,
	...(u && { u }),
});
const root = {
	facets: { kind: ['指南', '法规'], status: ['现行有效'] },
	pages: [
		page([[1], [0]], [['2031-01-01', '写明的有效期已届满']]),
		page([[1], [0]]),
		page([[0], []]),
	],
} as unknown as Root;
const statuses = (today: string): string[] => {
	const now = turned(root, today);
	return now.pages.map((_, at) => facetOf(now, at, 'status'));
};

test.each([
	['2030-12-31', ['现行有效', '现行有效', '']],
	['2031-01-01', ['写明的有效期已届满', '现行有效', '']],
])('an index that is asked on %s knows of which laws the term is over', (today, now) => {
	expect(statuses(today)).toEqual(now);
	expect(facetOf(turned(root, today), 0, 'kind')).toBe('法规');
});
