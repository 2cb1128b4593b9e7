import { DECISION, REPORT, type Row, type Setting } from './labelled.ts';

const at = (address: string): Setting => ({ at: address, division: 'c2-s1' });

/** Units that are named by their place in a list or on the page, parts of a 款, and names of several laws. As in `labelled.ts`. */
export const POINTING: Row[] = [
	// 各该条: every article of the list in front of it
	['犯{本章第三条|@t3}、{第五条|@t5}规定之罪的，依照{各该条|@t3 @t5}的规定从重处罚。'],
	['放飞{本节第六条至第八条|@t6 @t7 @t8}所列风筝，不构成{各该条|@t6 @t7 @t8}规定的行为的。'],
	['有{本条例第四条第二款|@t4-k2}、{第六条|@t6}行为的，除依照{各该条|@t4 @t6}办理外，收线。'],
	['有{第四条第一款|@t4-k1}、{第二款|@t4-k2}行为的，依照{各该条|@t4}处罚。'],
	['有{第四条|@t4}规定的纸鸢和{第六条|@t6}规定的线轴的，依照{该各条|@t4 @t6}处罚。'],
	[
		'依照{第二条|@t2}登记，违反{第四条|@t4}、{第六条|@t6}的，依照{各该条第一款|@t4-k1 @t6-k1}处罚。',
	],
	[
		'犯{山洞保护法第三条|shandong#t3}、{刑法第五条|xingfa#t5}之罪，依照{各该条|shandong#t3 xingfa#t5}处罚。',
	],
	['犯{《纸船法》第三条|!not held}、{第五条|!not held}之罪，依照{各该条|!not held}处罚。'],
	['依照{各该条|!nothing meant}处罚。'],
	// 各该款
	['单位有{前两款|@t30-k1 @t30-k2}行为的，依照{各该款|@t30-k1 @t30-k2}的规定处罚。'],
	['单位有{第一款|@t30-k1}、{第二款|@t30-k2}行为的，依照{各该款|@t30-k1 @t30-k2}处罚。'],
	['犯{第六条|@t6}、{第七条|@t7}之罪的，依照{本节各该条|@t6 @t7}的规定处罚。'],
	[
		'将{第五条第三款|shandong#t5-k3}修改为：“有{前两款|shandong#t5-k1 shandong#t5-k2}行为的，依照{各该款|shandong#t5-k1 shandong#t5-k2}处罚。”',
		DECISION,
	],
	// a 款 that this article has not
	['违反{本条第五款|!no such place}、{第三款第十项|!no such place}的。'],
	// so many that were named last
	[
		'违反{第四条|@t4}、{第六条|@t6}的，依照{该两条|@t4 @t6}的规定处罚，放该两条船；{第七条第一款|@t7-k1}、{第二款|@t7-k2}有规定，{该两款|@t7-k1 @t7-k2}另有规定的除外。',
	],
	['有{第四条|@t4}、{第五条|@t5}、{第六条|@t6}行为的，依照{该两条|!nothing meant}的规定处罚。'],
	// a range that ends at the article in front
	[
		'违反{第二十八条至前条|@t28 @t29}规定的，依照{第三条|@t3}、{本条例第二十七条至前条|@t27 @t28 @t29}处罚，{第二十九条至本条|@t29 @t30}除外。',
	],
	['比照各该条约、各该条例和各该项目的办法办理，该各款式不变。'],
	// what follows
	['按照{下款|@t30-k4}规定的比例上缴。'],
	['按照{下一款|@t16-k2}规定、{下一条|@t17}的规定上缴。', at('t16-k1')],
	['按照{后款|@t16-k2}规定，{后两款|@t16-k2 @t16-k3}所列的线除外。', at('t16-k1')],
	['按照{下条第二款|@t17z1-k2}规定上缴。', at('t17-k1')],
	['按照{下款|!nothing meant}规定上缴。', at('t16-k4')],
	['除{上述两款|@t30-k1 @t30-k2}规定以外的线。'],
	['具备以下条件，支付项下款项，符合上述条款和如下条件，此后款式不变，之后条例施行。'],
	['应当符合下列各项规定，下列各条件具备的除外。'],
	// a part of a 款: the link leads to the 款
	['违反{本条例第四条第一款|@t4-k1}前段、{第二款|@t4-k2}后段规定的。'],
	['有{第四条第一款|@t4-k1}第一句、{《灯塔条例》第五条第二款|dengta#t5-k2}第二句情形的。'],
	['有{第四条第一款|@t4-k1}第一句和{第三款|@t4-k3}、{第六条|@t6}但书、{第七条|@t7}所列情形的。'],
	['有{刑法第三条|xingfa#t3}后半段规定的情形，{前款|@t30-k2}但书规定的除外。'],
	['有{山洞保护法第三条第二款|shandong#t3-k2}但书规定情形的，适用{该款|shandong#t3-k2}前段。'],
	['不适用{本款|@t30-k3}但书、{本款|@t30-k3}第一句，{本条第二款第一项|@t30-k2-x1}前半句除外。'],
	['单位犯{本款|@t30-k3}罪的，依据{该条|@t30}或者另行起诉。'],
	// the rules of a law that is named in front of them
	['根据{《山洞保护法》|shandong}及其{实施细则|xize}，制定本条例。'],
	['根据{《中华人民共和国山洞保护法》|shandong}（以下简称《洞规》）和其{实施细则|xize}制定。'],
	[
		'依照{山洞保护法|shandong}及其{实施细则|xize}的有关规定，{《灯塔条例》|dengta}及其实施情况除外。',
	],
	[
		'依照{《纸船法》|!not held}及其{实施条例|!not held}的规定，贯彻本条例及其实施细则和监理规划及其实施细则。',
	],
	['依照{《山洞保护法》第三条|shandong#t3}及其{实施细则第五条|xize#t5}处理。'],
	// verbs that lead to a law
	[
		'遵照{宪法|!not held}和法律，触犯{刑法|xingfa}的，不违背{山洞保护法|shandong}的，不构成{刑法|xingfa}的。',
	],
	['比照{渡口法|dukou}，援引{刑法|xingfa}，遵循{山洞保护法|shandong}，履行{灯塔条例|dengta}的人。'],
	['违反{国务院令第901号|dengta}，遵照{法释〔2031〕7号|jieshi}，触犯{灯塔条例6条|dengta#t6}的。'],
	[
		'触犯{纸鸢法|!not held}的规定，遵照{纸船管理处罚法|!not held}的规定，援引{纸鸢法第五条|!not held}的。',
	],
	// what a law is held against, and what it says, alone or with others
	[
		'同{山洞保护法|shandong}相抵触的，不得与{渡口法|dukou}、法律和本省的地方性法规相抵触，是否与{刑法|xingfa}不一致；同山洞保护法学会商量。',
	],
	[
		'{山洞保护法|shandong}和法律赋予的职责，{渡口法|dukou}所确立的原则，{灯塔条例|dengta}、法规规定的灯，{刑法|xingfa}分则规定的罪；维护刑法的尊严。',
	],
	[
		'除{刑法|xingfa}、{渡口法|dukou}以及司法解释另有规定外，{山洞保护法|shandong}对洞口规定的期限，{灯塔条例|dengta}禁止的灯，{渡口法|dukou}上的权利。',
	],
	[
		'根据修正前{刑法|!earlier wording}处罚，依照我国{刑法|xingfa}追究，依{渡口法|dukou}整体改造，以{山洞保护法|shandong}为根据；对{灯塔条例|dengta}作如下修改：',
	],
	// short names of one law, however they are given
	['根据{《灯塔条例》|dengta}（以下统称灯规），按{灯规第五条|dengta#t5}办理。'],
	['根据{《灯塔条例》|dengta}（以下称灯规），按{灯规第五条|dengta#t5}办理。'],
	['根据{《灯塔条例》|dengta}（下称灯规），按{灯规第五条|dengta#t5}办理。'],
	['根据{《灯塔条例》|dengta}（以下简称灯规），按{灯规第五条|dengta#t5}办理。'],
	['根据{《灯塔条例》|dengta}（简称灯规），按{灯规第五条|dengta#t5}办理。'],
	// a name of several laws means none of them alone, whether the others are here or not
	[
		'{《山洞保护法》|shandong}和{《灯塔条例》|dengta}（以下合称两部规章），按{《两部规章》第二条|!ambiguous}。',
	],
	[
		'{《山洞保护法》|shandong}、{《纸船法》|!not held}（以下统称洞船法），按{洞船法第二条|!ambiguous}。',
		REPORT,
	],
	['{《纸鸢法》|!not held}、{《纸船法》|!not held}（统称鸢船法），按{鸢船法第二条|!ambiguous}。'],
	// 本条 in a text that has no articles: the one that the line has named
	[
		'按照{《灯塔条例》第五条第一款|dengta#t5-k1}申请，未申请的依{本条第二款|dengta#t5-k2}处理，{第三款|dengta#t5-k3}除外；{本条|dengta#t5}规定的期限从次日算起。',
		REPORT,
	],
	['按照{《纸船法》第五条第一款|!not held}申请，未申请的依{本条第二款|!not held}处理。', REPORT],
	['依照{本条第二款|!nothing meant}处理；本条新闻来自县报。', REPORT],
	// what is handed over by an article goes on about the law
	['依照{《灯塔条例》第九条|dengta#t9}，应当移交{第五条第一款|dengta#t5-k1}规定的灯具。', REPORT],
	// what only begins as the name of a law, and what is said of nobody's conflict with it
	[
		'与渡口法庭、渡口法官、渡口法务人员和渡口法专家的意见不一致，渡口法宣传情况与方案不符，渡口法禁止晒网。',
	],
	['与{渡口法|dukou}的精神不符，同{渡口法|dukou}明显不一致。'],
	// what leads to a law at the beginning of a line, and 公民 in front of its whole name
	['依{渡口法|dukou}整体改造；告知公民{渡口法第五条|dukou#t5}的内容。'],
	[
		'修改{渡口法|dukou}有关条款，{渡口法|dukou}中灯火部分，{渡口法|dukou}公布前建成，{渡口法|dukou}作如下修改。',
	],
	// the first of two definitions holds, with blanks or without
	[
		'根据{《灯塔条例》|dengta}（以下简称《灯规》）、{《山洞保护法》|shandong}（以下简称《 灯规 》），按{《灯规》第五条|dengta#t5}。',
	],
	['违反{第十条第二款|@t10-k2}的，{该款|@t10-k2}另有规定或者{该款|@t10-k2}其他情形除外。'],
	[
		'{第十条|@t10}一款手机，{第十条|@t10}一款软件，{第十一条|@t11}一款商品，{第十一条|@t11}一款游戏，{第十二条|@t12}一款车。',
	],
	['违反{第十条第二项|@t10-k1-x2}第一项工作要求的。'],
	['（条件见{《灯塔条例》|dengta}6条灯）'],
	// the wording that a short name stands for, with blanks in its marks
	['依照{《渡口法》|dukou}（2010年版，以下简称《旧渡》），按{《 旧渡 》第四十条|dukou#t40}办理。'],
	// an article of more than the text has, which the source has not put on a line of its own
	['风筝应当登记。第二百条，线轴应当收好。'],
];
