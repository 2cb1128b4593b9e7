import { NO_UNIT, RATES, UNITS } from './units.ts';

// e.g. "由", "从去年的", "由2022年的", "由法定": words in front of what a figure was
export const FORMERLY =
	'[由从](?:(?:法定|规定|去年|上年|上年度|年初|原来|原先|\\d{4}年(?:度)?)的?)?';

// e.g. "审批时限由20个工作日压缩至", "接听量由2022年的800件降至2023年的": what it became is told of 审批时限, 接听量
const FROM_FORMER = new RegExp(
	`${FORMERLY}\\d[^由从]*[至到为](?:(?:承诺|目前|现在|今年|本年|\\d{4}年(?:度)?)的?)?$`,
);

// e.g. "败诉率同比下降3.1个百分点至" in front of "6.2%": of the 败诉率
const CHANGED_BY = new RegExp(
	`^([^\\d]{2,20}?)(?:同比|环比|[比较](?:去年|上年)(?:同期)?)?(?:增长|增加|上升|提高|提升|下降|减少|降低)了?\\d[\\d,.]*[万亿]?(?:${UNITS})[至到]$`,
);

// e.g. "投入资金2000多万元" before "新建司法所3所": told of already
const OTHER_FIGURE = new RegExp(
	`^.*\\d[.,]*[余多]?[万亿]?(?!${NO_UNIT})(?:${UNITS})(?=(?![和与及])[\\u4e00-\\u9fff]{3})`,
);
// e.g. "旁听庭审1次" before "15人": both are told of 旁听庭审
const FIGURE_BEFORE = new RegExp(`\\d[\\d.,]{0,24}[余多]?(?:${UNITS})$`);

// e.g. "同比下降", "较上年增长", "分别较上年增长", "比2022年多", "压减": of what, the clause before says
const CHANGE =
	/^(?:分别)?(?:同比|环比|[较比]?(?:去年|上年|上年度|同期|去年同期|上年同期|\d{4}年(?:度|同期)?))?(?:分别)?(?:增长|增加|上升|提高|提升|下降|减少|降低|压减|压缩|缩短|改善|回升|回落|降|增|多|少|[增降]幅|增速)?(?:为|达到?)?了?[-+－＋]?$/;
// e.g. "分别较上年增长3.2%和" in front of "下降"
const OTHER_CHANGE = new RegExp(`^.*\\d(?:${RATES})(?:和|与|及|、)`);

// e.g. "立案数比上年的402件减少"
const CHANGE_FROM =
	/[比较](?:去年|上年|上年度|同期|\d{4}年(?:度)?)[^，。；]*\d[^，。；]*(?:增长|增加|上升|提高|下降|减少|降低|高出?|低|多|少)了?$/;

// e.g. "占", "占年计划的": a share, of what the clause before says
const SHARE = /^(?:分别)?占/;
// e.g. "第一季度", "上半年", "3月份", "其他", "另", "最低的": which part of something, and not of what; "全年", "全镇"
const PART =
	/^(?:最[高低]的?|全[省市县区州镇乡局厅委办]|第?[一二三四]季度|[上下]半年|全年|今年|年内|本年度?|\d{1,2}月份?|其[他它余]|其中|另外?)$/;

/** Whether a name says only that something else has changed, or which share or part of it this is. */
export const isChange = (label: string): boolean =>
	CHANGE.test(label.replace(OTHER_CHANGE, '')) ||
	CHANGE_FROM.test(label) ||
	SHARE.test(label) ||
	PART.test(label);

// e.g. "全年共组织了", "2023年我办先后开展", "全县共"
const OPENING =
	/^(?:一是|二是|三是|四是|五是|其中|\d{4}年(?:度)?[、和]?|全年|今年|年内|本年度|本年|上半年|下半年|截至目前|截至年底|我办|我局|我委|我单位|全办|全局|全(?:[省县区州镇乡厅委]|市(?!场))(?:系统)?|先后|即(?![办时将期日刻席])|累计|共计|总计|共|仅有|现有|有(?![效关序奖力线色偿害机毒限证声责权])|包括|已|并|对|为|向|了|组织|开展|举办|召开|进行|完成|举行|发放|印发|办理(?!时[限间])|实施)+/;
// e.g. "群众好评率均达到", "宣传资料共"
const CLOSING =
	/(?:(?:提升|提高|增加|上升|增|升|下降|降低|减少|缩短|压缩|降|减)[至到]|(?<![人户村年月日平])均|都|已|(?<=[\u4e00-\u9fff]{2})各|共计|累计|合计|总计|共|控制在|达到|达|(?<!行)为|约|近|逾|仅|只|超过|突破|超|了|有|到|完成|开展|(?<!调解|社会|自治|服务|经济|合作|群团|公益)组织|举办|召开|进行|发放|分别)+$/;

/** Of an opening, `为` in front of whom something was done for: `共为竹农挽回损失`. */
function keptOf(opening: string, at: number, whole: string): string {
	const isFor = DONE_FOR.test(whole.slice(at + opening.length));
	return isFor ? (FOR.exec(opening)?.[1] ?? '') : '';
}

// e.g. "县长王某某同志主持召开" in front of "常务会议": who did it is no name of a figure
const PERSON =
	/^[\u4e00-\u9fff]{2,14}同志(?:(?:亲自)?(?:主持|带头))?(?:召开|听取|研究|参加)?(?=[\u4e00-\u9fff]{2})/;

// e.g. "依据《某法》第三十三条第一款" in front of "不予处罚": by what it was done
const BASIS = /^(?:依据|依照|根据|按照|适用)《[^》]+》(?:第[^，。；]{1,6}?[条款项])*(?:的?规定)?/;

// e.g. "把审批时限", "将办结时间" of 把审批时限压缩到; not 将军渡口
const MADE_SO =
	/^(?:把|将(?!军))(?=[\u4e00-\u9fff]{2,18}(?:时[限间]|[量率数费价]|事项|标准|门槛|环节|材料)$)/;

const LONGEST_LABEL = 20;

// e.g. "为" in front of "23家", or "先后向"
const FOR = /(?<![因作成认行名变])([为向])$/;
// e.g. "企业提供法律咨询" behind "为23家"
const DONE_FOR =
	/^[\u4e00-\u9fff]{2,6}?(?:提供|解决|解答|办理|挽回|追[讨回]|减免|节约|发放|赠送|送去|开展|配备)/;

// e.g. "在" in front of "5所学校开设", "对" in front of "18个项目巡查": where it was done, or to whom
const TO_WHOM = /^[在对为向由从给]$/;
const WHO =
	/^(?:的)?([\u4e00-\u9fff]{2,6}?)(?:开设|开展|设立|设置|举办|组织|实施|进行|巡查|检查|抽查|核查|督查|督导|走访|回访|宣[传讲]|安装|建立|建成|推行|试点|发放|提供|下达|作出|立案)/;

/** What is counted: `6次集中学习` → 集中学习; `好评率均达到100%` → 好评率; `发放宣传资料2000份` → 宣传资料. */
export function labelOf(before: string, after: string): string {
	const behind = after.replace(/^的/, '').replace(CLOSING, '');
	if (
		/^[\u4e00-\u9fff]{2,}$/.test(behind) &&
		behind.length <= LONGEST_LABEL &&
		!/^(?:以上|以下|左右|以内|全部|悉数|均已?|都已?|已经?|得到|得以)/.test(behind)
	)
		return DONE_FOR.test(behind) ? (FOR.exec(before)?.[1] ?? '') + behind : behind;
	const ahead = before
		.replace(CHANGED_BY, '$1')
		.replace(FROM_FORMER, '')
		.replace(FIGURE_BEFORE, '')
		.replace(OTHER_FIGURE, '')
		.replace(CLOSING, '');
	const named = ahead
		.replace(BASIS, '')
		.replace(PERSON, '')
		.replace(OPENING, keptOf)
		.replace(MADE_SO, '');
	if (TO_WHOM.test(named || ahead)) {
		const whom = WHO.exec(after)?.[1];
		if (whom !== undefined) return whom;
	}
	// e.g. "实有": 实 alone says nothing
	const label = named.length >= 2 ? named : ahead.length === 1 ? before : ahead;
	return label.length > LONGEST_LABEL ? shortened(label) : label;
}

// e.g. "区委主要负责同志主持召开" in front of "全面依法治区委员会会议"
const DONE = /^.*(?:召开|听取|研究|开展|组织|举办|参加|办理|完成|印发|制定|建立|查处|化解)/;

// e.g. "《示例法》《示例条例》宣传": what the names of laws are in front of
const BEHIND_NAMES = /》([^《》]+)$/;

// e.g. "学习《某规定》" of "局长组织学习《某规定》": a name that is cut in two names nothing
const LAW_AT_END = /(?:学习|宣传|宣讲|出台|制定|修订|印发)?《[^《》]{1,40}》$/;

/** The end of a long label: what was done goes, as far as that leaves a name. */
function shortened(label: string): string {
	const name = label.replace(DONE, '');
	if (name.length >= 3 && name.length <= LONGEST_LABEL) return name;
	const [law] = LAW_AT_END.exec(label) ?? [];
	if (law) return law;
	const [, behind = ''] = BEHIND_NAMES.exec(label) ?? [];
	return behind.length >= 2 ? behind.slice(-LONGEST_LABEL) : label.slice(-LONGEST_LABEL);
}

// e.g. "干部参加法律知识考试", "执法人员取得证件": people, and what they did
const PEOPLE_DO = /^([\u4e00-\u9fff]{2,6}?)((?:参加|参与|通过|取得|接受)[\u4e00-\u9fff]{2,})$/;

// e.g. "参加" behind "1560人次"
const TOOK_PART = /^(?:参加|参与|到场|受教育|受益)$/;

/**
 * `参加` behind `举办讲座8场，1560人次` is told of the 讲座.
 * @param label the name of a figure
 * @param above the name of the figure before
 * @param between the words between the two figures
 */
export const tookPart = (label: string, above: string, between: string): string =>
	TOOK_PART.test(label) && above !== '' && !/[。；]/.test(between) ? above + label : label;

/** Of people it is they who are counted: `干部参加考试` → 参加考试的干部. */
export const asCounted = (label: string, unit: string): string =>
	['名', '人', '人次'].includes(unit) ? label.replace(PEOPLE_DO, '$2的$1') : label;
