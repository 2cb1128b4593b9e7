import { REPORT, type Row, type Setting } from './labelled.ts';

const at = (address: string): Setting => ({ at: address, division: 'c2-s1' });

/** Forms of reports, notices and explanations, and what they count that is no law's. As in `labelled.ts`. */
export const REPORTS: Row[] = [
	// numbers of documents as offices write them today, and as courts did
	['依据{国令第901号|dengta}、{国令第901号|dengta}{第三条|dengta#t3}，各国令第5号除外。', REPORT],
	['依据{《灯塔条例》（国令第901号）第六条|dengta#t6}。', REPORT],
	['依据{某发﹝2030﹞5号|!not held}、{法（研）发〔1987〕32号|!not held}。', REPORT],
	[
		'依据{某省人民政府令（第200号）|!not held}{第八条|!not held}（{省政府令第88号|!not held}）。',
		REPORT,
	],
	[
		'根据{某政发〔2030〕3号|!not held}文件{第二条|!not held}、{某政办发〔2030〕4号|!not held}文的{第三条第一款|!not held}。',
		REPORT,
	],
	// a kind of law in marks, where the text has given no law that name
	[
		'{《灯塔条例》|dengta}公布后，我办学习{《条例》|dengta}，落实{《条例》第五条|dengta#t5}、{第六条|dengta#t6}和该{《条例》第八条|dengta#t8}。',
		REPORT,
	],
	[
		'落实{《纸鸢管理办法》|!not held}，{《办法》第三条|!not held}；{《规定》第四条|!not held}。',
		REPORT,
	],
	[
		'学习{《某省风筝管理条例》|fengzheng}和{《灯塔条例》第三条|dengta#t3}，落实{《条例》第四条|dengta#t4}。',
		REPORT,
	],
	// two wordings of one law compared
	[
		'{《山洞保护法》第十条|shandong#t10}（{新法第十二条|shandong#t12}）、{旧法第四条|!earlier wording}，适用{新法第五条|shandong#t5}、{第六条|shandong#t6}。',
		REPORT,
	],
	[
		'旧{《灯塔条例》第四条|!earlier wording}改了，{新条例第五条|dengta#t5}增加了灯，{创新条例第七条|!not held}。',
		REPORT,
	],
	// what is no law: drafts, parts of plans and lists
	[
		'关于放飞（草案第九条），关于线轴（第十条第二款）。{《灯塔条例》第三条|dengta#t3}不变。',
		REPORT,
	],
	['{《灯塔条例》|dengta}修订草案第九条、征求意见稿第十条和第十一条作了细化。', REPORT],
	['{《某县风筝条例（草案）》第九条|!not held}规定收线。', REPORT],
	[
		'依据{《山洞保护法》第五条|shandong#t5}、规划第三部分第二项和纲要第二部分的第三条办理。',
		REPORT,
	],
	['列入名录第二类第三项的风筝，第一批第二项除外。'],
	// a list that begins with what is none
	[
		'{《灯塔条例》|dengta}共八章，其中第三章、第五章和{第六章第四十条|dengta#t40}是新增的。',
		REPORT,
	],
	// a title that does not end like a law's is one if the site has it
	['按{《放灯操作规范》|guifan}放灯，按《收灯操作规范》收灯，持《放灯许可证》。', REPORT],
	// a code and one of its 编 in one title
	[
		'学习{《船舶法典·总则编》第十条|fadian#t10}、{《船舶法典（合同编）》第六条|fadian#t6}。',
		REPORT,
	],
	['学习{《船舶法典·合同编》|fadian}、{《船舶法典合同编》第七条|fadian#t7}。', REPORT],
	['学习{《船舶法典·合同编》第一章|fadian}、{第二章|fadian}和{第十条|fadian#t10}。', REPORT],
	// the text itself
	['依照{本章|@c2}程序审理，按照本章程办理，见本章程序言。'],
	['违反{本条款|@t30}规定的，依照本条款{第（二）项|@t30-k3-x2}处理。'],
	['本条款项下的线轴，保险人就本条款作出说明。'],
	// as the regulations of other places write their lists
	[
		'违反{第十一条第二款第一项至第三项|@t11-k2-x1 @t11-k2-x2 @t11-k2-x3}、{第六项|@t11-k2-x6}和{第三款|@t11-k3}规定的。',
	],
	[
		'违反{本条例第十条第一款|@t10-k1}或者{第三款|@t10-k3}、{第十一条第一款|@t11-k1}、{第二款|@t11-k2}或者{第四款|@t11-k4}的。',
	],
	[
		'依照{本条例第三条|@t3}、{第五条至第八条|@t5 @t6 @t7 @t8}，{第十条第二款第一至三项|@t10-k2-x1 @t10-k2-x2 @t10-k2-x3}办理。',
	],
	['{本单行条例第五条|@t5}和{本法规第八条|@t8}在兵团适用，师市依照{第六条第二款|@t6-k2}。'],
	[
		'有{第（一）项|@t30-k1-x1}情形的警告，有{第（二）项至第（四）项|@t30-k1-x2 @t30-k1-x3 @t30-k1-x4}的罚款。',
		at('t30-k1'),
	],
	[
		'法律依据：1.{《山洞保护法》第十条|shandong#t10}：“洞口关闭。”2.{《灯塔条例》第五条第一款|dengta#t5-k1}：“灯塔点灯。”{第二款|dengta#t5-k2}：“雾天加灯。”',
		REPORT,
	],
	// an article that a sentence goes on about, and sums of money
	[
		'{《灯塔条例》第十条|dengta#t10}规定了灯。{该条|dengta#t10}未作限定，{该条|dengta#t10}对雾天没有例外；{第二款|dengta#t10-k2}中，{该款|dengta#t10-k2}仅列举了塔。该条线路停用，该款未付，该款未作退还，该款对账后支付。',
		REPORT,
	],
	// parts of judgments, notices and the like, behind a law that the sentence has named
	['依照{《灯塔条例》第十条第一款|dengta#t10-k1}，维持原判第一项；撤销处罚决定书第二项。', REPORT],
	[
		'依照{《灯塔条例》第十条|dengta#t10}审理，判决主文第一项有误。原告诉讼请求第二项，仲裁裁决第三项不成立。',
		REPORT,
	],
	['依照{《灯塔条例》第十条|dengta#t10}办理，整改通知书第二条、保险条款第三条除外。', REPORT],
	[
		'依照{《灯塔条例》第十条|dengta#t10}和{《某局关于点灯问题的公告》第二条|!not held}、{《某某审判工作会议纪要》第三十条|!not held}办理，招标公告第三条、会议纪要第二条除外。',
		REPORT,
	],
	[
		'依照{《灯塔条例》第十条|dengta#t10}办理。第二项诉讼请求不成立，按预案第三条制定的方案第二条已落实。',
		REPORT,
	],
	['收到第三条诉求和第二条留言，打通第一条产业链、第四条证据链。', REPORT],
	// books and plans have 章 and 项 as well
	[
		'学习《某某演义》第三章、《某某发展规划》第二章第一节和《某某裁量基准》第3项，{《放灯操作规范》第三项|!no such place}除外。',
		REPORT,
	],
	// the short name of one law at the end of another one's name
	[
		'依据{《灯塔条例》|dengta}（以下简称《条例》），按{条例第三条|dengta#t3}、{桥梁条例第四条|!ambiguous}、{风筝管理条例第五条|!not held}和学习{条例第六条|dengta#t6}。',
		REPORT,
	],
	// words that are quoted of a 款 or an article
	[
		'{《灯塔条例》第十条第二款|dengta#t10-k2}规定：“违反{前款|dengta#t10-k1}、{前条第一款|dengta#t9-k1}和{本条例第五条|dengta#t5}规定，又有{前款|dengta#t10-k1}情形的。”{前款|!nothing meant}规定不明。',
		REPORT,
	],
	[
		'依据{《灯塔条例》第十条|dengta#t10}“{前款|!nothing meant}规定”、{第十一条第三款|dengta#t11-k3}“{前两款|dengta#t11-k1 dengta#t11-k2}规定”处罚。',
		REPORT,
	],
	// numbers behind the whole name of who has made them
	[
		'依据最高人民法院{法释〔2031〕7号|jieshi}、省人民政府{某政发〔2031〕3号|!not held}、某某市委办公室{某办发〔2031〕5号|!not held}。',
		REPORT,
	],
];
