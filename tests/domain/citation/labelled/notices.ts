import { REPORT, type Row } from './labelled.ts';

/** Laws that are named in turn, notices about a law, places as people speak of them. As in `labelled.ts`. */
export const NOTICES: Row[] = [
	// as many places as laws
	[
		'{《灯塔条例》|dengta}{《山洞保护法》|shandong}分别在{第九条|dengta#t9}和{第十条第二款|shandong#t10-k2}作了规定。',
		REPORT,
	],
	[
		'{灯塔条例|dengta}、{山洞保护法|shandong}分别在{第九条|dengta#t9}、{第十条|shandong#t10}管灯，{《灯塔条例》|dengta}和{《渡口法》|dukou}于{第十一条|dengta#t11}、{第十二条|dukou#t12}分别管船。',
		REPORT,
	],
	// of three places nobody knows which are whose
	[
		'{《灯塔条例》|dengta}、{《山洞保护法》|shandong}分别在{第九条|shandong#t9}、{第十条|shandong#t10}、{第十一条|shandong#t11}管灯。',
		REPORT,
	],
	// a notice about a law, whose articles are its own
	[
		'县里{关于转发《灯塔条例》的通知（某政发〔2030〕7号）第五条|!not held}要求点灯，{该通知第六条|!not held}要求值守。',
		REPORT,
	],
	[
		'{关于进一步贯彻《灯塔条例》的意见|!not held}（{某政发〔2030〕7号|!not held}）已经下发；学习{《灯塔条例》|dengta}的通知写了三点。',
		REPORT,
	],
	[
		'依照{《灯塔条例》第九条|dengta#t9}和县里加强看守的通知（{某政发〔2030〕7号|!not held}）{第五条|!not held}办理。',
		REPORT,
	],
	// without 第
	[
		'按{山洞保护法四十九条|shandong#t49}罚款，{船舶法典的一千零五十四条|fadian#t1054}讲得清楚，看了{山洞保护法十条一款三项|shandong#t10-k1-x3}。',
		REPORT,
	],
	[
		'宣讲{《灯塔条例》|dengta}十二条，灯塔条例三条都讲了，落实{《灯塔条例》|dengta}二十条工作措施。',
		REPORT,
	],
	// rules that the text has not named, of the law that it has named last
	['依照{《山洞保护法》第三条|shandong#t3}，该灯落入{实施细则第五条|xize#t5}。', REPORT],
	// kinds of laws, ways to reckon
	[
		'依照习惯法的有关规定，按照加权平均法的规定计算，按照这部法的规定办理，按照国家法第三条。',
		REPORT,
	],
	// 同上 of a contract
	[
		'合同第八条约定了租金。同上，第九条；依照{《灯塔条例》第九条|dengta#t9}，{同上，第十条|dengta#t10}。',
		REPORT,
	],
];
