import { expect, test } from 'vitest';
import { readLaw } from '../../../src/domain/law/read/parse.ts';
import { statuteHtml } from '../../../src/exports/statute-html.ts';
import { ownDaysOn } from '../../../src/site/law/own-days.ts';

/** Invented. */
const law = (clause: string) =>
	readLaw(`某县渡口办法
第一条　渡口立牌子。
牌子上写明开船的时间。
第二条　渡船每天早晚各开一班。
第三条　本办法自2026年1月1日起施行${clause}。
`);

test('an article with a day of its own says so, and where that stands', () => {
	const dated = law('，第一条第二款、第二条自2026年7月1日起施行');
	const lines = ownDaysOn(dated)!;
	const by = { label: '第三条', href: '#t3' };
	expect(lines('t2')).toEqual([{ words: '本条自2026年7月1日起施行', by }]);
	expect(lines('t1')).toEqual([{ words: '第二款自2026年7月1日起施行', by }]);
	expect(lines('t3')).toEqual([]);
	expect(statuteHtml(dated, { ownDays: lines })).toContain(
		'<div class=about><p class=own-day>本条自2026年7月1日起施行（见<a href=#t3>第三条</a>）</p></div>',
	);
});

test('nothing is added to a law that begins as a whole', () => {
	expect(ownDaysOn(law(''))).toBeUndefined();
});
