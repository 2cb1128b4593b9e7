import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText, spanAsWritten } from '../../../src/search/text/fold.ts';

// As the registry gives them; invented for the test.
const days = new Map([
	['512', '5月12日'],
	['918', '9月18日'],
]);
const fold = (text: string): string => foldText(text, days).text;

describe('folded text', () => {
	test.each([
		// width, case, signs
		['ＧＢ５００１６－２０１４', 'gb50016-2014'],
		['第（三）项，見「附件」', '第(3)项,見「附件」'],
		['3①', '3(1)'],
		['防\u200b空\ufeff', '防空'],
		['cafe\u0301', 'caf\u00e9'],
		['', ''],
		// variants
		['其它帐户和身分', '其他账户和身份'],
		['撤消决定，做出处罚', '撤销决定,作出处罚'],
		// not the same in law
		['定金和订金', '定金和订金'],
		['制定和制订', '制定和制订'],
		['权利与权力', '权利与权力'],
	])('%s → %s', (text, expected) => {
		expect(fold(text)).toBe(expected);
	});

	test.each([
		['第二十二条第一款', '第22条第1款'],
		['第一百二十条之一', '第120条之1'],
		['第二、三款', '第2、3款'],
		['三至五年', '3至5年'],
		['三年以上十年以下', '3年以上10年以下'],
		['两个月内', '2个月内'],
		['二十万元', '200000元'],
		['3.5万元', '35000元'],
		['200,000元', '200000元'],
		['三万五', '35000'],
		['一亿二千万零五百', '120000500'],
		['百万元', '1000000元'],
		['百分之五十', '50%'],
		['百分之三点五', '3.5%'],
		['百分之百', '100%'],
		['三分之二', '2/3'],
		['二〇一九年', '2019年'],
		['二○○四年', '2004年'],
		['二o二三年', '2023年'],
		['第一二〇条', '第120条'],
	])('%s is the number %s', (text, expected) => {
		expect(fold(text)).toBe(expected);
	});

	test.each([
		...['一般', '三者', '万一', '统一条件', '同一天', '唯一', '第三人', '第三方', '一起', '十分'],
		...[
			'千万不要',
			'一一对应',
			'三三两两',
			'情形之一',
			'十三五',
			'不管三七二十一',
			'百二十',
			'百千',
		],
	])('%s has no number', (text) => {
		expect(fold(text)).toBe(text);
	});

	test.each([
		...['5·12', '5.12', '512', '五一二', '五·一二', '5月12日', '五月十二日', '5月12号', '05月12日'],
		...['5・12', '5 月 12 日', '５．１２'],
	])('%s is a day', (text) => {
		expect(fold(text)).toBe('5月12日');
	});

	test.each([
		['2019-05-12', '2019年5月12日'],
		['2019.5.12', '2019年5月12日'],
		['二〇一九年五月十二日', '2019年5月12日'],
		['一二·九', '12月9日'],
		['“九一八”', '“9月18日”'],
	])('%s is the day %s', (text, expected) => {
		expect(fold(text)).toBe(expected);
	});

	test.each(['512元', '512号', '5.12米', '第5.12条', '1.5.12', '13·12', '5·32', '5-12', '120-1'])(
		'%s is no day',
		(text) => {
			expect(fold(text)).toBe(text);
		},
	);

	test.each(['拨打512', '打了512', '热线512', '电话512'])(
		'a number to call is no day: %s',
		(text) => {
			expect(fold(text)).toBe(text);
		},
	);

	test('a bare number is a day only if the registry says so', () => {
		expect(foldText('512').text).toBe('512');
		expect(fold('513')).toBe('513');
	});

	test.each([
		['第 二 十 条　总　则', '第20条总则'],
		['第 22 条 公民', '第22条 公民'],
		['2019 年 5 月', '2019年5月'],
		// what a person parts with a blank stays parted
		['防空 警报', '防空 警报'],
		['刑法 第二十条', '刑法 第20条'],
		['总则\n第一条', '总则\n第1条'],
	])('blanks: %j → %j', (text, expected) => {
		expect(fold(text)).toBe(expected);
	});
});

/** Texts of the pieces that the passes look for, so that rules meet each other. */
const text = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc
		.array(
			fc.constantFrom(
				...'一二三十百千万亿〇零○两o第条款项之年月日号元分点之至、-.·,%/()（） \n\t0125９'.split(
					'',
				),
				...'防空法统同甲國帳帐它其身份分象像ＡｂⅣ①㈠é\u0301\u200b\u3000𠮷'.match(/./gsu)!,
				...['512', '5月12日', '分之', '百分之', '其它', '撤消', '2019'],
			),
			{ maxLength: 14 },
		)
		.map((pieces) => pieces.join('')),
);

describe('any text', () => {
	test('folded twice is folded once', () => {
		fc.assert(
			fc.property(text, (any) => {
				expect(fold(fold(any))).toBe(fold(any));
			}),
			{ numRuns: 3000 },
		);
	});

	test('is found again in what was written: places rise and stay inside', () => {
		fc.assert(
			fc.property(text, (any) => {
				const folded = foldText(any, days);
				let last = { start: 0, end: 0 };
				for (let at = 0; at < folded.text.length; at++) {
					const span = spanAsWritten(folded, at, at + 1);
					expect(span.start).toBeGreaterThanOrEqual(last.start);
					expect(span.end).toBeGreaterThanOrEqual(last.end);
					expect(span.end).toBeGreaterThanOrEqual(span.start);
					expect(span.end).toBeLessThanOrEqual(any.length);
					last = span;
				}
			}),
			{ numRuns: 2000 },
		);
	});

	test('without anything to fold stays, and so do its places', () => {
		const folded = foldText('防空警报, 试鸣');
		expect(folded).toEqual({ text: '防空警报, 试鸣', passes: [] });
		expect(spanAsWritten(folded, 2, 4)).toEqual({ start: 2, end: 4 });
	});
});

test.each([
	// what to find, in which text, what it is there
	['22条', '依第二十二条处理', '二十二条'],
	['处理', '依第二十二条处理', '处理'],
	['200000元', '罚二十万元以下', '二十万元'],
	['以下', '罚二十万元以下', '以下'],
	['5月12日', '每年五月十二号演练', '五月十二号'],
	['总则', '第一章 总　则', '总　则'],
	['第20条', '第 二 十 条　甲', '第 二 十 条'],
	['50%', '达百分之五十的', '百分之五十'],
	['警报', '①防空\u200b警报', '警报'],
	['2/3', '经三分之二同意', '三分之二'],
])('%s in %s is marked as %s', (words, written, expected) => {
	const folded = foldText(written, days);
	const at = folded.text.indexOf(words);
	const { start, end } = spanAsWritten(folded, at, at + words.length);
	expect(written.slice(start, end)).toBe(expected);
});
