import { expect, test } from 'vitest';
import { ownDaysOf } from '../../../../src/domain/citation/commencement/own-days.ts';
import { readLaw } from '../../../../src/domain/law/read/parse.ts';

/** Invented, with a last article that says when it takes effect. */
const law = (clause: string) =>
	readLaw(`某县渡口办法
第一章　总则
第一条　渡口由县人民政府设立。
第二条　渡口立牌子。
牌子上写明开船的时间。
第二章　渡船
第三条　渡船每天早晚各开一班。
第四条　下列日子不开船：
（一）起雾；
（二）涨水。
第三章　附则
第五条　${clause}
`);

const MAIN = '本办法自2026年1月1日起施行';

test.each<[clause: string, places: string[]]>([
	[`${MAIN}，第三条自2026年7月1日起施行。`, ['t3']],
	[`${MAIN}。第三条自二〇二六年七月一日起实施。`, ['t3']],
	[`${MAIN}；其中，第三条的规定自2026年7月1日起施行。`, ['t3']],
	[`${MAIN}。但本办法第三条自2026年7月1日起施行。`, ['t3']],
	['第三条、第四条自2026年7月1日起施行，其他条款自2026年1月1日起施行。', ['t3', 't4']],
	[`${MAIN}，第二条、三条自2026年7月1日起施行。`, ['t2', 't3']],
	[`除第二条至第四条自2026年7月1日起施行外，${MAIN}。`, ['t2', 't3', 't4']],
	[
		`${MAIN}，第二条第二款和第四条第一款第（一）、（二）项自2026年7月1日起施行。`,
		['t2-k2', 't4-k1-x1', 't4-k1-x2'],
	],
	[`${MAIN}，第二章自2026年7月1日起施行。`, ['t3', 't4']],
	// Nothing but the law itself, or what is no place of it, has a day.
	[`${MAIN}。`, []],
	[`${MAIN}。《某县渡船办法》第三条自2026年7月1日起施行。`, []],
	[`${MAIN}。第三条规定的班次自2026年7月1日起实施。`, []],
	[`${MAIN}，第九条自2026年7月1日起施行。`, []],
	[`${MAIN}，第三条自县人民政府公布之日起施行。`, []],
])('%s', (clause, places) => {
	const days = places.map((address) => ({ address, on: '2026-07-01', by: 't5' }));
	expect(ownDaysOf(law(clause))).toEqual(days);
});

test('is looked for in the last articles before any 附件', () => {
	const annexed = readLaw(`某县渡口办法
第一条　渡口立牌子。
第二条　${MAIN}。
附件1
渡口须知
第一条　船票当天有效。
第二条　第一条自2026年7月1日起施行。
`);
	expect(ownDaysOf(annexed)).toEqual([]);
});
