import { expect, test } from 'vitest';
import { ownDayRemarks } from '../../../../src/domain/draft/remarks/own-day.ts';
import { readLaw } from '../../../../src/domain/law/read/parse.ts';

/** Invented. */
const text = readLaw(`某县渡口办法
第一条　渡口立牌子。
牌子上写明开船的时间。
第二条　渡船每天早晚各开一班。
第三条　起雾不开船。
第四条　本办法自2026年1月1日起施行，第一条第二款、第二条自2026年7月1日起施行，第三条自2027年1月1日起施行。
`);
const SECOND = '第二条自2026年7月1日起施行（第四条写明）';
const PART = '第一条第二款自2026年7月1日起施行（第四条写明）';

test.each<[what: string, cited: string[], day: string, remarks: [grade: string, words: string][]]>([
	['before its day', ['t2'], '2026-06-30', [['wrong', `尚未施行：${SECOND}`]]],
	['a 款 of it', ['t2-k1'], '2026-06-30', [['wrong', `尚未施行：${SECOND}`]]],
	['on its day', ['t2'], '2026-07-01', [['fine', SECOND]]],
	['an article of which a part has one', ['t1'], '2026-06-30', [['doubtful', `尚未施行：${PART}`]]],
	['another part of it', ['t1-k1'], '2026-06-30', []],
	['an article that begins with its law', ['t4'], '2026-06-30', []],
	['the law as a whole', [''], '2026-06-30', []],
	[
		'several with days of their own',
		['t2', 't3'],
		'2026-07-01',
		[
			['fine', SECOND],
			['doubtful', '尚未施行：第三条自2027年1月1日起施行（第四条写明）'],
		],
	],
])('%s', (_, cited, day, remarks) => {
	const targets = cited.map((address) => ({ law: 'dukou', address }));
	expect(ownDayRemarks(targets, { text }, day)).toEqual(
		remarks.map(([grade, words]) => ({ grade, about: 'force', words })),
	);
});
