import { CitedLaws, type IndexedLaw } from '../../../src/domain/citation/held/law-index.ts';
import { Places } from '../../../src/domain/citation/held/places.ts';

/** The day of the tests. */
export const TODAY = '2031-06-01';

interface Shape {
	articles: number;
	/** 款 of each article, 项 of each 款, 目 of each 项. */
	inner?: [number, number, number];
	/** Articles with a 之一 behind them. */
	branches?: number[];
	/** Addresses of 编, 章, 节. */
	divisions?: string[];
	/** 附件 with so many articles each. */
	annexes?: number[];
	/** 编 by their names. */
	parts?: Record<string, string>;
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, place) => place + 1);

/** The addresses of a law of a given shape; all its articles are alike. */
export function addresses({
	articles,
	inner = [4, 9, 5],
	branches = [],
	divisions = [],
	annexes = [],
}: Shape): string[] {
	const names = upTo(articles).flatMap((t) => [
		`t${t}`,
		...(branches.includes(t) ? [`t${t}z1`] : []),
	]);
	const attached = annexes.flatMap((count, fj) => [
		`fj${fj + 1}`,
		...upTo(count).flatMap((t) => within(`fj${fj + 1}-t${t}`, inner)),
	]);
	return [...divisions, ...names.flatMap((name) => within(name, inner)), ...attached];
}

function within(
	article: string,
	[paragraphs, items, subitems]: [number, number, number],
): string[] {
	return [
		article,
		...upTo(paragraphs).flatMap((k) => [
			`${article}-k${k}`,
			...upTo(items).flatMap((x) => [
				`${article}-k${k}-x${x}`,
				...upTo(subitems).map((m) => `${article}-k${k}-x${x}-m${m}`),
			]),
		]),
	];
}

const version = (date: string, shape: Shape): IndexedLaw['versions'][number] => {
	const parts = new Map(Object.entries(shape.parts ?? {}));
	const places = new Places(addresses(shape), new Map(), parts);
	return { date, effective: date, places: () => places };
};

const law = (
	id: string,
	names: string[],
	versions: IndexedLaw['versions'],
	numbers: string[] = [],
): IndexedLaw => ({ id, name: names[1] ?? names[0]!, names, numbers, versions });

const FULL: Shape = {
	articles: 130,
	branches: [17, 20],
	divisions: ['c1', 'c2', 'c2-s1', 'c2-s2', 'c3', 'c4'],
	annexes: [5],
};

/** Laws that nobody has made. */
export const INVENTED: IndexedLaw[] = [
	law('fengzheng', ['某省风筝管理条例'], [version('2030-01-01', FULL)]),
	law(
		'shandong',
		['中华人民共和国山洞保护法', '山洞保护法', '洞法'],
		[version('2020-01-01', FULL)],
	),
	law('dengta', ['灯塔条例'], [version('2021-05-01', { articles: 60 })], ['国务院令第901号']),
	{
		...law('gudeng', ['孤灯管理办法'], [version('2009-05-01', { articles: 9 })]),
		status: '已废止',
	},
	law(
		'xize',
		['中华人民共和国山洞保护法实施细则', '山洞保护法实施细则'],
		[version('2022-01-01', { articles: 40 })],
	),
	law(
		'shishi',
		['某省实施《中华人民共和国山洞保护法》办法', '某省实施《山洞保护法》办法'],
		[version('2023-01-01', { articles: 30 })],
	),
	law(
		'fadian',
		['中华人民共和国船舶法典', '船舶法典'],
		[
			version('2025-01-01', {
				articles: 1300,
				inner: [2, 2, 0],
				divisions: [
					'b1',
					'b1-c1',
					'b2',
					'b2-f1',
					'b2-f1-c1',
					'b2-f2',
					'b2-f2-c6',
					'b3',
					'b3-c1',
					'b3-c1-s2',
				],
				parts: { 总则: 'b1', 船体: 'b2', 缆绳: 'b3' },
			}),
		],
	),
	law(
		'dukou',
		['中华人民共和国渡口法', '渡口法'],
		[version('2010-01-01', { articles: 50 }), version('2028-01-01', { articles: 20 })],
	),
	law(
		'jieshi',
		['最高人民法院关于审理山洞纠纷案件的解释（二）'],
		[version('2031-02-01', { articles: 30 })],
		['法释〔2031〕7号'],
	),
	law(
		'zulin',
		['最高人民法院关于审理过江渡船租赁合同纠纷案件适用法律若干问题的解释（一）'],
		[version('2024-01-01', { articles: 20 })],
	),
	law(
		'xingfa',
		['中华人民共和国刑法', '刑法'],
		[
			version('2029-01-01', {
				articles: 450,
				inner: [3, 6, 0],
				branches: [120, 260],
				divisions: ['b1', 'b1-c1', 'b2', 'b2-c1', 'b2-c2'],
			}),
		],
	),
	law(
		'shiyong',
		['最高人民法院关于适用《山洞保护法》若干问题的解释'],
		[version('2024-02-01', { articles: 20 })],
	),
	law('jiancha', ['中华人民共和国监察法', '监察法'], [version('2029-01-01', { articles: 60 })]),
	law('zizhi', ['某族自治州自治条例'], [version('2020-01-01', { articles: 10 })]),
	law('tong-a', ['某甲市桥梁条例', '桥梁条例'], [version('2020-01-01', { articles: 10 })]),
	law('dengchuan', ['沧岚市灯船安全办法'], [version('2020-01-01', { articles: 10 })]),
	law('dengwu', ['沧岚市灯屋管理条例'], [version('2020-01-01', { articles: 10 })]),
	law('tong-b', ['某乙市桥梁条例', '桥梁条例'], [version('2020-01-01', { articles: 10 })]),
	law('guifan', ['放灯操作规范'], [version('2024-01-01', { articles: 10 })]),
	law(
		'fubiao',
		['中华人民共和国浮标管理法', '浮标管理法'],
		[version('2020-01-01', { articles: 10 })],
	),
	law('hangdao', ['航道疏浚与养护条例'], [version('2020-01-01', { articles: 20 })]),
	law(
		'jiufen',
		['最高人民法院关于摆渡纠纷适用法律若干问题的规定'],
		[version('2020-01-01', { articles: 20 })],
	),
	law('jiuyuan', ['中华人民共和国水上救护救援法'], [version('2020-01-01', { articles: 20 })]),
	law('yehang', ['中华人民共和国夜航处罚法'], [version('2020-01-01', { articles: 20 })]),
	law('zhichuan', ['中华人民共和国纸船法', '纸船法'], []),
];

export const inventedLaws = new CitedLaws(INVENTED, TODAY);
