import { REPORT, type Row } from './labelled.ts';

/** Forms of opinions of lawyers, minutes, tables and leaflets that other rows do not have. As in `labelled.ts`. */
export const PAPERS: Row[] = [
	// a name that has only the marks of the law that it is about
	[
		'依照{最高人民法院关于适用《山洞保护法》若干问题的解释第三条|shiyong#t3}和{《山洞保护法》第四条|shandong#t4}，最高人民法院关于{《山洞保护法》|shandong}的宣传不是依据。',
		REPORT,
	],
	[
		'查阅{最高人民法院关于适用《山洞保护法》若干问题的解释|shiyong}（下称“洞穴解释”），{洞穴解释第三条第一款|shiyong#t3-k1}区分主次。',
		REPORT,
	],
	// short names behind rules, and alone in a bracket
	[
		'依据{《山洞保护法》|shandong}及其{实施细则|xize}（下称“细则”），{细则第三条|xize#t3}管灯，依{同条第二款|xize#t3-k2}办理。',
		REPORT,
	],
	[
		'依据{《中华人民共和国山洞保护法》|shandong}（“《保护法》”）、{《灯塔条例》|dengta}（“灯例”），适用{《保护法》第三条|shandong#t3}和{灯例第四条|dengta#t4}。',
		REPORT,
	],
	// what points back
	[
		'依据{《灯塔条例》第三条|dengta#t3}，{此条例第四条|dengta#t4}、{这部条例第五条|dengta#t5}和{同上，第六条|dengta#t6}；{《山洞保护法》第三条|shandong#t3}，{此法第四条|shandong#t4}。因此规定五日内点灯。',
		REPORT,
	],
	[
		'{《灯塔条例》第三条第二款|dengta#t3-k2}禁止熄灯，{该款|dengta#t3-k2}还要求值守，{该条|dengta#t3}授权县政府另定；{同条|dengta#t3}还禁止攀爬。同条件下再定，该款项已付。',
		REPORT,
	],
	[
		'{《灯塔条例》第三条第一款|dengta#t3-k1}管灯。塔呢？{同一条第二款|dengta#t3-k2}说了，船只符合{同条第三款|dengta#t3-k3}。同一条的灯，同一条第二航道，按上款车牌登记，合同条款另定。',
		REPORT,
	],
	[
		'依照{《灯塔条例》第三条第二款|dengta#t3-k2}，三日内点灯。{前款|dengta#t3-k1}规定的值守照旧，还要受{第四条|dengta#t4}约束。',
		REPORT,
	],
	// what an amendment adds to its law
	['{《船舶法典修正案（二）》第一条|!not held}增设{第三十条|fadian#t30}。', REPORT],
	['{《船舶法典修正案（二）》|!not held}施行后，船队章程新增{第五条|!not held}。', REPORT],
	// the law of a place of some year is none that was named
	['{《灯塔条例》第三条|dengta#t3}与某省2012{年条例第三条|!not held}不同。', REPORT],
	['{《某市渡船条例》第三条|!not held}取代了我市2012年{条例第四条|!not held}。', REPORT],
	// what a paper enumerates
	[
		'依据{《灯塔条例》第九条|dengta#t9}定三条。第一条，灯要亮；第二条，绳要牢；第三条，人要在。{《灯塔条例》第二条|dengta#t2}另有规定。',
		REPORT,
	],
	[
		'学习{《灯塔条例》第九条|dengta#t9}的体会是：第一条，灯要亮；第二条，绳要牢。第一项裁决事项维持。',
		REPORT,
	],
	[
		'会上提了要求：第一条，依照{《灯塔条例》第九条|dengta#t9}点灯；第二条，绳要牢；第三条是人要在。依照{《灯塔条例》第九条|dengta#t9}值守，{第十条|dengta#t10}也要看。',
		REPORT,
	],
	[
		'{《灯塔条例》第九条|dengta#t9}管灯。{第十条|dengta#t10}，管绳；条例讲到：{第五条|dengta#t5}，值守。',
		REPORT,
	],
	// papers that have many 条, and 款 in them
	[
		'依据{《灯塔条例》第九条|dengta#t9}点灯，违反厂规第三十三条，船位租约第三条第二款和服务条款第三十三条另有约定，讲义第二条第二款、党纪第三十三条都未更新。',
		REPORT,
	],
	// places behind words that few think of
	[
		'依据{《灯塔条例》第九条|dengta#t9}点灯，也使{第十条第二款|dengta#t10-k2}落空，平时只认{第（二）项|dengta#t10-k2-x2}，申请缺{第（三）项|dengta#t10-k2-x3}。对照要点第二条整改。',
		REPORT,
	],
	[
		'依据{《夜航处罚法》第九条|yehang#t9}立案，而{处罚法第三条|yehang#t3}讲的是灯，{夜航处罚法里第五条|yehang#t5}和{《夜航处罚法》里面的第六条|yehang#t6}也这么写。',
		REPORT,
	],
	// without 第 at the beginning of a sentence
	[
		'{《灯塔条例》第九条|dengta#t9}管灯，{三十四条|dengta#t34}还规定罚款，{第九条|dengta#t9}的值守、{二十九条|dengta#t29}的巡查都要写清；二十条要求逐项落实，三十条的措施、十二条的建议都已办结，三十条明确要求。',
		REPORT,
	],
	// words that a draft strikes
	[
		'将“{《灯塔条例》第八条|!earlier wording}”修改为“{《灯塔条例》第十条|dengta#t10}”；原稿为“依据{《灯塔条例》第七条|!earlier wording}处罚”，现改为“依法处理”；将“按照{《灯塔条例》第九条|dengta#t9}点灯”改为“按照{《灯塔条例》第九条|dengta#t9}点亮”。',
		REPORT,
	],
	[
		'（2）{细则第十二条|!not held}低于{《灯塔条例》第九条|dengta#t9}。建议：一、增加一条作为第十三条，写入{《灯塔条例》第九条|dengta#t9}；二、删去第十五条。',
		REPORT,
	],
	// laws that are none, and numbers of decisions on single cases
	['国有国法，国法第三条不是依据，依据国法的有关规定办理；违反《公司章程》第二条。', REPORT],
	[
		'某自然资罚决字〔2031〕14号、某交罚〔2031〕15号决定和{某县政发〔2031〕16号|!not held}文件。',
		REPORT,
	],
	[
		'{山洞保护法|shandong}和国务院{《灯塔条例》|dengta}都有规定，{山洞保护法|shandong}都没有规定。',
		REPORT,
	],
	// behind a bracket that names another law
	[
		'依据{《灯塔条例》第九条|dengta#t9}查处，遮挡航道的（{《渡口法》第十二条|dukou#t12}），按{第十条|dengta#t10}处罚；{《渡口法》第十二条|dukou#t12}（{第十三条|dukou#t13}除外）、{第十四条|dukou#t14}同。',
		REPORT,
	],
	// so many 条 few papers have but laws
	[
		'依据{《灯塔条例》第九条|dengta#t9}查处，执法队扎住{第四十条|dengta#t40}、扎牢{第十条第二款|dengta#t10-k2}；整改措施第四十条、工作要点第十条第二款未落实。',
		REPORT,
	],
	// words of a speaker
	[
		'依据{《灯塔条例》第九条|dengta#t9}，查{第十条|dengta#t10}，{三十四条|dengta#t34}有罚则，{二十九条|dengta#t29}讲值守；三十条有效措施，三十条讲话精神，记住第一条就行。',
		REPORT,
	],
	// the rules behind any word
	[
		'依据{《山洞保护法实施细则》第九条|xize#t9}，该设置落入{实施细则第十条|xize#t10}的范围。',
		REPORT,
	],
	[
		'对象为{某县政发〔2031〕3号|!not held}文件，第二种意见第一项不采纳，我校《家校公约》的规定不变。',
		REPORT,
	],
	// a short name behind words that end in 依
	[
		'其中未点灯部分依{风灯法第九条第一款|!not held}处理，{依兰县灯塔办法第九条|!not held}除外，再按{依安县灯塔办法第九条|!not held}。',
		REPORT,
	],
	// a name that is given behind what the law provides
	[
		'违反{《灯塔条例》第九条第（一）项|dengta#t9-k1-x1}之规定（下称灯规）；又违反{灯规第10条第2款|dengta#t10-k2}。',
		REPORT,
	],
	// an article of a 章 that was named
	['有{《山洞保护法》第二章|shandong#c2}所列行为，除该章{第九条|shandong#t9}外，收线。'],
	// ranges of figures without 第, and items without 项 behind 之 or in figures
	[
		'违反{《灯塔条例》第五条第一款1－3项|dengta#t5-k1-x1 dengta#t5-k1-x2 dengta#t5-k1-x3}、{《灯塔条例》第六条第一款2~3项|dengta#t6-k1-x2 dengta#t6-k1-x3}，看守{灯塔条例7－9条|dengta#t7 dengta#t8 dengta#t9}规定的灯。',
		REPORT,
	],
	[
		'违反{《灯塔条例》第五条第一款之（二）|dengta#t5-k1-x2}的规定，有{第六条第一款之（三）项|dengta#t6-k1-x3}、{第七条第1款（2）|dengta#t7-k1-x2}规定的情形；{第九条|dengta#t9}（1）灯（2）绳。',
		REPORT,
	],
	// what a report has counted; what a suit calls a clause of the contract
	[
		'落实{《灯塔条例》第九条|dengta#t9}，收到线索12条、意见8条，其中第3条已办结。{第十条|dengta#t10}另有规定。',
		REPORT,
	],
	[
		'违反渡船合同第五条，依{《灯塔条例》第九条|dengta#t9}不适用“第六条验收条款”，{《灯塔条例》第七条|dengta#t7}的值守条款除外。',
		REPORT,
	],
	// what lawyers leave of the name of an interpretation; not of one that nobody knows
	[
		'依据{过江渡船租赁司法解释（一）第九条|zulin#t9}、{《过江渡船租赁合同解释一》第10条|zulin#t10}和{过江渡船租赁合同纠纷解释第十一条|zulin#t11}，不依桥梁租赁司法解释第九条。',
		REPORT,
	],
	['依据{海上过江渡船租赁解释（一）第九条|!not held}办理。', REPORT],
];
