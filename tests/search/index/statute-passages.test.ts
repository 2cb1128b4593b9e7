import { expect, test } from 'vitest';
import { readLaw } from '../../../src/domain/law/parse.ts';
import { statutePassages } from '../../../src/search/index/statute-passages.ts';

const called = (text: string): string[] =>
	statutePassages(readLaw(text), []).map(({ address, label }) => `${address} ${label}`.trim());

test('a preamble is called by its heading, articles and sections by their addresses', () => {
	const charter = '示例乡灯会章程\n序言\n灯会起于老码头。\n第一条　灯会每年一次。\n';
	expect(called(charter)).toEqual(['h1 序言', 't1']);
	const plan = '示例乡灯会应急预案\n1 总则\n1.1 目的\n灯倒了不慌。\n2 处置\n先灭火。\n';
	expect(called(plan)).toEqual(['h1-h1', 'h2']);
});
