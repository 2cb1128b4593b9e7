import type { Beginning } from './beginning.ts';
import type { Head } from './heads.ts';
import { LED_TO } from './names/leading-verbs.ts';
import type { Naming } from '../model.ts';
import type { SeriesMember } from './numbers/series.ts';
import { isLawLike } from './names/law-like.ts';
import { namesNoLaw, titlesNoLaw } from './no-law.ts';
import { matchAt } from './match-at.ts';

// e.g. “第五条　…, "…。 第七条 …": the number that an amendment prints, or that follows on the same line, cites nothing; nor does
// 第五条：at the beginning of a line
const IN_FRONT_OF_HEADING = /(?<=^\s*|[^|\s]\s+|[“"「])/y;

// e.g. "第五条 " in front of 第六条: a list whose members stand apart, for no heading has nothing behind it
const BEHIND_PLACE = /(?<=第[^第\s。，；]{1,12}[条款项目]\s+)/y;

/** Whether a number counts something that is no place at all: the heading of an article, 第三项工作, 第三部分第二项, 第二条管线. */
export function isNoPlace(
	beginning: Beginning,
	members: readonly SeriesMember[],
	head: Head,
): boolean {
	const { text, at, front } = beginning;
	const [first] = members as [SeriesMember];
	const last = members.at(-1)!;
	return (
		(head.naming.kind === 'none' && isHeading(text, at, first)) ||
		isOfPlan(text.slice(at), first, head) ||
		isInPart(front) ||
		isOfThings(beginning, text.slice(last.start, last.end + 12), head)
	);
}

/** Whether a number without a name is the heading of an article. */
function isHeading(text: string, at: number, { end, places }: SeriesMember): boolean {
	if (places.length > 1 || places[0]!.steps.length > 1) return false;
	const behind = text.slice(end, end + 1);
	if (!/[\s：:]/.test(behind) || matchAt(BEHIND_PLACE, text, at)) return false;
	return /\s/.test(behind)
		? matchAt(IN_FRONT_OF_HEADING, text, at) !== null
		: text.slice(0, at).trim() === '';
}

// e.g. "第二项工作", "第三项议程", "第四项民生实事", "第五项考核指标", "第二项诉讼请求", "第三项得分"; not 第（二）项工作, 第三项措施
const PLANNED =
	/^第[^项（(]{1,4}项(?:(?:重点|民生|惠民|考核|改革|年度|主要|专项)*(?:工作|任务|工程|议程|议题|实事|指标|举措|行动)|改革|考核|(?:得|评|打|扣|加)分|分[值数]|(?:诉讼|上诉|复议|仲裁)(?:请求|理由)|(?:裁决|判决|协议|议定)(?:事项|内容))/;

/**
 * Whether what is counted is no 项 of an article, but of a plan or an agenda.
 * @param words the text from the number on
 */
const isOfPlan = (words: string, { places }: SeriesMember, { naming }: Head): boolean =>
	(naming.kind === 'none' || naming.kind === 'words') &&
	places[0]!.steps[0]!.unit === 'item' &&
	PLANNED.test(words);

/** Whether a 章 or 项 may be one of a book, a plan or a list: 《某某丛书》第三章, 《某某规划》第二章第一节, 《某某基准》第3项. */
export const isOfBook = ({ places }: SeriesMember, { naming }: Head): boolean =>
	naming.kind === 'title' &&
	!isLawLike(naming.name) &&
	!places[0]!.steps.some(({ unit }) => unit === 'article' || unit === 'paragraph');

// e.g. "第三部分", "第二类" in front of 第一项: an item of a plan or a list, not of a law
const IN_PART = /第[一二三四五六七八九十0-9]{1,3}(?:部分|[大小]?类|批|栏|组|档)(?:的|中的?)?$/;

// e.g. "2031年" in front of 第3条: what a year has counted; not 《某法》2018年第三条
const IN_YEAR = /(?<![》法典例定则\d])\d{4}年度?$/;
// e.g. "倒数" in front of 第二款: counted from the end
const FROM_END = /倒数$/;

/**
 * Whether a place stands in a part that no law has (规划第三部分第二项), is counted through a year (2031年第3条) or from the end
 * (倒数第二款).
 */
const isInPart = (before: string): boolean =>
	[IN_PART, IN_YEAR, FROM_END].some((pattern) => pattern.test(before));

// e.g. "第二条供热管线", "第三条跨江通道", "第一条人行步道"; not 第十条规定的道路, 第九条街道办事处, 第八条河长
const LONG_THING =
	/^第[^条]{1,6}条[^规所列的之中第、，。；：（）《》“”\s]{0,5}(?:线(?![上下索])|路|高铁|地铁|轻轨|走廊|(?:产业|经济|文旅)带|胡同|[电光]缆|街(?!道)|巷|(?<!街)道(?![德理歉])|河(?![长湖])|渠|沟|管网)/;
// e.g. "第一条新闻", "第三条督办单", "第十五条重点任务", "第二条体会", "第二条船", "第一条要求是", "第三条辩护意见"; not 第十五条适用问题, 第六条要求：, 第九条船厂
const COUNTED_WORD =
	/^第[^条]{1,6}条(?:重点|主要|重要|突出|整改|工作|反馈|具体)*(?:任务|(?:辩护|代理|答辩|质证)意见(?!书)|(?:上诉|申诉|抗诉)理由|裁判(?:要旨|要点)|体会|感受|感悟|启示|教训|问题|措施|举措|经验|线索|消息|新闻|专栏|栏目|动态|简报|短信|信息|标语|微博|微信|推文|语音|视频|评论|留言|诉求|举报|督办单|提醒|公告|热线|生产线|产业链|证据链|赛道|路径|清单|台账|要求就?是(?!否)|(?:[大小]?船|[犬鱼])(?=$|[，。；：、是为已被在将也还要的靠停开驶装载沉撞])|龙舟|就(?:行|好|够)|即可)/;

// e.g. "第二款产品", "第三款新车型", "第一款资金"; not 第五条第二款产品, 第二款补助标准
const COUNTED_MODEL =
	/^第[^条款（(]{1,4}款新?(?:产品|商品|软件|应用|小程序|游戏|车型|车|机型|手机|(?:资金|补助|奖金)(?!来源|专户|标准|对象|管理|监管))(?!主)/;

// e.g. "一条是…，", "三条：", "几条，…，" in front of "第三条是": pieces of advice, counted in the sentence; not 合并为一条，作为第三条，
const COUNTED_BEFORE =
	/(?:[，；：、]一条(?:是|叫)|[^第十百零][一二两三四五六七八九十几][大小]?条[：:，。])(?:[^。！？]*[，；：、])?$/;
// e.g. "第三条是桨", "第二条，帆要正": how each of them is counted
const COUNTED_ON = /^第[^条款项]{1,3}条(?:是|叫|就是|，)/;
// e.g. "：", "。" in front of 第一条，灯要亮
const BEGINS_TO_COUNT = /(?:^|[：:。！？])$/;
// e.g. "：第一条，灯要亮；" in front of 第二条，帆要正
const HAS_BEGUN = /(?:^|[：:。！？])第一条(?:是|叫|就是|，)/;
const ORDER = '一二三四五六七八九';

// e.g. "三条，第一条别点灯，" in front of 第二条: so many are said to follow; not 第三条，第一条, nor 三条：第一条规定
const SO_MANY = /(?<![第十百零])([二两三四五六七八九])条[：:，。]第一条(?![的规款第])[^\n]*$/;

// e.g. "线索12条、意见8条，其中" in front of 第3条: one of those
const COUNTED_SO =
	/(?:线索|问题|隐患|意见|建议|诉求|举报|信息|留言|投诉|提案|任务|措施|短信)(?:共|计|合计)*[0-9一二两三四五六七八九十百]{1,4}条[，；：（]?(?:其中的?|包括|例如|即)$/;

// e.g. "留言第一条说" in front of 第二条说, "《护灯十条》，其中" in front of 第三条: things that are counted, and measures by their number
const OF_COUNTED_THINGS =
	/(?:《[^《》]{2,24}[一二三四五六七八九十百\d]条》|(?:留言|评论|短信|弹幕)(?:的)?第[^第条款项，。；]{1,3}条)[^。；《》]*$/;
// e.g. "第二条短信" in 以第二条短信为准，第一条发错了: what a sentence without a title has counted last
const COUNTED_IN_SENTENCE = /第[^第条款项，。；]{1,3}条(?!约定|之?的?规定|所)(?=[^第。；《》]*$)/g;
// e.g. "第一条" in 第一条发错了; not 第一条规定, 第一条第二款
const COUNTS_ALONE = /^第[^第条款项]{1,3}条(?!第|之?的?规定|所)/;

/** So many characters in front of a number tell whether it goes on counting, and so many what a sentence enumerates. */
const [ADVICE, ENUMERATION] = [60, 200];

/**
 * Whether 第三条 goes on with what a sentence counts: 记住三条：一条是灯，一条是帆，第三条是桨; 记住三条：第一条，灯要亮；第二条，帆要正.
 * @param words the text from the number on
 */
const isCountedOn = ({ text, at }: Beginning, words: string): boolean =>
	isOfSoMany(text.slice(Math.max(0, at - ENUMERATION), at), words) ||
	(COUNTS_ALONE.test(words) && hasCountedThings(text.slice(Math.max(0, at - ADVICE), at), words)) ||
	(/^第[^条款项]{1,4}条(?!第)/.test(words) &&
		COUNTED_SO.test(text.slice(Math.max(0, at - ADVICE), at))) ||
	(COUNTED_ON.test(words) &&
		(COUNTED_BEFORE.test(text.slice(Math.max(0, at - ADVICE), at)) ||
			isEnumerated(text.slice(Math.max(0, at - ENUMERATION), at), words)));

/** Whoever counts things begins with the first; no law's 第一条 is of 线路: 第三条线路管护和第五条 are places. */
const hasCountedThings = (before: string, words: string): boolean =>
	OF_COUNTED_THINGS.test(before) ||
	[...before.matchAll(COUNTED_IN_SENTENCE)].some(
		({ 0: number, index }) =>
			(number === '第一条' || words.startsWith('第一条')) &&
			[LONG_THING, COUNTED_WORD].some((pattern) => pattern.test(before.slice(index))),
	);

/** Whether it is one of 今天讲三条，第一条…，第二条…. */
function isOfSoMany(before: string, words: string): boolean {
	const number = words[2] === '条' ? ORDER.indexOf(words[1]!) : -1;
	if (number < 0) return false;
	const [, many] = SO_MANY.exec(before + words.slice(0, 4)) ?? [];
	return many !== undefined && number <= ORDER.indexOf(many === '两' ? '二' : many);
}

/** Whether it is 第一条 of such a sentence, or the number behind the one before it: not 第三十四条 or 第六条 in 依照《某法》第五条，第六条，. */
function isEnumerated(before: string, words: string): boolean {
	const at = words[2] === '条' ? ORDER.indexOf(words[1]!) : -1;
	if (at <= 0) return at === 0 && BEGINS_TO_COUNT.test(before);
	const previous = new RegExp(`(?:^|[，；：:。！？])第${ORDER[at - 1]}条(?:是|叫|就是|，)`);
	return HAS_BEGUN.test(before) && previous.test(before);
}

/**
 * Whether 条 or 款 only counts: 第三条跨江通道, 第一条新闻, 第二款产品. Behind the name of a law, or a word that leads to a citation, it is a place.
 * @param words the text from the last number on
 */
const isOfThings = (beginning: Beginning, words: string, { naming }: Head): boolean =>
	(naming.kind === 'none' || naming.kind === 'words') &&
	!isLawLike(beginning.front) &&
	!LED_TO.test(beginning.front) &&
	(isCountedOn(beginning, words) ||
		[LONG_THING, COUNTED_WORD, COUNTED_MODEL].some((pattern) => pattern.test(words)));

// e.g. "GB/T 8321.10", "DB31/T 1045—2017" in front of 第4条: a standard, whose name need not be said
const STANDARD =
	/(?<![A-Za-z])[A-Z]{2,5}\d{0,2}(?:\/[A-Z]{1,2})?\s?\d{2,5}(?:\.\d{1,2})?(?:[-—－–]{1,2}\d{4})?[的中]?$/;
const LONGEST_STANDARD = 24;

// e.g. "约定", "的约定", "另行约定" behind 第七条: only contracts agree; not 劳动合同法第二十二条约定的服务期
const AGREES = /^(?:的|所|另[行有]|已经?|未|没有)?约定/;
// e.g. "海峡两岸风筝合作协议", "与某国政府风筝协议", "世界贸易组织风筝协议"
const TREATY = /(?:两岸|政府|国家|组织|香港|澳门|世界|关税|贸易).*协议$/;

// e.g. "（某局发〔2031〕7号）" behind 《某某裁量标准》: an office has issued it, as it issues rules
const ISSUED = /(?:标准|清单|名录|目录)》\s*[（(][^（）()]{1,16}[〔[]\d{4}[〕\]]\d{1,4}号[）)]的?$/;

/**
 * Whether a number is one of a contract or the like: 《风筝买卖合同》第三条. 协议 in book-title marks may be a treaty:
 * 《海峡两岸风筝合作协议》.
 * @param before the words in front of it
 * @param behind the words behind it
 */
export const isOfNoLaw = (before: string, behind: string, { naming }: Head): boolean =>
	((naming.kind === 'none' || naming.kind === 'words') &&
		STANDARD.test(before.slice(-LONGEST_STANDARD))) ||
	(AGREES.test(behind) &&
		(naming.kind === 'none' || (naming.kind === 'words' && !isLawLike(before)))) ||
	isNamedSo(before, naming);

const isNamedSo = (before: string, naming: Naming): boolean =>
	naming.kind === 'title'
		? titlesNoLaw(naming.name) && !TREATY.test(naming.name) && !ISSUED.test(before)
		: naming.kind === 'words' && namesNoLaw(before);
