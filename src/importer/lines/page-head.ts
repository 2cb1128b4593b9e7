import { isCaption } from '../../domain/law/title/caption-lines.ts';
import { isDate } from '../../domain/law/title/document-lines.ts';
import { isLawName } from '../../domain/law/title/identify.ts';
import { isReportTitle } from '../../domain/report/document/recognise.ts';
import {
	isCatalogueLabel,
	isPageLine,
	isPostMoment,
	isTrail,
} from '../../domain/report/lines/page-lines.ts';

// e.g. "第一条 …", "第一章 总则", "第一部分　…", "一、…", "1 总则", "1.1 目的", "…如下："; a sentence: here the words have begun
const BEGUN =
	/^(?:第[^，。]{1,6}(?:[条章编]|部分)|[一二三四五六七八九十]{1,3}、|1[.．]?\s*总则|1[.．]1(?!\d)\s*[\u4e00-\u9fff])|[。；;：:]$|。/;

// e.g. "首页", "政务公开", "法律法规", "打印", "WORD版", "国家法律法规数据库", "示例省政府规章库", "某省人民政府门户网站", "无障碍浏览", "长者模式", "繁體":
// what a page's menus and buttons leave above the words
const BUTTON =
	/^(?:(?:网站|返回)?首页|[\u4e00-\u9fff]{0,20}(?:门户网站|官方网站|官网|政府网|普法网|人大网)|(?:加入|设为)?(?:收藏|首页)本?站?|微信公众号|(?:官方)?微[信博]|客户端|无障碍(?:浏览|阅读|版)?|(?:长者|关怀|适老化?|老年)(?:浏览)?(?:模式|专?版)|[简繁][体體](?:中文|版)?|English|EN|登录|注册|手机版|移动版|网站地图|联系我们|关于(?:本站|我们)|网站声明|隐私声明|[\u4e00-\u9fff]{0,8}(?:法律法规|规章|政策文件)(?:数据|信息|检索)?(?:库|平台)|政务公开|(?:政府)?信息公开|政务服务|互动交流|通知公告|法律法规|政策文件|下载(?:本文|文件|附件)?|打印(?:本[页文])?|收藏(?:本页)?|分享|关闭(?:窗口|本页)?|目录导航|正文|全文|附件|(?:WORD|PDF|OFD)(?:版|下载|文件)?|字[体号][：:]?|[大中小])$/i;
// What stands between them. e.g. "打印 关闭", "【打印】【关闭】", "下载 | 分享"
const BETWEEN = /[\s[\]【】|｜]+/;

// e.g. "首页 | 走进示例 | 政务公开", "网站首页　新闻中心　办事服务": the first of several short names leads home
const MENU = /^(?:网站|返回)?首页(?:(?:\s*[|｜]\s*|\s+)[^\s|｜。，；：]{2,8}){2,}$/;

/** A longer line is none. */
const LONGEST_MENU = 40;

/** Whether a line is a button, or several side by side. */
export const isMenuLine = (text: string): boolean => {
	if (text.length <= LONGEST_MENU && (MENU.test(text) || areButtons(text))) return true;
	const words = text.split(BETWEEN).filter((word) => word !== '');
	return words.length > 0 && words.every((word) => BUTTON.test(word));
};

/** Whether buttons share out a line, `收藏打印分享`: links side by side, between which the page sets no blank. */
function areButtons(text: string): boolean {
	// Where one may end, each place is asked for once: a pattern tries all ways to share out a line.
	const ends = new Set([0]);
	for (const from of ends)
		for (let end = from + 1; end <= text.length; end += 1)
			if (!ends.has(end) && BUTTON.test(text.slice(from, end))) ends.add(end);
	return text !== '' && ends.has(text.length);
}

/**
 * What a web page says above the words, from its first line to the last before a sentence or a heading. Above the line that says where
 * the page stands on its site, and between a menu and a line that is a whole title, all is of the page.
 */
export function pageHead(words: readonly string[]): number[] {
	const trail = trailOf(words);
	const begun = words.findIndex(
		(text, place) => place > trail && BEGUN.test(text) && !isPageLine(text),
	);
	const head = words.slice(0, begun === -1 ? trail + 1 : begun);
	const menu = head.findIndex(isMenuLine);
	const title = head.findIndex((text, place) => place > menu && isWholeTitle(text));
	const isAround = (text: string, place: number): boolean =>
		place < trail ? !isTitle(text) : menu !== -1 && place > menu && place < title && !isHead(text);
	const isOfPage = (text: string, place: number): boolean =>
		isPageLine(text) || isMenuLine(text) || isAccount(head, place) || isValue(head, place);
	return head.flatMap((text, place) =>
		text !== '' &&
		(isOfPage(text, place) || isAround(text, place) || isTitledAgain(head, place, isOfPage))
			? [place]
			: [],
	);
}

/** Whether a line is the name of the account that has put up a post, `示例普法` between its title and `2024-03-15 17:30`, or where that was. */
function isAccount(head: readonly string[], place: number): boolean {
	const above = head.slice(0, place).findLast((text) => text !== '') ?? '';
	const below = head.slice(place + 1).find((text) => text !== '') ?? '';
	if (isPostMoment(above)) return PROVINCE.test(head[place]!);
	// It may be the office whose report that is.
	if (isReportTitle(above) && MAKES.test(head[place]!)) return false;
	return isTitle(above) && isPostMoment(below) && ACCOUNT.test(head[place]!);
}

// e.g. "河南", "发表于河南": WeChat names the province of whoever puts up a post
const PROVINCE =
	/^(?:发表于\s*)?(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门)$/;

// e.g. "示例普法", "某县发布"; not "实施细则", the end of a title
const ACCOUNT =
	/^(?!.*(?:细则|办法|规定|条例|解释|决定|规则|报告|总结|情况)$)[\u4e00-\u9fffA-Za-z\d]{2,16}$/;

/** Whether a line is what a table of the page tells of the document, below its label. Its title stands again in the document. */
function isValue(head: readonly string[], place: number): boolean {
	const above = head.slice(0, place).findLast((text) => text !== '') ?? '';
	if (!isCatalogueLabel(above)) return false;
	const closedUp = (texts: readonly string[]): string => texts.join('').replace(/\s/g, '');
	const below = head.slice(place + 1, place + 1 + LONGEST_CATALOGUE);
	// e.g. "关于印发…的通知": the title goes on, and the label above had no value
	if (below.find((text) => text !== '')?.startsWith('关于')) return false;
	return !isTitle(head[place]!) || closedUp(below).includes(closedUp([head[place]!]));
}

/** In lines. */
const LONGEST_CATALOGUE = 60;

// e.g. "法治政府建设年度报告": a column of the site, which names neither office nor year
const COLUMN = /^法治政府建设(?:工作)?(?:情况)?(?:年度)?(?:报告|总结|情况)$/;

/** Whether a title stands again below, and only what a page says of itself between, or below a column another one does: it is that of the page. */
function isTitledAgain(
	head: readonly string[],
	place: number,
	isOfPage: (text: string, place: number) => boolean,
): boolean {
	const title = head[place]!;
	if (
		COLUMN.test(title) &&
		head.slice(place).some((text) => isReportTitle(text) && !COLUMN.test(text))
	)
		return true;
	const again = head.indexOf(title, place + 1);
	if (again === -1 || !isTitle(title)) return false;
	const between = head.slice(place + 1, again).map((text, at) => ({ text, at: place + 1 + at }));
	const told = between.filter(({ text }) => text !== '');
	return told.length > 0 && told.every(({ text, at }) => isOfPage(text, at));
}

// e.g. "示例市人民政府", "中华人民共和国": what a title may begin with on a line of its own
const MAKES =
	/(?:共和国|省|市|县|区|州|旗|盟|政府|人大|会|厅|局|委|部|院|署|办|处|办公室|军区|文\s*件)$/;

// e.g. "《云岭县烟火管理办法》已经通过，现予公布", "云岭县人民政府关于印发" above the name of what it issues: a menu says neither 《》 nor
// clauses, nor what somebody has written about
const SAYS = /[《，]|.关于|^关于印发/;

/** What stands above the title of a law or report in its own document: who made it, an order and its words, a number, a day. */
const isHead = (text: string): boolean =>
	MAKES.test(text) || SAYS.test(text) || isCaption(text) || isDate(text);

/** Above it stand menus, and no article. */
function trailOf(words: readonly string[]): number {
	const first = words.findIndex((text) => DIVISION.test(text));
	return words.slice(0, first === -1 ? words.length : first).findLastIndex(isTrail);
}

// e.g. "第一条 …", "第一章 总则"
const DIVISION = /^第[^，。]{1,6}[条章编]/;

// e.g. "云岭县烟火管理办法"; not "管理办法", the end of a title whose first half stands above
const WHOLE = /^(?:中华人民共和国|国务院|最高人民|[\u4e00-\u9fff]{2,8}(?:[省市县]|自治[区州]))/;

const isWholeTitle = (text: string): boolean => WHOLE.test(text) && isTitle(text);

const isTitle = (text: string): boolean => isLawName(text) || isReportTitle(text);
