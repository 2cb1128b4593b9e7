import { DECISION, REPORT, type Row, type Setting } from './labelled.ts';

const at = (address: string): Setting => ({ at: address, division: 'c2-s1' });
/** A decision that amends several regulations, none of which its title names. */
const DECISION_OF_SEVERAL: Setting = {
	origin: { self: { law: 'fengzheng' }, day: '2030-01-01', amends: [] },
	at: 'd3-k1',
};

/**
 * Sentences as the regulations of provinces, cities and autonomous areas write them, and forms that are rare or slips.
 * Marked as in `labelled.ts`, all invented.
 */
export const LOCAL: Row[] = [
	// 之 numbers whose article is named once
	['依照{刑法第一百二十条之一、之二|!no such place}处罚。'],
	['{本条例第十七条之一|@t17z1}、{第二十条之一|@t20z1}和{第二十条|@t20}之规定。'],
	// numbers that carry their brackets or their ring in one character
	['有{第㈠项|@t30-k3-x1}、{第㈢项|@t30-k3-x3}情形的。'],
	['有{本条例第十条第㈡项|@t10-k1-x2}、{第⑶项|@t10-k1-x3}情形的。'],
	[
		'有{本条例第十条第①项|@t10-k1-x1}情形的，{第㈠、㈡项|@t10-k1-x1 @t10-k1-x2}除外。',
		at('t10-k1'),
	],
	// 第 is left out behind the name
	['违反{本条例二十一条|@t21}规定的，罚款。'],
	['违反{本条例二十一条第二款|@t21-k2}的，罚款。'],
	['违反{《灯塔条例》二十一条|dengta#t21}规定的，罚款。'],
	['依据{灯塔条例6条2款|dengta#t6-k2}处罚。', REPORT],
	['依据{《灯塔条例》6条2款3项|dengta#t6-k2-x3}处罚。', REPORT],
	['依据{刑法277条|xingfa#t277}之规定追究。', REPORT],
	['共学习{《灯塔条例》|dengta}6条，制定规定3条2款，印发办法5条。', REPORT],
	['按规定3条的要求和办法第一句办理。', REPORT],
	// 条 is missing
	['违反{第二十一条|@t21}、{第二十四第一款|@t24-k1}规定的。'],
	['有{第一、第二项|@t30-k3-x1 @t30-k3-x2}情形的。'],
	// the law named last, by its kind
	[
		'{《纸船暂行规定》第三条|!not held}废止，依{该暂行规定第五条|!not held}领的证和{《灯塔实施细则》第二条|!not held}、{该实施细则第九条|!not held}有效。',
	],
	// models are counted as well
	['造了第二款产品和第三款新车型，{《灯塔条例》第五条第二款|dengta#t5-k2}产品除外。', REPORT],
	['违反{第二款|@t30-k2}产品要求的。'],
	// 两 counts the numbers in front of it
	['有{本条例第八条第一、二两项|@t8-k1-x1 @t8-k1-x2}情形的。'],
	['有{前款第（一）、（二）两项|@t30-k2-x1 @t30-k2-x2}情形的。'],
	['违反{本条第一、二两款|@t30-k1 @t30-k2}、{第八、九两条|@t8 @t9}规定的。'],
	// 目 behind which a sentence goes on
	['适用{本项第１目|@t9-k1-x2-m1}的规定。', at('t9-k1-x2')],
	['适用{本条例第十条第一款第二项第3目|@t10-k1-x2-m3}的规定，第一目的是安全。'],
	// slips of the drafter
	['违反{本条第二十三条第三款|@t23-k3}的，罚款。'],
	['违反{《本条例》第五条|@t5}的，罚款；《本条例》另有规定的除外。'],
	['按{〈灯塔条例〉第五条|dengta#t5}、{<灯塔条例>第六条|dengta#t6}点灯。'],
	['按{《灯塔条例》第五条|dengta#t5}、{《山洞保护法）第六条|shandong#t6}点灯。'],
	['违反第十十八条{第（九）项|!nothing meant}的，罚款。'],
	['造成{本条例第五条|@t5}规定的损失，构成{本法第六条|@t6}的过错，适用{本法总则第二章|@c2}。'],
	['造成{本款第一项|@t30-k3-x1}规定的损失。'],
	[
		'当事人在{纸鸢法第五条|!not held}、如无{纸鸢法第六条|!not held}、相当于{纸鸢法第七条|!not held}。',
	],
	['依照{最高人民法院关于审理纸船案件若干问题的解释第五条|!not held}判。'],
	// names in running words that nobody has named to the site are whole
	['依照{纸鸢法实施细则第五条|!not held}、{科学纸鸢普及法第六条|!not held}办理。'],
	['违反{某省纸鸢和风轮管理条例第五条|!not held}、{某省实施纸鸢法办法第六条|!not held}的。'],
	['因{纸鸢法第五条|!not held}受罚，当事人以{对外纸鸢法第六条|!not held}为由的。'],
	['依照{转基因纸鸢管理办法第五条|!not held}和{水法第六条|!not held}办理。'],
	['依照{山洞保护法|shandong}和{纸鸢法第五条|!not held}、{省实施办法第六条|!not held}办理。'],
	['奖惩依照{《某军队纪律条令》|!not held}和{《某国际组织宪章》第五条|!not held}办理。'],
	// an item that is named right behind its article
	['有{本条例第十条|@t10}所列{第（一）项|@t10-k1-x1}行为的。'],
	['有{本条例第十条|@t10}规定的{第三项|@t10-k1-x3}情形的。'],
	['有{本条例第十条|@t10}规定情形中的{第三项|@t10-k1-x3}的。'],
	['违反{本条例第十条第二款|@t10-k2}规定和{第三款|@t10-k3}规定的。'],
	['按照{第四条第一款|@t4-k1}（{第二项|@t4-k1-x2}除外）办理。'],
	['按照{本条例第四条|@t4}、{第五条|@t5}（不含{第二款|@t5-k2}）办理。'],
	['按照{第四条|@t4}除{第二项|@t4-k1-x2}以外的规定办理。'],
	['有{《纸船法》第三条|!not held}所列{第一项|!not held}行为的。'],
	// a law without a place leaves the next article to the text itself, unless the article stands in its bracket
	['依照{《山洞保护法》|shandong}的规定办理，并遵守{第十条|@t10}的规定。'],
	['除依照{《纸船法》|!not held}处理外，可以按照{第十条|@t10}收线。'],
	['按照{《灯塔条例》|dengta}（{第五条|dengta#t5}）点灯，{《灯塔条例》中第六条|dengta#t6}除外。'],
	['{《山洞保护法》|shandong}要求关洞口，{第四条|shandong#t4}又要求开灯。', REPORT],
	// a short name without brackets around it
	['根据{《灯塔条例》|dengta}，以下简称《灯规》，按{《灯规》第五条|dengta#t5}办理。'],
	['根据{《灯塔条例》|dengta}（以下简称"灯规"），按{灯规第五条|dengta#t5}办理。'],
	// laws in running words that are cited without a place
	['{山洞保护法|shandong}施行前开的洞，{灯塔条例|dengta}实施以后点的灯。'],
	['{山洞保护法|shandong}所称洞口、{刑法|xingfa}另有规定的除外、{灯塔条例|dengta}没有规定的灯。'],
	['适用修改后的{山洞保护法|shandong}，不适用修改前的{山洞保护法|!earlier wording}。'],
	['采用{山洞保护法|shandong}、{渡口法|dukou}和{刑法|xingfa}等法律。'],
	['根据{刑法|xingfa}和{山洞保护法|shandong}，制定本条例。'],
	['履行山洞保护法定职责，由船舶法典型案件和灯塔条例草案起草人、山洞保护法学会办理。'],
	// an explanation of a law that has no such article itself
	[
		'符合{第一百一十条第二款|shandong#t110-k2}规定的洞。{第五条|shiyong#t5}不适用。',
		{ origin: { self: { law: 'shiyong' } }, at: 't6-k1' },
	],
	// the same of laws that nobody has named to the site, where the words around say where the name begins
	['由公安机关依照{纸鸢管理处罚法|!not held}的有关规定处罚，遵守{宪法|!not held}和法律。'],
	['违反{人口与纸鸢条例|!not held}规定的，依照{纸鸢法|!not held}和本条例处理。'],
	['按照职责和本条例的规定，依照有关税法、上位法的规定，违反管理条例规定的，根据统一计算法计算。'],
	// a short name of the text, in running words
	['根据{《中华人民共和国纸船法》|!not held}（以下简称纸船规章法），制定本办法。'],
	// what is counted is no 项 of an article
	['完成第二项工作和第三项任务，讨论第一项议程。'],
	['第一款项已经拨付，该款项专用。'],
	// 编 that are divided into 分编
	[
		'{本编|fadian#b2}没有规定的，适用{本编第六章|fadian#b2-f2-c6}、{本章|fadian#b2-f2-c6}的规定。',
		{ origin: { self: { law: 'fadian' } }, at: 't900-k1', division: 'b2-f2-c6' },
	],
	// amendments
	['将{第五条|shandong#t5}改为{第六条|!later wording}，修改为：“洞口应当有门。”', DECISION],
	['{第五条第二款|shandong#t5-k2}改为{第三款|!later wording}，其中的“门”改为“栏”。', DECISION],
	[
		'将{第七条|shandong#t7}改为{第八条|!later wording}，并将{第一款|shandong#t7-k1}修改。',
		DECISION,
	],
	['删去{第三条第二项|shandong#t3-k1-x2}、{第五项|shandong#t3-k1-x5}。', DECISION],
	['增加一条，作为{第十七条之一|shandong#t17z1}：“洞口应当有灯。”', DECISION],
	['在{第七条|shandong#t7}中增加一款，将{该条|shandong#t7}修改为：“洞口应当有灯。”', DECISION],
	['修改后的{第八条|!later wording}自公布之日起施行。', DECISION],
	[
		'二、对{《灯塔条例》|dengta}作出修改：（一）将{第五条|dengta#t5}中的“灯”改为“灯火”，删去{第六条第二款|dengta#t6-k2}。',
		DECISION_OF_SEVERAL,
	],
	[
		'三、对{《纸船法》|!not held}作出修改：将{第八条第一款|!not held}中的“船”改为“舟”，删去{第二款|!not held}。',
		DECISION_OF_SEVERAL,
	],
	// lists as they are read well
	['依照{前条第二款|@t29-k2}规定办理。'],
	['有{本条例第五条至第九条|@t5 @t6 @t7 @t8 @t9}（{第七条|@t7}除外）情形的。'],
	['违反{第四条第一款|@t4-k1}、{第三款第二项|@t4-k3-x2}和{第九条|@t9}规定的。'],
	['有{第二款第（三）项至第（五）项|@t30-k2-x3 @t30-k2-x4 @t30-k2-x5}情形的。'],
	['有上述{第三项|@t30-k3-x3}情形、第三种情形的。'],
	['违反{本条例第十条第(二)项|@t10-k1-x2}、{第十一条（三）（四）项|@t11-k1-x3 @t11-k1-x4}的。'],
	['违反{本条例第十条|@t10}、{十一条|@t11}的。'],
	['违反{本条例第十至十二条|@t10 @t11 @t12}、{第十三条～第十四条|@t13 @t14}的。'],
	['违反{本条例第十条第二款|@t10-k2}、{三款|@t10-k3}的。'],
	['违反{本条例第八条1、2、3项|@t8-k1-x1 @t8-k1-x2 @t8-k1-x3}的。'],
	[
		'依照{《山洞保护法》第四十条|shandong#t40}以及{《灯塔条例》第五条|dengta#t5}或者{本条例第六条|@t6}处罚。',
	],
	['{山洞保护法第五条|shandong#t5}规定的放灯年龄，在自治县变通为十六周岁。'],
	['比照{纸船法第五条|!not held}、遵照{纸鸢法第六条|!not held}办理。'],
	['有{纸鸢法第五条|!not held}情形、依{纸鸢法第六条|!not held}办理的。'],
	['依照{有线风筝条例第五条|!not held}、违背{纸鸢法第六条|!not held}的。'],
	['依照{省灯塔条例第五条|!not held}执行，国家另有规定的从其规定。'],
	['违反{第二条|@t2}、{第三条|@t3}之规定，或者有{第四条|@t4}所列行为之一的。'],
	[
		'违反{第十条第（一）项|@t10-k1-x1}规定的，罚一轴；违反{第（二）项|@t10-k1-x2}规定的，罚二轴。',
		at('t40-k1-x2'),
	],
	// a place in front of the name makes it the name of another law
	['依据{东山省灯塔条例第五条|!not held}和{西湖市灯塔条例第六条第一款|!not held}处罚。'],
	['依照省{《灯塔条例》第五条|!not held}、我市{《灯塔条例》|!not held}办理。'],
	['依照某甲市{《桥梁条例》第五条|tong-a#t5}、{某甲市桥梁条例第六条|tong-a#t6}办理。'],
	['宣传全省{《灯塔条例》|dengta}，落实国家和省{《灯塔条例》|dengta}。', REPORT],
	['本省{《山洞保护法》|shandong}执法检查，按大城市{《灯塔条例》第五条|dengta#t5}。', REPORT],
	['根据{《西湖市灯塔条例》（以下简称《条例》）第一条|!not held}，市{《条例》第五条|!not held}。'],
	// what is broken is counted where something was broken before, not in the law that punishes it
	[
		'违反{本条例第五条第一款|@t5-k1}的，依照{《山洞保护法》第九条第一款|shandong#t9-k1}处罚；违反{第二款|@t5-k2}的，罚一轴。',
	],
	[
		'违反{《纸船法》第三条第一款|!not held}的，依照{《山洞保护法》第九条|shandong#t9}处罚；违反{第二款|!not held}的，罚款。',
	],
	[
		'有{本条例第五条第一款第一项|@t5-k1-x1}、{第二项|@t5-k1-x2}行为的，依照{刑法第九条|xingfa#t9}追究；有{第三项|@t5-k1-x3}行为的，罚款。',
		at('t40'),
	],
	// an article that the text itself does not have is one of the law before
	['依照{刑法第二百条|xingfa#t200}追究；情节严重的，适用{第二百零一条|xingfa#t201}。'],
	['依照{刑法第二百条|xingfa#t200}追究；{第五百条|!no such place}除外。'],
	// 该款 that is led to
	[
		'依照{《灯塔条例》第九条第二款|dengta#t9-k2}改正；不改的，依照{该款|dengta#t9-k2}处罚。',
		REPORT,
	],
	['依照{《灯塔条例》第九条第二款|dengta#t9-k2}，引用该条款，执行该款项，退还该款。', REPORT],
	// a short name that is given between the name and the number
	[
		'{山洞保护法（以下简称洞保法）第四十条|shandong#t40}、{洞保法第五条|shandong#t5}都适用。',
		REPORT,
	],
	// 条 that only counts, and 条 of what is no law
	['第三条风筝生产线、第二条放飞巷道和第三条跨江通道停用，第一条新闻、第九条短信发出。'],
	['第十五条重点任务、第三条督办单和第六条整改措施已完成，第四条热线开通。', REPORT],
	['违反{第十条|@t10}水路管理规定、{本条例第五条|@t5}信息公开规定的，依照{第六条|@t6}措施办。'],
	['依照{第九条|@t9}街道办事处的职责、{第八条|@t8}河长制的规定。'],
	['《风筝租赁协议》第三条、村规民约第四条、业主大会议事规则第五条和股东会决议第二项。'],
	['依照{刑法第九条|xingfa#t9}封闭第二条、第三条应急通道，撤下短视频第一条、第五条。', REPORT],
	[
		'依照{刑法第九条|xingfa#t9}，员工手册第三条、报价函第四条与{该法第十条|xingfa#t10}不符。',
		REPORT,
	],
	['申辩意见第二条不成立，见本报告第二章第三节、第五章。', REPORT],
	// what follows a contract is the contract's until a law is named
	[
		'依照{刑法第九条|xingfa#t9}，合同第三条约定线长，第六条、第七条约定罚金，按第八条支付，第二款另算。依照{《灯塔条例》第五条|dengta#t5}、{第六条|dengta#t6}。',
		REPORT,
	],
	['根据{《灯塔条例》第五条|dengta#t5}，责任书第三条明确责任，第六条明确期限。', REPORT],
	['合同第三条、第四条载明线长，并遵守{第六条|@t6}。'],
	['你单位未落实{西湖市纸鸢条例第三条|!not held}。', REPORT],
	['依照{《海峡两岸风筝合作协议》第三条|!not held}办理。'],
	['适用{本条例第二、第三章|@c2 @c3}和{第二章第一节至第二节|@c2-s1 @c2-s2}。'],
	// the end of the name of a law that the text has named in full
	['依照{洞保护法第五条|!not held}，{《山洞保护法》|shandong}另有规定。', REPORT],
	[
		'根据{《山洞保护法》|shandong}，依照{洞保护法第五条|shandong#t5}和{《洞保护法》第六条|shandong#t6}。',
		REPORT,
	],
	// a rule on how to write cites nothing
	['引用同一条的，写作“前款”“本条第一款”，而{前款|@t30-k2}除外。'],
	// 该条 is not the article that it stands in
	[
		'依照{《灯塔条例》第九条|dengta#t9}点灯。{前款|@t30-k2}规定的灯塔，依照{该条第二款|dengta#t9-k2}点灯。',
	],
	['{前款|@t30-k2}规定的灯塔，依照{该条第二款|@t30-k2}点灯。'],
];
