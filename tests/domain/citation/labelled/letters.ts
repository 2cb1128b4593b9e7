import { REPORT, type Row } from './labelled.ts';

/** Forms of letters, judgments and notices that other rows do not have. As in `labelled.ts`. */
export const LETTERS: Row[] = [
	// by the kind of law, behind a word or in a bracket that the name does not close
	[
		'依据{《灯塔条例》第九条|dengta#t9}，不予点灯5件（{条例第五条|dengta#t5}、{第六条|dengta#t6}），且{条例第七条|dengta#t7}、被告未依{条例第八条|dengta#t8}办理。',
		REPORT,
	],
	['依照{且末条例第六条|!not held}办理。', REPORT],
	// what goes on about a law, and what is none of it
	[
		'依据{《灯塔条例》第九条|dengta#t9}办理，严守{第十条|dengta#t10}，看守第十一条；第一条体会是点灯，第二条感受是值守。',
		REPORT,
	],
	[
		'{《灯塔条例》第九条第二款|dengta#t9-k2}管灯，但{该款|dengta#t9-k2}列的塔不用，{该款|dengta#t9-k2}列举了塔，{该款|dengta#t9-k2}同时规定了钟，{该条|dengta#t9}还规定了绳。',
		REPORT,
	],
	['符合{《灯塔条例》第九条一款|dengta#t9-k1}后半句、{第十条二款|dengta#t10-k2}但书。', REPORT],
	// 该款 behind its article alone
	[
		'依据{《灯塔条例》第九条第二款|dengta#t9-k2}点灯；{《灯塔条例》第九条|dengta#t9}没有例外，{该款|dengta#t9-k2}规定不变。',
		REPORT,
	],
	[
		'依据{《灯塔条例》第九条第二款|dengta#t9-k2}点灯；{《灯塔条例》第十条|dengta#t10}没有例外，{该款|!nothing meant}规定不变。',
		REPORT,
	],
	// of two wordings that the line names, the one that has the article
	[
		'2010年修订的{《渡口法》第四十条|dukou#t40}不再适用，依照{《渡口法》第十二条|dukou#t12}办理，{第四十一条|dukou#t41}同。',
		REPORT,
	],
	[
		'依据{《灯塔条例》第九条|dengta#t9}办理，对去年签订的看守合同，第三条报酬偏低的应当调整；依照{第十条|dengta#t10}签订合同，并遵守{第十一条|dengta#t11}。',
		REPORT,
	],
	// what a law says, without marks
	[
		'{灯塔条例|dengta}反复强调值守，就写在{第三条第一款|dengta#t3-k1}里；{山洞保护法|shandong}也明确了这一点。',
		REPORT,
	],
	// an interpretation that was named in full, by what cases it is about
	[
		'{《山洞解释（二）》第二条|!not held}，依据{《最高人民法院关于审理山洞纠纷案件的解释（二）》第三条|jieshi#t3}、{《山洞纠纷司法解释（二）》第四条|jieshi#t4}，{该解释第五条|jieshi#t5}；{《山洞解释（一）》第六条|!not held}、{《山洞规定（二）》第七条|!not held}。',
		REPORT,
	],
	// what leads to 该条 and 该项 alone, and what does not
	[
		'依{《灯塔条例》第九条|dengta#t9}函复，请依{该条|dengta#t9}说明理由，未按{该条|dengta#t9}办理的除外；按该条线路供电，依该条例办理。',
		REPORT,
	],
	[
		'有{《灯塔条例》第九条第二款第（三）项|dengta#t9-k2-x3}情形的，依照{该项|dengta#t9-k2-x3}处罚，依照该项目处罚的除外。',
		REPORT,
	],
	// "超出" is no part of a name, and 条例外 is no 条例
	[
		'依照{《灯塔条例》第九条|dengta#t9}点灯，超出{条例第十条第二款|dengta#t10-k2}的限度；适用{第十二条|dengta#t12}例外规定，第十二条例规不在其中。',
		REPORT,
	],
	// 上述 is of the law that has named the article, not of the one named last
	[
		'学习{《山洞保护法》第三十四条|shandong#t34}和{《灯塔条例》第九条|dengta#t9}，不用上述{第三十四条第二款|shandong#t34-k2}所指的灯。',
		REPORT,
	],
	// the rules of the law in front, where the text calls another one so
	[
		'依照{《灯塔条例》|dengta}（以下简称实施细则）点灯；依照{《山洞保护法》第三条|shandong#t3}及其{实施细则第五条|xize#t5}办理。依照{实施细则第六条|dengta#t6}点灯。',
		REPORT,
	],
	// a 司法解释 that is called 规定, and no law by slip
	[
		'适用{《最高人民法院关于审理山洞纠纷案件的规定》第三条|!not held}和{《灯塔条例》第九条|dengta#t9}，不用{前述司法解释第五条|!not held}。',
		REPORT,
	],
	['适用{《灯塔条例》第九条|dengta#t9}，不用{该司法解释第五条|!nothing meant}。', REPORT],
	// without 第: behind the name of a code, 同法, a verb, and in a bracket
	[
		'按{船舶法典944条2款|fadian#t944-k2}、{《船舶法典》第三条|fadian#t3}赔偿（{《船舶法典》1245条|fadian#t1245}），适用{1246条|fadian#t1246}；{同法43条2款|fadian#t43-k2}另有规定，适用12条措施，执行3条标准。',
		REPORT,
	],
	[
		'依照{《灯塔条例》第九条|dengta#t9}点灯，由主管部门按{10条2款|dengta#t10-k2}、依据{十一条一项|dengta#t11-k1-x1}处理（条件见{《灯塔条例》12条|dengta#t12}）；全文13条4款，把第二条整改清单销号。',
		REPORT,
	],
	[
		'依照{《灯塔条例》第九条|dengta#t9}点灯，不适用{二十七条|dengta#t27}，{船舶法典1246条|fadian#t1246}＋灯；执行二十条措施，适用二十条措施。',
		REPORT,
	],
	// what is counted by 条
	[
		'依照{《灯塔条例》第九条|dengta#t9}点灯，收集意见22条3项，对照8条、执行12条，宣讲{《灯塔条例》|dengta}50条的要点。',
		REPORT,
	],
	// traditional characters
	[
		'依照{《中華人民共和國山洞保護法》第九條第一款第（三）項|shandong#t9-k1-x3}辦理，{該法第十條|shandong#t10}另有規定。',
		REPORT,
	],
	// rules that are called by nothing but that, of the only law that the text has named with such
	[
		'依照{《山洞保护法实施细则》第三条|xize#t3}和{《灯塔条例》第九条|dengta#t9}，符合{实施细则第五条|xize#t5}，不符合{实施办法第六条|!not held}。',
		REPORT,
	],
	[
		'依照{《灯塔条例》第九条|dengta#t9}逐案核对{10条2款（三）项|dengta#t10-k2-x3}，注意{《灯塔条例》11条|dengta#t11}的例外；共10条2款，学习{《灯塔条例》|dengta}12条。',
		REPORT,
	],
	// what a law does is left out of its short name, where no law is called so
	[
		'违反{浮标法第四条|fubiao#t4}、{《浮标法》第五条|fubiao#t5}，{浮灯法第六条|!not held}、{标管法第七条|!not held}除外。',
		REPORT,
	],
	// the rules of the law in front, behind a verb
	['违反{《山洞保护法》第三条|shandong#t3}的，按其{实施细则第五条|xize#t5}处理。', REPORT],
	['违反{《山洞保护法》第三条|shandong#t3}的，依其{实施细则第五条|xize#t5}处理。', REPORT],
	// words of the title of a law that the text has named, and the first characters of them
	[
		'依照{《航道疏浚与养护条例》第三条|hangdao#t3}、{《疏浚条例》第五条|hangdao#t5}和{疏浚条例第六条|hangdao#t6}，{《航道条例》第七条|!not held}、{《某市疏浚条例》第八条|!not held}除外。',
		REPORT,
	],
	[
		'依照{《水上救护救援法》第三条|jiuyuan#t3}和{《水救法》第五条|jiuyuan#t5}，{《水上法》第六条|!not held}、{《救援法》第七条|!not held}、{《风救法》第八条|!not held}除外。',
		REPORT,
	],
	['依照{《疏浚条例》第五条|!not held}办理。', REPORT],
	[
		'依照{《最高人民法院关于摆渡纠纷适用法律若干问题的规定》第三条|jiufen#t3}，{纠纷规定第五条|jiufen#t5}，违反{法律规定第六条|!not held}的除外。',
		REPORT,
	],
	// what a speaker says, and places without 第
	[
		'先看{《灯塔条例》第九条|dengta#t9}，记住{第十条第二款|dengta#t10-k2}；再看{四十二条|dengta#t42}，{《灯塔条例》十一条|dengta#t11}列了六项，不属{十四条第二款|dengta#t14-k2}之列，看12条路，再看二十条路。',
		REPORT,
	],
	// a paper of another year
	['依照{《灯塔条例》第九条|dengta#t9}，2018年通告第三条废止。', REPORT],
	[
		'{《灯塔条例》第九条|dengta#t9}管灯，未写明{第（一）项|dengta#t9-k1-x1}还是{第（二）项|dengta#t9-k1-x2}。',
		REPORT,
	],
	[
		'依照{《夜航处罚法》第九条|yehang#t9}，{处罚法第三条|yehang#t3}管灯，{诉讼法第四条|!not held}除外。',
		REPORT,
	],
	[
		'多久？三年！{船舶法典188条|fadian#t188}。从知道那天算起（{第二款|fadian#t188-k2}）。读了船舶法典8条。',
		REPORT,
	],
	[
		'依照{《灯塔条例》第九条|dengta#t9}点灯，按{三十二条|dengta#t32}从轻，依{四十条|dengta#t40}投诉；按二十条工作措施推进，按三十条执行，按照十二条线路走。',
		REPORT,
	],
];
