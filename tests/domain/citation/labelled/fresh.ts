import { REPORT, type Row, type Setting } from './labelled.ts';

const at = (address: string): Setting => ({ at: address, division: 'c2-s1' });

/** Forms of penalty decisions, judgments, answers and comparisons that other rows do not have. As in `labelled.ts`. */
export const FRESH: Row[] = [
	// a year in Chinese digits, in two digits, without 年
	[
		'适用一九七九年{《刑法》第五条|!earlier wording}、1979{刑法第六条|!earlier wording}、79年{刑法第七条|!earlier wording}、七九{刑法第八条|!earlier wording}，不适用一九七九年修订的{刑法第九条|!earlier wording}。',
		REPORT,
	],
	[
		'适用二〇一〇年版{《渡口法》第四十条|dukou#t40}、2010版{《渡口法》第四十一条|dukou#t41}和2010年颁布施行的{《渡口法》第四十二条|dukou#t42}。',
		REPORT,
	],
	['见第79{《灯塔条例》第五条|dengta#t5}，表12 {《灯塔条例》第六条|dengta#t6}。', REPORT],
	['65{《灯塔条例》第五条|dengta#t5}', REPORT],
	// what brackets say of the wording
	[
		'依据{《渡口法》（2010年1月1日起施行）第四十条|dukou#t40}、{《渡口法》[2010年修正]第四十一条|dukou#t41}、{《渡口法》（主席令第9号，2010年修订，下同）第四十二条|dukou#t42}和{《渡口法》（修订前）第四十三条|dukou#t43}。',
		REPORT,
	],
	[
		'依据{《渡口法》（旧）第四十条|!earlier wording}、{《渡口法》旧版第四十一条|!earlier wording}和{《渡口法》（2028年1月1日起施行）第十二条|dukou#t12}。',
		REPORT,
	],
	// earlier wordings by other words
	[
		'适用行为时有效的{《灯塔条例》第五条|!earlier wording}、案发时施行的{《灯塔条例》第六条|!earlier wording}、已失效的{《灯塔条例》第七条|!earlier wording}、原先的{《灯塔条例》第八条|!earlier wording}和老{《灯塔条例》第九条|!earlier wording}；敬老{《灯塔条例》第十条|dengta#t10}。',
		REPORT,
	],
	['{《渡口法》第十二条|dukou#t12}（修订前为{第四十条|dukou#t40}）不变。', REPORT],
	// a bracket that tells the wording counts for more than 当时的
	['适用当时的{《渡口法》（2010年）第四十条|dukou#t40}。', REPORT],
	// a short name that stands for one wording; the law's own name does not, nor does the present one
	[
		'依据{《渡口法》（2010年修订，以下简称“旧法”）第四十条|dukou#t40}、{旧法第四十一条|dukou#t41}，{《渡口法》第十二条|dukou#t12}。',
		REPORT,
	],
	[
		'依据修订前的{《渡口法》（以下简称原渡法）第四十条|dukou#t40}、{原渡法第四十一条|dukou#t41}和现行{原渡法第十二条|dukou#t12}。',
		REPORT,
	],
	[
		'依据{《渡口法》（2010年修订，以下简称旧《渡口法》）第四十条|dukou#t40}，{《渡口法》第十二条|dukou#t12}。',
		REPORT,
	],
	// what is not yet a law
	[
		'{《灯塔条例》（征求意见稿）第五条|!not held}、{《灯塔条例（修订草案）》第六条|!not held}和{《灯塔条例》第七条|dengta#t7}。',
		REPORT,
	],
	// papers about a law
	[
		'{《灯塔条例》|dengta}裁量基准第8条、{《山洞保护法》|shandong}及其司法解释第五条、适用{《山洞保护法》|shandong}若干问题的解释第三条、{《灯塔条例》|dengta}和县政府文件第五条，{《灯塔条例》第九条|dengta#t9}。',
		REPORT,
	],
	[
		'{最高人民法院关于适用山洞保护法若干问题的解释第三条|shiyong#t3}、{《关于审理山洞纠纷案件的解释（二）》第四条|jieshi#t4}。',
		REPORT,
	],
	// laws of other countries and regions, and of other times
	[
		'比较日本{《刑法》第五条|!not held}、{德国刑法第六条|!not held}、我国台湾地区{“刑法”第七条|!not held}、香港{《灯塔条例》第八条|!not held}和{民国刑法第九条|!not held}，我国{刑法第十条|xingfa#t10}，内地与香港{《灯塔条例》第十一条|dengta#t11}。',
		REPORT,
	],
	// names that hold words which otherwise lead to a name, or are no name
	[
		'依据{纸鸢公司法第五条|!not held}、{纸鸢影响评价法第六条|!not held}、{大风应对法第七条|!not held}、{无阻碍放飞建设法第八条|!not held}和{涉外纸鸢法律适用法第九条|!not held}。',
		REPORT,
	],
	[
		'依据{刑法第三条|xingfa#t3}和{最高人民法院关于审理纸鸢、风轮案件适用法律若干问题的解释第五条|!not held}、{第六条|!not held}；关于灯塔、山洞，依照{刑法第四条|xingfa#t4}。',
		REPORT,
	],
	['依据{某发〔2030〕7号|!not held}意见{第四条|!not held}、{第五条|!not held}办理。', REPORT],
	// numbers in other writings
	[
		'违反{本条例第贰拾捌条|@t28}、{第壹佰零贰条第叁款|@t102-k3}、{第一0二条|@t102}、{第㈠㈡项|@t102-k1-x1 @t102-k1-x2}。',
	],
	[
		'违反{本条例§28|@t28}、{§29第二款|@t29-k2}，{《灯塔条例》§ 5-7|dengta#t5 dengta#t6 dengta#t7}。',
	],
	// ranges whose ends are of different kinds
	[
		'适用{本条例第八条第一款至第二款第二项|@t8-k1 @t8-k2-x1 @t8-k2-x2}、{第二章第一节至第三章|@c2-s1 @c2-s2 @c3}。',
	],
	['适用{第二章第二节至第四章|@c2-s2 @c3 @c4}，{第三条起至第五条|@t3 @t4 @t5}止。'],
	// 项 is left out in front of what is done, and of a sign
	[
		'依据{《灯塔条例》第十条(二)|dengta#t10-k1-x2}处理，依据{《灯塔条例》第十一条（三）|dengta#t11-k1-x3}，决定罚款；{《灯塔条例》第十二条|dengta#t12}（一）灯的颜色。',
		REPORT,
	],
	[
		'依据{《灯塔条例》第十条(二)|dengta#t10-k1-x2}、{第十一条(四)|dengta#t11-k1-x4}处理，{《灯塔条例》第十二条第一款|dengta#t12-k1}、{第二款|dengta#t12-k2}。',
		REPORT,
	],
	// single quotes; what is agreed; a 章 that is only said to be something
	[
		"依据{‘灯塔条例’第五条|dengta#t5}、{'山洞保护法'第六条|shandong#t6}、{‘《洞法》’第七条|shandong#t7}，其中第六条另行约定。",
		REPORT,
	],
	['对照{《山洞保护法》第四章|shandong#c4}自查，重点是{第二章第一节|shandong#c2-s1}。', REPORT],
	// of the article in front of the bracket
	[
		'违反{第十条|@t10}规定的（{第二款|@t10-k2}除外），有{第十一条|@t11}所列情形（不含{第三项|@t11-k1-x3}）的，依照{第十二条|@t12}【{第一款第二项|@t12-k1-x2}】处罚；{第二款|@t60-k2}不适用。',
		at('t60-k1'),
	],
	// pointing back
	[
		'违反{《灯塔条例》第五条|dengta#t5}，依据{同一条例第四十条|dengta#t40}处罚；{《山洞保护法》第五条第二款第二项|shandong#t5-k2-x2}，{该项第1目|shandong#t5-k2-x2-m1}，该项目第1目标，该项规定不变。',
		REPORT,
	],
	// a list whose members stand apart
	[
		'处罚依据 {《灯塔条例》第五条|dengta#t5} {第六条|dengta#t6} {第七条第一款|dengta#t7-k1}',
		REPORT,
	],
	['违反{第二十条|@t20}规定。 第三十一条 风筝应当有线。', at('t30-k1')],
	// counted from the end, and what is only counted
	['依据{《灯塔条例》第五条|dengta#t5}倒数第二款。', REPORT],
	['建成第二条高铁、第三条地铁、第四条产业带和第五条光缆，第一条款式已经过时。', REPORT],
];
