import { DECISION, REPORT, type Row } from './labelled.ts';

/** Marks, names and numbers as decisions, notices and lists of powers write them. As in `labelled.ts`. */
export const DECISIONS: Row[] = [
	// marks doubled, closed by another one, or without the opening one
	['依照{<<灯塔条例>>第三条|dengta#t3}、{《灯塔条例〉第四条|dengta#t4}的规定。', REPORT],
	['依照{【灯塔条例】第三条|dengta#t3}、{『灯塔条例』第四条|dengta#t4}的规定。', REPORT],
	['依照{灯塔条例》第三条|dengta#t3}的规定，依照{海灯法》第二条|!not held}。', REPORT],
	// a title within a title with other marks, with those of the whole, and with none
	[
		'依据{《某省实施『山洞保护法』办法》第八条|shishi#t8}、某省{《实施〈山洞保护法〉办法》第九条|shishi#t9}。',
		REPORT,
	],
	[
		'依据{《某省实施中华人民共和国山洞保护法办法》第八条|shishi#t8}、{某省实施山洞保护法办法第九条|shishi#t9}和{最高人民法院关于适用山洞保护法若干问题的解释第三条|shiyong#t3}。',
		REPORT,
	],
	// a number that carries its brackets in one character, without 第
	['依照{《灯塔条例》第三条第一款第㈠项|dengta#t3-k1-x1}、{㈡项|dengta#t3-k1-x2}。', REPORT],
	// a short name that is given behind a place
	[
		'依据{《灯塔条例》第三条第一款|dengta#t3-k1}（以下简称《塔例》），{《塔例》第四条|dengta#t4}规定。',
		REPORT,
	],
	// a further 编 of a code in one list; what no 编 is called is none
	[
		'学习{船舶法典总则编第一章|fadian#b1-c1}、{缆绳编第一章|fadian#b3-c1}，以及合同编第二章。',
		REPORT,
	],
	// several 项 without 项, at the end; one alone may begin a list
	[
		'依照{《灯塔条例》第三条第一款（一）至（三）|dengta#t3-k1-x1 dengta#t3-k1-x2 dengta#t3-k1-x3}，{第四条（1）（2）|dengta#t4-k1-x1 dengta#t4-k1-x2}；{第五条|dengta#t5}（一）',
		REPORT,
	],
	// 第 is left out in a list, and in front of a long number
	[
		'违反{《灯塔条例》第五条|dengta#t5}、{《山洞保护法》七十条|shandong#t70}及{《船舶法典》二百八十七条|fadian#t287}规定。',
		REPORT,
	],
	[
		'依据{《灯塔条例》第五条|dengta#t5}和《新闻》三条、简报十条，摘编{《山洞保护法》|shandong}七条线索。',
		REPORT,
	],
	// of two laws
	[
		'{《灯塔条例》|dengta}和{《山洞保护法》|shandong}都有规定，前者{第六条|dengta#t6}、后者{第七条|shandong#t7}。',
		REPORT,
	],
	// 试行 behind the marks
	['依照{《纸鸢办法》（试行）第三条|!not held}。', REPORT],
	// a bracket that is closed by another one
	['依据{《灯塔条例》(国令第901号）第三条|dengta#t3}。', REPORT],
	// 原 in front of a law that nobody has named to the site; in 原木 it is a part of the name
	['依照原{海灯法第六条|!earlier wording}、{原木管理条例第三条|!not held}处理。', REPORT],
	// articles that are joined or parted
	[
		'将{第五条|shandong#t5}、{第六条|shandong#t6}合并为一条，作为{第五条|!later wording}，修改为：“洞口应当有门。”',
		DECISION,
	],
	[
		'{第八条|shandong#t8}分为两条，作为{第八条|!later wording}、{第九条|!later wording}，修改为：',
		DECISION,
	],
	// an annex by the number that it gets
	['{第三条|shandong#t3}中的附件2修改为{附件1|!later wording}。', DECISION],
	// what is broken, in words that are printed
	[
		'{第二十条|shandong#t20}修改为：“违反{本法第十条第一款|shandong#t10-k1}的，依照{《灯塔条例》第九条|dengta#t9}处罚；违反{第二款|shandong#t10-k2}的，警告。”',
		DECISION,
	],
];
