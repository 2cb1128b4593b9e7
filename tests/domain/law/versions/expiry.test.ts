import { describe, expect, test } from 'vitest';
import { dayAfter } from '../../../../src/domain/law/numbers/dates.ts';
import { expiryOf, lastDaySaid } from '../../../../src/domain/law/versions/expiry.ts';
import { readLaw } from '../../../../src/domain/law/read/parse.ts';

const lawThatSays = (last: string) =>
	readLaw(`示例县渡口办法\n第一条　渡口设灯。\n第二条　渡工的证件有效期三年。\n第三条　${last}\n`);

describe('until when a text says that it holds', () => {
	test.each([
		['本办法自2023年10月1日起施行，有效期五年。', '有效期五年', '2028-09-30'],
		['本办法自2023年10月1日起施行，有效期为5年。', '有效期为5年', '2028-09-30'],
		['本办法自2024年2月29日起试行，试行期一年。', '试行期一年', '2025-02-28'],
		['本办法自2023年10月1日起施行，有效期18个月。', '有效期18个月', '2025-03-31'],
		['本办法自2023年8月31日起施行，有效期6个月。', '有效期6个月', '2024-02-29'],
		['本办法自2022年8月10日起施行，有效期至2027年8月9日。', '有效期至2027年8月9日', '2027-08-09'],
		['本办法自2022年8月10日起施行，至2027年8月9日止。', '至2027年8月9日', '2027-08-09'],
		[
			'本办法有效期自2022年8月10日起至2027年8月9日。',
			'有效期自2022年8月10日起至2027年8月9日',
			'2027-08-09',
		],
		[
			'本公告执行期限为2022年8月10日至2027年8月9日。',
			'执行期限为2022年8月10日至2027年8月9日',
			'2027-08-09',
		],
		['本公告自2022年8月10日起执行至2027年8月9日。', '至2027年8月9日', '2027-08-09'],
		['本公告执行至2027年8月9日。', '执行至2027年8月9日', '2027-08-09'],
		['本公告自2022年8月10日起执行，有效至2027年8月9日。', '有效至2027年8月9日', '2027-08-09'],
		[
			'本公告自2022年8月10日起至2027年8月9日止执行。',
			'自2022年8月10日起至2027年8月9日',
			'2027-08-09',
		],
		['本办法自印发之日起施行，有效期五年。', '有效期五年', null],
		['本办法自2023年10月1日起施行。本办法有效期五年。', '有效期五年', '2028-09-30'],
	])('%s', (last, words, lastDay) => {
		expect(expiryOf(lawThatSays(last))).toEqual({ words, lastDay });
	});

	test.each([
		'本办法自2023年10月1日起施行。',
		'本办法规定的许可证有效期五年。',
		'本办法施行前核发的证件，有效期至2027年8月9日。',
		'本办法所称年度，自2026年8月10日至2027年8月9日。',
		'本市居民至2027年8月9日未换证的，原证有效。',
		'本县实施至2027年8月9日的项目，继续补助。',
		'本办法自2023年10月1日起施行，至2023年9月30日未办结的，照原办法办理。',
	])('not in %s', (last) => {
		expect(expiryOf(lawThatSays(last))).toBeNull();
	});
});

test.each([
	['本办法自印发之日起施行，有效期五年。', '2028-09-30'],
	['本办法自2022年8月10日起施行，有效期五年。', '2027-08-09'],
])('a text that took effect on a day that is known besides: %s', (last, lastDay) => {
	expect(expiryOf(lawThatSays(last), '2023-10-01')?.lastDay).toBe(lastDay);
});

test('the day behind the last one', () => {
	expect(dayAfter('2028-12-31')).toBe('2029-01-01');
});

test.each([
	['nothing is verified', {}, '2028-09-30'],
	['it was verified on that day', { status: '现行有效', verifiedOn: '2028-09-30' }, '2028-09-30'],
	['it was changed once', { history: [{ kind: '修正' }] }, '2028-09-30'],
	['it was verified after that day', { status: '现行有效', verifiedOn: '2028-10-01' }, undefined],
	['it is known to be repealed', { status: '已废止' }, undefined],
	['its repeal has a day', { history: [{ kind: '废止' }] }, undefined],
	['a newer text applies from the day after it', { replacedFrom: '2028-10-01' }, undefined],
	['a newer text applies later than that', { replacedFrom: '2028-10-02' }, '2028-09-30'],
])(
	'the last day that a text gives itself is the last word, or not, where %s: %o',
	(_, known, said) => {
		expect(lastDaySaid('2028-09-30', known)).toBe(said);
	},
);

test.each([null, undefined])(
	'a text that gives itself no last day (%s) is not said to end',
	(none) => {
		expect(lastDaySaid(none, {})).toBeUndefined();
	},
);
