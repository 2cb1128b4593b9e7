import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutAmounts } from '../../../src/search/asked/amounts.ts';
import { foldText } from '../../../src/search/text/fold.ts';

describe('times, sums of money and ages in a question', () => {
	test.each<[asked: string, left: string]>([
		['扣了我三个月的灯笼钱', '扣了我 的灯笼钱'],
		['挂灯笼2年多', '挂灯笼 '],
		['欠五千块钱灯笼款', '欠 灯笼款'],
		['七十岁挂灯笼', ' 挂灯笼'],
		['一次挂两盏', ' 挂两盏'],
		['38度挂灯笼', ' 挂灯笼'],
		['喝了3瓶挂灯笼', '喝了 挂灯笼'],
		['两亩地挂灯笼', ' 地挂灯笼'],
		// what is numbered, and days and years, count nothing
		['灯笼法第3条', '灯笼法第3条'],
		['第3次挂灯笼', '第3次挂灯笼'],
		['2023年灯笼节', '2023年灯笼节'],
		['5月12日挂灯笼', '5月12日挂灯笼'],
		['12345投诉灯笼', '12345投诉灯笼'],
		['挂灯笼几年', '挂灯笼几年'],
		['', ''],
	])('%s: %j', (asked, left) => {
		expect(withoutAmounts(foldText(asked).text)).toBe(left);
	});

	test('all else stays in its order', () => {
		const unit = fc.constantFrom(...'灯笼3个月第年.5元多块岁 ');
		fc.assert(
			fc.property(fc.string({ unit }), (text) => {
				let at = 0;
				for (const kept of withoutAmounts(text).replaceAll(' ', '')) {
					at = text.indexOf(kept, at) + 1;
					expect(at).toBeGreaterThan(0);
				}
			}),
		);
	});
});
