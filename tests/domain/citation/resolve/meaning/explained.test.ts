import { describe, expect, test } from 'vitest';
import { lawExplained, lawInTitle } from '../../../../../src/domain/citation/find/names/about.ts';
import { CitedLaws } from '../../../../../src/domain/citation/held/law-index.ts';
import { Places } from '../../../../../src/domain/citation/held/places.ts';
import { readMarked } from '../../marks.ts';

describe('the law that a text explains, by its title', () => {
	test.each<[title: string, name: string | undefined]>([
		['《某省风筝条例》释义', '某省风筝条例'],
		['山洞保护法第二十条的理解与适用', '山洞保护法'],
		['关于《风筝办法》的条文解读', '风筝办法'],
		['船舶法典第二十条第一款解读（上）', '船舶法典'],
		['风筝条例学习问答', '风筝条例'],
		['《某省风筝条例》亮点解读', '某省风筝条例'],
		['风筝条例知识十问', '风筝条例'],
		['普法知识问答', undefined],
		['书法知识百问', undefined],
		['《某省风筝条例》宣传提纲', '某省风筝条例'],
		['一图读懂《某省风筝条例》', '某省风筝条例'],
		['一图读懂风筝条例和渡口条例', undefined],
		['图解《某省风筝条例》和《渡口条例》', undefined],
		['某省风筝条例', undefined],
		['《风筝条例》和《渡口条例》解读', undefined],
		['风筝政策问答', undefined],
		['关于执行《风筝条例》的通知', undefined],
	])('%s', (title, name) => {
		expect(lawExplained(['', title])).toBe(name);
	});

	test.each<[title: string, name: string | undefined]>([
		['关于对《风筝办法》提出修改建议的函', '风筝办法'],
		['关于《某省实施〈山洞保护法〉办法》的修改意见', '某省实施〈山洞保护法〉办法'],
		['修改《风筝条例》的建议', '风筝条例'],
		['关于《风筝条例（修订草案）》的修改意见', undefined],
		['关于贯彻《风筝条例》的意见', undefined],
	])('%s below the name of an office', (title, name) => {
		expect(lawExplained(['某县司法局', title, '某司函〔2030〕1号'])).toBe(name);
	});
});

describe('the law that an explanation or an answer is about, by its title', () => {
	test.each<[title: string, name: string | undefined]>([
		['某省人民代表大会常务委员会关于《某省风筝条例》第三条第一款的解释', '某省风筝条例'],
		['关于如何理解《风筝办法》第五条、第六条的答复', '风筝办法'],
		['某省人民代表大会常务委员会关于修改《某省风筝条例》第三条的决定', undefined],
		['关于《风筝办法》的批复', undefined],
		['关于执行《刑法》确定罪名的补充规定', '刑法'],
	])('%s', (title, name) => {
		expect(lawInTitle(title)).toBe(name);
	});
});

/** 第五条 has two 款, of which the first has 项. */
const places = new Places([
	't5',
	't5-k1',
	't5-k1-x1',
	't5-k1-x2',
	't5-k2',
	't6',
	't6-k1',
	't6-k1-x1',
]);
const laws = new CitedLaws(
	[
		{
			id: 'dengta',
			name: '灯塔条例',
			names: ['灯塔条例'],
			numbers: [],
			versions: [{ date: '2021-05-01', places: () => places }],
		},
	],
	'2031-06-01',
);

test.each<[what: string, lines: string[]]>([
	[
		'in the line below a 款 that has none, 第1项 is no item of another 款',
		['4\t不听指挥\t{《灯塔条例》第五条第2款|dengta#t5-k2}', '说明：第1项、第2项可以合并。'],
	],
	[
		'below an article it is one of that',
		['{《灯塔条例》第六条|dengta#t6}', '说明：{第1项|dengta#t6-k1-x1}规定可以合并。'],
	],
	[
		'in the same line it may be one of the article',
		[
			'依照{《灯塔条例》第五条第二款|dengta#t5-k2}，对{第一项|dengta#t5-k1-x1}、{第二项|dengta#t5-k1-x2}审查。',
		],
	],
])('%s', (_, lines) => {
	expect(readMarked(lines, laws)).toEqual(lines);
});
