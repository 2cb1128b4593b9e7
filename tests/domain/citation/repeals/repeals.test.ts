import { expect, test } from 'vitest';
import { CitedLaws, type IndexedLaw } from '../../../../src/domain/citation/held/law-index.ts';
import { Places } from '../../../../src/domain/citation/held/places.ts';
import { readLawCitations } from '../../../../src/domain/citation/link/read-law.ts';
import { repealsIn } from '../../../../src/domain/citation/repeals/repeal-clauses.ts';
import { isUnverified, repealBy } from '../../../../src/domain/citation/repeals/repeals.ts';
import { CitationReader } from '../../../../src/domain/citation/resolve/resolve.ts';
import { readLaw } from '../../../../src/domain/law/read/parse.ts';

const law = (id: string, name: string, ...dates: string[]): IndexedLaw => ({
	id,
	name,
	names: [name],
	numbers: [],
	versions: dates.map((date) => ({ date, places: () => new Places(['t1', 't10']) })),
});

/** Laws that nobody has made. */
const LAWS = new CitedLaws(
	[
		law('zhufa', '竹筏管理办法', '2005-01-01'),
		law('matou', '某县码头办法', '2012-03-01'),
		law('lundu', '轮渡条例', '2010-01-01', '2020-01-01'),
		law('duchuan', '渡船条例', '2030-05-01'),
	],
	'2031-06-01',
);

/** What a clause of 渡船条例 says: `law-id day`, or `name day`. */
function ended(...lines: string[]): string[] {
	const text = ['渡船条例', '第一条　渡船靠岸。', ...lines, ''].join('\n');
	const statute = readLaw(text);
	const self = { law: 'duchuan', date: '2030-05-01' };
	const found = readLawCitations(statute, new CitationReader(LAWS, { self, day: self.date }));
	return repealsIn(statute, found).map(({ address, ends, day }) =>
		[address, 'law' in ends ? ends.law : ends.name, day].filter(Boolean).join(' '),
	);
}

const FROM = '第二条　本条例自2030年9月1日起施行。';

test.each<[says: string, line: string, ended: string[]]>([
	['one law', `${FROM}《竹筏管理办法》同时废止。`, ['t2 zhufa 2030-09-01']],
	[
		'one in the same sentence',
		'第二条　本条例自2030年9月1日起施行，《竹筏管理办法》同时废止。',
		['t2 zhufa 2030-09-01'],
	],
	['one that is not here', `${FROM}《某省灯塔条例》同时废止。`, ['t2 某省灯塔条例 2030-09-01']],
	[
		'a list with dates and makers',
		`${FROM}2004年12月1日某省人民政府发布的《竹筏管理办法》、2012年3月1日公布的《某县码头办法》和《某省灯塔条例》（某省人民政府令第3号）同时废止。`,
		['t2 zhufa 2030-09-01', 't2 matou 2030-09-01', 't2 某省灯塔条例 2030-09-01'],
	],
	[
		'a list with commas',
		`${FROM}2004年12月1日发布的《竹筏管理办法》，2012年3月1日发布的《某县码头办法》，同时废止。`,
		['t2 zhufa 2030-09-01', 't2 matou 2030-09-01'],
	],
	['a day of its own', `${FROM}《竹筏管理办法》自2031年1月1日起废止。`, ['t2 zhufa 2031-01-01']],
	['a day in front', `${FROM}自2031年1月1日起，《竹筏管理办法》废止。`, ['t2 zhufa 2031-01-01']],
	['no day', '第二条　自本条例施行之日起，《竹筏管理办法》即行废止。', ['t2 zhufa']],
	[
		'the day of another law is not that of the clause',
		'第二条　2005年1月1日公布，自2005年3月1日起施行的《竹筏管理办法》同时废止。',
		['t2 zhufa'],
	],
	[
		'an act that amended it is not meant',
		`${FROM}根据2015年5月1日《关于修改部分办法的决定》修正的《竹筏管理办法》同时废止。`,
		['t2 zhufa 2030-09-01'],
	],
	['a law behind the verb', '第二条　决定废止《竹筏管理办法》。', ['t2 zhufa']],
	[
		'a law behind the verb, at the end of the line',
		'第二条　决定废止《竹筏管理办法》',
		['t2 zhufa'],
	],
	[
		'laws behind the verb, from a day on',
		'第二条　自2031年1月1日起废止《竹筏管理办法》、《某县码头办法》和《某省灯塔条例》。',
		['t2 zhufa 2031-01-01', 't2 matou 2031-01-01', 't2 某省灯塔条例 2031-01-01'],
	],
	['a part behind the verb', '第二条　废止《竹筏管理办法》第十条。', []],
	['an act behind the verb', '第二条　废止《竹筏管理办法》的决定另行公布。', []],
	['a part of a law', `${FROM}《竹筏管理办法》第十条同时废止。`, []],
	['rules on one matter', `${FROM}《竹筏管理办法》中有关靠岸的规定同时废止。`, []],
	['a list of parts', `${FROM}《竹筏管理办法》、《某县码头办法》中有关靠岸的规定同时废止。`, []],
	['an earlier law of the same name', `${FROM}2001年5月1日公布的《渡船条例》同时废止。`, []],
	['a licence', '第二条　不办理延续手续的，《渡船驾驶证》自行废止。', []],
	['another law, cited only', `${FROM}依照《竹筏管理办法》发的证同时废止。`, []],
	['what else is repealed', `${FROM}过去有关渡船的规定与《竹筏管理办法》不一致的，同时废止。`, []],
])('a clause ends %s', (_, line, expected) => {
	expect(ended(line)).toEqual(expected);
});

test('a decision lists what it ends below the verb, with marks or without', () => {
	const decision = [
		'第二条　决定，废止下列规章：',
		'（一）《竹筏管理办法》（2005年1月1日某省人民政府令第7号公布）；',
		'（二）某省灯塔条例（1999年3月3日公布）；',
		'（三）某县码头办法；',
		'（四）《轮渡条例》；',
		'（五）《某县桥梁办法》',
		'《某县堤坝办法》继续有效。',
	];
	expect(ended(...decision)).toEqual([
		't2 zhufa',
		't2 某省灯塔条例',
		't2 某县码头办法',
		't2 lundu',
		't2 某县桥梁办法',
	]);
});

test('a clause in a 款 of its own is told by its article', () => {
	expect(ended(FROM, '《竹筏管理办法》同时废止。')).toEqual(['t2 zhufa 2030-09-01']);
});

test('without a day of its own, a clause applies when its text does', () => {
	const clause = { address: 't2', ends: { law: 'zhufa' } };
	const by = { date: '2030-05-01', effective: '2030-09-01' };
	expect(repealBy(clause, 'duchuan', by, { texts: ['2005-01-01'], versions: [] })).toEqual({
		by: 'duchuan',
		address: 't2',
		day: '2030-09-01',
	});
	expect(repealBy(clause, 'duchuan', { date: '2030-05-01' })).toEqual({
		by: 'duchuan',
		address: 't2',
	});
});

test('a law that was made anew after the clause is another law', () => {
	const clause = { address: 't2', ends: { law: 'zhufa' }, day: '2010-09-01' };
	const amended = { date: '2030-05-01', adopted: '2010-05-01' };
	const texts = { texts: ['2005-01-01', '2018-01-01'], versions: [] };
	expect(repealBy(clause, 'duchuan', amended, texts)).toBeNull();
	const described = { texts: [], versions: [{ date: '2018-01-01' }] };
	expect(repealBy(clause, 'duchuan', amended, described)).toBeNull();
	const undated = { address: 't2', ends: { law: 'zhufa' } };
	expect(repealBy(undated, 'duchuan', amended, texts)).toBeNull();
});

test.each([
	['nobody has verified anything', {}, true],
	['it was verified before that day', { status: '现行有效', verifiedOn: '2030-01-01' }, true],
	['it was verified after that day', { status: '现行有效', verifiedOn: '2031-01-01' }, false],
	['it is known', { status: '已废止', verifiedOn: '2030-01-01' }, false],
	['its history says so', { history: [{ date: '2030-09-01', kind: '废止' }] }, false],
])('a repeal says more than a person has: %s → %o', (_, verified, expected) => {
	expect(isUnverified({ by: 'duchuan', address: 't2', day: '2030-09-01' }, verified)).toBe(
		expected,
	);
});
