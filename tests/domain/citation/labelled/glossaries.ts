import { REPORT, type Row } from './labelled.ts';

/** Short names as texts explain them, and those that interpretations have. As in `labelled.ts`. */
export const GLOSSARIES: Row[] = [
	// one of two laws in front of the bracket
	[
		'根据{《中华人民共和国刑法》第一百一十六条|xingfa#t116}、{《中华人民共和国渡口法》第十九条|dukou#t19}（后者以下简称《渡法》），{《渡法》第三条|dukou#t3}、{渡法第四条|dukou#t4}管灯，{同法第五条|dukou#t5}管绳。',
		REPORT,
	],
	[
		'依照{《渡口法》|dukou}和{《灯塔条例》|dengta}（前者以下简称“摆渡法”），{摆渡法第三条|dukou#t3}；{《灯塔条例》第四条|dengta#t4}（该条例以下称《灯例》）、{《灯例》第五条|dengta#t5}。',
		REPORT,
	],
	[
		'依照{《灯塔条例》|dengta}（以下除另有说明外，简称灯例）、{《渡口法》|dukou}（下文简称摆法），{灯例第三条|dengta#t3}、{摆法第四条|dukou#t4}。',
		REPORT,
	],
	// what a glossary says
	[
		'文中“摆法”指{《中华人民共和国渡口法》|dukou}；“灯例”是指{《灯塔条例》|dengta}（{国务院令第901号|dengta}）。见{摆法第7条|dukou#t7}，{灯例第二条|dengta#t2}；期限见{灯例第三条|dengta#t3}。',
		REPORT,
	],
	[
		'所称旧摆法，系指{《渡口法》|dukou}（2010年修订），不是{旧摆法第四十条|dukou#t40}以外的；“事故”是指{《灯塔条例》第五条|dengta#t5}规定的情形，事故第一条线索另报。',
		REPORT,
	],
	[
		'依照{《山洞保护法》|shandong}（以下简称“洞护法”），{洞护法第三条|shandong#t3}、{洞护法实施细则第四条|xize#t4}和{《洞护法实施细则》第五条|xize#t5}管灯；《灯例》＝{《灯塔条例》|dengta}，{《灯例》第六条|dengta#t6}。',
		REPORT,
	],
	['“两法”指{《渡口法》|dukou}和{《灯塔条例》|dengta}，{两法第三条|!ambiguous}不同。', REPORT],
	// a short name that is no name of a law in other texts
	[
		'依照{《最高人民法院关于适用〈山洞保护法〉若干问题的解释》（以下简称“司法解释”）第一条|shiyong#t1}，{司法解释第三条|shiyong#t3}管灯。',
		REPORT,
	],
	[
		'依照{《某县渡口应急预案》（以下简称“预案”）第一条|!not held}、{预案第三条|!not held}；依照《某县灯塔买卖合同》（以下简称“合同”），合同第三条。',
		REPORT,
	],
	// the 编 of a code that is named before
	[
		'依照{船舶法典总则编第一百条|fadian#t100}、{缆绳编第九百条|fadian#t900}和{船体编第二分编第六章|fadian#b2-f2-c6}，汇编第三条。',
		REPORT,
	],
	// numbers of interpretations without brackets
	[
		'依据{《山洞保护法》第三条|shandong#t3}、{《关于审理山洞纠纷案件的解释（二）》第四条|jieshi#t4}，参照{山洞纠纷司法解释二第五条|jieshi#t5}、{山洞纠纷解释（二）第六条|jieshi#t6}。',
		REPORT,
	],
	['依据{《山洞保护法》第三条|shandong#t3}，参照司法解释一第三十六条。', REPORT],
	// what leads to a name, or issues a document
	[
		'依据为{船标保护法第三条|!not held}，范围见{罕见船标保护法第四条|!not held}，{征求意见办法第五条|!not held}不变。',
		REPORT,
	],
	[
		'{《某县渡口处罚裁量标准》（某渡发〔2031〕3号）第六条|!not held}不再执行，《浮标质量标准》第三条、《灯塔买卖合同》第六条除外。',
		REPORT,
	],
	['不计入{本裁量基准第五条|@t5}、{本预案第六条第二款|@t6-k2}和{本程序第七条|@t7}的次数。'],
];
