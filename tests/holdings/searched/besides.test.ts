import { describe, expect, test } from 'vitest';
import type { Holdings, SearchedHoldings } from '../../../src/holdings/holdings.ts';
import { searchedBesides } from '../../../src/holdings/searched/besides.ts';
import { searchedSite } from '../../../src/holdings/searched/whole-site.ts';

const SITE = { office: '示例县灯塔管理办公室', contact: { phone: '0391-0000000' } };
const FIXED = {
	...{ id: 'deng-ta-ri', name: '灯塔日', about: '讲灯塔。', writings: ['7·1', '71'] },
	rule: { month: 7, day: 1 },
};
const MOVING = {
	...{ id: 'kaifang-ri', name: '开放日', about: '看灯塔。', writings: ['开放日'] },
	rule: { month: 9, weekday: 6, nth: 3 },
};

const pagesOf = (more: object) =>
	searchedBesides({ site: SITE, days: [], ...more } as unknown as Holdings);

describe('what is searched besides laws', () => {
	test.each([
		[{ phone: '0391-0000000' }, '电话：0391-0000000'],
		[
			{ note: '节假日休息。', hours: '工作日', address: '示例县一号' },
			'地址：示例县一号；办公时间：工作日；节假日休息。',
		],
	])('how to reach the office: %o', (contact, text) => {
		const page = pagesOf({ site: { ...SITE, contact } }).find(({ title }) => title === SITE.office);
		expect(page?.passages).toMatchObject([{ label: '联系方式', text }]);
	});

	test('awareness days, each with the day on which it is where that is always the same', () => {
		const [page] = pagesOf({ days: [FIXED, MOVING] });
		expect(page).toMatchObject({ path: 'guides/', title: '宣传日' });
		expect(page!.passages.map(({ label, gist }) => [label, gist])).toEqual([
			['灯塔日', '7月1日'],
			['开放日', ''],
		]);
	});

	test('no page of days where the site knows none', () => {
		expect(pagesOf({}).map(({ title }) => title)).not.toContain('宣传日');
	});
});

test('writings of a day lead to its date, those of a day that moves to none', () => {
	const held = { days: [FIXED, MOVING], synonyms: [], lawNames: [] };
	expect(searchedSite(held as unknown as SearchedHoldings).days).toEqual([
		['7·1', '7月1日'],
		['71', '7月1日'],
	]);
});
