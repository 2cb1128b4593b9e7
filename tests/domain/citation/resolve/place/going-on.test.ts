import { expect, test } from 'vitest';
import { CitationReader } from '../../../../../src/domain/citation/resolve/resolve.ts';
import { inventedLaws } from '../../invented-laws.ts';
import { marked, plain, readMarked } from '../../marks.ts';

/** The lines of a letter, read in their order and marked. */
const read = (lines: readonly string[]): string[] => readMarked(lines, inventedLaws);

// An article that a line of a letter names without its law
test.each<[what: string, lines: string[]]>([
	[
		'is one of the only law that the last line with citations has named, as far as it has it',
		[
			'一、依据{《灯塔条例》第九条第一款|dengta#t9-k1}，灯塔应当有人看守。',
			'以上请予核实。',
			'二、{第十条|dengta#t10}还规定了值守的时间，见{第十一条第二款|dengta#t11-k2}。',
			'三、{第九十条|!nothing meant}也有规定。',
		],
	],
	[
		'is one of the only law of which the lines before have named the article, where the last one has named several',
		[
			'{《山洞保护法》第二十条|shandong#t20}和{《灯塔条例》第九条第一款|dengta#t9-k1}都作了规定。',
			'关于处罚。{第九条|dengta#t9}的幅度由地方确定，{第三十条|dengta#t30}另有规定。',
			'{《山洞保护法》第九条|shandong#t9}和{《灯塔条例》第九条|dengta#t9}都作了规定。',
			'关于处罚。{第九条|!nothing meant}的幅度由地方确定，{第三十一条|!nothing meant}另有规定。',
		],
	],
	[
		'goes on with a list that the end of a line has parted, whatever is said of it',
		[
			'依照{《灯塔条例》第三条第一项|dengta#t3-k1-x1}、',
			'{第四项|dengta#t3-k1-x4}从轻，材料第三项另报。',
		],
	],
	[
		'is one of the law that the heading names',
		[
			'学习{《灯塔条例》|dengta}的体会',
			'最要紧的是{第九条|dengta#t9}，{第（二）项|dengta#t9-k1-x2}讲了值守。',
			'我的体会：第一条，要点灯；第二条是要值守。',
		],
	],
	[
		'is one of the law that the question names',
		[
			'问：{《灯塔条例》|dengta}怎样要求值守？',
			'答：{第九条|dengta#t9}作了规定，夜里的见{第十条第二款|dengta#t10-k2}。',
		],
	],
	[
		'is none of a law that a sentence has only spoken of',
		['今年学习了{《灯塔条例》|dengta}。', '最要紧的是{第九条|!nothing meant}。'],
	],
	[
		'is none of a law to whose drafters somebody writes',
		['致{《灯塔条例》|dengta}起草组：', '最要紧的是{第九条|!nothing meant}。'],
	],
	[
		'is none of a law beside one whose text is not here',
		[
			'依据{《灯塔条例》第九条|dengta#t9}和{《渡槽办法》第九条|!not held}办理。',
			'依{第四十条第一项|!nothing meant}处罚。',
		],
	],
	[
		'is one of the law of 同条 in front of it',
		[
			'1\t依据{《灯塔条例》第九条第一款|dengta#t9-k1}',
			'2\t{同条第二款|dengta#t9-k2}、{第十条|dengta#t10}',
		],
	],
	[
		'is a point of the letter, where it has counted such',
		[
			'1、未点灯，违反{《灯塔条例》第九条|dengta#t9}；',
			'2、未值守，违反{《灯塔条例》第十条|dengta#t10}。',
			'依据{《灯塔条例》第九条第一款|dengta#t9-k1}，改正上述第1、2项行为；第3项应当即时改正。',
			'依据{《灯塔条例》第九条第一款|dengta#t9-k1}，改正上述{第3项|dengta#t9-k1-x3}行为。',
		],
	],
	[
		'is one of the only law that has such a place, where the last line has named several',
		[
			'依据{《灯塔条例》第九条|dengta#t9}和{《渡口法》第九条|dukou#t9}办理。',
			'依{第九条第一项|!nothing meant}处罚。',
			'情节严重，依{第四十条第一项|dengta#t40-k1-x1}处罚，也依{第四十一条|dengta#t41}。',
		],
	],
	[
		'is none of a number that some paper has so many of',
		[
			'落实三十条措施，依据{《灯塔条例》第九条|dengta#t9}办理。',
			'根据三十条，适用{三十一条|dengta#t31}，按{三十二条|dengta#t32}处罚。',
			'适用{第三十条|dengta#t30}，不适用{三十条二款|dengta#t30-k2}。',
		],
	],
	[
		'is the one that the line before is about, where it is called 本条',
		[
			'{《灯塔条例》第九条第二款|dengta#t9-k2}讲的是值守。{该款|dengta#t9-k2}表明，值守不能中断。',
			'有人认为，{本条第一款|dengta#t9-k1}与{第二款|dengta#t9-k2}不同，{第一款|dengta#t9-k1}着眼于人。',
			'{《山洞保护法》第二十条|shandong#t20}、{第二十一条|shandong#t21}另有规定，不同于{本条第一款|shandong#t21-k1}。',
			'不同于{本条第一款|!nothing meant}。',
		],
	],
	[
		'is one of the law that the same line has named it of, where it has named another one since',
		[
			'依据{《山洞保护法》第二十条第一款|shandong#t20-k1}和{《灯塔条例》第九条|dengta#t9}办理。{第二十条第二款|shandong#t20-k2}另有规定。',
		],
	],
	[
		'is one of the law that the line has named, where a report has only told of drafts',
		['全年审议草案三件。', '{《灯塔条例》第九条|dengta#t9}管灯。{第十条|dengta#t10}管人。'],
	],
	[
		'is one of the paper that is examined, where it is told to break a law',
		[
			'一、规定收费，违反{《灯塔条例》第十条|dengta#t10}。',
			'二、{第七条|!nothing meant}要求点灯，违反{该条例第九条|dengta#t9}。',
			'三、{第九条|!nothing meant}要求值守，与{《山洞保护法》第三条|shandong#t3}不符。',
		],
	],
	[
		'is one of the law that a row of the list has named in brackets, whatever stands in the cells between',
		[
			'一、是否点灯（{《灯塔条例》第八条|dengta#t8}）',
			'1.灯色（{第八条第（一）项|dengta#t8-k1-x1}）\t是。送审稿第四条违反{《山洞保护法》第三条|shandong#t3}',
			'2.灯光（{第（二）项|dengta#t8-k1-x2}）\t是。送审稿第五条第一款要求夜间点灯',
			'3.灯油（{第（三）、（四）项|dengta#t8-k1-x3 dengta#t8-k1-x4}）\t否，见合同第九条',
			'二、是否值守（{第九条第（一）项至第（三）项|dengta#t9-k1-x1 dengta#t9-k1-x2 dengta#t9-k1-x3}）',
			'4.值守的人数\t否',
			'5.值守的时间（{第九十条|!nothing meant}）\t否（{第九条|dengta#t9}）',
			'6.值守的地点\t否',
			'7.值守的器具\t否',
			'8.值守的船只（{第十条|!nothing meant}）\t合同第七条',
		],
	],
	[
		'is none of the law that a row has named, behind one that has named a contract or a law without a text in brackets',
		[
			'一、点灯（{《灯塔条例》|dengta}）',
			'1.灯色（{第八条|dengta#t8}）',
			'二、租船（租船合同第六条）',
			'2.租金（{第七条|!nothing meant}）',
			'三、值守（{《灯塔条例》第九条|dengta#t9}）',
			'四、航道（{《航道办法》第九条|!not held}）',
			'3.航标（{第十条|!nothing meant}）',
		],
	],
	[
		'is none where a notice goes on about what its own lines have counted',
		[
			'查明：',
			'（一）灯灭；',
			'（二）绳断，违反{《灯塔条例》第三条第（二）项|dengta#t3-k1-x2}。',
			'第（一）项行为应依{《灯塔条例》第九条第（一）项|dengta#t9-k1-x1}处罚，第（二）项行为应依{第十条第（二）项|dengta#t10-k1-x2}处罚；第（二）项按{《灯塔条例》第九条第（二）项|dengta#t9-k1-x2}减半。',
			'{《灯塔条例》第九条|dengta#t9}中，{第（二）项|dengta#t9-k1-x2}规定了看守，{第（三）项|dengta#t9-k1-x3}违反的后果另有规定。',
		],
	],
	[
		'is none of a law where the paper has counted it in brackets itself',
		[
			'查明：（1）灯灭；（2）绳断，见附图（4）。',
			'第（1）项行为违反{《灯塔条例》第三条第（二）项|dengta#t3-k1-x2}，第（2）项行为违反{同条第（1）项|dengta#t3-k1-x1}。',
			'依据{《灯塔条例》第九条第一款第（五）项|dengta#t9-k1-x5}，对第（1）项行为处罚，{第（4）项|dengta#t9-k1-x4}不适用；{《灯塔条例》第三条第（1）项|dengta#t3-k1-x1}、{第（2）项|dengta#t3-k1-x2}同。',
		],
	],
	[
		'is one of the law that a draft is said to carry out, or of the draft that something is moved to',
		[
			'关于{《云溪渡口办法（草案）》|!not held}的说明',
			'草案第四条细化了{《灯塔条例》第三条|dengta#t3}；草案第五条衔接{第六条第二款|dengta#t6-k2}，写入草案第七条，对应{第八条|dengta#t8}；草案第八条落实第九十条，草案第九条落实第四条。',
			'草案第六条衔接第十三条，表述不完整。',
			'第九条\t依据{《灯塔条例》第十条|dengta#t10}改\t部分采纳，移至第九条，符合本条原则',
		],
	],
	[
		'is one of the draft where its own articles are told to fit each other, in another sentence than the law',
		[
			'关于{《云溪渡口办法（草案）》|!not held}的说明',
			'草案第四条细化了{《灯塔条例》第三条|dengta#t3}。草案第五条呼应第二条，草案第六条落实{第八条|dengta#t8}。',
		],
	],
	[
		'is one of the paper that is written, where that gets other numbers behind an article of a law',
		[
			'依据{《灯塔条例》第五条|dengta#t5}，经研究，将原第五条改为第六条，第六条改为第七条。',
			'根据{《灯塔条例》第四条|dengta#t4}，章程原第四条调整为第五条。',
			'{《灯塔条例》第五条|dengta#t5}修改时，将原{第五条|!earlier wording}改为第六条。',
			'{《灯塔条例》|dengta}将{第五条|dengta#t5}改为第六条。',
			'{《灯塔条例》第六条|dengta#t6}，由原{第五条|!earlier wording}改为第六条。',
		],
	],
	[
		'is one of the law behind what the line has counted, where it is called what the law says',
		[
			'（1）灯灭；（2）绳断。依据{《灯塔条例》第九条第一款|dengta#t9-k1}，{第（2）项|dengta#t9-k1-x2}所列的灯要换，第（1）项行为已经停止。',
		],
	],
	[
		'is one of the law that the heading speaks of, where it is called 新法',
		['灯塔条例培训讲义', '{新条例第九条|dengta#t9}讲值守。'],
	],
	[
		'is one of the draft that the text is about, where it begins a sentence',
		[
			'关于{《桥梁办法（草案）》|!not held}的意见',
			'1、第五条宜与上位法一致，依照{《灯塔条例》第九条|dengta#t9}点灯。',
			'2、第九条第二款罚款过高，超过{《灯塔条例》第十条|dengta#t10}；第二款重复。',
			'草案共五章。第二十二条第一款设定罚款，依据{《灯塔条例》第十一条第二款|dengta#t11-k2}；第二款不变。',
			'关于衔接：第二十三条与{《灯塔条例》第十二条|dengta#t12}衔接，第二十四条照搬。',
		],
	],
	[
		'is none of the law that the lines before have named, where its line speaks of another, or a row of a table tells of other things',
		[
			'{《灯塔条例》第九条|dengta#t9}管灯。',
			'新渡船法把{第十条|!nothing meant}放宽了，今天讲渡口法，{第十一条|!nothing meant}写得清楚。',
			'1\t{第十二条|dengta#t12}；{第十三条|dengta#t13}\t点灯',
			'意见\t注意与{第十二条|dengta#t12}的竞合',
			'2\t条款有误，{第十四条|!nothing meant}应为{第十五条|!nothing meant}\t{《山洞保护法》第十六条|shandong#t16}',
		],
	],
	[
		'is one of the law that the lines before have named, where a line only has the characters of a new one',
		[
			'{《灯塔条例》第九条|dengta#t9}管灯。',
			'全面更新执法文书，{第十条|dengta#t10}的表述已经统一。',
			'新时代法治宣传，落实{第十条|dengta#t10}规定。',
		],
	],
	[
		'is one of the law that its line speaks of, where that is called 该法',
		[
			'{《山洞保护法》第九条|shandong#t9}管洞。',
			'渡口法是特别法，{该法第十条|dukou#t10}没有例外；{《山洞保护法》第十一条|shandong#t11}不同，{该法第十二条|shandong#t12}也是。',
			'灯塔条例是地方性法规，渡口法是法律，{该法第三条|dukou#t3}在先，{该条例第四条|dengta#t4}在后。',
		],
	],
	[
		'is none of a law behind a contract or a draft, behind a law without a text, in a line of its own, of another work, or in advice',
		[
			'{《灯塔条例》第九条|dengta#t9}与合同第三条一致。',
			'其中{第五条|!nothing meant}已经履行。',
			'{《灯塔条例》第九条|dengta#t9}与{《纸船法》第二条|!not held}一致。',
			'其中{第五条|!nothing meant}没有变化。',
			'{《灯塔条例》第九条|dengta#t9}没有变化。',
			'{第五条|!nothing meant}',
			'你队制度汇编第五条也要修改；要点有二：第一条是点灯，第二条是值守。',
		],
	],
])('%s', (_, lines) => {
	expect(read(lines)).toEqual(lines);
});

test('an article that a law does not have is one of the only law that the 项 before has named', () => {
	const reader = new CitationReader(inventedLaws, { self: { law: 'fengzheng' } });
	const lines: [address: string, line: string][] = [
		['t9-k1', '有下列情形的，不予处罚：'],
		['t9-k1-x1', '（一）符合{刑法第二百条|xingfa#t200}的；'],
		['t9-k1-x2', '（二）符合{第二百零一条|xingfa#t201}、{第二百零二条|xingfa#t202}的。'],
		['t10-k1', '符合{第二百零三条|!no such place}的除外。'],
	];
	for (const [address, line] of lines) {
		const found = reader.read(plain(line), { address, division: 'c2-s1' });
		expect(marked(plain(line), found, 'fengzheng')).toBe(line);
	}
});
