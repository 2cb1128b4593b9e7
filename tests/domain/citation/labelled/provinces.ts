import { REPORT, type Row } from './labelled.ts';

/** Forms of other provinces, of ministries, and of who explains a law. As in `labelled.ts`, all invented. */
export const PROVINCES: Row[] = [
	// orders of provinces and commissions as they name themselves
	[
		'{《纸鸢登记办法》|!not held}（{粤府令第45号|!not held}）、{省府令60号|!not held}和{放飞发展改革委令第29号|!not held}、{某某证监会令2030年第5号|!not held}。',
	],
	[
		'严格落实{国某发〔2029〕19号|!not held}，学习贯彻{某政发〔2032〕8号|!not held}，转发{省府办〔2030〕5号|!not held}。',
		REPORT,
	],
	// an explanation that is named by its law is not that law
	[
		'依照{刑法第三十六条|xingfa#t36}以及{山洞保护法解释第五条|!not held}、{刑法|xingfa}和{山洞保护法司法解释第六条|!not held}。',
	],
	// one 编 of a code, by its name
	[
		'依照{船舶法典船体编第六章|fadian#b2-f2-c6}、{《船舶法典》缆绳编第一章第二节|fadian#b3-c1-s2}、{第一章|fadian#b3-c1}和{第九条|fadian#t9}办理。',
		REPORT,
	],
	['依照{《船舶法典·缆绳编》第一章|fadian#b3-c1}、{船舶法典总则编第九条|fadian#t9}办理。'],
	['参照{纸船法典航道编第三章|!not held}、{第四章|!not held}办理。'],
	['{船舶法典|fadian}总则编、船体编没有规定的，适用缆绳编。'],
	['{《船舶法典》船体编第九百条|fadian#t900}另有规定的除外。'],
	// a 章 of the law that the line has named; what the law does not have is counted in something else
	[
		'{《山洞保护法》|shandong}共四章，其中{第三章|shandong#c3}、{第四章|shandong#c4}规定了洞口，第九章是规划。在{第三章|shandong#c3}里写明。',
		REPORT,
	],
	[
		'依据{《纸船法》|!not held}编规划，规划第三章、第四章写船。其中，{第三章|!not held}写帆。',
		REPORT,
	],
	['第三章写船。学习第三章、第四章。', REPORT],
	// the same article, though its wording has not that 款
	[
		'{《灯塔条例》第五条第八款|!no such place}和{该条第九款|!no such place}、{第七款|!no such place}修改前，{该条第二款|dengta#t5-k2}不变。',
		REPORT,
	],
	// 款 of the place that stands right in front, behind what it lists
	['有{第十条第一款（一）项|@t10-k1-x1}情形，或者{第二款|@t10-k2}情形的。'],
	['有{第十条第一款|@t10-k1}的行为和{第二款|@t10-k2}的，依照{第二款|@t30-k2}处理。'],
	['属于{上款|@t30-k2}情形、有{该款|@t30-k2}行为的，该款项退回。'],
	// who is told, and what is decided, is no paper's name
	[
		'处理的，应当及时通知{第五条第一款|@t5-k1}规定的联系人，应当书面答复{第十条|@t10}的申请人，但{省政府通知第五条|!not held}除外。',
	],
	// nothing between two places of a list
	[
		'违反{第十条第一项|@t10-k1-x1}{第二项|@t10-k1-x2}和{第十一条|@t11}{第十二条第一款|@t12-k1}{第三款|@t12-k3}规定的。',
	],
	// 项 or 条 is left out, and 第 in front of 款
	[
		'有{第十条第（三）|@t10-k1-x3}规定、{第十一条第（一）、第（二）|@t11-k1-x1 @t11-k1-x2}情形的，依照{第二十四第1款|@t24-k1}处理；{第十条一款|@t10-k1}关于灯的，将{第十二条二款|@t12-k2}修改为绳；{第十条|@t10}一款新灯。',
	],
	['本<办法>不变，{本<办法>第二十条|@t20}、{第二十一条|@t21}除外。'],
	// 款 above, led to by a verb; a treaty is one, what neighbours have agreed on is none
	['依{上款|@t30-k2}拆除的风筝，违反{上款|@t30-k2}者不还，按上款式样制作。'],
	[
		'依照{《山洞保护法》第三条|shandong#t3}订立护洞公约，公约第一条至第三条、第五条应当张贴。{第五条|@t5}不变。',
	],
	['加入{《某海公约》第三条|!not held}后，{公约第四条|!not held}适用的，{本条例第五条|@t5}不变。'],
	['{前2款|@t30-k1 @t30-k2}规定以外的，依照{前2条|@t28 @t29}办理，前3项污染物超标。'],
	// standards, whose numbers may have points
	['按照GB/T 8321.10第4条、JGJ 16—2031第五条和DB31/T 1045的第二章执行的，依照{第四条|@t4}办理。'],
	// a law that is named by its year and its kind alone, or that ends with this one
	[
		'{《灯塔条例》第三条|dengta#t3}和{本条例第九条|@t9}施行后，1999年{条例第二十三条|!earlier wording}规定的灯费停收。',
	],
	['{《某省渡灯规定》|!not held}同时废止；按其{第六条|!not held}签订的协议有效。'],
	// the wording before one, behind the marks
	[
		'{《灯塔条例》2024年修正前第八条|!earlier wording}、{《山洞保护法》修订前的第八条|!earlier wording}不再参照。',
	],
	// an article that the law of the sentence does not have
	[
		'依照{《灯塔条例》第三条|dengta#t3}减收，幅度不超过{第九十条第二款|@t90-k2}的上限，按{第二百条|!no such place}执行。',
	],
	// blanks within the marks of a short name
	['根据{《灯塔条例》|dengta}（以下简称《灯规》），按{《 灯规 》第五条|dengta#t5}办理。'],
	// no sentence cites the 款 that it stands in
	[
		'违反{第十条第一款|@t10-k1}的，改正；违反{第二款|@t10-k2}的，依照{第三款|@t10-k3}规定从重处罚。',
	],
	// 该款 that says something, or has more
	[
		'适用{第十条第二款|@t10-k2}，{该款|@t10-k2}没有规定的适用{同条第三款|@t10-k3}，{该款|@t10-k3}其他各项除外。',
	],
	// the end of a name that the site does not have
	[
		'依照{中华人民共和国公民山洞保护法第五条|!not held}，依照{劳动纸船法第二十二条|!not held}约定的期限。',
	],
	// the places that 本条 means by slip, behind another one
	['违反{本条第三十条第二款|@t30-k2}的；违反{本条第 31 条|@t31}的。'],
	// 项 is left out behind its brackets
	[
		'违反{第十条（一）、（三）|@t10-k1-x1 @t10-k1-x3}规定、有{第十一条第二款(一)至(三)|@t11-k2-x1 @t11-k2-x2 @t11-k2-x3}所列情形的；{第十二条|@t12}（一）灯的颜色。',
	],
	[
		'依照{前款（一）、（二）|@t30-k2-x1 @t30-k2-x2}所列情形，{本条第一款（三）|@t30-k1-x3}中写明，{前款|@t30-k2}（一）灯。',
	],
	// words between a place and one in it
	['有{前款中第三项|@t30-k2-x3}、{本条的第一款第二项|@t30-k1-x2}情形的。'],
	['依照{《灯塔条例》之第十三条|dengta#t13}和{灯塔条例之第十四条|dengta#t14}。'],
	// a year in brackets behind a name without marks
	[
		'依照{灯塔条例（2021修订）第十条第二款|dengta#t10-k2}、{灯塔条例(2021)第十一条|dengta#t11}，不依照{灯塔条例（2019年修正）第十二条|!earlier wording}和{纸船法（2020年修订）第三条|!not held}。',
	],
	// a party's charter has articles that are cited, a company's has not
	[
		'学习{《中国共产党章程》第四十条|!not held}、{中国共产党章程第五条|!not held}和公司章程第四条。',
		REPORT,
	],
	// 目 without 第
	[
		'依据{第八条第一款第（一）项1、2目|@t8-k1-x1-m1 @t8-k1-x1-m2}和{第（二）项2目|@t8-k1-x2-m2}，{第九条第一款第一项之第2目|@t9-k1-x1-m2}；{第九条第一项1目|@t9-k1-x1-m1}的，{第九条|@t9}之一般规定。',
	],
	// what is only counted
	[
		'先前条款、事前款项和救灾前款物不算，附件一式三份，第二节课不上；从事{前款|@t30-k2}活动、发生{前款|@t30-k2}情形，没收{前款|@t30-k2}物品。',
	],
	['对前三项污染物征税，对前五项征收；有{前三项|!nothing meant}规定情形的。'],
	// the last law of the kind that is said
	[
		'依据{《灯塔条例》第三条|dengta#t3}、{《山洞保护法》第五条|shandong#t5}和{上述条例第六条|dengta#t6}，{该条例第七条|dengta#t7}除外；{该法第八条|shandong#t8}适用。',
		REPORT,
	],
	[
		'依照{《灯塔条例》第三条|dengta#t3}、{本条例第九条|@t9}和{《山洞保护法》第五条|shandong#t5}，{该条例第四条|dengta#t4}除外。',
	],
	['依照{《山洞保护法》第五条第一款|shandong#t5-k1}关洞，其{第二款|shandong#t5-k2}除外。'],
	// 第 is left out in front of what is quoted
	[
		'{《灯塔条例》第五条三款|dengta#t5-k3}“雾天点灯”（{第六条二款|dengta#t6-k2}）：{第七条|dengta#t7}两款“新”灯。',
		REPORT,
	],
	// rules that a village makes for itself
	['违反{本村规民约第三条|@t3}、{本居民公约第四条|@t4}的；村规民约第五条除外。'],
	// what stands in front of the articles
	['学习{灯塔条例序言第七段|!no such place}、{第一条第二款|dengta#t1-k2}。', REPORT],
	// a law of the place that the text has named a law of, or is of
	[
		'依照{《某甲市桥梁条例》第五条|tong-a#t5}、市{桥梁条例第六条|tong-a#t6}、{《市桥梁条例》第七条|tong-a#t7}，{市城市桥梁条例第八条|!not held}。',
	],
	// 条例 without a name in a text that is called otherwise; in one that is called so, its own
	[
		'按照{《灯塔条例》第五条|dengta#t5}，违反{条例第六条|dengta#t6}的。',
		{ origin: { self: { law: 'xize' } }, at: 't7-k1' },
	],
	['按照{《灯塔条例》第五条|dengta#t5}点灯。违反{条例第六条|@t6}的。所以{条例第七条|@t7}管灯。'],
	// old ways of pointing, and a 款 of the article that the clause in front has named
	['依照{上条二款|@t29-k2}、{前条1款|@t29-k1}办理；{以上两款|@t30-k1 @t30-k2}不适用于军队。'],
	['自{本条例第九条第一款|@t9-k1}规定的期限届满之日起计算；{第二款|@t9-k2}规定的一年另算。'],
	// an article that the text itself does not have, where it was named between
	[
		'{《刑法》第二百条至第二百零一条|xingfa#t200 xingfa#t201}规定的责任，不因{本条例第三条|@t3}免除。{第二百零一条第二款|xingfa#t201-k2}另有规定的除外。',
	],
	// 条 of the form that a contract is written on
	['示范文本第三条、合同文本第四条由省住房部门制定，{第五条|@t5}另有规定的除外。'],
];
