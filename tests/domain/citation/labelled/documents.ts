import { REPORT, type Row } from './labelled.ts';

/** Forms of whole documents, of all kinds, that other rows do not have. As in `labelled.ts`. */
export const DOCUMENTS: Row[] = [
	// what an article says, told without marks: 本条例 and 前款 are of its law
	[
		'{《灯塔条例》第十条|dengta#t10}规定，违反{本条例第五条|dengta#t5}、{第六条|dengta#t6}规定，或者不依照{本条例第七条|dengta#t7}点灯的，罚款。',
		REPORT,
	],
	['{《灯塔条例》第十条|dengta#t10}：违反{本条例第五条|dengta#t5}规定的，罚款。', REPORT],
	[
		'{《灯塔条例》第十条第三款|dengta#t10-k3}明确规定，有{前两款|dengta#t10-k1 dengta#t10-k2}行为，又违反{本条例第五条|dengta#t5}规定，有{前款|dengta#t10-k2}情形的，罚款。按照{前款|!nothing meant}规定执行。',
		REPORT,
	],
	['{《纸船条例》第十条|!not held}规定，违反{本条例第五条|!not held}的，罚款。', REPORT],
	[
		'根据{《灯塔条例》第十条|dengta#t10}的规定，违反{本条例第五条|!nothing meant}的，罚款；{《山洞保护法》第十条|shandong#t10}规定，按照{本条例第六条|!nothing meant}关洞。',
		REPORT,
	],
	[
		'{《灯塔条例》第十条|dengta#t10}规定，灯塔应当点灯，{本条例第三条|!nothing meant}作了细化。',
		REPORT,
	],
	['{《灯塔条例》第十条|dengta#t10}规定，违反{本条例第五条|@t5}的，罚款。'],
	// in words that are quoted, 本条例 is the law that is quoted, whatever these name
	[
		'{《灯塔条例》第十条|dengta#t10}规定：“违反{本条例第五条|dengta#t5}的，依照{刑法第三条|xingfa#t3}追究；有{本条例第六条|dengta#t6}行为的，罚款。”',
		REPORT,
	],
	[
		'{《山洞保护法》第十条|shandong#t10}规定：“构成犯罪的，依照{刑法第三条|xingfa#t3}追究；违反{本法第六条|shandong#t6}的，罚款。”',
		REPORT,
	],
	// a number in the bracket that gives a short name
	[
		'落实{《纸鸢登记办法》|!not held}（{某省政府令第31号|!not held}，以下简称《办法》）和{《放飞意见》|!not held}（{某政发〔2030〕8号|!not held}，以下称《意见》），{《办法》第二条|!not held}不变。',
		REPORT,
	],
	['依照{《灯塔条例》（国务院令第901号，以下简称灯规）第五条|dengta#t5}和{灯规第六条|dengta#t6}。'],
	// what a year has counted
	[
		'| 收线 | {《灯塔条例》第五条|dengta#t5}、{第六条|dengta#t6} | 2031年第3条 | {第七条|dengta#t7} |',
		REPORT,
	],
	['落实{《灯塔条例》第五条|dengta#t5}和“三项制度”第一项、“两个办法”第二条要求。', REPORT],
	// rules that carry out a law, whose marks are those of a title within a title
	[
		'依照{某省实施〈山洞保护法〉办法第八条|shishi#t8}、{西山自治区实施<纸船法>细则第六条|!not held}办理。',
	],
	// the one autonomous regulation of the area
	[
		'根据{《某族自治州自治条例》|zizhi}，制定本条例；依照{自治条例第五条第二款|zizhi#t5-k2}、{自治州自治条例第六条|zizhi#t6}变通。',
	],
	// what words right in front of a number name has it, and not the law that was named before
	[
		'依照{《灯塔条例》第五条|dengta#t5}查处，工作要点第二条、议定事项第三条未落实，技术要求第六条、特别约定第一款不变。',
		REPORT,
	],
	[
		'根据{《灯塔条例》第五条第一款第（二）项|dengta#t5-k1-x2}，撤销被申请人所作的答复第三项，争议理由第一项、违法事实第四项不成立。',
		REPORT,
	],
	[
		'对照{《灯塔条例》第五条|dengta#t5}学习，并遵守{第六条|dengta#t6}，有{第七条|dengta#t7}情形的除{第八条|dengta#t8}外处罚；新增了{第九条|dengta#t9}，其中{第十条|dengta#t10}和附则{第六十条|dengta#t60}不变。',
		REPORT,
	],
	[
		'依照{《灯塔条例》第五条|dengta#t5}查处，操作指引第二条、整改第三条、中心工作第六条、费用第七条、创新第八条、违法行为第九条不变；另参考{第十条|dengta#t10}，引{第十一条|dengta#t11}，改{第十二条|dengta#t12}。',
		REPORT,
	],
	[
		'有的委员提出，应当与{《灯塔条例》第五条|dengta#t5}、{第六条|dengta#t6}衔接，建议将第七条第二款修改为“点灯”，建议删去第八条，修改后的条文为第九条。',
		REPORT,
	],
	// by the kind of law
	[
		'{《山洞保护法》第五条|shandong#t5}、{《灯塔条例》第六条|dengta#t6}都有规定，应当依照{上述法律第七条|shandong#t7}、{条例第八条|dengta#t8}办理，违反{办法第九条|!not held}的除外。',
		REPORT,
	],
	['会议传达了{某政办〔2030〕12号|!not held}，下发{某政发〔2030〕3号|!not held}。', REPORT],
];
