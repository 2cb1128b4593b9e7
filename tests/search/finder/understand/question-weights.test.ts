import { describe, expect, test } from 'vitest';
import { readQuestion } from '../../../../src/search/asked/read-question.ts';
import { coreOf } from '../../../../src/search/asked/core.ts';
import { weightsOf } from '../../../../src/search/finder/understand/question-weights.ts';
import { cutTerms } from '../../../../src/search/text/cut.ts';

const weighed = (typed: string, named: { name: string }[] = []): ReadonlyMap<string, number> => {
	const asked = readQuestion(typed, { days: new Map(), isName: () => false });
	const words = [...new Set(cutTerms(coreOf(asked.text).text).map(({ text }) => text))];
	return weightsOf(
		words.map((text) => ({ text, known: true, wordness: 0 })),
		named,
		{ readings: [], mended: [] },
		asked,
	);
};

describe('what the terms of a question count', () => {
	test.each<[typed: string, little: string[], much: string[]]>([
		['扣了我三个月的灯笼钱', ['3个', '个月', '月的'], ['灯笼', '笼钱']],
		['灯笼欠款五千块', ['5000', '5000块'], ['灯笼', '欠款']],
		['灯笼挂了好几年', [], ['灯笼', '笼挂']],
	])('%s: an amount says little', (typed, little, much) => {
		const weights = weighed(typed);
		for (const term of little) expect(weights.get(term), term).toBeLessThan(0.5);
		for (const term of much) expect(weights.get(term), term).toBe(1);
	});

	test('an amount alone is what is asked', () => {
		expect([...weighed('三个月').values()].every((weight) => weight === 1)).toBe(true);
	});

	test('the name of a law says little of the place in it, and all where nothing else is said', () => {
		expect(weighed('灯笼法怎么挂灯', [{ name: '灯笼法' }]).get('灯笼')).toBeLessThan(0.5);
		expect(weighed('灯笼法', [{ name: '灯笼法' }]).get('灯笼')).toBe(1);
	});
});
