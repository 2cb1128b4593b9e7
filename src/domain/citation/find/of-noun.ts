import { isLawLike } from './names/law-like.ts';
import { LEADING_VERBS } from './names/leading-verbs.ts';

// What may stand in front of 第五条 where it is a law's that was named before.
const LEADS = [
	LEADING_VERBS,
	// e.g. "严守", "有", "属于", "不具备", "实施", "不服", "引", "看"; not 指引, 行为
	'(?<![看职留驻])守|有|属于|属|达到|实施|从事|作出|享有|具备|出现|提交|移交|交付|提供|报送|取得|采取|犯|不服|落实|贯彻|援用|结合|围绕|超出|突破|满足|规避|遗漏|缺少|涉及|包括|包含|载明|[写列注标]明|[列纳写并移归]入|(?<!指)引|参考|参阅|见|看|查阅|即|如|是|(?<!行)为|(?<!旨)指',
	// e.g. "除", "因", "按", "将", "以及", "其中", "的", "了", "上述", "后者", "特别"; not 原因, 方向, 费用, 创新
	'除|(?<!原)因|无|非|若|系|仅|只|凡|含|通过|针对|关于|现行|正文|条文|(?<!理)由|对|就|在|从|自|至|到|(?<!方)向|将|把|按|依|循|凭|经|于|(?<![费信作])用|以|及|和|与|跟|同|或者?|但|并|且|又|也|还|均|仍|应|可|须|而|则|的|之|中|里|内|其|该|此|原|旧|(?<!创)新|现|了|过|着|等|上述|前述|前者|后者|特别|尤其|主要',
	// e.g. "受", "接受", "造成", "查处", "面临", "借鉴", "支持", "架空", "踩"
	'(?<![感享忍难])受到?|接受|造成|引起|涉嫌|认定|查处|证明|表明|践行|宣传|承担|面临|面对|引发|招致|绕|避|借鉴|借助|依托|对标|衔接|呼应|回应|支持|反对|否定|肯定|认可|承认|质疑|推翻|架空|维护|破坏|侵犯|妨碍|影响|合乎|契合|吻合|匹配|宣读|朗读|出示|列举|罗列|主张|声称|辩称|误[读解]|(?<!公)认|踩|碰',
	// what verbs end in: "看懂", "讲透", "绕开", "删掉", "读完", "落进"; not 收入, 支出
	'出(?<!支出)|入(?<!收入|投入)|[进住清懂透开掉完给查]',
	// e.g. "使", "缺", "触及", "照抄", "排除", "等同", "例如": what is done to a place or with it; not 缺陷, 减少, 大使
	'(?<![大天])使|致使|导致|令|让|(?<!短)缺|(?<![减很至])少|触[及碰]|牵涉|排除|豁免|[代替]替|代替|悖|背离|忽[视略]|核对|对比|比[较对]|套用|沿袭|照[抄搬]|摘[录抄]|[引转]述|重申|强调|突出|吃透|加上|外加|连同|如同|类似|等同|相当于|例如|比如|譬如|特指|亦即|意即|而非|并非',
	// e.g. "记住", "记牢", "翻到", "谈谈": what a speaker says
	'[牢谨]?记(?:住|牢|得|下)?|注意到?|关注到?|[翻打看读说谈讲回找]到|翻开|打开|[讲说谈]{1,2}|熟悉|掌握|理解',
	// e.g. "学习", "删去", "改为", "作为", "对应"; not 整改, 工作
	'学习|解读|讲解|宣讲|研读|讨论|审议|修[改订正]|增加|新增|增设|补充|充实|完善|细化|删[去除]|取消|保留|沿用|调整|合并|拆分|对应|(?<!整)改|(?<!工)作',
	// e.g. "总则", "合同编", "第三章", "规定", "所列", "条例": a law by its kind, or words of one; not 汇编, 规章, 环节
	'[总分附]则|序言|(?<![汇选])编|(?<!规)章|(?<!环)节|规定|所列|所称|所述|所指|条例|办法|细则|法律|法规',
].join('|');
const LEADS_AT_END = new RegExp(`(?:${LEADS})$`);
// e.g. "建议将", "拟删去", "建议：…；删去", "建议增加一条，作为", "修改后的条文为" in front of 第七条: of the draft that a report on it is about
const OF_DRAFT =
	/(?:建议|拟)(?:将|把|在|对|删[去除]|增加)?(?:原)?$|建议[：:][^。]*(?:将|把|在|删[去除])$|(?:建议|拟)[^。]{0,160}(?:增加|新增)[一两二三][条款项]，?作为$|条[文款]?(?:序|号)?(?:调整|修改|改)?为$/;

/** Whether words lead to a place of the draft that a report is about: 建议将, 建议增加一条，作为. */
export const isOfDraft = (front: string): boolean => OF_DRAFT.test(front);

// e.g. "移至", "并入了", "调整到" in front of 第七条
const MOVED = /(?:移[至到入]|[并归]入|调整[至到])了?$/;

/** Whether words say that something goes to a place: in a paper on a draft, to one of the draft. */
export const isMovedTo = (front: string): boolean => MOVED.test(front);

// e.g. "“十五条措施”", "“关于修路的建议”" in front of 第三条: what has a name in quotation marks, and no words that are quoted
const NAMED_IN_MARKS = /[“「]([^“”「」，。；：！？]{2,40})[”」]的?$/;
// e.g. "《渡船规范》“" in front of 第三条”: a title that names no law, whose place is quoted
const TITLED_NO_LAW = /《([^《》]{2,40})》[“‘]$/;
// e.g. "对去年签订的渡船租赁合同，" in front of 第三条租金偏低的, "协议，其中"
const OF_CONTRACT = /(?:合同|协议书?|章程)，(?:其中的?)?$/;
const WORD = /[\u4e00-\u9fff]$/;
// e.g. "工作要点", "整改措施", "考勤制度", "厂规": papers that have 条 as well, and what is counted in them
const PAPER =
	/(?:要点|计划|总结|提纲|材料|汇编|简报|措施|举措|纪律|党纪|制度|规章|[厂家班队店校馆]规|教材|教程|课本|讲义|试卷|预算|需求|台账|方案|经验|做法|体会|教训|问题|任务|目标|职责|文件|通报|[通公]告|纪要|通知|批复|答复|来文|讲话|建议|承诺|[书稿函])的?$/;

/**
 * Whether a number that stands alone is one of what the words in front of it name, and of no law that was named before: 依照《某法》第三条查处，工作
 * 要点第二条未落实; 依照《某法》第三条撤销所作的答复第二项. Whoever goes on about a law has a verb there, or a word that joins: 并遵守第五条, 以及第六条.
 * @param front the words in front of it
 * @param isOfLaw whether it is surely written as places of laws are: then it takes more than a word in front
 */
export const isOfNoun = (front: string, isOfLaw = false): boolean =>
	isOfDraft(front) ||
	isOfMarked(front) ||
	OF_CONTRACT.test(front) ||
	PAPER.test(front) ||
	(!isOfLaw && WORD.test(front) && !LEADS_AT_END.test(front));

function isOfMarked(front: string): boolean {
	const [, name] = NAMED_IN_MARKS.exec(front) ?? TITLED_NO_LAW.exec(front) ?? [];
	return name !== undefined && !isLawLike(name);
}
