import { describe, expect, test } from 'vitest';
import { readYear } from '../../../src/search/asked/years.ts';

const NAMES = new Set(['灯笼法', '风筝规定', '筝规']);
const read = (typed: string) => readYear(typed, (name) => NAMES.has(name));

describe('the year of a wording', () => {
	test.each([
		// behind the name
		['灯笼法2018', 2018, '灯笼法'],
		['灯笼法 2018', 2018, '灯笼法'],
		['灯笼法2018年16条', 2018, '灯笼法16条'],
		['灯笼法2018年版第16条', 2018, '灯笼法第16条'],
		['灯笼法2018修正第16条', 2018, '灯笼法第16条'],
		['灯笼法（2018年修正）16条', 2018, '灯笼法16条'],
		['灯笼法(2018)16条', 2018, '灯笼法16条'],
		['《灯笼法》（2018年10月26日修正）第十六条', 2018, '《灯笼法》第十六条'],
		['中华人民共和国灯笼法【2018修订版】', 2018, '中华人民共和国灯笼法'],
		['灯笼法2018 16', 2018, '灯笼法 16'],
		['违反筝规2001年的第三条', 2001, '违反筝规第三条'],
		// in front of it
		['2018年灯笼法第16条', 2018, '灯笼法第16条'],
		['2018灯笼法', 2018, '灯笼法'],
		['2018年修订后的《灯笼法》', 2018, '《灯笼法》'],
		['按照2018版中华人民共和国灯笼法', 2018, '按照中华人民共和国灯笼法'],
		// of a law that the site does not know
		['风车法（2018年修正）16条', 2018, '风车法16条'],
		['风车法1950年第三条', 1950, '风车法第三条'],
	])('%s', (typed, year, text) => {
		expect(read(typed)).toEqual({ year, text });
	});

	test.each([
		// an article
		'灯笼法1260',
		'灯笼法2018条',
		'灯笼法第16条',
		// the number or the day of a document
		'风筝规定〔2018〕28号',
		'2018年28号',
		// when it came into force
		'灯笼法2018年施行',
		'灯笼法自2018年7月1日起施行',
		// of something else
		'2018年夜市摊位',
		'夜市2018',
		'办法2018',
		'5·12',
		'',
	])('%s has none', (typed) => {
		expect(read(typed)).toBeNull();
	});
});
