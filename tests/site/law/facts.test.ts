import { expect, test } from 'vitest';
import type { Fact } from '../../../src/site/law/fact.ts';
import { lawFacts, type AboutLaw } from '../../../src/site/law/facts.ts';
import type { LawRecord } from '../../../src/holdings/law-record.ts';
import { readLaw } from '../../../src/domain/law/read/parse.ts';
import type { LawVersion } from '../../../src/schemas/law.ts';
import { timelineOf } from '../../../src/site/law/timeline.ts';

const law: LawRecord = {
	id: 'shili-fa',
	title: '示例法',
	shortTitle: '示例法',
	aliases: [],
	level: '法律',
	topics: [],
	sample: true,
	versions: [],
	texts: [],
	wordings: [],
	current: undefined,
};

const words = (facts: Fact[], label: string): string | undefined =>
	facts
		.find((fact) => fact.label === label)
		?.parts.map(({ text }) => text)
		.join('');

test('what nobody has verified is called unverified, and what is not known has no row', () => {
	const { facts } = lawFacts(law, undefined, {});
	expect(facts.map(({ label }) => label)).toEqual(['时效性']);
	expect(words(facts, '时效性')).toBe('未核实：请以官方数据库为准');
});

test('时效性 stands with the day and the source of its verification', () => {
	const verified: LawRecord = {
		...law,
		status: '现行有效',
		verifiedOn: '2026-11-02',
		verifiedSource: { title: '示例数据库', url: 'https://db.example.gov.cn/' },
	};
	expect(words(lawFacts(verified, undefined, {}).facts, '时效性')).toBe(
		'现行有效（2026年11月2日核实，来源：示例数据库）',
	);
});

const verified = {
	status: '现行有效' as const,
	verifiedOn: '2024-05-06',
	verifiedSource: { title: '示例数据库' },
};

test.each<[string, Partial<LawRecord>, AboutLaw, told: string, later: string | undefined]>([
	[
		'its own term',
		verified,
		{ lastDay: '2025-04-30' },
		'现行有效（2024年5月6日核实，来源：示例数据库）；写明有效期到2025年4月30日为止',
		'；写明的有效期到2025年4月30日为止，已经届满',
	],
	[
		'another law',
		verified,
		{ repeal: {} },
		'现行有效（2024年5月6日核实，来源：示例数据库）；另有法规写明废止',
		undefined,
	],
	[
		'another law, from a day on, and its own term',
		{},
		{ repeal: { day: '2099-01-01' }, lastDay: '2099-12-31' },
		'未核实：请以官方数据库为准；另有法规写明自2099年1月1日起废止；写明有效期到2099年12月31日为止',
		'；写明的有效期到2099年12月31日为止，已经届满',
	],
	[
		'its history',
		{ ...verified, history: [{ date: '2025-01-01', kind: '废止' }] },
		{},
		'已于2025年1月1日废止；在那以前现行有效（2024年5月6日核实，来源：示例数据库）',
		undefined,
	],
	[
		'its history, from a day on,',
		{ ...verified, history: [{ date: '2099-01-01', kind: '废止' }] },
		{},
		'现行有效（2024年5月6日核实，来源：示例数据库）',
		'已于2099年1月1日废止；在那以前',
	],
])(
	'时效性 that was verified does not stand alone where %s says otherwise',
	(_, known, about, told, later) => {
		const { facts } = lawFacts({ ...law, ...known }, undefined, about);
		expect(words(facts, '时效性')).toBe(told);
		expect(facts[0]!.parts.find(({ from }) => from)?.then).toBe(later);
	},
);

test('on the page of another wording the status of the law is not taken for that of the page', () => {
	const current = { date: '2020-01-01' };
	const { facts } = lawFacts({ ...law, current }, { date: '2010-01-01' }, {});
	expect(words(facts, '时效性')).toMatch(/^本页不是现在的文本。/);
});

test('whether it is that of the page changes with the day on which a wording to come applies', () => {
	const wordings = ['2099-01-01', '2098-01-01', '2020-01-01'].map((date) => ({ date }));
	const [later, coming, current] = wordings as [LawVersion, LawVersion, LawVersion];
	const about = (shown: LawVersion) =>
		lawFacts({ ...law, wordings, current }, shown, {}).facts[0]!.parts[0];
	const other = '本页不是现在的文本。这部法规时效性';
	expect(about(current)).toEqual({ text: '', from: '2098-01-01', then: other });
	expect(about(coming)).toEqual({
		text: other,
		from: '2098-01-01|2099-01-01',
		then: `|${other}`,
	});
	expect(about(later)).toEqual({ text: other, from: '2099-01-01', then: '' });
});

test('the days of a wording are told in their order', () => {
	const version = {
		date: '2019-03-15',
		kind: '制定' as const,
		adopted: '2019-03-15',
		published: '2019-03-25',
		effective: '2019-05-01',
	};
	const { facts, more } = lawFacts({ ...law, current: version }, version, {});
	expect(words(facts, '施行日期')).toBe('2019年5月1日');
	expect(words(more, '日期')).toBe('2019年3月15日通过，2019年3月25日公布');
	expect(words(more, '本页版本')).toBe('2019年3月15日制定');
});

test.each<[caption: string, adopted: string, kind: LawVersion['kind'], told: string]>([
	['1997年3月14日通过　2020年12月26日修订', '2020-12-26', '修订', '2020年12月26日修订通过'],
	['1997年3月14日通过　2020年12月26日修正', '2020-12-26', '修正', '2020年12月26日修正'],
	// 修正 leaves the day of the 修订 before it, which nobody has called 通过.
	[
		'1997年3月14日通过　2017年5月6日修订　2020年12月26日修正',
		'2017-05-06',
		'修正',
		'2017年5月6日修订通过',
	],
	['1997年3月14日通过　2020年12月26日修正', '1997-03-14', '修正', '1997年3月14日通过'],
	['2020年12月26日修订', '2020-12-26', '修订', '2020年12月26日修订通过'],
])('the day of a wording is called as in the 题注 %s', (caption, adopted, kind, told) => {
	const version = { date: '2020-12-26', kind, adopted };
	const text = readLaw(`示例法\n（${caption}）\n第一条　内容。\n`);
	const timeline = timelineOf({ versions: [version] }, text);
	const { more } = lawFacts({ ...law, current: version }, version, { timeline });
	expect(words(more, '日期')).toBe(told);
});

test.each([
	['关于修改〈示例法〉等七部法律的决定', '《关于修改〈示例法〉等七部法律的决定》'],
	['关于修改《示例法》的决定', '《关于修改〈示例法〉的决定》'],
	['某市关于修改<示例条例>的决定', '《某市关于修改〈示例条例〉的决定》'],
	['《关于修改〈示例法〉的决定》', '《关于修改〈示例法〉的决定》'],
])('the act %s stands in book-title marks', (amendedBy, told) => {
	const version = { date: '2018-12-29', kind: '修正' as const, amendedBy };
	const { more } = lawFacts({ ...law, current: version }, version, {});
	expect(words(more, '本页版本')).toBe(`2018年12月29日修正，依据${told}`);
});

test('a topic leads to the list of laws about it', () => {
	const [topic] = lawFacts(law, undefined, {
		topics: [{ id: 'renmin-fangkong', name: '人民防空' }],
	}).more.slice(-1);
	expect(topic!.parts).toEqual([{ text: '人民防空', href: '/laws/#topic=renmin-fangkong' }]);
});

test('the text of a page can be taken away as files: of the law, or on an older wording of that one', () => {
	const old = { date: '2010-01-01' };
	const current = { date: '2020-01-01' };
	const linksFor = (shown: { date: string } | undefined): (string | undefined)[] =>
		lawFacts({ ...law, current }, shown, {})
			.more.filter(({ label }) => label === '其他下载')
			.flatMap(({ parts }) => parts.flatMap(({ href }) => (href ? [href] : [])));
	expect(linksFor(current)[0]).toBe('/laws/shili-fa.txt');
	expect(linksFor(old)).toEqual([
		'/laws/shili-fa/2010-01-01.txt',
		'/laws/shili-fa/2010-01-01.md',
		'/laws/shili-fa/2010-01-01.json',
		'/laws/shili-fa/2010-01-01.xml',
		'/data/',
	]);
	expect(linksFor(undefined)).toEqual([]);
});

test('the number of the law is that of the wording in force; an older one has its own, or none is said', () => {
	const [now, before, first]: LawVersion[] = [
		{ date: '2025-01-01' },
		{ date: '2015-01-01', documentNumber: '示例令第2号' },
		{ date: '2005-01-01' },
	];
	const numbered = { ...law, documentNumber: '示例令第3号', current: now };
	const said = (shown: LawVersion | undefined): string | undefined =>
		words(lawFacts(numbered, shown, {}).more, '文号');
	expect([now, before, first].map(said)).toEqual(['示例令第3号', '示例令第2号', undefined]);
	expect(words(lawFacts({ ...numbered, current: undefined }, undefined, {}).more, '文号')).toBe(
		'示例令第3号',
	);
});
