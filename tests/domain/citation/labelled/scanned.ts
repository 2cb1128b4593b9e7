import { REPORT, type Row } from './labelled.ts';

/** Blanks and cells that machines and tables leave, and papers beside the law. As in `labelled.ts`. */
export const SCANNED: Row[] = [
	// blanks within a number
	[
		'违反{本条例第 十 三 条|@t13}、{第 二十 条 第 二 款|@t20-k2}和{第一百 零二条|@t102}的；第一 二条沟。',
	],
	[
		'依照{《灯塔条例》第 二 十 条 第（二）项|dengta#t20-k1-x2}和{灯塔条例第 十 一条|dengta#t11}点灯。',
		REPORT,
	],
	// 本款 in front of 前两项 says nothing more
	['除{本款前两项|@t9-k1-x1 @t9-k1-x2}以外的线轴；', { at: 't9-k1-x3', division: 'c2-s1' }],
	// in another cell or line, words of their own have items too
	['1\t{《灯塔条例》第五条第一款第二项|dengta#t5-k1-x2}\t第三档\t第2项标准的两倍', REPORT],
	[
		'1\t{《灯塔条例》第五条|dengta#t5}\t{第二款|dengta#t5-k2}\t依据{第三款|dengta#t5-k3}处罚',
		REPORT,
	],
	[
		'1\t{《灯塔条例》第五条|dengta#t5}\t第二项标准\t{《灯塔条例》\t第六条|dengta#t6}\t第七项内容',
		REPORT,
	],
	// 该条 of the draft that a report is about; of a law that the line has named alone
	[
		'草案第三条规定了灯号。有的委员提出，应当与{《灯塔条例》第五条|dengta#t5}一致，建议将该条修改为“点灯”，建议增加一条，作为第九条。',
		REPORT,
	],
	['{《灯塔条例》第五条|dengta#t5}已经过时，建议将{该条|dengta#t5}修改为“点灯”。', REPORT],
	// 和 in front of numbers of the State Council
	[
		'依据{《灯塔条例》第三条至第五条|dengta#t3 dengta#t4 dengta#t5}和{国灯发〔2030〕3号|!not held}点灯。',
		REPORT,
	],
	// 与 in front of a law whose 第 is left out; what is counted is none
	[
		'{刑法第三条|xingfa#t3}与{灯塔条例11条|dengta#t11}如何衔接，{刑法第三条|xingfa#t3}与11条线索。',
		REPORT,
	],
	// an explanation by what it is about
	['适用关于{灯塔买卖合同司法解释第四条|!not held}和其司法解释第五条。', REPORT],
	['办好第一条专栏、第二条热线，依据{《灯塔条例》第一条|dengta#t1}。', REPORT],
	['依据{《灯塔条例》第五条第一款|dengta#t5-k1}判决，责令退赔第一项、第二项事实中的灯油。', REPORT],
	// a law of another kind than the one named last, by its kind
	[
		'现行{《纸船办法》|!not held}未改。{《山洞保护法》第五条|shandong#t5}修改后，{现行办法第七条|!not held}、{第八条|!not held}已无依据。',
		REPORT,
	],
	['可依{灯塔条例九条|dengta#t9}点灯，{本解答第一条|@t1}、{本公告第二条|@t2}除外。'],
	// what has a name in quotation marks is no law; what is called a law there is one
	[
		'落实{《灯塔条例》第五条|dengta#t5}和“十五条硬措施”第三条、第七条，办理“关于修塔的建议”第二条。“灯要亮。”{第六条|dengta#t6}又规定了塔。',
		REPORT,
	],
	// 旧法 behind the law in its new wording
	[
		'2020年修订的{《山洞保护法》第五条|shandong#t5}新增了洞灯，{旧法第六条|!earlier wording}没有。',
		REPORT,
	],
	['{以上两款|@t30-k1 @t30-k2}以外的线，除{第四条一款三项|@t4-k1-x3}外不用。'],
	[
		'依照{前三项|@t9-k1-x1 @t9-k1-x2 @t9-k1-x3}不能确定的，用平台规则第七条的线。',
		{ at: 't9-k1-x4', division: 'c2-s1' },
	],
	['{《纸船办法》|!not held}（原{航灯总署令第33号|!not held}）和{中原灯塔局令第4号|!not held}。'],
	// 款 of the place that the clause has named
	[
		'符合{第五条第一款|@t5-k1}但不符合{第二款|@t5-k2}规定的，依照{第二十条|@t20}（含{第一款|@t20-k1}、{第二款|@t20-k2}）办；{第十条第一款|@t10-k1}所称“线”，{第三款|@t10-k3}所称“轴”，除{第二款|@t30-k2}外都是。',
	],
	['依据{法释〔2031〕7号|jieshi}司法解释{第三条|jieshi#t3}判。', REPORT],
	// the number of the text itself
	['灯政罚〔2030〕7号', REPORT],
	['{法释〔2031〕7号|jieshi}', REPORT],
];
