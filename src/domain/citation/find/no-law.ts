/** What has 条 or 项 that are no law's. */
const NO_LAWS = [
	// e.g. "双方合同", "公司章程", "该协议", "村规民约", "业主大会议事规则", "平台规则"; not 中国共产党章程
	'合同|协议|合同书|协议书|租约|备忘录|责任状|遗嘱|(?<!共产党|工会|青年团)章程|契约|保单|保险单|责任书|承诺书|规约|民约|(?:村民|居民|业主|文明|家校|班级|社区|行业|自律|小区|楼栋)公约',
	'业主(?:大会|委员会)议事规则|(?:平台|比赛|竞赛|游戏)规则|规章制度|手册',
	// e.g. "判决", "仲裁裁决", "处罚决定书", "判决主文", "诉讼请求", "股东会决议", "申辩意见", "询问笔录", "本报告"
	'判决|裁定|裁决|(?:判决|裁定|裁决|决定|调解|通知|告知|意见|建议|具结)书|(?:处罚|复议)决定|原判|主文|判项|(?:诉讼|上诉|复议|仲裁)请求|(?:股东会|股东大会|董事会|业主大会|村民会议)决议',
	'(?:申辩|答辩|辩护|代理|质证|鉴定|反馈|整改|[一二三四五]种)意见|笔录|报告',
	// e.g. "国家标准", "权责清单", "报价函", "招标文件", "示范文本", "保险条款"
	'标准|清单|名录|目录|图纸|图集|说明书|须知|标书|招标文件|(?:示范|格式|合同)文本|范本|台账|函|表|单|册|稿|票|问卷|提案|议案',
	'(?:格式|保险|免责|合同|仲裁|服务|交易|通用|专用|隐私)条款',
	// e.g. "修订草案" in front of 第九条; not 《某条例（草案）》
	'草案|草案(?:送审|征求意见|审议|建议表决|表决)稿|(?:送审|征求意见|审议|表决|讨论)稿',
	// e.g. "短视频", "校车路线"
	'视频|微博|短信|新闻|路线|线路',
].join('|');
const NO_LAW = new RegExp(`(?:${NO_LAWS})[》的中]?\\s*$`);
// e.g. "工作方案", "考勤制度", "会议纪要", "招标公告", "2031年通告", "司法建议" in running words; a title that ends so may be a document that is cited as laws are:
// 《某某工作会议纪要》第三十条, 《某局关于某某问题的公告》第二条; and papers about a law, that are not the law: "裁量基准",
// "立法说明", "县政府文件", "其司法解释", "参照司法解释一" (not 关于某某纠纷司法解释, 某法典甲编司法解释), "若干问题的解释" behind 《某法》
const PAPER =
	/(?:方案|预案|(?<!法律|诉讼|责任)制度|(?:会议|座谈)纪要|[公通]告|(?:检察|司法|审计|代表|委员)建议|裁量基准|(?:立法|起草|修改|编制)说明|(?:宣传|学习)提纲|文件|(?<!法|编|通则|制度|关于[^，。；]{2,40})司法解释|(?:^|[，、；：（和与及按照据用见看])司法解释[一二三四五六]|(?<=》(?:若干|具体|应用|法律)*)问题的解释)(?:的|中)?\s*$/;

// e.g. "规划纲要", "发展规划", "行动计划", "技术规范", "按照规划" in front of 第三章: papers that have 章 of their own; not 本规划, nor
// 为了规范第三条
const WORK =
	/(?<![本该])(?:纲要|大纲|教材|教程|读本|指南|指引|[白蓝]皮书|(?:发展|专项|总体|详细|整体|空间|区域|建设|工作|五年)规划|(?:行动|工作|实施|年度|五年)计划|(?:^|按照?|依[照据]|根据|符合|落实|执行|违反)(?:规划|计划)|(?:技术|行业|操作|业务|服务|设计|施工)(?:规范|规程))的?$/;

/**
 * Whether words in front of a number name a plan, a book or the like, whose title nobody knows.
 * @param own what the text itself is called: in a 规划, 规划第三章 is its own
 */
export const namesWork = (words: string, own = ''): boolean =>
	WORK.test(words) && !own.endsWith(words.replace(/的$/, '').slice(-2));

// e.g. "三项制度", "两个办法" in marks: so many things
const SO_MANY = /^[一二两三四五六七八九十]+[项个][\u4e00-\u9fff]{2}$/;

/** Whether a title names what is no law, a contract or the like. */
export const titlesNoLaw = (name: string): boolean =>
	SO_MANY.test(name) || (NO_LAW.test(name) && !/本章程[》的中]?\s*$/.test(name));

/** The same of the words in front of a number. */
export const namesNoLaw = (before: string): boolean => titlesNoLaw(before) || PAPER.test(before);

/** Whether a title is that of what has not become a law yet: 某条例（修订草案）, 某办法（征求意见稿）. */
export const isDraft = (title: string): boolean => /[（(][^（()）]*(?:草案|稿)[）)]$/.test(title);

/** Whether a line speaks of a draft: its articles are like those of the law that it is to change. */
export const speaksOfDraft = (text: string): boolean =>
	/草案|(?:送审|征求意见|审议|表决|讨论|修订)稿/.test(text);

/** Whether titles are those of documents that are cited as laws are: no contracts, no drafts. */
export const areCited = (titles: readonly string[]): boolean =>
	titles.some((title) => !titlesNoLaw(title) && !speaksOfDraft(title));
