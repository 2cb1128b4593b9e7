/** What a question asks for without saying how statutes say it, and terms of which an answer has one. */
const WANTED: [asks: RegExp, terms: string[]][] = [
	// e.g. "劳动仲裁多久出结果", "产假多少天", "几个工作日答复", "保护令几小时批下来", "申请执行的期限", "试用期最长"
	[
		/多久|多长时间|多少[天日年]|几[天日年]|几个[月工小]|多少个?月|几小时|期限|时效|最[长短]/,
		['日内', '个月', '期限', '时内'],
	],
	// e.g. "不系安全带罚多少钱", "偷电瓶车怎么处罚", "重婚判几年", "在家打麻将犯法吗", "殴打他人拘留几天", "谎报火警会不会被抓", "喝酒骑车罚不罚", "造谣抓不抓", "打人关几天"
	[
		/怎么处?罚|罚不罚|抓不抓|拘不拘|判不判|关多久|关几|罚多少|罚款|罚钱|判[几多刑]|坐牢|犯法|犯罪吗|拘留几|什么罪|违法吗|被抓|抓起来|被拘/,
		['罚款', '拘留', '徒刑'],
	],
	// e.g. "听证收费吗", "办证要交钱吗"
	[/收费|[收要交]钱|免费|谁出钱/, ['费用', '收费', '收取']],
	// e.g. "几岁可以当兵", "多大能结婚", "13岁打人要负责吗"
	[/几岁|\d岁|多大(?!的?[影责])/, ['周岁']],
	// e.g. "楼上漏水谁赔", "狗咬人要赔吗", "孩子打碎玻璃谁负责"
	[
		/谁赔|赔不赔|[要能]赔|赔[吗钱]|赔多少|赔偿吗|谁负责|负责吗|谁的责任|有责任|什么责任/,
		['赔偿', '权责'],
	],
	// e.g. "口头遗嘱有效吗", "没签字的合同算数吗"
	[/有效(?!期)|算数|无效|有用吗|有没有用/, ['无效', '有效']],
	// e.g. "能不能在楼道充电", "上班时间能打扫别家吗", "这样扣钱合法吗"
	[/合法[吗不]|行不行|行吗|允许|让不让|可不可以|能不能|可以吗|能.{2,8}吗$/, ['不得']],
];

/**
 * What an answer to a question has that the question asks for: a time, a punishment, a cost, an age, who pays, what holds,
 * what is forbidden.
 * @param text what was asked, folded
 * @returns for each of them terms; a passage that has one of them may be the answer
 */
export const wantedIn = (text: string): readonly string[][] =>
	WANTED.flatMap(([asks, terms]) => (asks.test(text) ? [terms] : []));
