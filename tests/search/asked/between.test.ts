import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partedPairs, withoutBetween } from '../../../src/search/asked/between.ts';
import { foldText } from '../../../src/search/text/fold.ts';

describe('what stands between a verb and what belongs to it', () => {
	test.each<[asked: string, together: string]>([
		['扣了我三个月的灯笼钱', '扣灯笼钱'],
		['占了我家的灯架', '占灯架'],
		['砸了别人家的灯笼', '砸灯笼'],
		['欠了他五万块钱灯笼款', '欠灯笼款'],
		['拆掉他们自己家好几间灯房', '拆掉灯房'],
		// nothing stands behind it, or no verb before it
		['灯笼挂了', '灯笼挂了'],
		['我家的灯笼', '我家灯笼'],
		['了', '了'],
		// 点 and 个 that end a word
		['重点灯校', '重点灯校'],
		['整个灯区', '整个灯区'],
		['赔点灯钱', '赔灯钱'],
		['', ''],
	])('%s: %s', (asked, together) => {
		expect(withoutBetween(foldText(asked).text)).toBe(together);
	});

	test('only leaves out, and changes no order', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom(...'扣了我家的灯笼3个月 不，自己') }),
				(text) => {
					let at = 0;
					for (const unit of withoutBetween(text)) {
						at = text.indexOf(unit, at) + 1;
						expect(at).toBeGreaterThan(0);
					}
				},
			),
		);
	});

	test('a parted pair tells which pairs reach over its edges', () => {
		expect(partedPairs('昨天撞了我的灯车')).toEqual([
			{ pair: '撞灯', over: ['天撞', '撞了', '灯车'] },
		]);
		expect(partedPairs('撞灯')).toEqual([]);
	});
});
