import type { Here } from '../../../../src/domain/citation/held/here.ts';
import type { TextOrigin } from '../../../../src/domain/citation/resolve/meaning/meaning.ts';

/** What a row needs besides its sentence. */
export interface Setting {
	/** Where in 某省风筝管理条例 it stands; `t30-k3` without it. */
	at?: string;
	division?: string;
	/** Another text: a report, a note, a decision. */
	origin?: TextOrigin;
}

export type Row = [sentence: string, setting?: Setting];

const at = (address: string, division = 'c2-s1'): Setting => ({ at: address, division });
export const REPORT: Setting = { origin: {}, at: '' };
const NOTE: Setting = { origin: { self: { law: 'shandong' } }, at: '' };
export const DECISION: Setting = {
	origin: { self: { law: 'fengzheng' }, day: '2030-01-01', amends: ['山洞保护法'] },
	at: 'd3-k1',
};

export const here = ({ at: address = 't30-k3', division = 'c2-s1' }: Setting = {}): Here => ({
	address,
	division,
});

/**
 * Sentences in the true form, all invented, with every citation marked: {words|target target} or {words|!kind of
 * reason}. `@` is the text's own law. A comment names the case of the row below it; numbers are those of the survey.
 */
export const LABELLED: Row[] = [
	// 1–6 the text itself
	['违反{本条例第十三条|@t13}的，予以警告。'],
	['依照{本法第一百二十条|@t120}办理。'],
	['按{本规定第三条|@t3}、{本办法第九条|@t9}执行。'],
	['有{本细则第四条|@t4}、{本实施细则第三十条|@t30}情形的。'],
	['适用{本解释第一条|@t1}，不适用{本规则第二条|@t2}。'],
	['{本暂行办法第五条|@t5}所称风筝。'],
	// a title in marks behind 本
	['有{本《办法》第二十条|@t20}、{第二十一条|@t21}情形的。'],
	// 7 the full title
	['依照{《中华人民共和国山洞保护法》第五十八条|shandong#t58}、{第五十九条|shandong#t59}处理。'],
	['符合{《中华人民共和国山洞保护法》第一条|shandong#t1}。'],
	// 8 the short title
	['按照{《山洞保护法》第二十一条|shandong#t21}领证。'],
	['按照{《洞法》第二十二条|shandong#t22}领证。'],
	['依{《灯塔条例》第三条第二款|dengta#t3-k2}点灯。'],
	// 9 without marks
	['依照{刑法第二百七十七条|xingfa#t277}追究。'],
	['适用{山洞保护法第九条|shandong#t9}和{灯塔条例第八条|dengta#t8}。'],
	['构成{刑法第三百条|xingfa#t300}规定之罪。'],
	['根据{中华人民共和国山洞保护法第六条|shandong#t6}。'],
	['同时触犯{刑法第一百条|xingfa#t100}的从重。'],
	['实施{刑法第一百零一条|xingfa#t101}行为的人。'],
	['单位犯{刑法第一百零二条|xingfa#t102}之罪。'],
	['不影响{刑法第一百零三条|xingfa#t103}的适用。'],
	['是指{刑法第一百零四条|xingfa#t104}所称的人。'],
	['{刑法第七条|xingfa#t7}另有规定的除外。'],
	// the longest name counts
	['依照{山洞保护法实施细则第七条|xize#t7}办理。'],
	['依照{《山洞保护法实施细则》第八条|xize#t8}办理。'],
	// the end of a longer name is not the law
	['依照{行政监察法第三条|!not held}办理。'],
	['依照{《行政监察法》第三条|!not held}办理。'],
	// a number in the law's name
	['按{最高人民法院关于审理山洞纠纷案件的解释（二）第四条|jieshi#t4}判。'],
	['按{《最高人民法院关于审理山洞纠纷案件的解释（二）》第五条|jieshi#t5}判。'],
	['按{《最高人民法院关于审理山洞纠纷案件的解释(二)》第六条|jieshi#t6}判。'],
	// 10 words in brackets between name and number
	[
		'按{《中华人民共和国山洞保护法》（以下简称洞保法）第十九条|shandong#t19}，再按{洞保法第二十条|shandong#t20}。',
	],
	[
		'按{《最高人民法院关于审理山洞纠纷案件的解释（二）》（法释〔2031〕7号）第一条第一款第（一）项|jieshi#t1-k1-x1}。',
	],
	['按{《灯塔条例》(以下称《条例》)第二条|dengta#t2}，{《条例》第三条|dengta#t3}除外。'],
	// 11 款
	['违反{本条例第九条第二款|@t9-k2}。'],
	['{《山洞保护法》第十条第四款|shandong#t10-k4}所列的洞。'],
	// 12 项 without brackets
	['{本条例第十五条第一款第二项|@t15-k1-x2}的纸鸢。'],
	['{刑法第二十条第三款第六项|xingfa#t20-k3-x6}。'],
	// 13 项 with brackets
	['{第三十二条第一款第（二）项|@t32-k1-x2}的线轴。'],
	['{《灯塔条例》第六条第一款第（九）项|dengta#t6-k1-x9}的灯。'],
	// 14–15 项 of an article of one 款
	['{本条例第十七条第四项|@t17-k1-x4}不罚。'],
	['{第三十三条第（二）项|@t33-k1-x2}不罚。'],
	['{灯塔条例第十一条第三项|dengta#t11-k1-x3}不罚。'],
	// 16 half width
	['{山洞保护法第二十四条第(一)项|shandong#t24-k1-x1}所指。'],
	['{本条例第八条第(三)项|@t8-k1-x3}、{第(五)项|@t8-k1-x5}。'],
	// the mark left out before a bracket
	['{本条例第一款（二）、（五）项|!nothing meant}不足为据。', REPORT],
	['{本条例第七条（三）项|@t7-k1-x3}的纸鸢。'],
	['有{前款（一）至（三）项|@t30-k2-x1 @t30-k2-x2 @t30-k2-x3}行为的。'],
	// 17–18 之一
	['{刑法第二百六十条之一|xingfa#t260z1}的规定。'],
	['{刑法第一百二十条之一第一款|xingfa#t120z1-k1}的规定。'],
	['{本条例第十七条之一|@t17z1}和{第二十条之一|@t20z1}。'],
	// 49 之规定 is no branch
	['{本条例第十七条|@t17}之规定不适用。'],
	['{第二十条|@t20}之一般原则。'],
	// 19 a range of articles has all its members
	['{本法第六十七条至第六十九条|@t67 @t68 @t69}。'],
	['{第六十条到第六十一条|@t60 @t61}。'],
	['{刑法第一百零二条至第一百零四条|xingfa#t102 xingfa#t103 xingfa#t104}。'],
	['{本条例第十六条至第十八条|@t16 @t17 @t17z1 @t18}。'],
	['{《灯塔条例》第一条—第二条|dengta#t1 dengta#t2}。'],
	// 20 articles in a list
	['{本法第四十四条|@t44}、{第四十五条|@t45}、{第四十六条|@t46}。'],
	['违反{本条例第七条第三项|@t7-k1-x3}，{第八条第一款|@t8-k1}、{第二款|@t8-k2}，{第九条|@t9}。'],
	// 21–23 and, or
	['{山洞保护法第八十二条|shandong#t82}和{第八十三条|shandong#t83}。'],
	['{本条例第十九条|@t19}或者{第二十条|@t20}。'],
	['{本条例第十九条|@t19}或{第二十一条|@t21}。'],
	['{第二十八条|@t28}及{第三十一条|@t31}，{第二十九条|@t29}以及{第三十二条|@t32}。'],
	['{第四条|@t4}与{第五条|@t5}。'],
	// 24–25 款 in a list
	['{本条例第十四条第一款|@t14-k1}、{第二款|@t14-k2}。'],
	['{第十八条第一款|@t18-k1}和{第二款|@t18-k2}，{第十九条第三款|@t19-k3}或者{第四款|@t19-k4}。'],
	// 26 a range of 款
	['{本条第一款至第四款|@t30-k1 @t30-k2 @t30-k3 @t30-k4}。'],
	['{刑法第三条第一款至第三款|xingfa#t3-k1 xingfa#t3-k2 xingfa#t3-k3}。'],
	// 27 a range of 项
	['{本条第二项至第四项|@t30-k1-x2 @t30-k1-x3 @t30-k1-x4}。'],
	['{本法第二十一条第一款第一项至第三项|@t21-k1-x1 @t21-k1-x2 @t21-k1-x3}。'],
	['{《灯塔条例》第五条第七项至第九项|dengta#t5-k1-x7 dengta#t5-k1-x8 dengta#t5-k1-x9}。'],
	// 28 项 that share their name
	['{前款第（一）、（二）、（八）项|@t30-k2-x1 @t30-k2-x2 @t30-k2-x8}。'],
	['{第十三条第（五）、（六）项|@t13-k1-x5 @t13-k1-x6}。'],
	['{本条例第四条第(一)、(三)项|@t4-k1-x1 @t4-k1-x3}。'],
	['{第十三条第（五）（六）项|@t13-k1-x5 @t13-k1-x6}。'],
	// 29 a range that shares its name
	['{本条第一款第（二）至（四）项|@t30-k1-x2 @t30-k1-x3 @t30-k1-x4}。'],
	['{第六条第（一）项至第（三）项|@t6-k1-x1 @t6-k1-x2 @t6-k1-x3}。'],
	// 30 款 that share their name
	['{本条例第三十二条第二、三款|@t32-k2 @t32-k3}。'],
	['{第九条第一、二款|@t9-k1 @t9-k2}。'],
	['{山洞保护法第九条第一和第三款|shandong#t9-k1 shandong#t9-k3}。'],
	// 31 项 without brackets that share their name
	['{前款第三、四项|@t30-k2-x3 @t30-k2-x4}。'],
	['{第三十七条第一至四项|@t37-k1-x1 @t37-k1-x2 @t37-k1-x3 @t37-k1-x4}。'],
	['{第二十六条第一、五项|@t26-k1-x1 @t26-k1-x5}、{第二十七条第三款|@t27-k3}。'],
	// 32 articles without 第
	['{本条例第五十一条|@t51}、{五十二条|@t52}。'],
	['{第五十一、五十二条|@t51 @t52}的线。'],
	// 33 mixed
	['{第十一条第一款|@t11-k1}、{第四十七条|@t47}、{第五十条第二款第三项|@t50-k2-x3}。'],
	['{本条例第七条第一项|@t7-k1-x1}、{第三项|@t7-k1-x3}、{第九条|@t9}。'],
	['{第五条第二款第一项|@t5-k2-x1}、{第二项|@t5-k2-x2}和{第三款|@t5-k3}。'],
	// 34 前款
	['{前款|@t30-k2}所称线轴。'],
	['按照{前款|@t16-k1}办理。', at('t16-k2')],
	['违反{前款|@t16-k1}规定的。', at('t16-k2-x4')],
	['列入{前款|@t30-k2}目录的纸鸢。'],
	// there is none before the first
	['违反{前款|!nothing meant}规定的。', at('t16-k1')],
	// 35 项 of 前款
	['{前款第二项|@t30-k2-x2}的线。'],
	['{前款第一项|@t30-k2-x1}、{第三项|@t30-k2-x3}的线。'],
	['{前款第（七）项|@t30-k2-x7}除外。'],
	['{上款第一项|@t30-k2-x1}除外。'],
	// 36 several before
	['{前两款|@t30-k1 @t30-k2}规定的线。'],
	['{前二款|@t30-k1 @t30-k2}规定的线。'],
	['违反{前三款|@t8-k1 @t8-k2 @t8-k3}。', at('t8-k4')],
	['违反{前两款|!nothing meant}。', at('t8-k2')],
	// 37 前条
	['{前条|@t29}所列的人。'],
	['{前条第一款|@t29-k1}所列的人。'],
	['{前条第（四）项|@t29-k1-x4}所列的人。'],
	['依照{前条至第八条|@t5 @t6 @t7 @t8}和{第十条|@t10}办理。', at('t6-k1')],
	['依照{本条至第八条第二款|@t6 @t7 @t8-k2}、{前条|@t5}至{第三款|@t6-k3}办理。', at('t6-k1')],
	['依照{前条至第二条|!nothing meant}办理。', at('t6-k1')],
	['{前五条|@t25 @t26 @t27 @t28 @t29}不适用。'],
	['{前条|@t17z1}不适用。', at('t18-k1')],
	['{前条|!nothing meant}不适用。', at('t1-k1')],
	// 38 前项
	['{前项|@t8-k1-x2}以外的风筝。', at('t8-k1-x3')],
	['{前两项|@t8-k1-x1 @t8-k1-x2}以外的风筝。', at('t8-k1-x3')],
	// 39 款 of 本条
	['除{本条第二款|@t30-k2}外。'],
	['{本条第一款第四、五项|@t30-k1-x4 @t30-k1-x5}的线。'],
	['{本条第（一）项|@t30-k1-x1}的线。'],
	// 40 本条, 本款
	['{本条|@t30}所称风筝。'],
	['不符合{本款|@t30-k3}规定的。'],
	['{本款第一项|@t30-k3-x1}、{第五项至第七项|@t30-k3-x5 @t30-k3-x6 @t30-k3-x7}。'],
	['{本项|@t9-k1-x2}规定的人。', at('t9-k1-x2')],
	// 41 款 and 项 alone
	['{第一款第二至五项|@t30-k1-x2 @t30-k1-x3 @t30-k1-x4 @t30-k1-x5}中。'],
	['有{第一款|@t30-k1}情形的。'],
	['{第一款|@t30-k1}、{第二款|@t30-k2}的线。'],
	['{第（一）项|@t12-k1-x1}所列以外的人。', at('t12-k1-x2')],
	['{第一项|@t12-k1-x1}、{第二项|@t12-k1-x2}的线。', at('t12-k1-x5')],
	// 违反 in a list: items of the article that the 款 has named
	[
		'违反{本条例第七条第二项|@t7-k1-x2}的，罚；违反{第四项|@t7-k1-x4}、{第五项|@t7-k1-x5}的，重罚。',
	],
	['违反{本条例第七条|@t7}的，罚；违反{第二款|@t7-k2}的，重罚。'],
	['有{本条例第七条|@t7}行为的：有{第二项|@t7-k1-x2}、{第三项|@t7-k1-x3}的，罚。', at('t40-k1-x2')],
	// 42 该条, 该款, 该法
	['依照{刑法第三条|xingfa#t3}，{该条第二款|xingfa#t3-k2}除外。'],
	['依照{刑法第三条第二款|xingfa#t3-k2}，{该款第一项|xingfa#t3-k2-x1}除外。'],
	['依照{《山洞保护法》第三条|shandong#t3}，{该法第五条|shandong#t5}除外。'],
	['依照{刑法第三条|xingfa#t3}，{同条第一款|xingfa#t3-k1}除外。'],
	['依照{灯塔条例第三条|dengta#t3}，{该条例第六条|dengta#t6}除外。'],
	// after a law that is not held, 该条 is one of that law
	['依照{刑法第三条|xingfa#t3}和{《纸船法》第二条|!not held}，{该条第一款|!not held}除外。'],
	// 各该条 is each of several
	['违反{第三条|@t3}、{第五条|@t5}的，依照{各该条|@t3 @t5}处罚。'],
	// 44 编, 章, 节
	['适用{本法第三章|@c3}。'],
	['适用{本条例第二章第一节|@c2-s1}。'],
	['{本条例第二章至第四章|@c2 @c3 @c4}不适用。'],
	['适用{本章|@c2}规定。'],
	['适用{本节|@c2-s1}规定。'],
	['适用{船舶法典第三编第一章|fadian#b3-c1}。'],
	['适用{《船舶法典》第三编第一章第二节|fadian#b3-c1-s2}。'],
	['适用{船舶法典第二编|fadian#b2}。'],
	// 分编 left out
	['适用{船舶法典第二编第六章|fadian#b2-f2-c6}。'],
	// an article is counted through the whole law
	['适用{船舶法典第一千二百零四条|fadian#t1204}。'],
	['{本章第十条|@t10}的人。'],
	// 45 the article belongs to the nearer name
	['按照{《山洞保护法》|shandong}和{本办法第十二条|@t12}。'],
	['按照{《山洞保护法》|shandong}、{《灯塔条例》第二条|dengta#t2}。'],
	// 46 several laws
	['{《山洞保护法》第三条|shandong#t3}、{《灯塔条例》第四条|dengta#t4}。'],
	[
		'{《山洞保护法》第三条|shandong#t3}、{第五条|shandong#t5}和{《灯塔条例》第四条|dengta#t4}、{第六条|dengta#t6}。',
	],
	['{刑法第三条|xingfa#t3}、{本条例第四条|@t4}、{第六条|@t6}。'],
	// 47–48 except, as listed
	['除{本条例第三条|@t3}规定外。'],
	['{刑法第二百一十七条|xingfa#t217}所列的人。'],
	['{《灯塔条例》第七条|dengta#t7}所称看守人。'],
	['除{第三条第二款|@t3-k2}、{第五条|@t5}情形外。'],
	// 50 Arabic numerals
	['{本条例第41条|@t41}的线。'],
	['{《山洞保护法》第103条第1款|shandong#t103-k1}。'],
	['{《灯塔条例》第12条第1款第(3)项|dengta#t12-k1-x3}。'],
	['{刑法第１２０条之1|xingfa#t120z1}。'],
	['{刑法第 15 条|xingfa#t15}。'],
	// 51 目
	['{第九条第一款第二项第5目|@t9-k1-x2-m5}。'],
	['{本项第5目|@t9-k1-x2-m5}。', at('t9-k1-x2')],
	// 52 an earlier wording has no link to the present one
	['适用修正前{刑法第五十条|!earlier wording}。'],
	['适用修改前的{《山洞保护法》第二条|!earlier wording}。'],
	['适用修订前的{山洞保护法第五条|!earlier wording}、{第六条|!earlier wording}。'],
	['依照原{刑法第五条|!earlier wording}。'],
	['依照1997年{刑法第五条|!earlier wording}。'],
	['依照{《刑法》（1979年修订）第五条|!earlier wording}。'],
	// after an amendment is the present
	['适用修正后的{刑法第五十条|xingfa#t50}。'],
	['适用修改后{山洞保护法第五条|shandong#t5}。'],
	// an edition that is here
	['依照{《山洞保护法》（2020年修订）第五条|shandong#t5}。'],
	// 53 aliases, the first one counts, later lines know them
	[
		'根据{《中华人民共和国山洞保护法》|shandong}（以下简称《护洞法》）制定。按{《护洞法》第三条|shandong#t3}。',
	],
	['根据{《灯塔条例》|dengta}（以下简称“条例”），违反{条例第三条|dengta#t3}。'],
	['根据{《灯塔条例》|dengta}（以下简称：灯规），违反{灯规第四条|dengta#t4}。'],
	[
		'根据{《灯塔条例》|dengta}(以下称灯规)和{《山洞保护法》|shandong}（以下简称灯规），违反{灯规第五条|dengta#t5}。',
	],
	[
		'{《山洞保护法》|shandong}、{《灯塔条例》|dengta}（以下统称两法），按{《两法》第二条|!ambiguous}。',
	],
	['设灯光信号平台（以下简称平台），按{本条例第三条|@t3}。'],
	// 54 numbers of documents
	['依照{国务院令第901号|dengta}点灯。'],
	['依照{《灯塔条例》|dengta}（{国务院令第901号|dengta}）点灯。'],
	['依照{法释〔2031〕7号|jieshi}判。'],
	['依照{法释[2031]7号|jieshi}判。'],
	['依照{法释（2031）第7号|jieshi}判。'],
	['依照{国务院令第九百零一号|dengta}点灯。'],
	['依照{国务院令第902号|!not held}点灯。'],
	['依照{国务院令第901号|dengta}和{灯塔条例第三条|dengta#t3}点灯。'],
	['依照{国务院令第901号|dengta}{法释〔2031〕7号|jieshi}判。'],
	['依照{某政办〔2030〕12号|!not held}办。'],
	// 55 titles one after the other
	['根据{《山洞保护法》|shandong}{《灯塔条例》|dengta}制定。'],
	['根据{《山洞保护法》|shandong}、{《灯塔条例》|dengta}和{《纸船法》|!not held}制定。'],
	// 56 titles in titles
	['根据{《某省实施〈山洞保护法〉办法》第四条|shishi#t4}。'],
	['根据{《某省实施〈中华人民共和国山洞保护法〉办法》第五条|shishi#t5}。'],
	['根据{《某省实施《山洞保护法》办法》第六条|shishi#t6}。'],
	['根据{《某省实施<山洞保护法>办法》第七条|shishi#t7}。'],
	['根据{《某省〈山洞保护法〉实施办法》第八条|shishi#t8}。'],
	['依据{《关于修改〈灯塔条例〉的决定》|!not held}。'],
	// laws alone, in running words only where they are cited
	['依照{山洞保护法|shandong}的有关规定处罚。'],
	['由公安机关依照{刑法|xingfa}处理。'],
	['{山洞保护法|shandong}规定的洞。'],
	['宣传刑法知识。'],
	['学习刑法学，宣传刑法故事。'],
	['深入宣传贯彻{山洞保护法|shandong}、{刑法|xingfa}，落实新修订的{山洞保护法|shandong}。'],
	['对{刑法|xingfa}、{山洞保护法|shandong}等专门法律法规掌握得不够。'],
	['今年学习了{刑法|xingfa}'],
	['合同法规定的，不在此列。'],
	// a law that the site does not hold
	['依照{《纸船法》第三条|!not held}。'],
	['依照{纸船法第三条|!not held}、{第四条|!not held}。'],
	['依照{《云梯规定》第六条|!not held}。'],
	['依照{《某国际风筝公约》第六条|!not held}。'],
	['依照{风筝合作条约第二条|!not held}。'],
	// a name of two laws
	['依照{《桥梁条例》第三条|!ambiguous}。'],
	['依照{《某甲市桥梁条例》第三条|tong-a#t3}。'],
	// a place that is not there
	['依照{《灯塔条例》第六十一条|!no such place}。'],
	['依照{本条例第二百条|!no such place}。'],
	['依照{本条例第三条第九款|!no such place}。'],
	['依照{本条例第三条第一款第十项|!no such place}。'],
	['依照{本条例第三条之一|!no such place}。'],
	// the wording of the citing text's day
	[
		'依照{《渡口法》第四十条|dukou#t40}。',
		{ origin: { self: { law: 'fengzheng' }, day: '2015-01-01' } },
	],
	[
		'依照{《渡口法》第四十条|!no such place}。',
		{ origin: { self: { law: 'fengzheng' }, day: '2030-01-01' } },
	],
	[
		'依照{《渡口法》第二十条|dukou#t20}。',
		{ origin: { self: { law: 'fengzheng' }, day: '2030-01-01' } },
	],
	// the name goes on within the sentence, not beyond it
	['构成{刑法第三条|xingfa#t3}之罪，又构成{第四条|xingfa#t4}之罪的。'],
	['构成{刑法第三条|xingfa#t3}之罪。违反{第四条|@t4}的，罚。'],
	['构成{刑法第三条|xingfa#t3}之罪；违反{第四条|@t4}的，罚。'],
	['违反{本条例第三条|@t3}，依照{刑法第五条|xingfa#t5}处理。'],
	// 附件 count for themselves
	['按{附件一第三条|@fj1-t3}执行。'],
	['按{附件第二条第一款|@fj1-t2-k1}执行。'],
	['按{第三条|@fj1-t3}执行。', at('fj1-t2-k1')],
	['按{本条例第三条|@t3}执行。', at('fj1-t9-k1')],
	// no citations
	['本条例所称风筝，是指线牵的纸鸢。'],
	['第三条生产线和第二项目部，第一章程和第四款式。'],
	['基本条件、本条例、资本项目、目前款项。'],
	['第一条件、第二项目、第三条约。'],
	['《风筝放飞许可证》和《纸鸢登记表》。'],
	['第一产业、第二产业和第三产业。'],
	['第三届第二次会议，第五号公告。'],
	['之前条件已经具备，该项工作照办。'],
	['该款应当在三日内付清。'],
	['第十批名单、第二类目录、第六编号。'],
	['“第五条　风筝应当有线。”'],
	// a report means what it names
	['依据{《山洞保护法》第三条|shandong#t3}，又依{第四条|shandong#t4}。', REPORT],
	['按照{第四条|!nothing meant}办理。', REPORT],
	['按照{本办法第四条|!nothing meant}办理。', REPORT],
	['落实{《灯塔条例》|dengta}{《山洞保护法》|shandong}。', REPORT],
	[
		'{《中华人民共和国山洞保护法》第十条|shandong#t10}第一句，{第二款|shandong#t10-k2}也算。',
		REPORT,
	],
	['查{刑法第九条第一款|xingfa#t9-k1}、{第三款|xingfa#t9-k3}。', REPORT],
	// a note on a law means that law
	['按{第四十九条|shandong#t49}处罚，{第五十条|shandong#t50}另说。', NOTE],
	['{本法第二条|shandong#t2}讲洞口。', NOTE],
	['先看{第四十二条第一款|shandong#t42-k1}，再看{第三项|shandong#t42-k1-x3}。', NOTE],
	// an amendment means the amended law, its own articles only as 本决定
	[
		'将{第五条|shandong#t5}修改为：“{第五条|shandong#t5}、{本法第六条|shandong#t6}的洞。”',
		DECISION,
	],
	['删去{第七条第二款|shandong#t7-k2}。', DECISION],
	[
		'在{第七条|shandong#t7}中增加一款，作为{第三款|!later wording}：“犯{第一款|shandong#t7-k1}的，重罚。”',
		DECISION,
	],
	['“犯第一款的，重罚。”', DECISION],
	['原{第八条|shandong#t8}改为{第九条|!later wording}。', DECISION],
	['将{《灯塔条例》第三条|dengta#t3}修改，删去{第四条|dengta#t4}。', DECISION],
	['“有{前款|!nothing meant}行为的，依照{本法第九条|shandong#t9}处罚。”', DECISION],
	// penalties as local regulations write them
	[
		'违反{本条例第六条第一款|@t6-k1}、{第七条|@t7}、{第八条第二款|@t8-k2}规定的，由风筝办责令收线。',
	],
	[
		'违反{本条例第十条第一项|@t10-k1-x1}、{第二项|@t10-k1-x2}、{第四项|@t10-k1-x4}和{第九项|@t10-k1-x9}规定之一的，没收线轴。',
	],
	[
		'违反{本条例第十二条|@t12}、{第十三条|@t13}、{第十四条|@t14}、{第十五条|@t15}、{第十六条|@t16}规定的，警告。',
	],
	[
		'有{本条例第三十一条第一款第一项至第三项|@t31-k1-x1 @t31-k1-x2 @t31-k1-x3}、{第五项|@t31-k1-x5}行为的，罚线一卷。',
	],
	[
		'违反{第二十一条第二款第二项|@t21-k2-x2}、{第五项至第七项|@t21-k2-x5 @t21-k2-x6 @t21-k2-x7}规定的，停飞。',
	],
	[
		'违反{第十三条第（五）、（六）项|@t13-k1-x5 @t13-k1-x6}规定的，停飞；违反{第十三条第（七）项|@t13-k1-x7}规定的，收线。',
	],
	[
		'不符合{第二条|@t2}规定的，不予登记；符合{第二条|@t2}规定但不符合{第六条第二款|@t6-k2}、{第三款|@t6-k3}的，退回。',
	],
	['对{第二十三条|@t23}所列人员，参照{第二十四条第一款|@t24-k1}办理。'],
	['除{第五条第五项|@t5-k1-x5}规定外，适用{第七条|@t7}。'],
	['除遵守{本条例第十八条|@t18}外，还应当遵守{第十九条第一款|@t19-k1}。'],
	['按{第十七条|@t17}规定申请复核，按{第十八条|@t18}审批后换证。'],
	['依照{本条例第四十条|@t40}至下列规定处理。'],
	['违反{本条例第二十条|@t20}规定，按照下列规定处罚。', at('t40-k1')],
	// references to laws and to the text itself, mixed
	['依照{《山洞保护法》第六十条|shandong#t60}和{本条例第四十条|@t40}处罚。'],
	['根据{《山洞保护法》|shandong}、{《灯塔条例》|dengta}等法律、法规，制定本条例。'],
	['由公安机关依照{《中华人民共和国刑法》|xingfa}的规定处理。'],
	['应当按照{《山洞保护法》|shandong}、{《某省实施〈山洞保护法〉办法》|shishi}和本条例规定报批。'],
	[
		'有{山洞保护法第三十七条|shandong#t37}、{本细则第三十四条|@t34}或者{第三十五条|@t35}情形的，驳回。',
	],
	[
		'依照{刑法第三百八十三条第一款第（三）项|xingfa#t383-k1-x3}、{第二款|xingfa#t383-k2}、{第三百八十六条|xingfa#t386}的规定处罚。',
	],
	[
		'{山洞保护法第三十四条|shandong#t34}和{第四十条|shandong#t40}所称初勘，指{山洞保护法第二十六条|shandong#t26}或者{第二十七条|shandong#t27}所列事项。',
	],
	[
		'依照{刑法第一百三十二条|xingfa#t132}、{第一百三十四条至第一百三十六条|xingfa#t134 xingfa#t135 xingfa#t136}、{第一百三十九条之一|!no such place}处罚。',
	],
	['执行{《灯塔条例》第二十条|dengta#t20}和其他有关规定。'],
	['有{本法第五十六条|@t56}或者{第五十七条|@t57}情形。'],
	[
		'具备{船舶法典第二百二十五条|fadian#t225}所称善意的，依{船舶法典第二百二十六条第二款|fadian#t226-k2}。',
	],
	[
		'提交{本办法第十条|@t10}规定的材料（{第七项|@t10-k1-x7}除外）。',
		{ ...REPORT, origin: { self: { law: 'fengzheng' } } },
	],
	// paragraphs that point at each other
	['{前款|@t42-k1}规定以外的风筝，参照{本条第一款|@t42-k1}办理。', at('t42-k2')],
	['{前两款|@t43-k1 @t43-k2}所称线轴，不含{本条第一款第三项|@t43-k1-x3}的线。', at('t43-k3')],
	[
		'股线不符合{前款第（一）、（二）、（三）项|@t11-k1-x1 @t11-k1-x2 @t11-k1-x3}的，不得放飞。',
		at('t11-k2'),
	],
	['股线不符合{本条第一款第（四）项|@t11-k1-x4}的，按{前款|@t11-k2}处理。', at('t11-k3')],
	['{本条第一款第三、四、五项|@t11-k1-x3 @t11-k1-x4 @t11-k1-x5}的风筝，改色时不减。', at('t11-k2')],
	['{前条第（四）项|@t46-k1-x4}未写明的，以风筝上的字为准。', at('t47-k1')],
	['同时有{第一款|@t48-k1}和{第二款|@t48-k2}情形的，适用{第二款|@t48-k2}。', at('t48-k3')],
	['{第（二）项|@t49-k1-x2}或者{第（三）项|@t49-k1-x3}所列行为。', at('t49-k1-x5')],
	['{本条第（二）项|@t50-k1-x2}所称的洞。', at('t50-k1-x3')],
	['{前款|!nothing meant}无此点。', at('d3-k2')],
	['依照{前条|@t93}和{本条第二款|@t94-k2}，办理{第九十五条|@t95}的事。', at('t94-k1')],
	// in a sentence of a report or a study unit
	[
		'今年我办落实{《山洞保护法》第十条|shandong#t10}、{第十二条|shandong#t12}和{《灯塔条例》第三条|dengta#t3}。',
		REPORT,
	],
	['对照{《灯塔条例》第五条至第七条|dengta#t5 dengta#t6 dengta#t7}自查。', REPORT],
	['学{《中华人民共和国刑法》|xingfa}，重点学{刑法第二十条第三款|xingfa#t20-k3}。', REPORT],
	['处罚依据是{山洞保护法第60条第1款第(2)项|shandong#t60-k1-x2}。', REPORT],
	[
		'{《山洞保护法》（以下简称《护洞法》）第二条|shandong#t2}、{《护洞法》第三条|shandong#t3}和{护洞法第四条|shandong#t4}。',
		REPORT,
	],
	['{《山洞保护法》第二章|shandong#c2}、{第三章|shandong#c3}要讲透。', REPORT],
	// blanks in odd places
	['依照{《灯塔条例》 第三条|dengta#t3}、{第 四条|dengta#t4}点灯。'],
	['依照{本条例第 12 条第 2 款|@t12-k2}。'],
	['依照{《灯塔条例》的第三条|dengta#t3}点灯。'],
	['依照{本条例第五条的第二款|@t5-k2}。'],
	// what regulations of provinces and cities do besides
	// a law that repeals one of its own name
	['1990年施行的{《某省风筝管理条例》|!earlier wording}和{《灯塔条例》|dengta}同时废止。'],
	// 本条 in front of 前款 says nothing more
	['由县风筝办实施{本条前两款|@t30-k1 @t30-k2}规定的处罚。'],
	['可以用{本条前款（二）项|@t30-k2-x2}所列的线。'],
	// 项 without 第 behind 本款; 上款各项; 以 in front of 前项
	['占用草地的适用{本款（一）、（二）项|@t30-k3-x1 @t30-k3-x2}。'],
	['可以承担{上款|@t30-k2}各项的工作。'],
	['使用以{前项|@t30-k3-x1}手段得来的线轴；', at('t30-k3-x2')],
	// the 款 behind a list stands on the line of its last 项
	[
		'夜里放飞的。有{前款（一）至（三）项|@t42-k1-x1 @t42-k1-x2 @t42-k1-x3}行为的，罚款。',
		at('t42-k1-x8'),
	],
	// a list of penalties says 本条 of the article that it punishes
	['违反{本条例第十九条|@t19}的，罚款；违反{本条第二款|@t19-k2}的，加倍。', at('t40-k1-x2')],
	[
		'违反{本条例第十九条|@t19}的，罚款；违反{本条第一款|@t19-k1}及{本条第二款|@t19-k2}、违反{本条第三款|@t19-k3}与{本条第四款|@t19-k4}的，加倍。',
		at('t40-k1-x2'),
	],
	[
		'违反{本条例第十九条|@t19}的：违反{本条第一项|@t19-k1-x1}、{第二项|@t19-k1-x2}的，罚款。',
		at('t40-k1-x2'),
	],
	['违反{本条例第十九条|@t19}的，罚款；违反{本条第二款|@t40-k2}的，加倍。', at('t40-k1')],
	// 项 of a law that is not held, where the article has none of that number
	['按{《纸船法》第三条第一项|!not held}分期；{第十项|!not held}的支出另计。'],
	// the line before has the opening mark
	['{山洞保护法》第九条|shandong#t9}处理。'],
	// numbers of documents behind a date
	['{省政府令第45号|!not held}已经改过。'],
	['2012年3月1日原{国家风筝总局令第4号|!not held}公布的文件。'],
	['原{中华人民共和国国家风筝委员会令第8号|!not held}。'],
	// short names in brackets of other kinds, one by one, and with the number of the document
	['依照{《灯塔条例》|dengta}【以下简称《灯规》】制定。按{《灯规》第六条|dengta#t6}办。'],
	['依照{《灯塔条例》|dengta}〔以下简称《灯规》〕制定。按{《灯规》第六条|dengta#t6}办。'],
	['依照{《灯塔条例》|dengta}[下称《灯规》]制定。按{《灯规》第六条|dengta#t6}办。'],
	['依照{《灯塔条例》|dengta}（简称《灯规》）制定。按{《灯规》第六条|dengta#t6}办。'],
	[
		'依照{《灯塔条例》|dengta}（{国务院令第901号|dengta}，以下简称灯规）制定。按{灯规第六条|dengta#t6}办。',
	],
	[
		'依照{《山洞保护法》|shandong}和{《灯塔条例》|dengta}（以下分别简称《洞规》《灯规》）制定。按{《灯规》第三条|dengta#t3}、{《洞规》第四条|shandong#t4}办。',
	],
	// a blank on both sides is no heading behind a title; in front of the text and in an amendment it is
	['依照{《山洞保护法》 第五条|shandong#t5} 、{第六条|shandong#t6} 办理。'],
	['风筝应当有线。 第七条 线应当有轴。'],
	// units without 第
	['{第二条第一款一至三项|@t2-k1-x1 @t2-k1-x2 @t2-k1-x3}规定的线。'],
	['{第二条一款二项|@t2-k1-x2}规定的线。'],
	['{本条例第2条1款2项|@t2-k1-x2}规定的线。'],
	['{前款一项|@t30-k2-x1}规定的线，{本条一、二款|@t30-k1 @t30-k2}规定的线。'],
	['有{前款|@t30-k2}一项以上行为的，有{第二条|@t2}两款新风筝的。'],
	['有{（一）、（二）项|@t30-k1-x1 @t30-k1-x2}情形的。', at('t30-k1-x4')],
	['上述{(一)、(三)项|@t30-k1-x1 @t30-k1-x3}所列的线。', at('t30-k1-x4')],
	['（一）项目名称；（二）项目地点。'],
	// the unit within, with a word between; the first few of it
	['{第三条中第二款第三项|@t3-k2-x3}的线。'],
	['{第三条|@t3}及其{第二款|@t3-k2}的线。'],
	['{刑法第一百二十条之一前三款|xingfa#t120z1-k1 xingfa#t120z1-k2 xingfa#t120z1-k3}行为。'],
	['{山洞保护法第三条第二款前两项|shandong#t3-k2-x1 shandong#t3-k2-x2}规定的洞。'],
	// 上一款, 上一条
	['{上一款|@t30-k2}规定的线，{上一条|@t29}规定的线，{上两款|@t30-k1 @t30-k2}规定的线。'],
	['已经上条例草案的线。'],
	// so many articles: those that the line has named, else those in front of this one
	['违反{以上两条|@t28 @t29}规定的线，以上两条建议、以上两条线。'],
	['违反{第十条|@t10}、{第十一条|@t11}的，按{以上两条|@t10 @t11}规定处理。'],
	['{以上两条|!nothing meant}规定未改。', REPORT],
	// 旧 of a law that is no longer in force is that law, of one that is, a wording that is not here
	['依照旧{《孤灯管理办法》第三条|gudeng#t3}和旧{《灯塔条例》第三条|!earlier wording}处理。'],
	// 款 as it is written, though its number stands in the brackets of a 项; 之一 is one of what the 项 says
	['违反{第三条第（二）款|@t3-k2}、{《灯塔条例》第三条第（七）款|!no such place}的。'],
	['有{第十条第一款第三项|@t10-k1-x3}之一情形的。'],
	// the text itself, by longer names
	['{本若干规定第三条|@t3}、{本施行细则第四条|@t4}、{本补充规定第五条|@t5}、{本准则第六条|@t6}。'],
	['{本管理办法第三条|@t3}、{本地方性法规第四条|@t4}、{本条例中第五条|@t5}。'],
	// 条 of what is no law
	['本合同第五条、第六条不适用，依照章程第三条办理。'],
	['劳动合同第三条第二款、租赁合同书第十条、该协议第五条和判决第二项。'],
	['《风筝买卖合同》第三条，公司章程第五条。'],
	['第一条防线、第二条跑道、第三条河流、第四条线。'],
	// a law of two characters that nobody has named to the site
	['依照{宪法第三条|!not held}办理。'],
	['依照{国际公约第三条|!not held}办理。'],
	// 附件 alone; of a report they are its own
	['见{附件一|@fj1}，列入{附表1|@fj1}，附件2和附件3份除外。'],
	['按{附件二第三条|!no such place}执行，{《灯塔条例》|dengta}附件一除外。'],
	['见{本条例附件一|@fj1}、{本条例所附附件一|@fj1}，违反{本条例附件一第三条|@fj1-t3}的除外。'],
	['见附件1和附录二。', REPORT],
	// 附件 of a law that is named in front of it: the text's own 附件一 is another one
	['见{《山洞保护法》附件一|shandong#fj1}，{《海灯法》附件一|!not held}和《工作方案》附件一除外。'],
	[
		'见{《山洞保护法》（以下简称洞法）附件一|shandong#fj1}，{洞法附件一|shandong#fj1}，{灯塔条例|dengta}附件一除外。',
	],
	[
		'见{《山洞保护法》|shandong}附件二、{附件一|shandong#fj1}，{《灯塔条例》|dengta}附件二和附件一，{附件一|@fj1}。',
	],
	['按{《山洞保护法》|shandong}规定，《工作方案》附件一第三条除外。'],
	['见{《山洞保护法》附件一|shandong#fj1}和《报名表》附件1。', REPORT],
	// a mark that nothing opens
	[
		'{山洞保护法》附件一第三条|shandong#fj1-t3}、》附件一、{《灯塔条例》|dengta}和海灯法》附件一除外。',
	],
	['费用见附件1第2条，附表2第3项归乙方。', REPORT],
	// in a list: of the law that its first place is of
	[
		'见{《山洞保护法》第三条|shandong#t3}和{附件一|shandong#fj1}，{《山洞保护法》附件一第三条|shandong#fj1-t3}、{第三条|shandong#fj1-t3}和{附件一|shandong#fj1}。',
	],
	// an article that the 附件 does not have is the law's
	[
		'按{《山洞保护法》附件一第三条|shandong#fj1-t3}执行，{第九条第一款|shandong#t9-k1}另有规定的除外；{《山洞保护法》附件一第三条|shandong#fj1-t3}、{第九条|shandong#t9}和{附件一第九条|!no such place}。',
	],
	[
		'见{《灯塔条例》第五条|dengta#t5}和附件一，{《山洞保护法》所附附件一|shandong#fj1}除外，{该法附件一|shandong#fj1}不变。',
	],
	['见{第二条|@t2}、{附件一|@fj1}，{本附件第三条|@fj1-t3}和附件三除外。'],
	// what a meeting says in front of a name
	[
		'我认为应当用{秋千法第三条|!not held}，大家同意用{海灯法第四条|!not held}，重要用水按{秋千用水条例第五条|!not held}办。',
		REPORT,
	],
	// 及其附件一: of the law in front of it
	[
		'按{《山洞保护法》及其附件一|shandong#fj1}、{《山洞保护法》和其所附附件一第三条|shandong#fj1-t3}执行，{本条例及其附件一|@fj1}、{灯塔条例|dengta}及其附件一和《工作方案》及其附件一除外。',
	],
	['{《山洞保护法》第三条|shandong#t3}及其{附件一|shandong#fj1}。', REPORT],
	// a bracketed 款 within a 款 is a 项, by slip
	[
		'有{本条例第三十条第一款第（二）款|@t30-k1-x2}情形的，依{第三十条第一款|@t30-k1}、{第二款|@t30-k2}处理。',
	],
	['按{《灯塔条例》附件一第二条|!no such place}执行，{《海灯法》附件二第二条|!not held}除外。'],
	// the number of a document as the name of the law
	['依据{法释〔2031〕7号|jieshi}{第三条|jieshi#t3}、{第四条|jieshi#t4}判。', REPORT],
	['依据{某政发〔2030〕5号|!not held}{第三条|!not held}办。', REPORT],
	// who made it stands in front of the title
	['依据最高人民法院{《关于审理山洞纠纷案件的解释（二）》第一条|jieshi#t1}判。'],
	// both laws of one list in running words
	['依照{山洞保护法|shandong}和{灯塔条例第五条|dengta#t5}、{第六条|dengta#t6}办理。'],
	// 分则 is the second 编 of 刑法
	['犯{刑法分则第一章|xingfa#b2-c1}、{第二章|xingfa#b2-c2}之罪，依{刑法总则第一章|xingfa#b1-c1}。'],
	// 该条 behind a law that is named between; behind a law that is not held
	[
		'依照{山洞保护法第三条第一款|shandong#t3-k1}，{灯塔条例|dengta}规定的除外。{该条第二款|shandong#t3-k2}不适用。',
	],
	['依照{纸船法第三条|!not held}，{该条第二款|!not held}除外。'],
	// a report quotes a law
	[
		'{《山洞保护法》第五条|shandong#t5}规定：“违反{本法第六条|shandong#t6}的，依照{第七条|shandong#t7}处罚。”',
		REPORT,
	],
	// the words that an amendment prints mean the law that it names just there
	['将{《灯塔条例》第三条|dengta#t3}修改为：“依照{本条例第五条|dengta#t5}点灯。”', DECISION],
	// a wording by its year
	['依照{《山洞保护法》（1999年）第五条|!earlier wording}办理。'],
	['依照2010年修订的{《山洞保护法》第五条|!earlier wording}、{第六条|!earlier wording}办理。'],
	['依照2020年修订的{《山洞保护法》第五条|shandong#t5}办理。'],
	['依照2010年版{《山洞保护法》第五条|!earlier wording}办理。'],
	['依照当时的{刑法第五条|!earlier wording}办理。'],
	['依照2010年发布的{《灯塔条例》|dengta}点灯。'],
	['依照{刑法（修正前）第三条|!not held}办理。'],
	['应当尽{灯塔条例|dengta}和本办法规定的义务，履行{山洞保护法|shandong}。'],
	['{本自治条例第三条|@t3}、{本变通规定第五条|@t5}、{本议事规则第六条|@t6}。'],
	['{《灯塔条例》|dengta}（{第三条|dengta#t3}）和本条例（{第六条|@t6}）所称的灯。'],
	['依照{《中华人民共和国山洞保护法》|shandong}及其{实施细则第五条|xize#t5}处理。'],
	['{山洞保护法|shandong}（{第三条|shandong#t3}）要求关好洞口。', REPORT],
	// a text that is no law goes on about the law of the line
	['{《山洞保护法》第三条|shandong#t3}要求关洞口。{第四条|shandong#t4}又要求开灯。', REPORT],
	[
		'{《山洞保护法》|shandong}和{《灯塔条例》|dengta}（以下分别简称《洞规》及《灯规（二）》），按{《灯规（二）》第三条|dengta#t3}办。',
	],
	['我院{法〔2030〕12号|!not held}已经印发。'],
];
