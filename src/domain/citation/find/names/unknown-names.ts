import { NUMERAL } from '../../../law/numbers/numerals.ts';
import { LEADING_VERBS } from './leading-verbs.ts';
import { isLawLike } from './law-like.ts';

// Words that lead to a name, up to the last of them. e.g. "依照", "违反了", "应当在", "认定为", "如无", "超出", "应当用", "认为"; not in 环境影响评价法,
// 人工影响天气管理条例, 确定土地权属条例, 法律适用法
const LEADS = new RegExp(
	`^.*(?:(?:(?<!法律)适用|${LEADING_VERBS.replace('适用|', '')}|属于|落实|贯彻)了?|所称|规定的|存在|认定为|(?:应当|可以)在|现行|具有|确定(?!土地)|包括|是指|不受|影响(?!评价|天气)|删去|涉及|如无|超[出过]|突破|认为|觉得|(?:应当|可以|改|同意|(?<![重主需必])要)用(?![水电地林气工]|海域))`,
);
// 实施 as a verb: 实施某某法第三条的行为; not in 某某法实施条例, 某省实施某某法办法, 省实施办法
const CARRIED_OUT = /^.*(?<![省市县区州法例])实施(?!条例|细则|办法|规定|意见|方案)/;
// What is said right in front of 条例, and ends the name of no law. e.g. "发现" in 发现条例第九条所列行为, "对标" in 对标条例, "了" in 实施了办法第九条的行为,
// "有" in 当事人有条例第九条情形; not in 国有条例, nor 原有条例, which is an earlier one
const SAID_OF_KIND =
	/^.*(?:发现|造成|出现|导致|引起|引发|涉嫌|确保|加强|围绕|熟悉|掌握|理解|吃透|明确|规避|逃避|触碰|践行|恪守|严守|对标|具备|满足|达到|没有|依托|除了|例如|比如|[且是了]|(?<![国所公私共占持原旧])有|从事|开展|进行|表明|主张|辩称|承认|否认|知晓|遵从|请求|要求)(?=(?:条例|办法|细则)$)/;
// How something is done, e.g. "广泛" in 广泛宣传
const HOW = '(?:广泛|深入|大力|全面|集中|持续|积极|系统|组织|依法|再次|及时)';
// The same of verbs that names end in as well, where nothing stands in front but how it is done. e.g. "学习" in 学习条例第九条, "广泛宣传"; not in
// 政策解读办法, nor 认定办法, which 工伤认定办法 may be called
const DONE_WITH_KIND = new RegExp(
	`^(?:${HOW}+(?:审[查核]|核[查实]|检查|查处|认定|推进|保障|证明)|${HOW}*(?:学习|宣[传讲]|制定|起草|公布|废止|运用|提出|解读|查阅|讲解|[列纳]入|出台|说明))(?=(?:条例|办法|细则)$)`,
);
// A law in front of the last one: 某某法和, 本条例以及; not in 科学技术普及法, 人口与计划生育法
const LAW_IN_FRONT =
	/^.*(?:法|典|条例|规定|办法|细则|解释|规则|决定|章程|规章|法规)(?:[和或及与]|以及|或者)/;
// A place in a law in front of another one. e.g. "第十条和" in 第十条和省风筝条例
const PLACE_IN_FRONT = new RegExp(
	`^.*第[${NUMERAL}0-9]{1,9}[条款项目章节](?:[和或及与、]|以及|或者)?`,
);
// Single words in front of a name; not in 对外贸易法, 突发事件应对法, 自由贸易港法, 扫除文盲工作条例, 转基因生物管理条例, 以工代赈管理办法, 在线教育管理办法, 除草剂管理规定;
// 罕见病防治条例, 依兰县风筝条例; 依 of 依条例 only behind another word: 未依条例, 由县应急局依条例
const SINGLE_IN_FRONT =
	/^.*(?:(?<![意常罕])见(?![义习证])|[将的把于]|(?<!自)由|(?<!应)对(?![外口台])|(?<![扫消清])除(?![草尘害])|按(?!揭)|以(?!工)|(?<!基)因|在(?!线)|(?<=[未须应可])依(?!法)|(?<=[\u4e00-\u9fff])依(?=(?:条例|办法|细则)$)|(?<!皈)依(?![法兰安赖托靠从存附次规条])(?=.{2}))/;
// e.g. "有" in 有某某法第三条情形, "结合" in 结合某某法第三条, "详见", "而", "所以", "重点审查", "为"; not in 有线电视管理条例, 犯罪记录管理办法, 属地管理规定,
// 见义勇为条例, 看守所条例
const VERB_IN_FRONT =
	/^(?:(?:重点|逐[条项]|一并|认真|严格|主要)(?:审[查核]|核[查对]|检查|把握|落实)|结合|[参详]?见(?!义)|[参查]?看(?!守)|有(?![关线色限机毒害奖])|犯(?!罪)|属(?!地)|依(?!法|[兰安]县)|[和或及与](?!国)|但(?!书)|且(?!末)|故(?!宫)|[而又也却才既仅均凡若让跟为]|使(?!用|馆|领)|因而|所以|不过|此外|另外|同时|尤其是|特别是|然(?![气后]))/;
// "原" in 原侵权责任法第六条, of a law that is no longer in force; not in 原产地条例, 原条例
const FORMER_IN_FRONT = /^原(?![产子油料木始种煤材]|(?:法|条例|办法|规定|细则|规则|解释)$)/;
// "关于审理某某案件若干问题的解释", "最高人民法院关于某某的批复", "最高人民检察院关于办理甲、乙案件若干规定": 于 and 的 are words of the name
const ABOUT_NAME =
	/(?:(?:最高人民法院|最高人民检察院|国务院)[、和]?)*关于[\u4e00-\u9fff（）()、]{2,55}(?:的[\u4e00-\u9fff]{0,4}|若干)(?:解释|解答|规定|决定|批复|意见|通知|办法|答复|安排)$/;
// e.g. "有关规定", "解释", "依法", "国法", "国家法", "土办法", "这部法": no names, though they end like names; not 公司法, 无障碍环境建设法, 法律适用法
const NO_NAME =
	/^(?:.{0,8}(?:依|违|守|执|(?<!公)司|非|(?<!劳)合|方|立|(?<!法律适)用|做|看|想|说|书|无|以|普|变|学|送|(?<!建)设))?法$|^(?:国|家|国家|[这那][部个])法$|^土办法$|^(?:.{0,4}(?:有关|相关|国家|其他|上述|下列|具体|前款|另有|作出|规定|处罚|行政|本院|修改|修订|完善|细化|该|此|其))?(?:规定|办法|决定|决议|解释|规则|规程|细则|通知|意见|条例|制度|安排|批复|答复|章程|公约|协定|守则)$|^司法解释[一二三四五六七八]$/;

// e.g. "并及时通知", "应当书面通知", "可以决定": what somebody does to those of whom the article tells; not 省政府通知, 行政处罚决定
const DONE =
	/(?:应当?|可以?|必须|不得|有权|并|再|须|依法|及时|立即|当场|当面|书面|口头|电话|另行|提前|事先|逐一|一并|同时|如实|统一|分别|直接|自行|予以|未|先行|主动|按时|按期|如期)(?:通知|决定|答复|批复)$/;

// e.g. "其实施细则", "该办法": of a law that was named before
const POINTS_BACK = /^[其该此]/;

// e.g. "党章", "团章": what everybody calls 《中国共产党章程》; not 全党章节
const CHARTER = /(?:党|(?<!社)团)章$/;

// "（一）" in （一）条例第九条: the mark of the line
const MARK_IN_FRONT = /^（[一二三四五六七八九十]{1,3}）/;

// "件（" in 5件（条例第九条）: a bracket that the name does not close; not in 某解释（二）
const OPEN_BRACKET = /^.*[（(](?=[^（()）]*$)/;
// "2）" in （2）细则第九条: the end of a bracket that the name does not open
const CLOSED_BRACKET = /^[^（()）]*[）)]/;

/** Words that end in a name, without what leads to it: 由公安机关依照某某法 → 某某法. */
export const withoutLeads = (words: string): string =>
	[
		SAID_OF_KIND,
		LEADS,
		CARRIED_OUT,
		LAW_IN_FRONT,
		PLACE_IN_FRONT,
		SINGLE_IN_FRONT,
		VERB_IN_FRONT,
		FORMER_IN_FRONT,
		DONE_WITH_KIND,
	].reduce((rest, pattern) => rest.replace(pattern, ''), words);

/**
 * The name of a law that nobody has named to the site, at the end of running words.
 * @returns null for words that end in no name: 依照有关规定, 依法
 */
export function unknownNameAtEnd(words: string): string | null {
	const charter = CHARTER.exec(words)?.[0];
	if (charter !== undefined) return charter;
	if (!isLawLike(words)) return null;
	const about = ABOUT_NAME.exec(words)?.[0];
	if (about !== undefined) return about;
	// Only what is about something may have more than one part: 关于审理甲、乙案件的解释.
	const last = words.slice(words.lastIndexOf('、') + 1).replace(MARK_IN_FRONT, '');
	const name = withoutLeads(last.replace(OPEN_BRACKET, '').replace(CLOSED_BRACKET, ''));
	const isNone = NO_NAME.test(name) || DONE.test(name) || POINTS_BACK.test(name);
	return name.length < 2 || isNone ? null : name;
}

// e.g. "依照治安管理处罚法", "违反人口与计划生育条例"; not 依照有关税法, 违反本条例, 按照职责和本条例
const BEHIND_LEAD = new RegExp(
	`(?:${LEADING_VERBS})((?:(?!有关|相关|国家|我国|上述|法律|规定|需要|${LEADING_VERBS})[^的本该其此和或及了依须应、，。；])*?(?:(?<![办方合违司执守立])法典?|[^管理的本该其此和或及与了]{2}条例))$`,
);
// e.g. "上位法", "税法", "诉讼法", "习惯法", "相邻关系法": kinds of laws; and "加权平均法", "三分法": ways to reckon
const KIND_OF_LAWS =
	/^(?:上位|下位|新|旧|诉讼|实体|程序|国内|国际|当地|行政|民商|刑事|经济|社会|国际惯例|习惯|自然|.{0,2}关系|.{0,2}税)法$|(?:平均|百分|比例|直线|[二三四]分|倒推|递减|评分|打分|评估|最低价|抽签|摇号|差额|收益|比较|采样|[计估推换]?算)法$/;
// e.g. "的有关规定", "关于…罪的规定", "和本条例规定", "等法律", "，给予处罚"
const CITED_SO =
	/^(?:的?(?:有关|相关|特别|具体|相应)?规定|关于|[、和与及]本(?:法|条例|办法|规定|细则)|[、和及](?:其他)?(?:有关|相关)?(?:法律|行政法规|法规)|等(?:有关|相关)?(?:法律|法规|规定)|，?(?:予以|给予|进行|追究))/;
// Laws that everybody knows: their names need nothing behind them.
const FUNDAMENTAL = /^(?:中华人民共和国)?(?:宪法|刑法|民法典)$/;

/**
 * The name of a law that nobody has named to the site, in words that cite it without a place: 依照某某法的规定.
 * @param words that end in the name
 * @param behind what follows it
 * @returns an empty text for words that end in no name
 */
export function unknownNameBehindLead(words: string, behind: string): string {
	const name = BEHIND_LEAD.exec(words)?.[1] ?? '';
	if (name.length < 2 || NO_NAME.test(name) || KIND_OF_LAWS.test(name)) return '';
	return FUNDAMENTAL.test(name) || CITED_SO.test(behind) ? name : '';
}
