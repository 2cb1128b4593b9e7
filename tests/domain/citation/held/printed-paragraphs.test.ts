import { expect, test } from 'vitest';
import { placesOf } from '../../../../src/domain/citation/held/law-places.ts';
import type { CitedStep, CitedUnit } from '../../../../src/domain/citation/model.ts';
import { readLaw } from '../../../../src/domain/law/read/parse.ts';

/** An invented amendment of an invented law. */
const AMENDMENT = `某县灯笼法修正案（一）

一、在灯笼法第八条后增加一条，作为第八条之一：“有下列情形之一的，拆下灯笼：
“（一）挂钩生锈的；
“（二）灯罩破损的。
“灯笼拆下以后，五日内修好。
“不修的，依照前款规定收走。”
二、将灯笼法第九条第一款修改为：“灯笼每年检查一次。”
增加两款作为第三款、第四款：“检查由街道办理。
“检查不收费。”
三、增加两条，作为第十条、第十一条：
“第十条　灯笼不得涂改。
“第十一条　灯笼不得遮窗。
“遮窗的，移走。”
四、本修正案自公布之日起施行。
`;

const UNITS: Record<string, CitedUnit> = { 条: 'article', 款: 'paragraph', 项: 'item' };
const stepsOf = (place: string): CitedStep[] =>
	[...place.matchAll(/(\d)([条款项])/g)].map(([, number, unit]) => ({
		unit: UNITS[unit!]!,
		number: { main: Number(number), branch: 0 },
	}));

test.each([
	['1条1款', 'd1-k1'],
	['1条1款2项', 'd1'],
	['1条2项', 'd1'],
	['1条2款', 'd1'],
	['1条3款', 'd1'],
	['1条4款', null],
	['1条1款3项', null],
	['1条2款1项', null],
	// the point itself has a second line
	['2条2款', 'd2-k2'],
	['2条4款', 'd2'],
	['2条5款', null],
	// printed are two articles, of which nobody counts the 款 together
	['3条2款', null],
	['4条2款', null],
])('what an amendment prints is found at its point: %s', (place, address) => {
	const places = placesOf(readLaw(AMENDMENT));
	expect(places.locate({ steps: stepsOf(place) })).toEqual(address === null ? null : [address]);
});

test('a range of printed 款 is the point that prints them', () => {
	const places = placesOf(readLaw(AMENDMENT));
	const [steps, through] = [stepsOf('1条2款'), stepsOf('1条3款')];
	expect(places.locate({ steps, through })).toEqual(['d1']);
});
