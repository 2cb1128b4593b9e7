import { REPORT, type Row, type Setting } from './labelled.ts';

const at = (address: string): Setting => ({ at: address, division: 'c2-s1' });

/** Forms of local rules, decisions and penalty decisions that other rows do not have. As in `labelled.ts`. */
export const FURTHER: Row[] = [
	// 款 of the article whose duty was not done
	[
		'未按照{本条例第十条第一款|@t10-k1}挂灯的，罚款；未按照{第二款|@t10-k2}收线的，罚款；未履行{第三款|@t10-k3}义务的，警告。',
	],
	['违反{本条例第十条第一款|@t10-k1}，未挂灯的，罚款；不按{第二款|@t10-k2}报告的，警告。'],
	['未按照{第十条第一款|@t10-k1}报告，又有{第二款|@t10-k2}行为的。'],
	[
		'（二）未执行{第十一条第一款第一项|@t11-k1-x1}，或者未执行{第三项|@t11-k1-x3}的；',
		at('t30-k1-x2'),
	],
	['对不符合{《纸船法》第三条第一款|!not held}的，不予许可；对不符合{第二款|!not held}的，撤销。'],
	// of this article, where the other one is none that was broken
	['放飞人未按照{第一款|@t30-k1}收线的，罚款。'],
	['依照{第十条第一款|@t10-k1}登记的放飞人，未按照{第二款|@t30-k2}收线的，罚款。'],
	// a law that carries out another one, whose name alone stands in marks
	[
		'依照{某省实施《中华人民共和国山洞保护法》办法第十条|shishi#t10}、{第十一条|shishi#t11}。',
		REPORT,
	],
	['依照消防规定和{某省《山洞保护法》实施办法第十条|shishi#t10}办理。', REPORT],
	[
		'废止{某省实施《山洞保护法》办法|shishi}（以下简称《办法》），{《办法》第三条|shishi#t3}除外。',
		REPORT,
	],
	['当事人违反{省实施《山洞保护法》办法第十条|shishi#t10}的。', REPORT],
	['由{国务院实施《灯塔条例》若干规定第三条|!not held}规定。', REPORT],
	['全省实施{《灯塔条例》|dengta}办法多样，各县实施{《灯塔条例》|dengta}办法不一。', REPORT],
	// the rules of a law, named by it
	['依照{山洞保护法|shandong}及其{实施细则第五条|xize#t5}、{第六条|xize#t6}办理。'],
	[
		'依照{山洞保护法|shandong}和{实施细则第五条|xize#t5}，{纸船法|!not held}及其{实施条例第五条|!not held}。',
	],
	['依照{《山洞保护法》|shandong}{实施细则第五条|xize#t5}、{第六条|xize#t6}办理。'],
	[
		'依照{《山洞保护法》|shandong}的{实施细则第五条|xize#t5}，{《纸船法》|!not held}的{实施细则第五条|!not held}。',
	],
	['依照{《山洞保护法》|shandong}及{实施细则第五条|xize#t5}办理。'],
	['依照{《山洞保护法》第九十条|shandong#t90}、{实施细则第五条|xize#t5}办理。'],
	['依照{《山洞保护法》|shandong}及其{《实施细则》第五条|xize#t5}办理。'],
	[
		'依照{《山洞保护法》第九十条|shandong#t90}、{《实施细则》第五条|xize#t5}、{第六条|xize#t6}办理。',
		REPORT,
	],
	['贯彻{《山洞保护法》|shandong}的{实施细则|xize}，{《灯塔条例》|dengta}实施办法由县政府制定。'],
	['依照{《山洞保护法》第九十条|shandong#t90}，其{实施细则第五条|xize#t5}除外。', REPORT],
	['依照本条例及其{实施细则第五条|!not held}办理，{《实施条例》第五条|!not held}除外。'],
	['{《山洞保护法》第九条|shandong#t9}。全面执行{实施细则第五条|xize#t5}。', REPORT],
	// of no law that is named
	['按{《实施条例》第五条|!not held}办理。', REPORT],
	// old texts leave out 第
	['有{本条例第二十条一至四项|@t20-k1-x1 @t20-k1-x2 @t20-k1-x3 @t20-k1-x4}情形的。'],
	['依照{第二十一条二、三款|@t21-k2 @t21-k3}办理，依照{第二十二条一款|@t22-k1}处理。'],
	['有{第一款一、二项|@t30-k1-x1 @t30-k1-x2}情形，违反{第十条一款（三）项|@t10-k1-x3}的。'],
	['有{刑法第九条二款(3)项|xingfa#t9-k2-x3}行为的。'],
	[
		'依照{第十条|@t10}一款新灯、{第十条|@t10}一项以上、{第十条|@t10}二项目的要求，{第九条|@t9}一款（新式）灯。',
	],
	// a short name in quotation marks
	[
		'根据{《灯塔条例》|dengta}（以下简称“条例”），按{“条例”第十条|dengta#t10}、{“《条例》”第十一条|dengta#t11}和{条例第十二条|dengta#t12}办理。',
	],
	[
		'按{“灯塔条例”的第十条|dengta#t10}和{“纸鸢条例”第十条|!not held}办理，贯彻{“本条例”第十条|@t10}。',
	],
	['违反“一户一灯”{第十条|@t10}和“放飞办法公示”{第九条|@t9}的。'],
	[
		'依照{《灯塔条例》第十条|dengta#t10}检查；会议通过《渡船应急预案》，其第四条规定演练，又印发《点灯方案》，依照其第五条办理。',
		REPORT,
	],
	[
		'依照{《灯塔条例》|dengta}办理，其{第十一条|dengta#t11}除外；依照{《纸船法》|!not held}办理，其{第十二条|!not held}除外。',
	],
	// what is no place of the text itself
	['参照{船舶法典桨帆编第二章|fadian}和{《船舶法典》第三条|fadian#t3}、帆桅编第三章的规定。'],
	[
		'纳入第十五个五年规划纲要第三章、放飞区专项规划第二章第一节和《灯塔技术规范》第五章，按施工规范第四条验收；规划第二章确定的区域，按照规划第三章放飞；为了规范{第四条|@t4}规定的放飞，依照本规划和{第二章|@c2}办理。',
	],
	['依照{《灯塔条例》序言|!no such place}、{第五条第四款|dengta#t5-k4}和{第六条|dengta#t6}办理。'],
	[
		'依照{《灯塔条例》第十条|dengta#t10}办理；其{第十一条|dengta#t11}、{第十二条|dengta#t12}除外，其第二次放飞不罚。',
	],
	[
		'{《灯塔条例》第十八条|dengta#t18}：“灯塔夜间点灯。”{第十九条第一款|dengta#t19-k1}：“雾天点灯。”',
	],
	['依照{《灯塔条例》第十八条|dengta#t18}立牌：“夜间点灯。”牌的大小依照{第十九条|@t19}。'],
	[
		'贯彻{《灯塔条例》第十条|dengta#t10}，完成第三项重点工作、第四项民生实事、第五项考核指标、第六项改革举措。',
		REPORT,
	],
	// orders whose number stands in front
	[
		'依照{国务院令〔第901号〕|dengta}{第三条|dengta#t3}、{国务院第901号令|dengta}{第四条|dengta#t4}。',
	],
	[
		'依照{国务院901号令|dengta}、{省政府第901号令|!not held}{第三条|!not held}和{某某部第九号令|!not held}。',
	],
	['结合{纸鸢法第三条|!not held}和{《灯塔条例》第三条|dengta#t3}讲解。'],
	// 款 in front that are counted at the end of a clause
	[
		'符合{以上两款|@t30-k1 @t30-k2}规定的，适用{前述两款|@t30-k1 @t30-k2}；不适用{上述两款|@t30-k1 @t30-k2}。',
	],
	['购入以上两款线轴、十人以上两款新灯和前述两款式。'],
	[
		'有{本条例第八条第一款第一项第2目|@t8-k1-x1-m2}的，或者有{第三项第1目|@t8-k1-x3-m1}情形的，以第一目的，为准。',
	],
	// the name of a law that is not held begins behind the place in front of it
	['根据{《灯塔条例》第十条|dengta#t10}和省{《灯塔条例》第十二条|!not held}制定。', REPORT],
];
