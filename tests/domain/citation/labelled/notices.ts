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
	// a verb in front of 条例 is no part of a name
	[
		'执行{《灯塔条例》|dengta}。逐条核对{条例第九条|dengta#t9}，重点审查{条例第十条|dengta#t10}，因此{条例第十一条|dengta#t11}要看。',
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
	// of the only province whose laws are here, unless another one is named
	[
		'违反{《山洞保护法》第三条|shandong#t3}、{省实施办法第四条|shishi#t4}和{省风筝管理条例第五条|fengzheng#t5}，省{《实施办法》第六条|shishi#t6}、{《实施办法》第七条|shishi#t7}除外。',
		REPORT,
	],
	[
		'依照{《东海省灯塔条例》第三条|!not held}、{《山洞保护法》第三条|shandong#t3}和{省实施办法第四条|!not held}，违反{省风筝管理条例第五条|!not held}。',
		REPORT,
	],
	// numbers of decisions on single cases
	[
		'告知书（某国动罚告〔2030〕1号）、某国动罚决〔2030〕2号、某政复决〔2030〕3号、某罚先告〔2030〕4号已经送达，{法复〔2030〕5号|!not held}除外。',
		REPORT,
	],
	// by the kind alone, behind a verb that may be any
	[
		'学习{《山洞保护法》第三条|shandong#t3}和{《灯塔条例》第九条|dengta#t9}：落实好{法律第四条|shandong#t4}，对{条例第十条|dengta#t10}作出细化，解决{法律第五条|shandong#t5}与{第六条|shandong#t6}的衔接。',
		REPORT,
	],
	// a list that goes on behind a bracket
	[
		'依照{《山洞保护法》第三条|shandong#t3}、{第四条第二款|shandong#t4-k2}（点灯）、{十二条|shandong#t12}处理。',
		REPORT,
	],
	// what is said of a law that is only spoken of
	[
		'今年是{山洞保护法|shandong}颁布十周年。{渡口法|dukou}大家要学，这部法律讲得清楚，{第四条|dukou#t4}管船，第一条线索除外。',
		REPORT,
	],
	[
		'贯彻{《山洞保护法》|shandong}及{省实施办法|shishi}情况的报告；{《山洞保护法》|shandong}和省实施方案已经下发。',
		REPORT,
	],
	// in a law, which does not speak of its province's rules so without having named them
	['依照{《山洞保护法》第三条|shandong#t3}、{省实施细则第六条|!not held}处理。'],
	// a draft of rules for a county, which has named the rules of its province
	[
		'依照{《某省实施〈山洞保护法〉办法》|shishi}，有{《实施办法》第六条|shishi#t6}情形的，依照{本条例第三条|@t3}处理。',
	],
	// a 章 behind a verb
	[
		'宜将现行{《山洞保护法》第三条|shandong#t3}扩充，同时完善{第三章|shandong#c3}的层次，规划第二章除外。',
		REPORT,
	],
	['某国动罚催〔2030〕1号已经送达。', REPORT],
	// a law that a speaker points at, and lists without 第
	[
		'{山洞保护法|shandong}看{第9、22条|shandong#t9 shandong#t22}，{渡口法|dukou}重点讲了{第三条|dukou#t3}；{山洞保护法五到七、九条|shandong#t5 shandong#t6 shandong#t7 shandong#t9}要学，学习{《灯塔条例》4、5条|dengta#t4 dengta#t5}。',
		REPORT,
	],
	// papers of an office
	[
		'依照上级批复办事，然批复第二条没有要求；考勤制度第八条违反{《灯塔条例》第九条|dengta#t9}。',
		REPORT,
	],
	// what stands before or in both of the places that were named last
	[
		'依据{《灯塔条例》第九条第二款|dengta#t9-k2}点灯，不用{前款|dengta#t9-k1}即白天的规定；依照{《灯塔条例》第九条第二款|dengta#t9-k2}和{《山洞保护法》第三条|shandong#t3}处罚，按{前述两条的第一款|dengta#t9-k1 shandong#t3-k1}从轻，{上述两条|dengta#t9 shandong#t3}规定不变。',
		REPORT,
	],
	[
		'依据{《灯塔条例》第九条第一款|dengta#t9-k1}点灯，{三十三条|dengta#t33}也够不上，二十条也好。',
		REPORT,
	],
	// what a speaker counts, and what none counts
	[
		'学习{《灯塔条例》第九条|dengta#t9}：{十二条到十四条|dengta#t12 dengta#t13 dengta#t14}管灯。今天讲了三条，第一条别怕冷，第二条别怕高，第三条找同事；依照{《灯塔条例》第三条|dengta#t3}，{第一条|dengta#t1}规定不变。',
		REPORT,
	],
	// the one that no province has made
	[
		'依照{《灯塔条例》第九条|dengta#t9}和{《某省风筝管理条例》第三条|fengzheng#t3}，{国务院条例第十条|dengta#t10}管灯，{省条例第四条|fengzheng#t4}管风筝。',
		REPORT,
	],
	[
		'依照{《灯塔条例》第九条|dengta#t9}点灯，去年签订的三份协议，其中第九条无效，其中{第十条|dengta#t10}规定不变。',
		REPORT,
	],
	// a law of sixty articles
	[
		'普及《灯塔条例》60条，把灯塔条例六十条印成册子；{灯塔条例五十九条|dengta#t59}也管灯，依照{灯塔条例六十条|dengta#t60}点灯。',
		REPORT,
	],
	// things that are counted, and the next of them; items of a list that an item names
	[
		'本条生产线、本条热线和前款手机不算，第一条船靠岸，第二条靠不了；以第二条短信为准，第一条发错了。因为第一条雪道正在压雪，第二条可以滑；第一条航道依照{《灯塔条例》第五条|dengta#t5}养护，{第六条|dengta#t6}规定由县里出钱。网友留言第一条说灯，第二条说塔。{《灯塔条例》第九条|dengta#t9}管灯。',
		REPORT,
	],
	[
		'与{前三项|@t8-k1-x1 @t8-k1-x2 @t8-k1-x3}设施相连的线轴；',
		{ at: 't8-k1-x4', division: 'c2-s1' },
	],
	// what has become of a number
	[
		'{《渡口法》（2010年）第四十一条|dukou#t41}，2028年修订后调整为{第四十条|!no such place}。',
		REPORT,
	],
	// sums and demands that are counted; 依 behind an office; what the law says since
	[
		'依照{《灯塔条例》第九条|dengta#t9}点灯，第一款资金已经拨付；会议强调，第一条要求是点灯，第二条要求是值守。由县应急局依{条例第十条|dengta#t10}处罚，{《灯塔条例》第三条|dengta#t3}要求值守。',
		REPORT,
	],
	['原先的{《灯塔条例》第九条|!earlier wording}，修订后由{第十条|dengta#t10}规定。', REPORT],
	// what the rules of a place do, left out of their name
	[
		'依据{《沧岚市灯船安全办法》第三条|dengchuan#t3}、{灯船办法第五条|dengchuan#t5}和{《灯船办法》第六条|dengchuan#t6}，{《沧岚市灯船办法》第六条|!not held}，{《风车办法》第七条|!not held}除外。',
		REPORT,
	],
	// but a 条例 of the whole country, beside the 管理条例 of a province
	[
		'违反{《沧岚市灯屋管理条例》第三条|dengwu#t3}、国务院{《灯屋条例》第五条|!not held}和{灯屋条例第六条|!not held}。',
		REPORT,
	],
	// words that names of laws end in, and short names
	[
		'依照{《灯塔条例》第九条|dengta#t9}和{《孤灯管理办法》第三条|gudeng#t3}，违反{政策解读办法第三条|!not held}、{档案查阅条例第四条|!not held}、{船名列入条例第五条|!not held}、{股权占有条例第六条|!not held}，不符合{认定办法第七条|!not held}、{保障条例第八条|!not held}。',
		REPORT,
	],
	// articles about what could be counted
	[
		'{《灯塔条例》第五条|dengta#t5}规定点灯，{第六条|dengta#t6}要求：“整夜点灯”；{第七条|dengta#t7}船厂、{第八条|dengta#t8}鱼苗、{第九条|dengta#t9}审查意见不变，{第二款|dengta#t9-k2}补助标准不变。',
		REPORT,
	],
	[
		'违反{第三条|@t3}信息公开义务的，依{第五条|@t5}处罚；不履行{第十条|@t10}公告义务的，按{第十二条|@t12}处罚。县里印发《护灯十条》后，依照{《灯塔条例》第九条|dengta#t9}处罚，{第十条|@t10}也适用。',
	],
	// what lawyers count, and a 款 beside others
	[
		'依照{《灯塔条例》第九条第二款|dengta#t9-k2}点灯，{该款|dengta#t9-k2}与{第一款|dengta#t9-k1}不同。第二条辩护意见成立，第三条裁判要旨已经收录；县里出台《护灯十条》，其中第三条要求值守，第七条要求点灯。',
		REPORT,
	],
	// verbs that lead to a law by its kind
	[
		'{《灯塔条例》|dengta}施行后，发现{条例第九条|dengta#t9}情形的，造成{条例第十条|dengta#t10}所列后果的，当事人有{条例第十一条|dengta#t11}行为的，对标{条例第十二条|dengta#t12}，实施了{条例第十三条|dengta#t13}的行为；学习{条例第十四条|dengta#t14}，广泛宣传{条例第十五条|dengta#t15}，拒不承认{条例第十六条|dengta#t16}，不依{国有条例第五条|!not held}，与原{有条例第六条|!earlier wording}不同。造成{第九条|dengta#t9}情形的，查处{第十条|dengta#t10}行为。',
		REPORT,
	],
];
