import { expect, test } from 'vitest';
import { PageCutter } from '../../../../src/search/index/cut/cut-page.ts';
import { TermNumbers } from '../../../../src/search/index/cut/term-numbers.ts';
import { lawPage } from '../../finder/memory-index.ts';

const PAGE = lawPage('shifan-fa', '示范法', '第一条　风筝应当挂好，风筝不得拆除。\n');

/** Pairs that stand in no text: as many as a large corpus has. */
const many = (count: number): TermNumbers => {
	const numbers = new TermNumbers();
	for (let at = 0; at < count; at += 1)
		numbers.at(String.fromCharCode(0x4e00 + (at >> 10), 0x4e00 + (at & 0x3ff)), 0, 2);
	return numbers;
};

test.each([0, 70_000, 300_000])(
	'every term of a page is met where %i are known before',
	(known) => {
		const fresh = new PageCutter(new Map(), new TermNumbers()).cut(PAGE);
		const numbers = many(known);
		const cut = new PageCutter(new Map(), numbers).cut(PAGE);
		expect(cut.passages.terms).toHaveLength(fresh.passages.terms.length);
		expect(cut.counts).toEqual(fresh.counts);
		expect(cut.lengths).toEqual(fresh.lengths);
		expect(numbers.termOf(cut.passages.terms[0]!)).not.toBe('');
	},
);
