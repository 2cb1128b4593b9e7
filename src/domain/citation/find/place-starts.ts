import { FORMAL_NUMERAL, NUMERAL } from '../../law/numbers/numerals.ts';
import { matchesIn } from './match-at.ts';
import { BETWEEN_SHORT, ENCLOSED } from './numbers/unit-groups.ts';

const NUMBER_AHEAD = `\\s*[（(${NUMERAL}${FORMAL_NUMERAL}0-9０-９${ENCLOSED}]`;
// e.g. "2款", "第（三）项" behind 22条
const DEEPER_AHEAD = `[（(第]{0,2}[0-9${NUMERAL}]{1,3}[）)]?[款项](?![目式])`;

/** e.g. "》", "条例" in front of 6条: what names of laws end in. */
export const NAME_ENDS = '》|法典?|条例|办法|规定|细则|解释';
/** Verbs that nothing follows which is counted by 条; one may execute or heed 12条. */
const CITES = '适用|违反|依[照据]|根据|援引|引用|[先再参详]见|[先再]看';
// e.g. "12", "二十七"; not 三 alone
const MANY = `(?:[0-9]{1,4}|(?=[^条十]{0,6}十)[${NUMERAL}]{2,7})`;
/** What 条 counts. Alternatives of a regular expression. */
export const COUNTED =
	'措施|举措|规定|要求|标准|意见|建议|办法|原则|政策|清单|禁令|经验|线|路|河|渠';
// e.g. "6", and "三十五到三十八、五十三" in front of 条
const LISTED = `(?:[${NUMERAL}]{1,7}|[0-9０-９]{1,4})(?:${BETWEEN_SHORT}(?:[${NUMERAL}]{1,7}|[0-9０-９]{1,4})){0,9}`;
// What an article does, and so many measures do not
const SAYS =
	'(?:也|还|又|就|则)(?:规定|要求|明确|写|够|不?适用|管(?!理)|禁止|允许|用[得不])|明确(?!的|要求)|写[明得的]|说(?!明)|讲(?![话解座义稿])|管(?![理道网线])|有(?:罚则|规定|明文|例外|要求)|规定(?:[了的]|(?=[一二两三四五六七八九十\\d由应不可]))|禁止(?!性)|允许|授权|对应';
/** Places that begin with a word or sign of their own. */
const WITH_SIGN = [
	// e.g. "第三条", "第（三）项", "第㈢项"
	`第(?=${NUMBER_AHEAD})`,
	// e.g. "§28"
	'§(?=§?\\s*[0-9０-９])',
	// e.g. "前款", "本条", "该款", "同条", "上一款", "前2款"
	'[前本该同上](?=[一二两三四五六七八九十2-9]?[条款项章节编])',
	// e.g. "下款", "后两款", "各该条", "上述两款", "以上两款"
	'[下后](?=[一两二三]{0,2}[条款])|(?:各该|该各)(?=[条款项])|(?:[上前]述|以上)(?=[两二三][条款])',
	// e.g. "附件一", "附表2", "附录" in front of 第二条, "本附件"
	'(?:(?<![基根样版文原副])本)?附[件录表图](?=\\s*[一二三四五六七八九十0-9]|[的之]?\\s*第)',
	// e.g. "（二）、（四）项"
	'[（(](?=[一二三四五六七八九十]{1,3}[）)](?:[、和至]|项(?!目)))',
	// e.g. "序言" in 《某条例》序言第二自然段; not 程序言明, but 党章程序言
	'(?<!(?<!章)程)序言|[前导引]言',
];

/** Numbers alone, which only what stands around them makes a place. */
const ALONE = [
	// e.g. "6条2款" behind 《某某条例》, 某某条例, 某某条例的 or 本条例
	`(?<=(?:${NAME_ENDS})的?)(?=${LISTED}条)`,
	// e.g. "1246条" in 适用1246条。, "二十七条" in 不适用二十七条。; not 适用12条措施, 执行12条。
	`(?<=${CITES})(?=${MANY}条(?:[，。；、）)]|之规定))`,
	// e.g. "五十四条" in ，五十四条明确, "二十九条" in 、二十九条的一事不再罚; not ，二十条要求, ，二十条禁止性规定, 、二十条的措施
	`(?<=[，。；：？！（]|^)(?=${MANY}条(?:${SAYS}))|(?<=、)(?=${MANY}条的(?![^，。；、]{0,6}(?:${COUNTED})))`,
	// e.g. "五十二条到五十六条": two of them count nothing
	`(?<=[，。；：？！（]|^)(?=${MANY}条[、至到和]${MANY}条)`,
	// e.g. "二十九条" behind 第二十八条（…）、
	`(?<=[条款项][（(][^（()）]{1,20}[）)]、)(?=${MANY}条(?!${COUNTED}))`,
	// e.g. "一百二十三条" in 按一百二十三条处罚; not 按二十条措施, 按三十条工作要求, 按十条执行
	`(?<=[按依]照?)(?=${MANY}条(?![^，。；]{0,4}(?:${COUNTED})|执行|落实|推进))`,
	// e.g. "三十三条一款" in 属三十三条一款, "22条1款" in 核对22条1款; not 第22条1款, 全文22条3款, 意见22条3项
	`(?<![第共计文有余约近${NUMERAL}0-9０-９.．]|意见|建议|问题|线索|措施|清单)(?=(?:[0-9]{1,4}|[${NUMERAL}]{1,7})条${DEEPER_AHEAD})`,
	// e.g. "2.1" in 本预案2.1, "2.3.1" in 见2.3.1; not in GB/T1.1, V2.3.1
	'(?<![\\w０-９.．/-])(?=[0-9０-９]{1,2}[.．][0-9０-９])',
];

const [SIGNS, ALL] = [WITH_SIGN, [...WITH_SIGN, ...ALONE]].map(
	(starts) => new RegExp(starts.join('|'), 'g'),
) as [RegExp, RegExp];

// e.g. "条" in 某条例6条, "." in 2.1; not in 第六条. None of `ALONE` is found without. What is rare is looked for first, and then what stands
// in front of it: the other way round takes ten times as long.
const MAY_BE_ALONE = new RegExp(
	`条(?<=(?<![第${NUMERAL}0-9０-９])[${NUMERAL}0-9０-９]+.)|[.．](?<=[0-9０-９].)(?=[0-9０-９])`,
);

/**
 * Where places may begin in a text, in order. Texts of laws have no numbers alone, and with those the pattern takes ten times as long:
 * what precedes a number must be looked at before each character.
 */
export const placeStarts = (text: string): number[] =>
	matchesIn(MAY_BE_ALONE.test(text) ? ALL : SIGNS, text).map(({ index }) => index);
