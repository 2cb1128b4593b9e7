import { expect, test } from 'vitest';
import { formatTarget } from '../../../../src/domain/citation/say/describe.ts';
import { CitedLaws } from '../../../../src/domain/citation/held/law-index.ts';
import { placesOf } from '../../../../src/domain/citation/held/law-places.ts';
import { Places } from '../../../../src/domain/citation/held/places.ts';
import { amendedBy } from '../../../../src/domain/citation/find/names/amended.ts';
import { readLawCitations } from '../../../../src/domain/citation/link/read-law.ts';
import { CitationReader } from '../../../../src/domain/citation/resolve/resolve.ts';
import { readLaw } from '../../../../src/domain/law/read/parse.ts';

/** The third 编 of an invented code, in a file of its own. */
const PART = readLaw(`第一编　桨和帆
第一章　桨
第三十条　本编所称桨，不含篙。
第三十一条　本章没有规定的，适用前条。
`);
const places = new Places([
	...['b1', 'b1-c1', 'b3', 'b3-c1'],
	...['t30', 't30-k1', 't31', 't31-k1'],
]);
const laws = new CitedLaws(
	[{ id: 'fadian', name: '船舶法典', names: ['船舶法典'], numbers: [], versions: [] }].map(
		(law) => ({ ...law, versions: [{ date: '2025-01-01', places: () => places }] }),
	),
	'2030-01-01',
);

test('本编 and 本章 in a file that holds one 编 are those of the whole law', () => {
	const reader = new CitationReader(laws, { self: { law: 'fadian' } });
	const found = [...readLawCitations(PART, reader, 'b3').values()].flat();
	expect(found.map(({ text, targets }) => [text, ...targets.map(formatTarget)])).toEqual([
		['本编', 'fadian#b3'],
		['本章', 'fadian#b3-c1'],
		['前条', 'fadian#t30'],
	]);
});

test.each<[title: string, names: string[] | undefined]>([
	['某省人民代表大会常务委员会关于修改《某省风筝条例》的决定', ['某省风筝条例']],
	['某省人民代表大会常务委员会关于修正《某省风筝条例》的决定', ['某省风筝条例']],
	['关于修改〈某省风筝条例〉的决定', ['某省风筝条例']],
	['关于修改《关于适用〈风筝法〉的解释》的决定', ['关于适用〈风筝法〉的解释']],
	['关于修改《某市风筝条例》和《某市纸鸢条例》的决定', []],
	['某市人民代表大会常务委员会关于修改《某市风筝条例》等三部地方性法规的决定', []],
	['某市人民代表大会常务委员会关于修改部分地方性法规的决定', []],
	['某省风筝条例修正案', ['某省风筝条例']],
	['某省人民代表大会常务委员会讨论、决定重大事项的规定', undefined],
	['某省风筝条例', undefined],
	['某省船舶条例（修正案）', ['某省船舶条例']],
])('%s amends %j', (title, names) => {
	expect(amendedBy(title)).toEqual(names);
});

test('a list of places that the source breaks over two lines is of one law', () => {
	const other = new CitedLaws(
		[{ id: 'fadian', name: '船舶法典', names: ['船舶法典'], numbers: [] }].map((law) => ({
			...law,
			versions: [{ date: '2025-01-01', places: () => places }],
		})),
		'2030-01-01',
	);
	const reader = new CitationReader(other, {});
	const lines = ['依照《船舶法典》第三十条、', '第三十一条和第三十条第一款办理。', '第三十一条'];
	const found = lines.map((line) => reader.read(line).map((one) => one.targets.map(formatTarget)));
	expect(found).toEqual([[['fadian#t30']], [['fadian#t31'], ['fadian#t30-k1']], [[]]]);
});

test('a citation that the source breaks over two lines is one of the law and the article in front', () => {
	const reader = new CitationReader(laws, {});
	const meant = (line: string): string[] =>
		reader.read(line).flatMap(({ targets }) => targets.map(formatTarget));
	expect(meant('依照《船舶法典》')).toEqual(['fadian']);
	expect(meant('第三十一条办理，并适用《船舶法典》第三十条')).toEqual(['fadian#t31', 'fadian#t30']);
	expect(meant('第一款的规定。')).toEqual(['fadian#t30-k1']);
	expect(meant('适用《船舶法典》')).toEqual(['fadian']);
	expect(meant('第三十条　桨的长度。')).toEqual([]);
	const whole = new CitationReader(laws, {});
	whole.read('适用《船舶法典》。');
	expect(whole.read('第三十条规定了桨。').flatMap(({ targets }) => targets)).toEqual([]);
});

/** What a statute cites of itself: the words, and the addresses or `!` with the reason. */
function citedIn(text: string): [words: string, means: string][] {
	const statute = readLaw(text);
	const known = placesOf(statute);
	const versions = [{ date: '2025-01-01', places: () => known }];
	const own = { id: 'own', name: '舟桥条例', names: ['舟桥条例'], numbers: [], versions };
	const reader = new CitationReader(new CitedLaws([own], '2030-01-01'), { self: { law: 'own' } });
	return [...readLawCitations(statute, reader).values()]
		.flat()
		.map(({ text: words, targets, reason }) => [
			words,
			targets.map(({ address }) => address).join(' ') || `!${reason?.kind}`,
		]);
}

test('项 within the line of a 款 are found as those on lines of their own', () => {
	const list = '有下列情形之一的，不得过桥：（一）桥面结冰的；（二）水位超限的；(三)正在检修的。';
	const cited = citedIn(`舟桥条例
第一条　${list}
　　前款第（一）项、第（二）至（三）项情形消失的，可以过桥；第（四）项除外。
第二条　违反第一条第一款第二项的，罚款；违反（二）、（三）项的，从重。第一条第四项另定。
第三条　违反本条例，情节较轻：（二）改正的，不罚。
　　前款第二项由桥长认定。
`);
	expect(cited).toEqual([
		['前款第（一）项', 't1-k1-x1'],
		['第（二）至（三）项', 't1-k1-x2 t1-k1-x3'],
		['第一条第一款第二项', 't1-k1-x2'],
		['（二）、（三）项', 't1-k1-x2 t1-k1-x3'],
		['第一条第四项', '!no such place'],
		['前款第二项', '!nothing meant'],
	]);
});

test('so are 目 within a 项 that stands within a line itself', () => {
	const cited = citedIn(`舟桥条例
第一条　舟桥应当有：（一）灯，包括：1．红灯；2．绿灯；（二）栏杆，包括：1.铁栏；2.木栏；3.绳栏；（三）船钉。
　　前款第（一）项第2目、第二项第1、3目的尺寸由桥长规定，第（一）项第3目除外。
第二条　违反第一条第二项第2目的，罚款；违反第一条第一款第三项第1目的，从重；第2目的地另定。
`);
	expect(cited).toEqual([
		['前款第（一）项第2目', 't1-k1-x1-m2'],
		['第二项第1、3目', 't1-k1-x2-m1 t1-k1-x2-m3'],
		['第一条第二项第2目', 't1-k1-x2-m2'],
		['第一条第一款第三项第1目', '!no such place'],
	]);
});

test('words that a decision prints stand in the 章 and count the 项 of the law that it amends', () => {
	const bridges = readLaw(`舟桥条例
第一章　总则
第一条　桥面应当平整。
第二章　通行
第一节　人
第二条　过桥的人应当：
（一）靠右；
（二）缓行；
（三）避让。
违反的，劝离。
第三条　马匹应当牵行。
`);
	const known = placesOf(bridges);
	expect(['t1', 't2', 't3', 't9'].map((article) => known.divisionAround(article))).toEqual([
		'c1',
		'c2-s1',
		'c2-s1',
		'',
	]);
	const versions = [{ date: '2025-01-01', places: () => known }];
	const amendedLaw = { id: 'own', name: '舟桥条例', names: ['舟桥条例'], numbers: [], versions };
	const decision = readLaw(`关于修改《舟桥条例》的决定
一、将第二条修改为：“过桥的人应当：
（一）靠右；
（二）按前项规定缓行；
（三）避让，前两项情形除外。
“违反前款规定、本章其他规定和本节第三条的，劝离。”
二、（一）将第三条修改为：
“马匹应当牵行，适用本章规定。
“违反前款的，劝离。”
`);
	const reader = new CitationReader(new CitedLaws([amendedLaw], '2030-01-01'), {
		day: '2025-01-01',
		amends: ['舟桥条例'],
	});
	const cited = [...readLawCitations(decision, reader).values()].flat();
	expect(
		cited.map(({ text, targets }) => [text, ...targets.map(({ address }) => address)]),
	).toEqual([
		['第二条', 't2'],
		['前项', 't2-k1-x1'],
		['前两项', 't2-k1-x1', 't2-k1-x2'],
		['前款', 't2-k1'],
		['本章', 'c2'],
		['本节第三条', 't3'],
		['第三条', 't3'],
		['本章', 'c2'],
		['前款', 't3-k1'],
	]);
});

test('附件 and 附录 count for themselves, in 条 or in 一、; 本附录 is the one around', () => {
	const cited = citedIn(`舟桥条例
第一条　舟桥的颜色见附录二，船钉见附录第一条、第二条和本条例第一条。
第二条　违反附件二第三条的，罚款。
附录一
一、船钉用铜。
二、含有本附录第一项所列船钉的，涂漆。
附录二
第一条　桥面为红色。
第二条　栏杆的颜色适用前条和本附录第一条，并遵守第二条、本条例第二条。
第三条　其余适用附录一第一条。
`);
	expect(cited).toEqual([
		['附录二', 'fj2'],
		['附录第一条', 'fj1-d1'],
		['第二条', 'fj1-d2'],
		['本条例第一条', 't1'],
		['附件二第三条', 'fj2-t3'],
		['本附录第一项', 'fj1-d1'],
		['前条', 'fj2-t1'],
		['本附录第一条', 'fj2-t1'],
		['第二条', 'fj2-t2'],
		['本条例第二条', 't2'],
		['附录一第一条', 'fj1-d1'],
	]);
});

test('附件一, 附表一 and 附图一 are three, each cited by its name; what the law has not got is not another one', () => {
	const cited = citedIn(`舟桥条例
第一条　船钉见附件一，颜色见附表一和附表2，样式见附图一和附件1第二条。
第二条　违反附表三第一条、附录一第一条的，罚款。
附件一
第一条　船钉用铜。
第二条　含铅的船钉涂漆。
附表一：桥面颜色
红
附表二：栏杆颜色
绿
附图一：桥
`);
	expect(cited).toEqual([
		['附件一', 'fj1'],
		['附表一', 'fj1~2'],
		['附表2', 'fj2'],
		['附图一', 'fj1~3'],
		['附件1第二条', 'fj1-t2'],
		['附表三第一条', '!no such place'],
		['附录一第一条', 'fj1-t1'],
	]);
});

test('a 款 behind an article at the end of a line is one of that article, not of the own one', () => {
	const cited = citedIn(`舟桥条例
第一条　桥分两种。
　　桥有栏杆。
第二条　过桥的人应当遵守本条例第一条
第二款的规定，并遵守前条。
　　第一款所称的人不含船工。
`);
	expect(cited).toEqual([
		['本条例第一条', 't1'],
		['第二款', 't1-k2'],
		['前条', 't1'],
		['第一款', 't2-k1'],
	]);
});

test('so are those that are numbered 1. or ①, and 目 within the line of a 项; what a 款 quotes is none of its 项', () => {
	const cited = citedIn(`舟桥条例
第一条　舟桥应当有：1.桥面；2.栏杆；3.灯，灯高：1.5米。
　　前款第3项和第4项另定。
第二条　过桥应当：
（一）慢行：①载人的；②载物的；
（二）停车。
　　违反前款第一项第2目、第1至2目和第二项第1目的，劝离。
第三条　牌上写明：“下列船只禁止过桥：（一）帆船；（二）驳船。”
　　前款第二项由桥长认定。
`);
	expect(cited).toEqual([
		['前款第3项', 't1-k1-x3'],
		['第4项', '!nothing meant'],
		['前款第一项第2目', 't2-k1-x1-m2'],
		['第1至2目', 't2-k1-x1-m1 t2-k1-x1-m2'],
		['第二项第1目', '!nothing meant'],
		['前款第二项', '!nothing meant'],
	]);
});

test('属于第三项 behind 前款第二项 is of that 款, and not of what another 款 has named as an offence', () => {
	const law = readLaw(`某船条例

第五条　有下列情形之一的，注销：
（一）有《灯塔条例》第七条第一项情形的；
（二）停航的；
（三）被吊销的。
因前款第二项情形被注销的，重新申请；属于第三项情形的，不得申请。
`);
	const laws = new CitedLaws(
		['某船条例', '灯塔条例'].map((name) => ({
			...{ id: name, name, names: [name], numbers: [] },
			versions: [
				{
					date: '2025-01-01',
					places: () =>
						name === '某船条例'
							? placesOf(law)
							: new Places(['t7', 't7-k1', 't7-k1-x1', 't7-k1-x3']),
				},
			],
		})),
		'2030-01-01',
	);
	const found = [
		...readLawCitations(law, new CitationReader(laws, { self: { law: '某船条例' } })).values(),
	].flat();
	expect(found.map(({ text, targets }) => [text, ...targets.map(formatTarget)])).toEqual([
		['《灯塔条例》第七条第一项', '灯塔条例#t7-k1-x1'],
		['前款第二项', '某船条例#t5-k1-x2'],
		['第三项', '某船条例#t5-k1-x3'],
	]);
});
