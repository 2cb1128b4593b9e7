import { REPORT, type Row } from './labelled.ts';

/** What goes on behind words that a text quotes, compares or drafts. As in `labelled.ts`, all invented. */
export const QUOTING: Row[] = [
	// behind the words of a place, the text goes on about that place
	[
		'{《灯塔条例》第三十五条|dengta#t35}规定：“违反{本条例第十六条第二款|dengta#t16-k2}的，不许点灯。”{该条|dengta#t35}明确了后果，{该条第二款|dengta#t35-k2}除外。',
		REPORT,
	],
	[
		'{《灯塔条例》第三十五条第一款|dengta#t35-k1}规定：“依照{《洞法》第六条|shandong#t6}关洞。”{第二款|dengta#t35-k2}规定灯。{第三十六条|dengta#t36}规定光。',
		REPORT,
	],
	[
		'“{《灯塔条例》第三十五条|dengta#t35}明确：‘违反{本条例第十六条|dengta#t16}的，不许点灯。’{该条|dengta#t35}应当从严适用。”',
		REPORT,
	],
	[
		'{《灯塔条例》第三十五条|dengta#t35}规定“依照{刑法第六条|xingfa#t6}追究”，{第三十六条|dengta#t36}没有规定。',
		REPORT,
	],
	// a sentence of these words is not about the law that the sentence before has named
	[
		'{《灯塔条例》第三十五条|dengta#t35}规定：“灯灭的，依照{刑法第六条|xingfa#t6}追究。违反{第十七条|dengta#t17}的，依照{第四十条|dengta#t40}处理。”',
		REPORT,
	],
	[
		'{《灯塔条例》第三十五条|dengta#t35}作了细化：“依照{《洞法》第六条|shandong#t6}关洞。”{该条|dengta#t35}应当从严适用。',
		REPORT,
	],
	// quoted words that no place was said to have
	[
		'他说，依照{《灯塔条例》第三十五条|dengta#t35}的“灯”和“{刑法第六条|xingfa#t6}”，{该条第二款|xingfa#t6-k2}适用。',
		REPORT,
	],
	// what was compared goes on, not what it was compared with
	[
		'{《灯塔条例》第十五条|dengta#t15}与{《洞法》第二十条|shandong#t20}、{第二十一条|shandong#t21}的规定不一致；{第十六条|dengta#t16}增设许可，与{《洞法》第六条|shandong#t6}相抵触。{第十七条|dengta#t17}没有问题。',
		REPORT,
	],
	[
		'{《灯塔条例》第十五条第二项|dengta#t15-k1-x2}规定的收费，与{《洞法》第二十条|shandong#t20}不符，{第十六条|dengta#t16}也是。',
		REPORT,
	],
	[
		'{《灯塔条例》第十五条|dengta#t15}写灯。{《洞法》第二十条|shandong#t20}与{《灯塔条例》第七条|dengta#t7}有冲突；{第二十一条|shandong#t21}也是。',
		REPORT,
	],
	[
		'{《灯塔条例》第十五条|dengta#t15}与{《洞法》第二十条|shandong#t20}的职责表述不一致，{第十六条|dengta#t16}也是。',
		REPORT,
	],
	[
		'{《灯塔条例》|dengta}没有规定，送审稿第三条第二项与{《洞法》第六条|shandong#t6}不一致，建议删去；第五条没有依据，第六条也是。',
		REPORT,
	],
	[
		'{《灯塔条例》第十五条|dengta#t15}与{《洞法》第二十条|shandong#t20}表述相同，{第十六条|dengta#t16}更严。',
		REPORT,
	],
	// 本条例 of a draft has the numbers of the draft
	[
		'现行{《灯塔条例》第三条|dengta#t3}不改，建议将修订草案第五十一条修改为：“违反{本条例第二十条|!nothing meant}的，罚款。”{《灯塔条例》第四条|dengta#t4}规定：“违反{本条例第五条|dengta#t5}的，罚款。”',
		REPORT,
	],
	[
		'依照{《灯塔条例》第三十条|dengta#t30}，建议将第七条修改为：“有第六条行为、违反{本条例第八条|!nothing meant}的，应当制止。”同时删去第九条。{《灯塔条例》第四条|dengta#t4}、{第五条|dengta#t5}不变。',
		REPORT,
	],
	[
		'{《灯塔条例》|dengta}没有规定，建议增加一条，作为第十二条：“{本条例第二章|!nothing meant}的规定，适用于浮桥。”',
		REPORT,
	],
	[
		'草案第三条至第八条写灯，其中第五条细化{《灯塔条例》第五条第三款|dengta#t5-k3}，第六条借鉴了{《洞法》第六条|shandong#t6}。{《灯塔条例》第四条|dengta#t4}写光，{第五条|dengta#t5}写塔。',
		REPORT,
	],
	// what joins stands in front
	[
		'检查{《灯塔条例》|dengta}。灯已经点亮，但{条例第九条|dengta#t9}写得太粗，{《灯塔条例》第八条|dengta#t8}过时，建议废止{该条|dengta#t8}。',
		REPORT,
	],
	[
		'检查{《灯塔条例》|dengta}：（一）{条例第九条|dengta#t9}写灯，{第十条|dengta#t10}写塔，建议修改{条例第十一条|dengta#t11}，完善{条例第十二条|dengta#t12}。',
		REPORT,
	],
	// what is given points
	['依照{《灯塔条例》第七条|dengta#t7}打分，第三项得分不足六十分的除外。', REPORT],
	['依照{《灯塔条例》第七条|dengta#t7}打分，第三项得分不足六十分的除外。'],
	// orders of an army are laws of a kind of their own
	[
		'依照{本条令第七条|@t7}、{纸鸢纪律条令第六条|!not held}和{该条令第九条|!not held}，遵守本条令的规定。',
	],
	['{《纸鸢内务条令》第七条|!not held}和{《条令》第八条|!not held}。', REPORT],
	// 党章 is a name
	[
		'遵守{《洞法》第一条|shandong#t1}和{党章第十条|!not held}、{团章第三条|!not held}，社团章程第四条除外。',
	],
	// who tells people where to look
	[
		'{《灯塔条例》第三条|dengta#t3}写灯，罚款看{第四条|dengta#t4}，也可以查阅{第五条|dengta#t5}。',
		REPORT,
	],
	// reports call a law and its 条例 so
	[
		'检查{《洞法》|shandong}和{《灯塔条例》|dengta}。{法律第十一条|shandong#t11}要求关洞，{条例第七条|dengta#t7}要求点灯，按照{法律第十二条|shandong#t12}办理。',
		REPORT,
	],
	[
		'检查{《洞法》|shandong}和{《刑法》|xingfa}、{《灯塔条例》|dengta}。{法律第十一条|!ambiguous}要求关洞。',
		REPORT,
	],
	['按照法律{第十一条|!nothing meant}的规定。', REPORT],
	// what is said of an article
	[
		'依照{《灯塔条例》第五条|dengta#t5}，{该条|dengta#t5}应当从严，{该条|dengta#t5}如何适用，{该条|dengta#t5}属于新条款，该条应急通道不通。',
		REPORT,
	],
	// a place of a paper whose title stands right in front of the mark
	['依照{《灯塔条例》第五条|dengta#t5}，《纸船规范》“第四条”另有写法。', REPORT],
];
