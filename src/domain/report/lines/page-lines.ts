import { calendarDay } from '../../law/numbers/dates.ts';
import type { ReportLine } from './report-lines.ts';

/** When a web page says that it put the report up: `2024-01-25`, or `2024-01-25 10:32` where it tells the time. */
export interface PagePublication {
	moment: string;
	line: number;
}

// What a web page says of itself above a text. e.g. "发布日期：2024-01-25", "信息来源：示例县国动办　浏览次数：12", "【字体：大 中 小】"
const PAGE_LINE =
	/^[[【(（]?\s*(?:(?:发布|公开|更新)(?:日期|时间|机构|单位)?|时间|日期|(?:信息|文章|稿件)?来源|作者|(?:责任)?编辑|浏览(?:次数|量)?|点击(?:次数|数|量)?|阅读(?:次数|量)?|访问(?:次数|量)|字体|字号|索引号|分享(?:到|至)?)\s*[：:]/;

const DATE = String.raw`(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?:\s*日)?(?:\s*(\d{1,2})[:：](\d{2})(?:[:：]\d{2})?)?(?!\d)`;
// e.g. "2024-01-25 10:32　来源：示例县国动办　责任编辑：李某": the day first, and what else the page says
const DAY_FIRST = new RegExp(
	String.raw`^[[【(（]?\s*${DATE}(?:\s*[\]】)）])?(?:\s*[|｜])?\s*(?:(?:信息|文章|稿件)?来源|作者|(?:责任)?编辑|(?:浏览|点击|阅读|访问)(?:次数|量|数)?|字[体号])\s*[：:]`,
);

// e.g. "发布日期：2024-01-25", "信息来源：示例县国动办　发布时间：2024年1月25日 10:32", "| 公开日期 | 2024-01-25 |"
const LABELLED = new RegExp(`(?:发布|公开)(?:日期|时间)?\\s*(?:[：:|]\\s*){1,2}${DATE}`);
// e.g. "信息来源：示例县国动办 2024-01-25 10:32", "时间：2024/1/25", "来源：示例县国动办 | 时间：2024-01-25"; not "来源：示例县国动办 更新时间：2024-01-25"
const BEHIND_SOURCE = new RegExp(
	`(?:^|[|｜]\\s*)(?:时间|日期|(?:信息|文章|稿件)?来源)\\s*[：:][^：:\\d]{0,40}${DATE}`,
);
// Where a post of WeChat was written, behind its time. e.g. " 发表于河南", " 河南"
const WRITTEN_AT = String.raw`(?:\s+(?:发表于\s*\S{2,6}|[\u4e00-\u9fff]{2,3}))?`;
// e.g. "示例普法 2024-03-15 17:30 发表于河南", "示例普法 2024年3月15日 17:30 河南"
const BYLINE = new RegExp(`^[^\\d：:]{2,20}?\\s*${DATE}${WRITTEN_AT}$`);
// e.g. "[2024-01-25]", "【2024年1月25日 10:32】"
const IN_BRACKETS = new RegExp(`^[[【]\\s*${DATE}\\s*[\\]】]$`);

// e.g. "2024-03-15 17:30", "2024年3月15日 17:30 河南": when a post of WeChat was put up, on a line of its own; a 题注 tells no time of day
const POST_MOMENT = new RegExp(
	String.raw`^(\d{4})[-年](\d{1,2})[-月](\d{1,2})日?\s+(\d{1,2})[:：](\d{2})${WRITTEN_AT}$`,
);

/** Whether a line says when a post was put up, and nothing else. */
export const isPostMoment = (text: string): boolean => POST_MOMENT.test(text);

// Where the page stands on its site. e.g. "首页 > 政务公开 > 政策文件", "您当前的位置：首页 / 法规库"
const TRAIL =
	/^(?:您?(?:现在|当前|目前)?(?:所在)?的?(?:位置|栏目)\s*[：:]|(?:网站)?首页\s*[>＞»›/→])/;

// What the page says of a document in a table above it (政府信息公开目录). e.g. "索 引 号：000014349/2023-00012", "发文机关：某某县人民政府"
const CATALOGUE =
	/^(?:(?:信息)?索引号?|(?:主题|组配|体裁|信息|公开)(?:分类|类别|方式|范围|形式|日期|主体|机构)|(?:发文|制发|制定|发布|印发|颁布|公布|批准)(?:机关|机构|单位|部门|日期|字号)|(?:成文|生成|颁布|公布|施行|实施|生效|废止|失效|修订|修改)(?:日期|时间)|(?:法规|文件)(?:标题|类别|名称|编号)|(?:信息|文件)?(?:标题|名称|编号)|文号|(?:公文|文件)(?:种类|类型|时效)|有效性|时效性|效力(?:状态|级别|位阶)|法律(?:性质|效力位阶)|主题词|关键词|统一(?:登记|编)号|内容概述)$/;

// What a post of WeChat says above its text. e.g. "点击蓝字 关注我们", "示例普法 2024-03-15 17:30 发表于河南"
const POST_LINE = new RegExp(
	'^(?:点击(?:上方|蓝色?字)|(?:请)?关注(?:我们|本号)|原创)|' +
		String.raw`^[^\d：:]{2,20}?\s*\d{4}(?:-\d{2}-\d{2}|年\d{1,2}月\d{1,2}日)\s+\d{1,2}:\d{2}${WRITTEN_AT}$`,
);

/** `索 引 号：000014349` as a line, or as a row of a table; `【发文字号】示政发〔2024〕3号`. */
const isCatalogue = (text: string): boolean => {
	const [words = ''] = text.replace(/^[|【]\s*/, '').split(/[：:|】]/, 1);
	return words.length < text.length && CATALOGUE.test(words.replace(/\s/g, ''));
};

/** `文　　号：` with nothing behind it: where the cells of such a table stand one below the other, the next line is its value. */
export const isCatalogueLabel = (text: string): boolean => /[：:]$/.test(text) && isCatalogue(text);

/** Whether a line says where a page stands on its site. */
export const isTrail = (text: string): boolean => TRAIL.test(text);

/** Whether a line above the text was left by the web page that it was copied from. */
export const isPageLine = (text: string): boolean =>
	PAGE_LINE.test(text) ||
	DAY_FIRST.test(text) ||
	POST_LINE.test(text) ||
	isPostMoment(text) ||
	IN_BRACKETS.test(text) ||
	isTrail(text) ||
	isCatalogue(text);

// What a web page says below a text. e.g. "【打印本页】", "打印 关闭窗口", "【字体：大 中 小】【关闭】", "上一篇：示例县召开会议",
// "扫一扫在手机打开当前页"; not "打印份数", "收藏单位" of a form
const PAGE_FOOT =
	/^[[【(（]?\s*(?:(?:(?:打印|关闭|收藏)(?:[本此]?(?:页面?|网页|窗口|文章?|正文|站))?)+(?![\u4e00-\u9fff])|字[体号]\s*[：:]|返回(?:顶部|列表)|扫一扫|分享(?:到|至)?(?=\s|[：:]|$)|[上下]一[篇条]\s*[：:]|相关(?:链接|附件|新闻|文件|解读|阅读)|附件下载|版权所有|友情链接|技术支持\s*[：:]|主办(?:单位)?\s*[：:]|承办单位\s*[：:]|网站标识码|[^，。]{0,12}(?:ICP备|公网安备))/;

// What a post of WeChat says below its text. e.g. "阅读 1234", "在看 12", "阅读 1234　分享 收藏 在看", "审核：李某", "编辑｜李某", "长按识别二维码", "END", "▼", "往期推荐", "喜欢就点个“在看”吧"
const POST_FOOT =
	/^(?:阅读(?:原文|全文)?\s*[\d万+]*(?:\s+(?:在看|点赞|赞|分享|收藏|转发|留言)\s*\d*)*|(?:在看|点赞|赞|分享|收藏|转发|留言)\s*\d*(?:\s+(?:在看|点赞|赞|分享|收藏|转发|留言)\s*\d*)*|[-—\s]*(?:THE\s*)?END[-—\s]*|[▼▽▲△↓]+|(?:往期|精彩|热门|更多)(?:推荐|回顾|内容|阅读|精彩)|(?:供稿|文字|图文|图片|摄影|制作|排版|编审|审核|校对|初审|复审|终审|监制|(?:责任)?编辑|(?:信息|稿件)?来源)\s*[：:丨|｜/].{1,30}|(?:长按|点击|扫描|识别).{0,20}(?:二维码|关注(?:我们)?|阅读原文)|.{0,16}(?:点个?|点亮|点击)[^，。]{0,6}[“"「]?(?:在看|点?赞|分享|转发|小星星).{0,16}|预览时标签不可点)$/i;

/** Whether a line below the text was left by the web page that it was copied from, or by a post of WeChat. */
export const isPageFoot = (text: string): boolean =>
	isSiteFoot(text) || (text.length <= LONGEST_FOOT && POST_FOOT.test(text));

/** Whether a line below the text was left by a page of a site. */
export const isSiteFoot = (text: string): boolean =>
	text.length <= LONGEST_FOOT && PAGE_FOOT.test(text);

const LONGEST_FOOT = 60;

/**
 * When the page was published, as it says above the text.
 * @param opening the lines in front of the first section
 * @returns null if it says nothing of it, or names a day that is not in the calendar
 */
export function publicationIn(opening: readonly ReportLine[]): PagePublication | null {
	for (const { text, line } of opening.filter((one) => isPageLine(one.text))) {
		const found =
			LABELLED.exec(text) ??
			BEHIND_SOURCE.exec(text) ??
			IN_BRACKETS.exec(text) ??
			DAY_FIRST.exec(text) ??
			POST_MOMENT.exec(text) ??
			BYLINE.exec(text);
		const moment = found && momentOf(found);
		if (moment) return { moment, line };
	}
	return null;
}

function momentOf([, year, month, day, hour, minute]: RegExpExecArray): string | null {
	const date = calendarDay(Number(year), Number(month), Number(day));
	if (!date || hour === undefined) return date;
	return Number(hour) < 24 && Number(minute) < 60
		? `${date} ${hour.padStart(2, '0')}:${minute}`
		: date;
}
