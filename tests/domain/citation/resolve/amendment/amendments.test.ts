import { describe, expect, test } from 'vitest';
import type { TextOrigin } from '../../../../../src/domain/citation/resolve/meaning/meaning.ts';
import { CitationReader } from '../../../../../src/domain/citation/resolve/resolve.ts';
import { inventedLaws } from '../../invented-laws.ts';
import { marked, plain } from '../../marks.ts';

/** A decision on 山洞保护法, and one whose title names none of the laws that it amends. */
const ONE: TextOrigin = { self: { law: 'fengzheng' }, day: '2030-01-01', amends: ['山洞保护法'] };
const SEVERAL: TextOrigin = { ...ONE, amends: [] };

/** The same where each line is an article of the decision itself. */
function readArticles(lines: readonly string[], origin: TextOrigin): string[] {
	const reader = new CitationReader(inventedLaws, origin);
	return lines.map((line, place) => {
		const text = plain(line);
		return marked(text, reader.read(text, { address: `t${place}-k1`, division: '' }), 'fengzheng');
	});
}

/** The lines of a decision, read in their order and marked; each is a 款 of its first point. */
function read(lines: readonly string[], origin: TextOrigin): string[] {
	const reader = new CitationReader(inventedLaws, origin);
	return lines.map((line, place) => {
		const text = plain(line);
		const here = { address: `d1-k${place + 1}`, division: '' };
		return marked(text, reader.read(text, here), '-');
	});
}

describe('words that an amendment prints', () => {
	test.each<[what: string, lines: string[], origin?: TextOrigin]>([
		[
			'stand in the article in front of them, line by line',
			[
				'将{第五条|shandong#t5}修改为：“洞口应当有门。',
				'“违反{前款|shandong#t5-k1}规定的，关洞。',
				'“有{前两款|shandong#t5-k1 shandong#t5-k2}情形，又有{本条第一款第二项|shandong#t5-k1-x2}情形的，依照{第一款|shandong#t5-k1}办理。”',
			],
		],
		[
			'are those of a law that it names anew',
			[
				'十三、修改{《山洞围护法》|!not held}',
				'1.将名称修改为：',
				'“山洞保护法”。',
				'2.将{第五条|shandong#t5}修改为：“洞口应当有门。违反{第六条|shandong#t6}的，关洞。”',
				'十四、将{《灯架条例》|!not held}的名称修改为“灯塔条例”，{第七条|!not held}不变。',
				'删去{第八条|dengta#t8}。',
				'3.将第一部分标题修改为：“渡口法”，删去{第九条|dengta#t9}。',
			],
			SEVERAL,
		],
		[
			'stand in a 款 that is added',
			[
				'在{第五条|shandong#t5}中增加一款，作为{第三款|!later wording}：“违反{前款|shandong#t5-k2}规定的，关洞。”',
			],
		],
		[
			'stand in a 款 that is added, which the wording that is here does not have',
			[
				'在{第五条|shandong#t5}中增加一款，作为{第五款|!later wording}：“违反{前款|shandong#t5-k4}、{第一款|shandong#t5-k1}规定的，关洞。”',
			],
		],
		[
			'stand in a 款 that is added, named in the same breath',
			[
				'在{第五条|shandong#t5}中增加一款作为{第三款|!later wording}：“违反{前两款|shandong#t5-k1 shandong#t5-k2}规定的，关洞。”',
			],
		],
		[
			'stand in the first of several 款 that are named in front of them',
			[
				'将{第五条第二款|shandong#t5-k2}、{第三款|shandong#t5-k3}修改为：“违反{前款|shandong#t5-k1}规定的，关洞。',
				'“违反{前款|shandong#t5-k2}规定的，关灯。”',
				'在{第六条|shandong#t6}中增加三款作为{第二款|!later wording}、{第三款|!later wording}、{第四款|!later wording}：“违反{前款|shandong#t6-k1}规定的，关洞。”',
			],
		],
		[
			'stand nowhere that is known behind several articles',
			[
				'将{第五条|shandong#t5}、{第七条|shandong#t7}合并修改为：“洞口应当有门。',
				'“违反{前款|!nothing meant}规定的，关洞。”',
			],
		],
		[
			'begin on the line behind a colon',
			[
				'将{第五条|shandong#t5}修改为：',
				'“洞口应当有门。',
				'违反{前款|shandong#t5-k1}规定的，关洞。”',
				'对{第六条|shandong#t6}作如下修改：',
				'（一）{第二款|shandong#t6-k2}修改为：',
				'“违反{前款|shandong#t6-k1}规定的，关洞。”',
			],
		],
		[
			'stand in the articles whose numbers they print',
			[
				'增加两条，作为{第十七条之一|shandong#t17z1}、{第二十条之一|shandong#t20z1}：',
				'“第十七条之一　洞口应当有门。',
				'“违反{前款|shandong#t17z1-k1}、{本章第六条|shandong#t6}规定的，关洞。',
				'“第二十条之一　洞口应当有灯。',
				'“违反{前款|shandong#t20z1-k1}规定的，关洞。”',
			],
		],
		[
			'do not count their 项 as 款',
			[
				'将{第五条|shandong#t5}修改为：“洞口应当：',
				'“（一）有门；',
				'（二）有灯。',
				'“没有{前款第二项|shandong#t5-k1-x2}的灯的，关洞。”',
			],
		],
		[
			'stand in a further article where they print its number',
			[
				'增加一条，作为{第十七条之一|shandong#t17z1}：“洞口应当有门。',
				'“第十八条　洞口应当有灯。',
				'“违反{前款|shandong#t18-k1}规定的，关洞。”',
			],
		],
		[
			'end with the last mark, with or without a mark in front of each 款',
			[
				'将{第五条|shandong#t5}修改为：“洞口应当有门。',
				'“违反{前款|shandong#t5-k1}规定的，关洞。”',
				'将{《灯塔条例》第六条|dengta#t6}修改为：“灯应当亮。',
				'“灯下”不得停船。',
				'违反{前款|dengta#t6-k2}规定的，灭灯。”',
				'删去{第七条|dengta#t7}。',
			],
		],
		[
			'are of the law that is amended just there',
			[
				'一、将{《山洞保护法》第五条|shandong#t5}修改为：“洞口应当有门。',
				'“违反{前款|shandong#t5-k1}、{本法第六条|shandong#t6}的，关洞。”',
				'二、将{《灯塔条例》第五条第二款|dengta#t5-k2}修改为：“违反{前款|dengta#t5-k1}、{本条例第六条|dengta#t6}的，灭灯。”',
				'三、将{《纸船法》第五条|!not held}修改为：“船应当有帆。',
				'“违反{前款|!not held}规定的，收帆。”',
			],
			SEVERAL,
		],
		[
			'are of the law whose name, without marks, heads the part',
			[
				'一、灯塔条例',
				'（一）将{第五条第二款|dengta#t5-k2}修改为：“违反{本条例第六条|dengta#t6}的，依照{前款|dengta#t5-k1}灭灯。”',
				'某县纸船条例',
				'删去{第五条|!not held}。',
				'中华人民共和国山洞保护法',
				'删去{第五条|shandong#t5}，并作出决定',
			],
			SEVERAL,
		],
		[
			'end before the next instruction, where their last mark is missing',
			[
				'将{第五条|shandong#t5}修改为：“洞口应当有门。',
				'“违反{前款|shandong#t5-k1}规定的，关洞。',
				'将{第七条|shandong#t7}修改为：“洞口应当有灯。',
				'“违反{前款|shandong#t7-k1}规定的，关洞。”',
			],
		],
		[
			'have no place where several are named in front of them',
			[
				'将{第五条第一款|shandong#t5-k1}、{第二款|shandong#t5-k2}合并，修改为：“违反{前款|!nothing meant}的，关洞。”',
			],
		],
		[
			'have none in front of the first 款',
			['将{第五条|shandong#t5}修改为：“违反{前款|!nothing meant}的，关洞。”'],
		],
		[
			'stand in a 款 that is added behind another one',
			[
				'{第五条第二款|shandong#t5-k2}后增加一款：“有{前两款|shandong#t5-k1 shandong#t5-k2}情形的，关洞。”',
			],
		],
		[
			'do not change which article the instruction goes on about, nor which law',
			[
				'将{第七条|shandong#t7}调整为{第八条|!later wording}，{第一款|shandong#t7-k1}修改为：“依照{第三条第一款|shandong#t3-k1}关洞。”{第二款|shandong#t7-k2}修改为：“有{前款|shandong#t7-k1}情形的，关灯。”',
				'将{第九条第一款|shandong#t9-k1}中的“{本法第三条|shandong#t3}”改为“{本法第四条|shandong#t4}”，删去{该款第三项|shandong#t9-k1-x3}的“灯”字。',
				'将{第十条|shandong#t10}中的“依照{《灯塔条例》第三条|!earlier wording}”改为“依照{《灯塔条例》第四条|dengta#t4}”，{第十一条|shandong#t11}中的“灯”改为“火”。',
			],
		],
		[
			'stand each in its own quotes behind 分别修改为, on one line or on several',
			[
				'将{第五条第一款|shandong#t5-k1}、{第三款|shandong#t5-k3}分别修改为：“洞口应当有门。”“违反{前款|shandong#t5-k2}规定的，关洞。”',
				'{第六条第二款|shandong#t6-k2}、{第三款|shandong#t6-k3}分别修改为：',
				'“违反{前款|shandong#t6-k1}规定的，关洞。”',
				'“违反{前款|shandong#t6-k2}规定的，关灯。”',
				'将{第七条第二款|shandong#t7-k2}和{第八条第三款|shandong#t8-k3}依次修改为：“违反{前款|shandong#t7-k1}规定的，关洞。”“违反{前款|shandong#t8-k2}规定的，关灯。”',
				'{第九条第二项|shandong#t9-k1-x2}、{第四项|shandong#t9-k1-x4}分别修改为：“（二）有灯；”“（四）没有{前项|shandong#t9-k1-x3}的灯。”',
			],
		],
		[
			'stand in the first of several 项 that are named in front of them',
			[
				'{第五条第一款第二项|shandong#t5-k1-x2}、{第三项|shandong#t5-k1-x3}修改为：“（二）有灯的；',
				'“（三）有{前项|shandong#t5-k1-x2}情形的。”',
			],
		],
		[
			'stand nowhere that is known where the quotes are fewer than the places',
			[
				'将{第五条第一款|shandong#t5-k1}、{第三款|shandong#t5-k3}分别修改为：“违反{前款|!nothing meant}规定的，关洞。”',
			],
		],
		[
			'stand in the article whose number begins the quotes, on the line of the instruction as well',
			[
				'将{第五条|shandong#t5}、{第六条|shandong#t6}分别修改为：“第五条　洞口应当有门。',
				'“违反{前款|shandong#t5-k1}规定的，关洞。',
				'“第六条　洞口应当有灯。',
				'“违反{前款|shandong#t6-k1}规定的，关洞。”',
			],
		],
		[
			'stand in further quotes of a line that began in others',
			[
				'将{第五条|shandong#t5}修改为：“洞口应当有门。',
				'违反{前款|shandong#t5-k1}规定的，关洞。”{第六条第二款|shandong#t6-k2}修改为：“违反{前款|shandong#t6-k1}规定的，关灯。”',
			],
		],
		[
			'have no place in an article that moves without its new number',
			[
				'一、增加一条，作为{第五条|dukou#t5}：“渡口应当有灯。',
				'违反{前款|dukou#t5-k1}规定的，停船。”',
				'二、将{第七条|dukou#t7}修改为：“渡口应当有桨。',
				'违反{前款|!nothing meant}规定的，停船。”',
				'三、{第八条|dukou#t8}改为{第九条|dukou#t9}，修改为：“渡口应当有旗。',
				'违反{前款|dukou#t9-k1}规定的，停船。”',
				'四、将{第十条|dukou#t10}修改为：“第十一条　渡口应当有船。',
				'违反{前款|dukou#t11-k1}规定的，停船。”',
			],
			{ ...ONE, day: '2028-01-01', amends: ['渡口法'] },
		],
		['are found though a mark is left open before', ['“开洞。', '删去{第七条|shandong#t7}。']],
	])('%s', (_, lines, origin = ONE) => {
		expect(read(lines, origin)).toEqual(lines);
	});
});

describe('what an amendment names besides articles', () => {
	test.each<[what: string, lines: string[], origin?: TextOrigin]>([
		[
			'is a 款 of the article in front, whether the wording that is here has it or not',
			[
				'{第五条|shandong#t5}增加两款，作为{第五款|!later wording}、{第六款|!later wording}，并将{第一款|shandong#t5-k1}中的“门”改为“灯”。',
			],
		],
		[
			'is an 附件 of the law that is amended, not of the decision',
			[
				'{附件一第三条|shandong#fj1-t3}修改为：“洞口应当有灯。”',
				'删去{附件一|shandong#fj1}、附件二。',
			],
		],
		[
			'is a 章 of the law, whether its text is here or not',
			[
				'将{第三章|shandong#c3}章名修改为“洞口”，在{第四章|shandong#c4}后增加一章，作为{第五章|!later wording}。',
				'一、将{《纸船法》第五条|!not held}删去。',
				'二、将{第三章|!not held}章名修改为“船帆”，{第三章第一节|!not held}改为{第二节|!not held}。',
			],
		],
	])('%s', (_, lines, origin = ONE) => {
		expect(read(lines, origin)).toEqual(lines);
	});
});

test.each<[what: string, lines: string[], origin: TextOrigin]>([
	[
		'that names no law, unless they are changed',
		[
			'根据{《灯塔条例》第三条|dengta#t3}，作出决定：',
			'修改的内容见{第二条|@t2}、{第三条第一款|@t3-k1}，其余见{第四条|@t4}。',
			'对{《山洞保护法》|shandong}作出修改：删去{第五条|shandong#t5}。',
			'{第六条|shandong#t6}修改为：“洞口应当有门。”',
			'{第二条第一项|@t2-k1-x1}、{第二项|@t2-k1-x2}自公布之日起施行。',
			'{第二条至第三条|@t2 @t3}所涉法规根据本决定修改，重新公布。',
		],
		SEVERAL,
	],
	[
		'in a sentence that has named one of them',
		[
			'{第五条|shandong#t5}修改为：“洞口应当有门。”',
			'自{本决定第二条|@t2}施行之日起清理文件，清理中适用{第三条|@t3}的规定。',
			'删去{第六条|shandong#t6}。',
		],
		ONE,
	],
])('articles are those of the decision %s', (_, lines, origin) => {
	expect(readArticles(lines.map(plain), origin)).toEqual(lines);
});
