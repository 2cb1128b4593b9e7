import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../../src/search/finder/answer.ts';
import { termsOf } from '../../../../src/search/finder/understand/reading-weights.ts';

const said = (typed: string, ...readAs: string[]): Reading => ({
	key: `syn:${typed}`,
	kind: 'synonym',
	typed,
	readAs,
});
/** Whether a query is a clause. */
const [clause, story] = [true, false];

describe('what words that are meant count', () => {
	const lamp = said('亮', '灯笼', '挂灯');
	const kite = said('飞', '风筝');

	test('the first of them counts most', () => {
		const weights = termsOf([lamp], clause);
		expect(weights.get('灯笼')).toBeGreaterThan(weights.get('挂灯')!);
	});

	test('what stands apart in the query counts less', () => {
		const whole = termsOf([kite], clause).get('风筝')!;
		expect(termsOf([{ ...kite, apart: true }], clause).get('风筝')).toBeLessThan(whole);
	});

	test('the longer what was said, the more the first of its words counts in a clause', () => {
		const of = (typed: string, isClause = clause): number =>
			termsOf([said(typed, '灯笼', '挂灯')], isClause).get('灯笼')!;
		expect(of('亮灯')).toBe(of('点亮灯'));
		expect(of('点亮红灯')).toBeGreaterThan(of('点亮灯'));
		expect(of('点亮大红灯')).toBeGreaterThan(of('点亮红灯'));
		expect(of('点亮大红灯', story)).toBe(of('亮灯', story));
	});

	test('further words, and halves that stand apart, gain nothing by it', () => {
		const long = said('点亮大红灯', '灯笼', '挂灯');
		const short = said('亮灯', '灯笼', '挂灯');
		expect(termsOf([long], clause).get('挂灯')).toBe(termsOf([short], clause).get('挂灯'));
		const apart = (one: Reading) => termsOf([{ ...one, apart: true }], clause).get('灯笼');
		expect(apart(long)).toBe(apart(short));
	});
});
