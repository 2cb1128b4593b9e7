import { describe, expect, test } from 'vitest';
import type { Severity } from '../../../../../src/checked.ts';
import { parseLaw } from '../../../../../src/domain/law/read/parse.ts';

const problemsOf = (
	text: string,
): [line: number | undefined, severity: Severity, message: string][] =>
	parseLaw(text).problems.map(({ line, severity, message }) => [line, severity, message]);

const lawOf = (...lines: string[]): string => lines.join('\n');
const articles = (...numbers: string[]): string =>
	lawOf(...numbers.map((number) => `${number}　灯具应当明亮。`));

describe('numbers of 条', () => {
	test.each<[what: string, text: string, line: number, message: string]>([
		[
			'a gap',
			articles('第一条', '第三条'),
			2,
			'条号不连续：第一条之后是第三条。请对照官方文本，核对是否缺条、多条或者条号有误',
		],
		[
			'a repeat',
			articles('第一条', '第二条', '第二条'),
			3,
			'条号重复：第二条在前面已经出现过。请对照官方文本核对条号',
		],
		[
			'a part of a law',
			articles('第十二条', '第十三条'),
			1,
			'条号不是从第一条开始：第一个条文是第十二条。如果本文件只是一部法规的一部分，请把各部分一起导入',
		],
		[
			'之一 is missing',
			articles('第一条', '第一条之二'),
			2,
			'条号不连续：第一条之后是第一条之二。请对照官方文本，核对是否缺条、多条或者条号有误',
		],
	])('%s', (_, text, line, message) => {
		expect(problemsOf(text)).toEqual([[line, 'warning', message]]);
	});

	test('之一 and 之二 are no gaps, and each 附件 counts from one', () => {
		expect(
			problemsOf('示例法\n第一条　灯有：\n（一）灯座；\n（一之一）灯罩；\n（二）灯具。'),
		).toEqual([]);
		expect(problemsOf(articles('第一条', '第一条之一', '第一条之二', '第二条'))).toEqual([]);
		expect(problemsOf(lawOf(articles('第一条'), '附件一', articles('第一条', '第二条')))).toEqual(
			[],
		);
	});
});

describe('numbers of 编, 章, 节', () => {
	const chapter = (heading: string, article: string): string => lawOf(heading, articles(article));

	test('a gap', () => {
		expect(
			problemsOf(lawOf(chapter('第一章　总则', '第一条'), chapter('第三章　附则', '第二条'))),
		).toEqual([[3, 'warning', '章号不连续：第一章之后是第三章。请对照官方文本，核对是否缺了标题']]);
	});

	test('the first is missing', () => {
		expect(problemsOf(lawOf(articles('第一条'), chapter('第二章　附则', '第二条')))).toEqual([
			[2, 'warning', '章号不连续：开头就是第二章，前面缺第一章。请对照官方文本，核对是否缺了标题'],
		]);
	});

	test('节 count from one in each 章', () => {
		expect(
			problemsOf(
				lawOf(
					lawOf('第一章　灯', chapter('第一节　街灯', '第一条'), chapter('第二节　桥灯', '第二条')),
					lawOf('第二章　河', chapter('第二节　渡口', '第三条')),
				),
			),
		).toEqual([
			[7, 'warning', '节号不连续：开头就是第二节，前面缺第一节。请对照官方文本，核对是否缺了标题'],
		]);
	});

	test('章 may count from one in each 编, or on across 编', () => {
		for (const third of ['第一章　渡口', '第三章　渡口'])
			expect(
				problemsOf(
					lawOf(
						lawOf(
							'第一编　灯',
							chapter('第一章　街灯', '第一条'),
							chapter('第二章　桥灯', '第二条'),
						),
						lawOf('第二编　河', chapter(third, '第三条')),
					),
				),
			).toEqual([]);
	});

	test('a heading with nothing below it', () => {
		expect(problemsOf(lawOf('第一章　总则', chapter('第二章　附则', '第一条')))).toEqual([
			[1, 'warning', '标题下面没有条文：“第一章　总则”之下是空的。请对照官方文本，核对是否缺条'],
		]);
	});
});

test('章 without a name, unless it stands on the next line', () => {
	expect(problemsOf(lawOf('第一章', articles('第一条')))).toEqual([
		[1, 'warning', '标题没有名称：“第一章”后面没有名称。请对照官方文本，补在同一行或者下一行'],
	]);
	expect(problemsOf(lawOf('第一章', '总　则', articles('第一条')))).toEqual([]);
});

test('a day of no calendar', () => {
	expect(problemsOf('第一条　本办法自2024年2月30日起施行。')).toEqual([
		[1, 'warning', '日期有误：日历上没有“2024年2月30日”，没有读作日期。请对照官方文本改正'],
	]);
	expect(problemsOf('第一条　本办法自2024年2月29日起施行。')).toEqual([]);
});

describe('numbers of 项', () => {
	test('a gap', () => {
		expect(problemsOf('第一条　灯：\n（一）街灯；\n（三）桥灯。')).toEqual([
			[
				3,
				'warning',
				'序号不连续：“（一）”之后是“（三）”。请对照官方文本，核对是否缺项或者序号有误',
			],
		]);
	});

	test.each([
		['behind the colon of the line above', '注：1.桥灯另计。\n2.街灯不计。'],
		['behind the heading of a 附件', '附件：1.灯罩式样\n2.灯座式样'],
	])('the first stands %s', (_, words) => {
		expect(problemsOf(`第一条　灯见附表。\n附表\n| 灯 | 价 |\n${words}`)).toEqual([]);
	});

	test('the first are missing', () => {
		expect(problemsOf('第一条　灯：\n（二）街灯；\n（三）桥灯。')).toEqual([
			[
				2,
				'warning',
				'序号不是从一开始：这一列的开头是“（二）”。前面可能缺了内容，或者丢了序号，请对照官方文本核对',
			],
		]);
	});

	test('numbers that run on from one part of the text to the next are in order', () => {
		expect(problemsOf('一、灯\n1.街灯。\n2.桥灯。\n二、河\n3.渡口。\n4.码头。')).toEqual([]);
		// `（1）` within them counts for itself.
		expect(
			problemsOf('一、灯\n（一）街灯：\n（1）新灯；\n（2）旧灯。\n二、河\n（二）渡口。'),
		).toEqual([]);
	});

	test('the first number may stand on the line of a heading', () => {
		expect(
			problemsOf('第一条　灯具应当明亮。\n附件：1.灯具清单\n2.检查表\n3.申请表').map(
				([, , message]) => message,
			),
		).toEqual([]);
	});

	test('lines behind a colon that end in semicolons have lost their numbers', () => {
		expect(problemsOf('第一条　下列地方设灯：\n路口；\n桥头。')).toEqual([
			[
				2,
				'warning',
				'可能丢了项的序号：冒号后面的几行没有“（一）”这样的序号，已并入上面一款。官方文本如有序号，请补上后重新导入',
			],
		]);
	});
});

describe('characters', () => {
	test.each<[what: string, text: string, severity: Severity, message: string]>([
		[
			'笫 (bamboo) for 第',
			'笫一条　灯具应当明亮。',
			'warning',
			'错字：“笫”应为“第”。官方文本如此则保留，否则请改正',
		],
		[
			'a private-use character',
			'第一条　灯\ue004具应当明亮。',
			'warning',
			'有无法显示的字符：这一行有 U+E004，网页上显示不出来。请对照官方文本，换成原来的字',
		],
		[
			'a character lost in conversion',
			'第一条　灯\ufffd应当明亮。',
			'warning',
			'有无法显示的字符：这一行有 U+FFFD，网页上显示不出来。请对照官方文本，换成原来的字',
		],
		[
			'a control character, which XML cannot hold',
			'第一条　灯\v具应当明亮。',
			'warning',
			'有无法显示的字符：这一行有 U+000B，网页上显示不出来。请对照官方文本，换成原来的字',
		],
		[
			'a soft hyphen within words, which nobody sees',
			'第一条　灯\u00ad具应当明亮。',
			'info',
			'有看不见的字符：这一行的文字中间有 U+00AD，看不见，但会使检索和复制不准。已照原样保留；官方文本没有的，请删去后重新导入',
		],
		[
			'blanks inside a number',
			'第 一 条　灯具应当明亮。',
			'info',
			'序号中间有空格：“第 一 条”已按没有空格识别。官方文本如此则保留，否则请改正',
		],
		[
			'a bracket that is not closed',
			'第一条　灯具（街灯应当明亮。',
			'info',
			'括号不成对：“（”没有对应的“）”。官方文本如此则保留，否则请改正',
		],
		[
			'a bracket that is not opened',
			'第一条　灯具）应当明亮。',
			'info',
			'括号不成对：“）”没有对应的“（”。官方文本如此则保留，否则请改正',
		],
	])('%s', (_, text, severity, message) => {
		expect(problemsOf(text)).toEqual([[1, severity, message]]);
	});

	test('a wide heading is no fault, and neither are blanks around a number', () => {
		expect(problemsOf('第一章　总　　则\n第一条　　灯具应当明亮。')).toEqual([]);
	});

	test('brackets may open on one line of a 款 or 题注 and close on the next', () => {
		const caption = '示例县路灯条例\n（2019年3月1日示例县人民代表大会通过\n2021年6月1日修正）\n';
		expect(problemsOf(`${caption}第一条　灯：\n街灯（大街，\n小街）。`)).toEqual([]);
		expect(problemsOf('示例县路灯条例\n2019年3月1日通过）\n第一条　灯具应当明亮。')).toEqual([
			[2, 'info', '括号不成对：“）”没有对应的“（”。官方文本如此则保留，否则请改正'],
		]);
	});
});

describe('the text as a whole', () => {
	test('is empty', () => {
		for (const text of ['', '\n\n', '\ufeff'])
			expect(problemsOf(text)).toEqual([
				[1, 'error', '没有读到文字：文件是空的，或者内容全是图片。请换用官方发布的文字版'],
			]);
	});

	test('has no articles', () => {
		expect(problemsOf('示例县的决议\n灯具应当明亮。')).toEqual([
			[
				1,
				'info',
				'没有找到条文：没有“第一条”这样的条号，也没有“一、”这样的序号，全文按自然段处理。请核对文件是否完整',
			],
		]);
	});

	test.each(['· 3 ·', '3 / 12', '第 3 页'])('has the page number %s in it', (page) => {
		expect(problemsOf(`第一条　灯具应当明亮。\n${page}\n灯罩应当透光。`)).toMatchObject([
			[2, 'warning', expect.stringContaining('页码混在正文里')],
		]);
	});

	test('has page numbers in it', () => {
		expect(problemsOf('第一条　灯具应当明亮。\n— 3 —\n灯罩应当透光。')).toEqual([
			[
				2,
				'warning',
				'页码混在正文里：“— 3 —”像是印刷品的页码，没有作为一款。请从源文件中删去后重新导入',
			],
		]);
	});

	test('has a line that is only a number, but in an 附件', () => {
		const text = '第一条　灯具应当明亮。\n1\n灯罩应当透光。\n附件：示例灯具表\n1\n街灯';
		expect(problemsOf(text)).toEqual([
			[
				2,
				'warning',
				'只有数字的一行：这一行只有“1”，像是印刷品的页码。是页码的，请从源文件中删去后重新导入',
			],
		]);
	});

	test('has articles that go on behind others on a line', () => {
		const glued = '第一条　灯具应当明亮。第二条　灯罩应当透光。\n第三条　灯柱依照第四条涂漆。';
		expect(problemsOf(glued)[0]).toEqual([
			1,
			'warning',
			'条文没有分行：第二条写在这一行的中间，没有作为一条。请在“第二条”前面换行，再导入一次',
		]);
	});

	test('has the heads of pages in it', () => {
		const pages =
			'第一条　示例站观测示例\n— 3 —\n示例县路灯办法\n河的水位。\n— 4 —\n示例县路灯办法';
		expect(
			problemsOf(`示例县路灯办法\n${pages}\n第二条　灯具应当明亮。`).map(([line, , what]) => [
				line,
				what.slice(0, 7),
			]),
		).toEqual([
			[3, '页码混在正文里'],
			[4, '页眉混在正文里'],
			[6, '页码混在正文里'],
			[7, '页眉混在正文里'],
		]);
	});

	test('has the head of its pages, below a title that stands twice', () => {
		const found = problemsOf(
			'示例站水位观测办法\n示例站水位观测办法\n第一条　示例站观测水位。\n- 1 -\n示例站水位观测办法\n第二条　示例站公布水位。',
		);
		expect(found.map(([line, , message]) => [line, message.split('：')[0]])).toEqual([
			[4, '页码混在正文里'],
			[5, '页眉混在正文里'],
		]);
	});

	test('has the name of a gazette at the head of its pages', () => {
		const pages =
			'第一条　示例站观测水位。\n— 1 —\n示例县公报\n第二条　灯具应当明亮。\n— 2 —\n示例县公报\n灯罩应当透光。\n— 3 —';
		expect(problemsOf(pages).map(([line, , what]) => [line, what.slice(0, 7)])).toEqual([
			[2, '页码混在正文里'],
			[3, '页眉混在正文里'],
			[5, '页码混在正文里'],
			[6, '页眉混在正文里'],
			[8, '页码混在正文里'],
		]);
	});

	test('has sentences broken over two lines', () => {
		expect(problemsOf('第一条　示例站每日观测水位，并在示例广\n场公布。')).toEqual([
			[
				2,
				'warning',
				'一句话分成了两行：上一行没有标点就换行，本行已并入上面一款。如果官方文本里这是两款，请在上一行末尾补上标点',
			],
		]);
	});
});

test('of many problems of one kind the first three are told, and then how many more there are', () => {
	const text = Array.from({ length: 20 }, (_, place) => `第 ${place + 1} 条　灯具应当明亮。`).join(
		'\n',
	);
	const problems = problemsOf(text);
	expect(problems.map(([line]) => line)).toEqual([1, 2, 3, 4]);
	expect(problems[3]![2]).toBe(
		'序号中间有空格：同样的问题另有 17 处，在第 4、5、6、7、8、9、10、11、12、13……行。请对照官方文本一并核对',
	);
});

test('problems stand in the order of the text', () => {
	const text = '第一章　总则\n第二章　灯\n第二条　灯（：\n（二）街灯。\n第二条　灯）。';
	const lines = problemsOf(text).map(([line]) => line!);
	expect(lines.length).toBeGreaterThan(4);
	expect(lines).toEqual(lines.toSorted((a, b) => a - b));
});
