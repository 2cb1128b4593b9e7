import { parseNumeral } from '../../law/numbers/numerals.ts';
import { LEADING_VERBS } from './names/leading-verbs.ts';
import type { CitedUnit, RelativeUnit, Span } from '../model.ts';
import { matchAt } from './match-at.ts';

/** 前款, 本条, 该款 and where it stands. */
export interface WrittenRelative extends Span {
	naming: RelativeUnit;
}

const RELATIVE_UNITS: Record<string, CitedUnit> = {
	编: 'part',
	章: 'chapter',
	节: 'section',
	条: 'article',
	款: 'paragraph',
	项: 'item',
};
// e.g. "上款规定", "本款第一项", "本款前两项", "本款（一）、（二）项", "上款各项", 将该条修改为, "本款但书", "该款前段", "该款除外", "上款情形",
// 犯本款罪, "该款列的", 符合上款两项以上, 依据该条或者另行, "上条二款"
const GOES_ON =
	'(?=\\s*第|[（(][一二三四五六七八九十]|(?<=款)前[一两二三四五六七八九]?项|之?规定|所|列[的举明出]|中|的|各|修改为|改为|但书|[前后]半?[段句]|除外|[以之]外|罪|情形|行为|情况|事项|[一两二三四五]项(?:以上|之一|规定)|(?<=条)(?:其他|或者|[一二三四五六七八九十0-9]{1,2}款))';
// e.g. "该条明确", "该条未作限定", "该条对", "该条应当", "该条能否", "该条是", "该款仅", "该款未明确", "该款是对", "该款表明", "该款同时规定", "该款没有规定的", "该款与第一款", "该款其他各项", "该款已不再施行", "该条已被废止": what is said of an article, or of a 款 that is
// no sum of money; not 该条应急通道
const IS_SUBJECT =
	'(?=(?:[也还并又均仅]|同时|进一步)规定|[也还又同时]{0,2}(?:禁止|允许|授权|赋予|列明|写明|设定|针对|区分|提到)|(?<=款)[也还又]?要求|“|关于|现?已?(?:不再(?:施行|适用|执行|有效)|已经?被?(?:废止|删[去除]|修[改订正]|失效))|(?<=条)(?:[也还并仅只虽既均]?(?:未|不|没有)|[仅只将对与]|应当|可以|属于|能否|是否|如何|明确|强调|要求|适用|列举|限定|作出|[是系]|旨在)|(?<=款)[也还并仅只]?(?:未(?:作出?(?:规定|限定|限制|区分|要求|说明)|明确|规定|要求|限定|区分)|不要求|仅|旨在|[是系](?:对|关于|指)|明确|强调|列举|限定|表明|意味着|确立|没有规定|另有规定|[与和](?=第[^，。；]{1,4}款)|其他(?:各项|规定|情形|行为)))';
// e.g. "该款" in 依照该款处罚: what leads to a citation needs nothing behind it; not 依据该条例, 依照该条令, 适用该款式; and "该条" in
// 请依该条说明理由, but not 按该条线路
const LED_TO = `(?:(?<=(?:${LEADING_VERBS})(?:该|同|本)[条款])(?![例令约件款式项目物])|(?<=[依按](?:该|同)条)(?![例令约件款目线路道河街船信消新微短]))`;
// e.g. "条", "款", "项" behind 前; not 条例, 先前条款, 事前款项, 款物, 项目. So many 项 that they may only be counted (前三项污染物) need words
// that cite them: 前三项规定, 依照前三项不能确定.
const UNIT_BEFORE =
	'条(?![例件约款])|款(?![式项]|[车机]型|手机|物(?![品资料件业]))|(?<!前[三四五六七八九十3-9])项(?!目)|(?<=前[三四五六七八九十3-9])项(?=之?规定|的规定|所|以外|情形|行为|设施|材料|资料|证件|条件|事项|费用|人员|中|第|[的、，。；])|(?<=(?:依照|依据|按照|根据|违反|符合|适用)前[三四五六七八九十3-9])项(?=[不未仍均应可确])|章|节(?!目)';
// e.g. "同" in front of 条, also in 符合同条; not 合同, 不同
const SAME = '(?<!(?<!符)合|[共等相不])同';
/** Ways of pointing at a unit. Each pattern captures a count, if there is one, and the unit. */
const RELATIVE: [RelativeUnit['way'], RegExp][] = [
	// e.g. "前款", "前两款", "前条", "前五条", "以前项手段", "前三项规定", "前2款"; not 目前, 前项目, 前三项污染物
	['before', new RegExp(`(?<![目之])前([一二两三四五六七八九十2-9]?)(${UNIT_BEFORE})`, 'y')],
	// e.g. "上款", "上一款", "上条"
	['before', new RegExp(`(?<![以之])上([一两二三]?)([条款])${GOES_ON}`, 'y')],
	// e.g. "上款" in 依上款拆除的, 违反上款者: what leads to a citation needs nothing behind it; not 依上款式, 按上款车型
	['before', new RegExp(`上(?<=(?:${LEADING_VERBS}|[依按])了?上)(一?)(款)(?![式项物车])`, 'y')],
	// e.g. "上述两条的规定", "前述两条的第六项", "以上两条规定": so many that were named last
	['each', new RegExp(`(?:[上前]述|以上)([两二三])(条)${GOES_ON}`, 'y')],
	// e.g. "上述两款", "以上两款", "前述两款", "以上两款不适用于"; 上述条款 and 上述各项 say no number
	['before', new RegExp(`上述([两二三])(款)${GOES_ON}`, 'y')],
	[
		'before',
		new RegExp(`(?:[上前]述|以上)([两二三])(款)(?:${GOES_ON}|(?=[，。；、]|不?适用|$))`, 'y'),
	],
	// e.g. "下款", "下一条", "后款", "后两款"; not 以下条件, 项下款项, 之后款项
	[
		'after',
		new RegExp(
			`(?<![以之项如天地线])(?:下一?|(?<![前先背然随])后)([两二三]?)([条款])${GOES_ON}`,
			'y',
		),
	],
	// e.g. "本条", "本款第一项", "本章", "本章程序"; not 本条例, 本条令, 基本条件, 资本项目, 本章程, 本条第三条, 本条新闻,
	// nor 本条 at the end of a line that the source has broken: 制定本条 / 例
	[
		'this',
		/(?<![基样资文版根日脚课原])本()([条章节编])(?!程序言|程(?!序)|[例令件约款目日能制号码写辑入队]|(?<=条)(?:$|新闻|消息|微博|推[文送]|短信|评论|留言|视频|热线|生产线|产业链|[航管专路]线|线路|航路|河流)|(?<=条)\s*第\s*[一二三四五六七八九十百0-9０-９]+\s*条)/y,
	],
	[
		'this',
		new RegExp(
			`(?<![基样资文版根日]|(?<![造完达构形变组])成)本()([款项])(?:${GOES_ON}|${LED_TO})`,
			'y',
		),
	],
	// e.g. "违反本条款规定的": the article, whose 款 is meant it does not say
	['this', /(?<![基样资文版根日脚课原])本()(条)款(?=规定|所[列称])/y],
	// e.g. "依照各该条的规定"; not 各该条约, 各该项目
	['each', /(?:各该|该各)()(条(?![约例件])|款(?![项式])|项(?=规定|所列|的规定))/y],
	// e.g. "该两条的规定", "该三款第一项": so many that were named last; not 该两条船
	['each', new RegExp(`该([两二三四])([条款])(?:${GOES_ON}|(?=[，。；、]|另有))`, 'y')],
	// e.g. "该条", "该款第一项", "同条第二款", "同条" in 符合同条第二款; not 合同条款; 该项 alone says that thing
	['that', new RegExp(`(?:(?<!各)该|${SAME})()([条款])(?:${GOES_ON}|${LED_TO})`, 'y')],
	['that', new RegExp(`(?<!各)该()([条款])${IS_SUBJECT}`, 'y')],
	// e.g. "同条" in 同条还规定; 同款 may be a thing
	['that', new RegExp(`${SAME}()(条)${IS_SUBJECT}`, 'y')],
	// e.g. "同一条第二款", "同一条中，第一款"; not 同一条的, 同一条船, 同一条第二大街
	['that', /同一()(条)(?=(?:之?中?的?，?)?\s*第[^，。；]{1,6}?[款项]|[还又也]?规定)/y],
	// e.g. "该条" in 已废止该条。
	['that', /(?<=废止|删[去除]|撤销|保留)(?<!各)该()(条)(?=的|[，。；、]|$)/y],
	// e.g. "该项第1目", "该项规定", "该项所列", "该项情形": any rule, where no 项 was named
	['that', /(?<!各)该()(项)(?=\s*第[^第条款项，。；]{1,4}目|规定|所[列称]|情形)/y],
	// e.g. "该项" in 依照该项处罚, 适用该项，
	['that', /(?<=依照|依据|按照|根据|适用|违反)该()(项)(?=处[罚理]|以外|认定|[，、。；])/y],
];

/** The relative unit that begins here, if one does. */
export function relativeAt(text: string, at: number): WrittenRelative | null {
	for (const [way, pattern] of RELATIVE) {
		const match = matchAt(pattern, text, at);
		if (!match) continue;
		const count = match[1] ? (parseNumeral(match[1]) ?? 1) : 1;
		return {
			start: at,
			end: at + match[0].length,
			naming: { kind: 'relative', way, unit: RELATIVE_UNITS[match[2]![0]!]!, count },
		};
	}
	return null;
}
