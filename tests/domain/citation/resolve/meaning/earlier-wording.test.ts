import { describe, expect, test } from 'vitest';
import { CitedLaws, type IndexedLaw } from '../../../../../src/domain/citation/held/law-index.ts';
import type { TextOrigin } from '../../../../../src/domain/citation/resolve/meaning/meaning.ts';
import type { Reason, Target } from '../../../../../src/domain/citation/model.ts';
import { Places } from '../../../../../src/domain/citation/held/places.ts';
import { CitationReader } from '../../../../../src/domain/citation/resolve/resolve.ts';
import { addresses } from '../../invented-laws.ts';

const version = (date: string, articles: number): IndexedLaw['versions'][number] => {
	const places = new Places(addresses({ articles }));
	return { date, effective: date, places: () => places };
};

const law = (id: string, name: string, rest: Partial<IndexedLaw>): IndexedLaw => ({
	id,
	name,
	names: [name],
	numbers: [],
	versions: [],
	...rest,
});

/** Laws that nobody has made, in several wordings. */
const LAWS: IndexedLaw[] = [
	law('dukou', '渡口法', { versions: [version('2010-01-01', 50), version('2028-01-01', 20)] }),
	law('lundu', '轮渡条例', {
		versions: [version('2010-01-01', 50), version('2028-01-01', 20)],
		wordings: [{ date: '2010-01-01' }, { date: '2020-01-01' }, { date: '2028-01-01' }],
	}),
	law('xinfa', '新渡法', {
		versions: [
			version('2020-01-01', 40),
			{ ...version('2031-05-01', 50), effective: '2032-01-01' },
		],
	}),
	law('zhufa', '竹筏法', { versions: [version('2005-01-01', 30)], status: '已废止' }),
	law('matou', '某县码头办法', {
		versions: [version('2012-03-01', 30), version('2019-03-01', 30), version('2029-05-01', 40)],
	}),
	law('jueding', '关于修改《渡口法》的决定', { versions: [version('2028-01-01', 3)] }),
];
const laws = new CitedLaws(LAWS, '2031-06-01');

const REPORT: TextOrigin = {};
/** A 修订, and a 修正 of it that is adopted and not in force yet. */
const LATEST = new CitedLaws(
	[
		law('zhafa', '闸法', {
			versions: [
				{ ...version('2012-01-01', 30), kind: '制定' },
				{ ...version('2020-01-01', 40), kind: '修正' },
				{ ...version('2030-01-01', 40), kind: '修订' },
				{ ...version('2031-05-01', 40), effective: '2032-01-01', kind: '修正' },
			],
		}),
	],
	'2031-06-01',
);

const OWN: TextOrigin = { self: { law: 'matou', date: '2029-05-01' }, day: '2029-05-01' };
const DECISION: TextOrigin = {
	self: { law: 'jueding', date: '2028-01-01' },
	day: '2028-01-01',
	amends: ['渡口法'],
};

const meant = (text: string, origin: TextOrigin): (Target | Reason)[] =>
	new CitationReader(laws, origin)
		.read(text)
		.flatMap(({ targets, reason }): (Target | Reason)[] => (reason ? [reason] : targets));

const old = (address: string): Target => ({ law: 'dukou', address, version: '2010-01-01' });
const present = (address: string): Target => ({ law: 'dukou', address });
const earlier = (name: string): Reason => ({ kind: 'earlier wording', name });

describe('a citation of an earlier wording', () => {
	test.each<[text: string, origin: TextOrigin, meant: (Target | Reason)[]]>([
		['适用修订前的《渡口法》第四十条。', REPORT, [old('t40')]],
		['适用修正前渡口法第四十条、第五条。', REPORT, [old('t40'), old('t5')]],
		[
			'适用2010年修订的《渡口法》第五条和该法第六条，2028年新修订的该法第七条、该法第八条。',
			REPORT,
			[old('t5'), old('t6'), present('t7'), present('t8')],
		],
		['适用修订前的渡口法第五条和修订后的该法第七条。', REPORT, [old('t5'), present('t7')]],
		['适用渡口法第五条、修订前的该法第七条。', REPORT, [present('t5'), old('t7')]],
		['适用2010年渡口法第五条。', REPORT, [old('t5')]],
		['适用《渡口法》（2010年）第五条。', REPORT, [old('t5')]],
		['适用《渡口法（2010年修订）》第四十条。', REPORT, [old('t40')]],
		['适用《渡口法(2010年)》第五条。', REPORT, [old('t5')]],
		['适用2010年公布的《渡口法》第五条。', REPORT, [old('t5')]],
		['适用《渡口法》2010年版第五条、第四十条。', REPORT, [old('t5'), old('t40')]],
		['适用《渡口法》2010年修订文本的第五条。', REPORT, [old('t5')]],
		['适用2028年修订的《渡口法》第五条。', REPORT, [{ law: 'dukou', address: 't5' }]],
		// a year of effect, in which no wording was made
		[
			'适用2032年1月1日起施行的新《新渡法》第五条。',
			REPORT,
			[{ law: 'xinfa', address: 't5', version: '2031-05-01' }],
		],
		// a year of effect that no wording here has
		[
			'适用2033年1月1日起施行的新《渡口法》第五条。',
			REPORT,
			[{ kind: 'earlier wording', name: '渡口法' }],
		],
		[
			'2010年修订的《渡口法》规定要点灯，该法第四十条规定停航，第四十一条另有规定；2028年《渡口法》执行中，该法第七条不变。',
			REPORT,
			[
				{ law: 'dukou', address: '' },
				old('t40'),
				old('t41'),
				{ law: 'dukou', address: '' },
				present('t7'),
			],
		],
		// The year says when something was done.
		[
			'2010年《渡口法》执行中，该法第七条不变。',
			REPORT,
			[{ law: 'dukou', address: '' }, present('t7')],
		],
		[
			'2010年公布的《渡口法》要求点灯，该法第七条不变。',
			REPORT,
			[{ law: 'dukou', address: '' }, present('t7')],
		],
	])('leads to it where the site has it: %s', (text, origin, expected) => {
		expect(meant(text, origin)).toEqual(expected);
	});

	test('says so where it lacks the place, whatever the other wordings have', () => {
		for (const wording of ['2010年修订的', '修订前的', '2028年修订的'])
			expect(meant(`适用${wording}《渡口法》第六十条。`, REPORT)).toEqual([
				expect.objectContaining({ kind: 'no such place' }),
			]);
		expect(meant('适用2028年修订的《渡口法》第四十条。', REPORT)).toEqual([
			expect.objectContaining({ kind: 'no such place' }),
		]);
	});

	test('of one adopted and not in force yet: 新修订 and 修订后 mean it, and nothing else does', () => {
		const text =
			'适用新修订的《新渡法》第五条，修订后的新渡法第六条；适用《新渡法》第七条、现行《新渡法》第八条，修订前的新渡法第九条。';
		const version = '2031-05-01';
		expect(meant(text, REPORT)).toEqual([
			{ law: 'xinfa', address: 't5', version },
			{ law: 'xinfa', address: 't6', version },
			{ law: 'xinfa', address: 't7' },
			{ law: 'xinfa', address: 't8' },
			{ law: 'xinfa', address: 't9', version: '2020-01-01' },
		]);
	});

	const inForce = (address: string): Target => ({ law: 'xinfa', address, version: '2020-01-01' });
	const lacks = expect.objectContaining({ kind: 'no such place', version: '2020-01-01' }) as Reason;

	test.each<[what: string, text: string, meant: (Target | Reason)[]]>([
		['before the name', '适用修订前的《新渡法》第五条。', [inForce('t5')]],
		[
			'behind it',
			'适用《新渡法》修订前的第五条，《新渡法》（修订前）第六条。',
			[inForce('t5'), inForce('t6')],
		],
		['by its year', '适用2020年《新渡法》第五条。', [{ law: 'xinfa', address: 't5' }]],
		// 第四十五条 stands only in the wording to come.
		['and leads to no other', '适用修订前的《新渡法》第四十五条。', [lacks]],
		['nor by its year', '适用2020年公布的《新渡法》第四十五条。', [lacks]],
		[
			'which the law without such words does',
			'适用《新渡法》第四十五条。',
			[{ law: 'xinfa', address: 't45', version: '2031-05-01' }],
		],
	])(
		'while a revision is not in force yet, the one before it is named by its day: %s',
		(_, text, expected) => {
			expect(meant(text, REPORT)).toEqual(expected);
		},
	);

	test('of a text that is older than that revision, it is the one before the wording of its day', () => {
		const day = '2031-04-30';
		const older = earlier('新渡法');
		expect(meant('适用修订前的《新渡法》第五条。', { day })).toEqual([older]);
		expect(meant('适用修订前的《新渡法》第五条。', { day: '2031-05-02' })).toEqual([inForce('t5')]);
	});

	test('an amendment that is not in force yet means by the old numbers the wording that is', () => {
		const origin: TextOrigin = { day: '2031-05-01', amends: ['新渡法'] };
		expect(meant('第三十条改为第四十一条。', origin)).toEqual([
			inForce('t30'),
			{ law: 'xinfa', address: 't41', version: '2031-05-01' },
		]);
	});

	test.each<[said: string, version?: string]>([
		['《闸法》第五条'],
		['修订前的《闸法》第五条', '2020-01-01'],
		['《闸法》（修订前）第五条', '2020-01-01'],
		['《闸法》修订前的第五条', '2020-01-01'],
		['修订后的《闸法》第五条'],
		['新修订的闸法第五条'],
		['修正前的闸法第五条', '2030-01-01'],
		['修改前的《闸法》第五条', '2030-01-01'],
		['新修正的《闸法》第五条', '2031-05-01'],
		['修改后的《闸法》第五条', '2031-05-01'],
	])('修订 and 修正 are two things: %s', (said, version) => {
		const [citation] = new CitationReader(LATEST, REPORT).read(`适用${said}。`);
		expect(citation!.targets).toEqual([
			{ law: 'zhafa', address: 't5', ...(version && { version }) },
		]);
	});

	test.each<[text: string, meant: (Target | Reason)[]]>([
		// the wording between is known, its text is not here
		['适用修订前的《轮渡条例》第五条。', [earlier('轮渡条例')]],
		['适用2020年修订的《轮渡条例》第五条。', [earlier('轮渡条例')]],
		['适用《轮渡条例（2020年修正）》第五条。', [earlier('轮渡条例')]],
		['适用1998年《渡口法》第五条。', [earlier('渡口法')]],
		// which of the earlier ones is not said
		['适用原《渡口法》第五条。', [earlier('渡口法')]],
		['适用修订前的《竹排法》第五条。', [earlier('竹排法')]],
	])('never leads to the present one: %s', (text, expected) => {
		expect(meant(text, REPORT)).toEqual(expected);
	});

	test.each<[text: string, version?: string]>([
		['按本办法第五条办理。'],
		['按2029年修订的本办法第五条办理。'],
		['按修订前的本办法第五条办理。', '2019-03-01'],
		['按2012年公布的本办法第五条办理。', '2012-03-01'],
		['按本办法（2012年）第五条办理。', '2012-03-01'],
		['按本办法（2019年3月1日第一次修正）第五条办理。', '2019-03-01'],
	])('leads to that of the text itself: %s', (text, version) => {
		expect(meant(text, OWN)).toEqual([
			{ law: 'matou', address: 't5', ...(version && { version }) },
		]);
	});

	test.each<[text: string, origin: TextOrigin, meant: (Target | Reason)[]]>([
		['依原办法第五条领取的牌照有效。', OWN, [earlier('某县码头办法')]],
		[
			'《某县渡船条例》第三条废止，但依原条例第五条、第六条领取的牌照有效。',
			OWN,
			[
				{ kind: 'not held', name: '某县渡船条例' },
				earlier('某县渡船条例'),
				earlier('某县渡船条例'),
			],
		],
		['依原规定第五条办理。', OWN, [{ kind: 'ambiguous', name: '原规定' }]],
		[
			'《某县渡船条例》（以下简称原条例）第三条，原条例第五条。',
			REPORT,
			[
				{ kind: 'not held', name: '某县渡船条例' },
				{ kind: 'not held', name: '某县渡船条例' },
			],
		],
		[
			'依照草原法第五条、平原条例第五条办理。',
			REPORT,
			[
				{ kind: 'not held', name: '草原法' },
				{ kind: 'not held', name: '平原条例' },
			],
		],
	])(
		'原条例 and the like are one that the text has named, or itself: %s',
		(text, origin, expected) => {
			expect(meant(text, origin)).toEqual(expected);
		},
	);

	test('never leads to the present wording of the text itself', () => {
		const texts = ['原来的本办法第五条', '按2003年修正的本办法第五条', '本办法（1999年）第五条'];
		for (const text of texts) expect(meant(text, OWN)).toEqual([earlier('某县码头办法')]);
	});

	test('a year that is later than the newest wording says when that one applied', () => {
		expect(meant('2030年《渡口法》第五条怎样执行。', REPORT)).toEqual([
			{ law: 'dukou', address: 't5' },
		]);
	});

	test('a law that is no longer in force is meant itself by 原', () => {
		expect(meant('适用原《竹筏法》第五条。', REPORT)).toEqual([{ law: 'zhufa', address: 't5' }]);
	});

	test('a law repeals the wording of its own of the year that it says', () => {
		const matou = { law: 'matou', address: '', version: '2012-03-01' };
		expect(meant('2012年3月1日公布的《某县码头办法》同时废止。', OWN)).toEqual([matou]);
		expect(meant('1990年公布的《某县码头办法》同时废止。', OWN)).toEqual([earlier('某县码头办法')]);
		const numbered = '2012年3月1日公布的《某县码头办法》（县政府第9号令）同时废止。';
		expect(meant(numbered, OWN)).toEqual([matou, matou]);
	});

	test.each([
		['原第四十条改为第九条。', old('t40'), { law: 'dukou', address: 't9' }],
		['第四十条改为第九条。', old('t40'), { law: 'dukou', address: 't9' }],
		['删去第四十条、第五条第二款。', old('t40'), old('t5-k2')],
		['将第十条修改为：“违反第五条的，改正。”', old('t10'), { law: 'dukou', address: 't5' }],
	])('an amendment means the wording that it changes: %s', (text, ...expected) => {
		expect(meant(text, DECISION)).toEqual(expected);
	});

	test('原 in an amendment leads nowhere, if the wording that it changes is not here', () => {
		expect(meant('原第八条改为第九条。', { ...DECISION, amends: ['轮渡条例'] })).toEqual([
			earlier('轮渡条例'),
			{ law: 'lundu', address: 't9' },
		]);
	});
});

describe('a text that is older than every wording the site has', () => {
	const OLD: TextOrigin = { self: { law: 'matou', date: '2012-03-01' }, day: '2001-05-01' };

	test('is led to the first that came later, and the link says so', () => {
		expect(meant('依照《渡口法》第五条和本办法第三条办理。', OLD)).toEqual([
			{ law: 'dukou', address: 't5', version: '2010-01-01', later: true },
			{ law: 'matou', address: 't3', version: '2012-03-01' },
		]);
	});

	test('names a law as a whole without such a mark', () => {
		expect(meant('根据《渡口法》制定本办法。', OLD)).toEqual([
			{ law: 'dukou', address: '', version: '2010-01-01' },
		]);
	});
});

describe('a text that applies later than it was adopted', () => {
	const dated = (date: string, effective: string): IndexedLaw['versions'][number] => ({
		...version(date, 50),
		effective,
	});
	const index = new CitedLaws(
		[
			law('zhaming', '闸门法', {
				versions: [dated('2010-01-01', '2010-01-01'), dated('2028-12-01', '2029-07-01')],
			}),
			law('jieshi', '关于适用闸门法的解释', {
				versions: [dated('2028-11-01', '2029-07-01'), dated('2029-06-20', '2029-07-01')],
			}),
			law('xize', '闸门检修细则', { versions: [dated('2029-01-01', '2029-03-01')] }),
		],
		'2031-06-01',
	);
	const cited = (id: string, day: string): Target[] =>
		new CitationReader(index, { self: { law: id, date: day }, day })
			.read('依照闸门法第五条办理。')
			.flatMap(({ targets }) => targets);

	test('means the new wording that comes into force with it: a plain link to the present page', () => {
		expect(cited('jieshi', '2029-06-20')).toEqual([{ law: 'zhaming', address: 't5' }]);
	});

	test.each<[what: string, id: string, day: string]>([
		['applies before the new wording does', 'xize', '2029-01-01'],
		['was adopted before the new wording was', 'jieshi', '2028-11-01'],
	])('means the old wording, if it %s', (_, id, day) => {
		expect(cited(id, day)).toEqual([{ law: 'zhaming', address: 't5', version: '2010-01-01' }]);
	});
});
