import { describe, expect, test } from 'vitest';
import type { TextOrigin } from '../../../../../src/domain/citation/resolve/meaning/meaning.ts';
import { inventedLaws } from '../../invented-laws.ts';
import { readMarked } from '../../marks.ts';

/** The lines of a text that is no law, read in their order and marked. */
const read = (lines: readonly string[], origin: TextOrigin = {}): string[] =>
	readMarked(lines, inventedLaws, origin);

describe('articles on lines of their own', () => {
	test.each<[what: string, lines: string[]]>([
		[
			'are of the law that stands alone above them',
			[
				'附：本案适用的法律条文',
				'{《山洞保护法》|shandong}：',
				'{第三十四条|shandong#t34}　洞口应当有门、有灯。',
				'违反{前款|shandong#t34-k1}规定的，依照{第八十条|shandong#t80}处罚：',
				'（一）没有门的；',
				'（二）有{前项|shandong#t34-k2-x1}情形，不改正的。',
				'有{前款第二项|shandong#t34-k2-x2}情形的，依照{第一款|shandong#t34-k1}、{本法第九十条|shandong#t90}处罚。',
				'{第三十九条|shandong#t39}：洞口应当有人看守。',
				'{第四十条第二款|shandong#t40-k2}：违反{前款|shandong#t40-k1}的，关洞。',
				'{《纸船法》|!not held}',
				'{第三条|!not held} 纸船应当有帆。',
				'违反{前款|!not held}、{本法第二条|!not held}的，收帆。',
			],
		],
		[
			'or that the line above begins with',
			[
				'{《山洞保护法》第十条|shandong#t10}：开洞应当申请。',
				'{第十二条第一款|shandong#t12-k1}：洞口应当有灯。',
				'设定依据：{《灯塔条例》|dengta}（2021年修订）',
				'{第五条第一款第（二）项|dengta#t5-k1-x2}；{第六条|dengta#t6}',
				'{第二十条|dengta#t20}、{第二十一条|dengta#t21}',
				'开洞没有申请\t{《山洞保护法》|shandong}',
				'{第九条|shandong#t9}\t一般',
				'1.{《山洞保护法》第十条|shandong#t10}；',
				'2.{第十一条第三款|shandong#t11-k3}；',
				'怎么办？看{《灯塔条例》|dengta}',
				'{第五条|dengta#t5}：灯塔应当有灯。',
			],
		],
		[
			'are not where the numbers go back, where other words stand between, or where the law is only mentioned',
			[
				'{《山洞保护法》第十条|shandong#t10}：开洞应当申请。',
				'第三条：甲方付款。',
				'{《灯塔条例》|dengta}',
				'{第五条|dengta#t5} 灯塔应当有灯。',
				'某县灯塔管理所',
				'2030年5月6日',
				'第七条：甲方付款。',
				'根据{《灯塔条例》|dengta}，签订本协议：',
				'第八条：甲方付款。',
			],
		],
	])('%s', (_, lines) => {
		expect(read(lines)).toEqual(lines);
	});

	test('may be pointed at in a later line: 上述第三条, of the law that was named last', () => {
		const lines = [
			'依照{《灯塔条例》第三条|dengta#t3}。',
			'上述{第三条第二款|dengta#t3-k2}，{第四条|dengta#t4}。',
		];
		expect(read(lines)).toEqual(lines);
	});

	test('are those of the text itself where it has articles', () => {
		const own: TextOrigin = { self: { law: 'fengzheng' } };
		const lines = ['{《山洞保护法》|shandong}：', '{第五条第一款|fengzheng#t5-k1}：放飞。'];
		expect(read(lines, own)).toEqual(lines);
	});

	test('a title that is broken in two lines is one', () => {
		const lines = [
			'你单位违反《中华人民共和国山洞',
			'{保护法》第十条|shandong#t10}、{第十一条|shandong#t11}和《中华人民共和',
			'　{国渡口法》|dukou}的规定，学习《我和',
			'我的灯塔》第一章，读《灯塔',
			'',
			'{条例》第五条|dengta#t5}',
		];
		expect(read(lines)).toEqual(lines);
	});

	test('a place without a law is one of the contract itself', () => {
		const lines = [
			'违反第二条的，依照{《山洞保护法》第五条|shandong#t5}、{第六条|shandong#t6}赔偿，不影响第四条和前款的适用；{该法第七条|shandong#t7}除外。',
			'本合同第三条、第五条有效，{山洞保护法第八条|shandong#t8}规定：“违反{前条|shandong#t7}的，关洞。”',
		];
		expect(read(lines, { contract: 9 })).toEqual(lines);
	});

	test('a place that a contract has not is one of the law that the same line has named', () => {
		const lines = [
			'有{《山洞保护法》第五条|shandong#t5}情形的，甲方可以解除合同；有{第十条|shandong#t10}情形的，依照{第二十条第一款|shandong#t20-k1}办理，并遵守第九条。',
			'违反第十条的，乙方付款。',
		];
		expect(read(lines, { contract: 9 })).toEqual(lines);
	});
});
