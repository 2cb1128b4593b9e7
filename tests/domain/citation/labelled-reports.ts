import { REPORT, type Row } from './labelled.ts';

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
];
