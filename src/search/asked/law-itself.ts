/** A question about a law itself, and not about what it says. */
export interface AskedOfLaw {
	/** As it was asked: 反间谍法, 《反间谍法》. */
	name: string;
	/** What changed in it, or the law as a whole: its text, its days, whether it is in force. */
	wish: 'changes' | 'whole';
}

// e.g. "请问", "帮我查一下", "哪里能下载"
const BEFORE =
	'(?:请问|我?想?(?:查|看|找)(?:一下|看|找)?|帮我(?:查|找)(?:一下)?|(?:在?哪里?)?(?:能|可以)?(?:下载|看到?))?';
const DONE = '(?:通过|颁布|公布|发布|出台|制定|施行|实施|执行|生效|修订|修正|修改|更新|废止|失效)';
// e.g. "什么时候", "是哪一年", "自何时起"
const WHEN =
	'(?:是|自|从|在)?(?:什么时候|什么时间|何时|哪一?(?:年|天|日)|几[几年月号]+)(?:起|开始|才)?';
const HOW = '(?:是?(?:什么时候|哪一?天|哪一?年|多少|什么|谁))?';
// e.g. "了什么", "了哪些内容", "哪些条文"
const WHAT = '了?(?:什么|哪些|哪里|哪儿|多少)(?:内容|条文|条|地方|规定)?';

const CHANGES = [
	// e.g. "新旧对照表", "修订前后的对比", "2014版和2023版比较"
	'(?:新旧|新老|修订|修正|修改)?(?:前后)?(?:的)?(?:条文|版本|文本)?(?:对照表?|对比|比较|比对)',
	// e.g. "修订了哪些内容", "改了什么"; the year of 2021修订了什么 has been taken with its word
	`(?:最近|这次|新)?(?:修订|修正|修改|改动|变动|改|变)${WHAT}`,
	'了(?:什么|哪些)(?:内容|条文|条|地方)?',
	// e.g. "有哪些变化", "修订以后有什么不同"
	'(?:修订|修正|修改)?(?:以?后)?有?(?:哪些|什么|啥)(?:新)?(?:变化|修订|修正|修改|改动|变动|不同|区别)',
	// e.g. "和2023年版有什么不同", "新旧版有什么区别"
	'(?:新(?:旧|老)(?:两?版)?|[和与跟同]\\d{4}年?(?:版|的)*)的?(?:有?(?:哪些|什么|啥)?)?(?:变化|不同|区别|差别)',
];

const WHOLE = [
	// e.g. "全文", "原文下载", "电子版在哪里下载"
	'(?:全文|原文|正文|官方文本|文本|条文|目录|电子版|word版?|pdf版?)+(?:在?哪里?)?(?:能|可以)?(?:下载|阅读|[查看])*',
	'下载',
	// e.g. "什么时候施行", "是哪一年修订的"
	`${WHEN}${DONE}的?`,
	// e.g. "施行日期", "生效时间是什么时候"
	`${DONE}(?:日期|时间|年份|年度)${HOW}`,
	// e.g. "还有效吗", "现在是否有效", "有没有废止"
	'(?:现在|目前|如今)?(?:还|是否|是不是|有没有|仍)?(?:现行)?(?:有效|在用|适用|废止|失效|作废|过时|生效|施行)了?(?:吗|没有|没|么)?',
	// e.g. "废止了吗", "修订过没有"
	`${DONE}[了过](?:吗|没有|没|么)`,
	'(?:时效性?|效力级别|法律效力|文号|发文字号)' + HOW,
	// e.g. "是谁制定的", "发布机关"
	`是?(?:谁|哪个(?:部门|机关|单位)|什么(?:机关|部门|单位))${DONE}的`,
	`${DONE}(?:机关|部门|单位)${HOW}`,
	// e.g. "有多少条", "一共几章"
	'(?:一共|总共|共)?有?(?:多少|几)(?:条|章)',
	// e.g. "属于什么法", "是什么级别的文件"
	'(?:是|属于)(?:什么|哪一?[类种级个])(?:性质|级别|类型|效力)?的?(?:法律?|法规|文件|级别|效力|部门法)',
];

const NAME = '[《〈]?([^《》〈〉]{2,60}?)[》〉]?';
const asking = (forms: readonly string[]): RegExp =>
	new RegExp(`^${BEFORE}${NAME}\\s*(?:的)?\\s*(?:${forms.join('|')})[?？。]?$`, 'u');
const FORMS = [
	['changes', asking(CHANGES)],
	['whole', asking(WHOLE)],
] as const;

/** What is longer asks more than that. */
const LONGEST = 100;

/**
 * What a question asks of a law itself: 反间谍法新旧对照, 反间谍法什么时候施行, 反间谍法全文. No article answers it, but the law's page
 * or the comparison of its wordings does.
 * @param text what was asked, folded
 * @param isName whether something is the name of a law; of several that fit, the shortest is taken
 */
export function askedOfLaw(text: string, isName: (name: string) => boolean): AskedOfLaw | null {
	if (text.length > LONGEST) return null;
	for (const [wish, form] of FORMS) {
		const name = form.exec(text)?.[1];
		if (name !== undefined && isName(name)) return { name, wish };
	}
	return null;
}
