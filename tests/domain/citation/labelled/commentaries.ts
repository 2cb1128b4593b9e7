import { DECISION, REPORT, type Row, type Setting } from './labelled.ts';

const EXPLAINS: Setting = { origin: { explains: '山洞保护法' }, at: '' };

/** Forms of commentaries, reviews and rules of places that other rows do not have. As in `labelled.ts`. */
export const COMMENTARIES: Row[] = [
	// a text that explains a law means it where it names none
	['{第二十条第一款|shandong#t20-k1}写明职责，{该款第一项|shandong#t20-k1-x1}是台账。', EXPLAINS],
	['违反{第二十条|shandong#t20}的，依照{第四十四条|shandong#t44}处罚。', EXPLAINS],
	['{本法第二十条|shandong#t20}是公法义务，本合同第三条不是。', EXPLAINS],
	['{《灯塔条例》第三条|dengta#t3}又作补充；依照{第四条|dengta#t4}点灯。', EXPLAINS],
	[
		'与{《灯塔条例》|dengta}衔接（{第二十条|shandong#t20}、{第二十一条|shandong#t21}），{《灯塔条例》|dengta}（{第三条|dengta#t3}）不变。',
		EXPLAINS,
	],
	['本手册第三条和第一条航线。{本条例第五条|!nothing meant}。', EXPLAINS],
	// "见" leads to a law by its kind, and is no part of it
	[
		'{《灯塔条例》|dengta}细化了规定，见{条例第十一条|dengta#t11}；参见{山洞保护法第五条|shandong#t5}，详见{纸鸢法第六条|!not held}。',
		REPORT,
	],
	['依照{见义勇为条例第五条|!not held}和{看守所条例第六条|!not held}办理。', REPORT],
	// the present wording behind an earlier one
	[
		'修正前的{《灯塔条例》第十二条|!earlier wording}没有第二款，现在的{第十二条第二款|dengta#t12-k2}是新加的。',
		REPORT,
	],
	[
		'原{《灯塔条例》第三十条|!earlier wording}的内容移到了{第十一条|dengta#t11}，如今的{第十二条|dengta#t12}不变。',
		REPORT,
	],
	// the number of a draft, said again
	[
		'草案第四条在{《灯塔条例》第十二条|dengta#t12}的基础上增加两项条件，即第四条第（二）项和第（三）项。',
		REPORT,
	],
	[
		'草案第四条在{《灯塔条例》第十二条|dengta#t12}的基础上细化，即{第五条第（二）项|dengta#t5-k1-x2}。',
		REPORT,
	],
	['草案第四条依据{《灯塔条例》第四条|dengta#t4}制定，即{第四条第一款|dengta#t4-k1}。', REPORT],
	// 该条 and 该款 of which something is said; "该款" may be a sum of money
	[
		'适用{《灯塔条例》第五条第二款|dengta#t5-k2}，{该款|dengta#t5-k2}是对船员的要求，{该条|dengta#t5}旨在防火，{该条|dengta#t5}是义务。该款是甲方支付的。',
		REPORT,
	],
	// 该项 behind one 项 only
	['走私{第一款第二项|@t30-k1-x2}规定的船，数量在{该项|@t30-k1-x2}规定的数量以上的。'],
	[
		'毁坏{第一款第一项|@t30-k1-x1}、{第二项|@t30-k1-x2}规定的船，两项合计达到该项规定的数量的；依照{第三款|@t30-k3}收费，该项情形除外。',
	],
	// 目 without 第, also in front of 的
	['有{前款第（二）项1目|@t30-k2-x2-m1}的行为，或者{第十条第一项2目|@t10-k1-x1-m2}规定的行为。'],
	// what is excepted is of the law that is named without a place
	['依照{《灯塔条例》|dengta}执行，但{第五条|dengta#t5}除外。'],
	['依照{《灯塔条例》|dengta}（{第五条第二款|dengta#t5-k2}除外）执行。'],
	['依照{《灯塔条例》|dengta}执行，但{第五条|@t5}规定的除外，并遵守{第六条|@t6}。'],
	// in the words that an amendment prints as in the law itself
	[
		'将{第十五条|shandong#t15}修改为：“依照{《灯塔条例》|dengta}的规定，对{第三条|shandong#t3}规定的洞巡查。”',
		DECISION,
	],
	// a law of a place by its short name, behind the full one
	[
		'依照{《某甲市桥梁条例》第三条|tong-a#t3}、{《桥梁条例》第四条|tong-a#t4}和{桥梁条例第五条|tong-a#t5}办理。',
		REPORT,
	],
	[
		'依照{《某甲市桥梁条例》第三条|tong-a#t3}和{《某乙市桥梁条例》第三条|tong-b#t3}，{《桥梁条例》第四条|!ambiguous}。',
		REPORT,
	],
	[
		'依照{《桥梁条例》第三条|!ambiguous}，不同于{《某甲市桥梁条例》第三条|tong-a#t3}；{《桥梁条例》第四条|!ambiguous}。',
		REPORT,
	],
	// "我市": of the place that the text has named a law of
	[
		'依照{《某甲市桥梁条例》|tong-a}，我市{《桥梁条例》第五条|tong-a#t5}、市{《桥梁条例》第六条|tong-a#t6}；我省{《桥梁条例》第七条|tong-a#t7}。',
		REPORT,
	],
	// the law in force, behind the title of a draft that is to change it
	['关于{《灯塔条例（修订草案）》|!not held}的汇报：{现行条例第八条|dengta#t8}不变。', REPORT],
	// pieces of advice, counted in a sentence
	[
		'依照{《灯塔条例》第五条|dengta#t5}办理。要记住三条：一条是灯，一条是帆，第三条是桨。{第四条|dengta#t4}规定罚款，其中一条是灯，{第三条|dengta#t3}规定处罚。',
		REPORT,
	],
	// the same article said again is that of the text itself
	[
		'{第五条第一款|@t5-k1}规定的处罚可以依照{《灯塔条例》第二十条|dengta#t20}委托，但{第五条第二款|@t5-k2}除外。',
	],
	[
		'{第五条第一款|@t5-k1}规定的处罚可以依照{《灯塔条例》第五条|dengta#t5}委托，但{第五条第二款|dengta#t5-k2}除外。',
	],
	// an article that only the other law of the line has
	[
		'违反{《灯塔条例》第八条|dengta#t8}的，适用{《船舶法典》第一千条|fadian#t1000}；违反{《灯塔条例》第九条|dengta#t9}的，适用{第一千二百条|fadian#t1200}，不适用{第二千条|!no such place}。',
		REPORT,
	],
	['符合{上款|@t30-k2}两项以上的，就高奖励；上款一项新灯。'],
	// a law by its kind, as reports on a law and its 条例 say
	[
		'{《山洞保护法》|shandong}和{《灯塔条例》|dengta}实施情况：重点检查了{法律第十一条|shandong#t11}、{第二十一条|shandong#t21}和{条例第六条|dengta#t6}。',
		REPORT,
	],
];
