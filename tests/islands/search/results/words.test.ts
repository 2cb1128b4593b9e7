import { describe, expect, test } from 'vitest';
import { BLANK, type SearchState } from '../../../../src/islands/search/address.ts';
import { choices } from '../../../../src/islands/search/results/filters.ts';
import { BOX, placeAfter } from '../../../../src/islands/browser/keys.ts';
import { tried, widerWays } from '../../../../src/islands/search/results/nothing.ts';
import { sentenceOf } from '../../../../src/islands/search/results/readings.ts';
import {
	countWords,
	failureWords,
	spokenWords,
} from '../../../../src/islands/search/results/words.ts';
import type { Answer, Found, Reading, ReadingKind } from '../../../../src/search/finder/answer.ts';

const lines = (count: number): Found[] => Array.from({ length: count }, () => ({}) as Found);
const answer = (count: number, total: number, readings: Reading[] = []): Answer => ({
	found: lines(count),
	total,
	counts: {},
	readings,
	nearest: [],
});
const state = (parts: Partial<SearchState>): SearchState => ({ ...BLANK, query: '警报', ...parts });
const reading: Reading = { key: 'k', kind: 'synonym', typed: '欠薪', readAs: ['拖欠劳动报酬'] };

describe('what was understood, in words', () => {
	test.each<[kind: ReadingKind, typed: string, readAs: string[], sentence: string]>([
		['synonym', '欠薪', ['拖欠劳动报酬'], '“欠薪”也按“拖欠劳动报酬”查找'],
		['synonym', '欠薪', ['拖欠工资', '克扣工资'], '“欠薪”也按“拖欠工资”“克扣工资”查找'],
		['pinyin', 'rmfkf', ['人民防空法'], '“rmfkf”按拼音读作“人民防空法”'],
		['sound', '仿空警报', ['防空警报'], '“仿空警报”也按同音的“防空警报”查找'],
		['missing', '防空报', ['防空警报'], '“防空报”像是漏了字，也按“防空警报”查找'],
		['variant', '帐户', ['账户'], '“帐户”也按另一种写法“账户”查找'],
		// The piece itself is no second way of writing it.
		['variant', '帐户', ['帐户', '账户'], '“帐户”也按另一种写法“账户”查找'],
		['word', '税', ['税收', '税务'], '“税”只有一个字，按含有它的词“税收”“税务”查找'],
		['apart', '甲 乙', ['甲', '乙'], '没有一处写全“甲 乙”，改找含其中的词最多的地方：“甲”“乙”'],
		['phrase', '人防工程', ['人防工程'], '“人防工程”按原样查找，一字不差'],
		['without', '演练', [], '不要含有“演练”的内容'],
		['absent', '灯笼法第二条', [], '本站没有收录“灯笼法第二条”，只能按字词查找'],
		['cut', '', [], '输入的文字太长，只按前 1000 个字查找'],
		['date', '512', ['5月12日'], '“512”读作日期“5月12日”'],
		['phrase', '甲'.repeat(61), [], `“${'甲'.repeat(60)}……”按原样查找，一字不差`],
		['phrase', `${'甲'.repeat(59)}𠮷乙`, [], `“${'甲'.repeat(59)}……”按原样查找，一字不差`],
	])('%s: %s', (kind, typed, readAs, sentence) => {
		expect(sentenceOf({ key: '', kind, typed, readAs })).toBe(sentence);
	});
});

describe('what the page says of an answer', () => {
	test.each([
		[answer(0, 0), ''],
		[answer(3, 3), '找到 3 处'],
		[answer(100, 100), '列出最相关的 100 处'],
		[answer(100, 345), '找到 345 处，列出前 100 处'],
		// No more is listed than the best sections of a page, and what holds the phrase.
		[answer(15, 50), '列出最相关的 15 处'],
		[
			{ ...answer(66, 66), isLittle: true },
			'问题里一半以上的词没有查到，下面 66 处只含其中个别的词',
		],
	])('above the list', (given, words) => {
		expect(countWords({ exact: false }, given)).toBe(words);
	});

	test('全文检索 lists all that there is, and says so', () => {
		expect(countWords({ exact: true }, answer(185, 185))).toBe('找到 185 处');
		expect(countWords({ exact: true }, answer(50, 185))).toBe('找到 185 处，列出前 50 处');
	});

	test.each<[Partial<SearchState>, Answer, string]>([
		[{ query: '' }, answer(0, 0), ''],
		[{}, answer(0, 0), '没有找到“警报”'],
		[{}, answer(3, 3, [reading]), '找到 3 处；“欠薪”也按“拖欠劳动报酬”查找'],
		// What was taken back is not said again.
		[{ undone: ['k'] }, answer(3, 3, [reading]), '找到 3 处'],
	])('to a screen reader', (parts, given, words) => {
		expect(spokenWords(state(parts), given)).toBe(words);
	});

	test('when the index does not load: what to do, which on a disk is another thing', () => {
		expect(failureWords('https:', 'same')).toContain('再试一次');
		expect(failureWords('https:', 'unreachable')).toContain('没有网络');
		expect(failureWords('file:', 'unreachable')).toContain('文件夹是完整的');
	});
});

describe('when nothing was found', () => {
	test('every condition of the search is named', () => {
		const asked = state({ filters: { kind: ['指南'], year: ['2024'] } });
		const words = tried(asked, { readings: [reading] }).join('\n');
		for (const part of ['“警报”', '拖欠劳动报酬', '类别：指南', '年份：2024', '没有查已失效'])
			expect(words).toContain(part);
		const absent: Reading = { key: 'a', kind: 'absent', typed: '灯笼法', readAs: [] };
		expect(tried(asked, { readings: [absent] }).join()).not.toContain('灯笼法');
		expect(tried(state({ query: '甲'.repeat(5000) }), { readings: [] })[0]).toHaveLength(82);
		expect(tried(state({ query: '屋' }), { readings: [] }).join()).toContain('多写一两个字');
		expect(tried(state({ older: true }), { readings: [] }).join()).not.toContain('没有查已失效');
	});

	test.each<[Partial<SearchState>, Partial<SearchState>[]]>([
		[{}, [{ older: true }, { exact: true }]],
		[{ older: true }, [{ older: true, exact: true }]],
		[{ older: true, exact: true }, [{ older: true, exact: false }]],
		[
			{ filters: { kind: ['指南'] }, undone: ['k'], older: true, exact: true },
			[
				{ filters: {}, undone: ['k'], older: true, exact: true },
				{ filters: { kind: ['指南'] }, undone: [], older: true, exact: true },
				{ filters: { kind: ['指南'] }, undone: ['k'], older: true, exact: false },
			],
		],
	])('%j can be widened', (asked, ways) => {
		expect(widerWays(state(asked)).map(([, next]) => next)).toEqual(ways.map(state));
	});
});

describe('the choices of a filter', () => {
	test.each<[name: string, counts: Record<string, number>, shown: string[]]>([
		['level', { 法律: 2, 部门规章: 7, 司法解释: 0 }, ['部门规章', '法律']],
		['year', { '2009': 9, '2023': 1, '2019': 3 }, ['2023', '2019', '2009']],
		['topic', {}, []],
	])('of %s: %j', (name, counts, shown) => {
		expect(choices(name, counts).map(([value]) => value)).toEqual(shown);
	});
});

describe('keys in the list', () => {
	test.each<[key: string, at: number, place: number | null]>([
		['ArrowDown', 0, 1],
		['ArrowDown', 4, 4],
		['ArrowUp', 4, 3],
		['ArrowUp', 0, BOX],
		['Home', 3, 0],
		['End', 1, 4],
		['Escape', 2, BOX],
		['Enter', 2, null],
		['a', 2, null],
	])('%s at %i of five', (key, at, place) => {
		expect(placeAfter(key, at, 5)).toBe(place);
	});
});
