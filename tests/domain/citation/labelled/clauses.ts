import { REPORT, type Row } from './labelled.ts';

/** What clauses of one sentence go on about, in regulations and in papers. As in `labelled.ts`, all invented. */
export const CLAUSES: Row[] = [
	// an article of the text itself in a clause behind another law's
	[
		'临时设灯不得超过{《山洞保护法》第四十条第二款|shandong#t40-k2}规定的年限，占用{第七条|@t7}核定的洞口的，不得超过一年。',
	],
	[
		'依照{《纸船法》第九条|!not held}请求赔偿的，不影响依照{第十四条|@t14}、{第十五条第一款|@t15-k1}主张退款。',
	],
	['适用{灯塔条例第五条|dengta#t5}的，以{第七条第二款|@t7-k2}所列航线为限，{第三款|@t7-k3}除外。'],
	[
		'点灯的费用依照{《山洞保护法》第四十七条|shandong#t47}支付，不适用{第五条|shishi#t5}的限制。',
		{ origin: { self: { law: 'shishi' } }, at: 't7-k1' },
	],
	[
		'履行{《山洞保护法》第十六条|shandong#t16}规定的职责，并按照{第五条|@t5}公布标准；依照{灯塔条例第三条|dengta#t3}点灯的，还应当符合{第四条|@t4}的要求。',
	],
	// a list goes on about the law, and so does a penalty
	[
		'符合{《山洞保护法》第四十条|shandong#t40}规定，且不属于{第四十一条|shandong#t41}规定情形的，依照{第四十二条|shandong#t42}处罚。',
	],
	['根据{《山洞保护法》第六条|shandong#t6}：“洞口设灯，有人看守”和{第十一条|shandong#t11}制定。'],
	['经{《山洞保护法》第六条|shandong#t6}批准，再次出现{第六条|shandong#t6}情形的。'],
	['构成{刑法第三条|xingfa#t3}规定的盗灯罪，销赃又构成{第四条|xingfa#t4}规定的销赃罪的，从重。'],
	// who explains a law goes on about it
	[
		'符合{《山洞保护法》第九条|shandong#t9}的规定，但是有{第十条|shandong#t10}情形的，关洞。',
		{ origin: { self: { law: 'shiyong' } }, at: 't7-k1' },
	],
	// a 款 of what was broken, behind laws that say how it is punished
	[
		'违反{第十二条第一款第（一）项|@t12-k1-x1}规定的，依照{山洞保护法第六十六条|shandong#t66}、{第六十七条|shandong#t67}处罚；违反{同款第（二）项|@t12-k1-x2}的，处二百元罚款。',
	],
	[
		'违反{第十二条第一款|@t12-k1}的，依照{山洞保护法第六十六条第二款|shandong#t66-k2}处罚；有{同款第（二）项|shandong#t66-k2-x2}情形的从重。',
	],
	// what an article is now
	[
		'{《渡口法》（2010年修正）第二十三条|dukou#t23}的责令改正条款现为{第十八条第一款|dukou#t18-k1}。',
		REPORT,
	],
	// what is said of a 款 that is no more
	[
		'{《山洞保护法》（修订前）第二十六条第三款|!earlier wording}曾允许关洞，{该款|!earlier wording}已不再施行；{灯塔条例第五条第二款|dengta#t5-k2}未改，{该款|dengta#t5-k2}已被废止之说有误，该款已付清。',
		REPORT,
	],
	// 同 behind 符合, and behind 合
	[
		'依据{《灯塔条例》第三条第三款|dengta#t3-k3}，公众参与符合{同条例第十四条第二款|dengta#t14-k2}。',
		REPORT,
	],
	// a short name that is the number of an order
	[
		'{《灯塔条例》（以下简称“901号令”）第八条第（五）项|dengta#t8-k1-x5}规定了值守，符合{901号令第二十条第一款|dengta#t20-k1}，违反{901号令第21条第2款|dengta#t21-k2}；第3号令、12号令{第九条|dengta#t9}另说。',
		REPORT,
	],
	// the year in which a law was made, in front of a place
	[
		'{《灯塔条例》（1993年发布）第十三条|!earlier wording}和{《灯塔条例》（1993年国务院公布）第十四条|!earlier wording}已改，{《灯塔条例》（2021年公布）第十五条|dengta#t15}、{《灯塔条例》（2020年3月1日公布）第十六条|dengta#t16}未改；{《灯塔条例》|dengta}（1993年发布）有效。',
		REPORT,
	],
	// in a contract the next 款 of a law's article, and its own 款
	[
		'验收按{灯塔条例第四十五条第一款|dengta#t45-k1}组织；邀请用户参与的，适用{第二款|dengta#t45-k2}。逾期的，适用第二款。',
		{ origin: { contract: 9 }, at: '' },
	],
	[
		'按照{灯塔条例第四十五条第二款|dengta#t45-k2}验收，逾期的适用第一款；违反第四条第一款、第二款的，依照第三款支付违约金。',
		{ origin: { contract: 9 }, at: '' },
	],
	// a list that goes back, in a contract that has so many 条
	[
		'依{灯塔条例第三十一条第一款|dengta#t31-k1}及第五条承担责任，{山洞保护法第三条|shandong#t3}、{第五条|shandong#t5}除外。',
		{ origin: { contract: 9 }, at: '' },
	],
	['依{灯塔条例第三十一条第一款|dengta#t31-k1}及{第五条|dengta#t5}承担责任。', REPORT],
	// what something is like, and is now
	['依照{《渡口法》（2010年修正）第九条|dukou#t9}，表现为{第十条|dukou#t10}所列情形。', REPORT],
];
