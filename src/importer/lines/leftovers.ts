import { info, warning, type Problem } from '../../checked.ts';
import { COLOPHON, COLOPHON_END } from '../../domain/law/read/colophon.ts';
import { isPageFoot, isPageLine } from '../../domain/report/lines/page-lines.ts';
import type { Paragraph } from '../paragraphs.ts';

/** Lines of a law or report without those that are none of its words, and what the editor should know of these. */
export interface Cleared {
	/** Blank lines stand where something was left out, so that the others keep their numbers. */
	paragraphs: Paragraph[];
	/** What stood around them, in the order of the source. */
	leftovers: string[];
	problems: Problem[];
}

/**
 * A law or report without what stands around it in the place that it was copied from: what a web page says above and below, the end of
 * this site's own Word file, numbers of lines. Only what cannot be its words is left out, and the editor reads it all.
 */
export function withoutLeftovers(source: readonly Paragraph[]): Cleared {
	const numbered = withoutLineNumbers(source);
	const lines = numbered ?? source;
	const words = lines.map((line) => line.trim());
	const left = new Set([...pageHead(words), ...pageFoot(words), ...colophon(words)]);
	const paragraphs = lines.map((line, place) => (left.has(place) ? '' : line));
	return {
		paragraphs,
		leftovers: words.filter((_, place) => left.has(place)),
		problems: [
			...(numbered ? [warning('每行开头的行号已经去掉。请对照原文核对', 1)] : []),
			...aboutLeft(
				[...left].sort((a, b) => a - b),
				words,
			),
		],
	};
}

// e.g. "12 第三条　…", "3．…": a number in front of the words
const LINE_NUMBER = /^\s*(\d+)(?:[\s.．、:：]+|$)/;
/** Fewer lines may be a list. */
const ENOUGH_LINES = 5;

/** The lines without their numbers, if every line that says something bears the next one, from 1; else null. */
function withoutLineNumbers(lines: readonly Paragraph[]): Paragraph[] | null {
	let count = 0;
	for (const line of lines) {
		if (line.trim() === '') continue;
		count += 1;
		if (Number(LINE_NUMBER.exec(line)?.[1]) !== count) return null;
	}
	return count < ENOUGH_LINES ? null : lines.map((line) => line.replace(LINE_NUMBER, ''));
}

// e.g. "第一条 …", "第一章 总则", "第一部分　…", "一、…", "1 总则", "1.1 目的", "…如下："; a sentence: here the words have begun
const BEGUN =
	/^(?:第[^，。]{1,6}(?:[条章编]|部分)|[一二三四五六七八九十]{1,3}、|1[.．]?\s*总则|1[.．]1(?!\d)\s*[\u4e00-\u9fff])|[。；;：:]$|。/;

// e.g. "首页", "法律法规", "打印", "WORD版", "国家法律法规数据库", "示例省政府规章库": what a page's menus and buttons leave above the words
const BUTTON =
	/^(?:(?:网站|返回)?首页|[\u4e00-\u9fff]{0,8}(?:法律法规|规章|政策文件)(?:数据|信息|检索)?(?:库|平台)|法律法规|政策文件|下载(?:本文|文件|附件)?|打印(?:本[页文])?|收藏(?:本页)?|分享|关闭(?:窗口|本页)?|目录导航|正文|全文|附件|(?:WORD|PDF|OFD)(?:版|下载|文件)?|字[体号][：:]?|[大中小])$/i;
// e.g. "收藏打印分享": links side by side, between which the page sets no blank
const BUTTONS = new RegExp(`^(?:${BUTTON.source.slice(1, -1)}){2,}$`, 'i');
// What stands between them. e.g. "打印 关闭", "【打印】【关闭】", "下载 | 分享"
const BETWEEN = /[\s[\]【】|｜]+/;

// e.g. "首页 | 走进示例 | 政务公开", "网站首页　新闻中心　办事服务": the first of several short names leads home
const MENU = /^(?:网站|返回)?首页(?:(?:\s*[|｜]\s*|\s+)[^\s|｜。，；：]{2,8}){2,}$/;

/** A longer line is none; nor is it read in every way in which buttons can share it out. */
const LONGEST_MENU = 40;

/** Whether a line is a button, or several side by side. */
const isMenuLine = (text: string): boolean => {
	if (text.length <= LONGEST_MENU && (MENU.test(text) || BUTTONS.test(text))) return true;
	const words = text.split(BETWEEN).filter((word) => word !== '');
	return words.length > 0 && words.every((word) => BUTTON.test(word));
};

/** What a web page says above the words, from its first line to the last before a sentence or a heading. */
function pageHead(words: readonly string[]): number[] {
	const begun = words.findIndex((text) => BEGUN.test(text) && !isPageLine(text));
	return words
		.slice(0, begun === -1 ? 0 : begun)
		.flatMap((text, place) => (isPageLine(text) || isMenuLine(text) ? [place] : []));
}

/** What it says below them, from the last line up. */
function pageFoot(words: readonly string[]): number[] {
	const links = linksFrom(words);
	const last = words.findLastIndex(
		(text, place) => text !== '' && place < links && !isPageFoot(text) && !isFootLine(text),
	);
	const names = words.slice(last + 1).some((text) => FILE_NAME.test(text));
	const end = names && DOWNLOADS.test(words[last] ?? '') ? last - 1 : last;
	return words.flatMap((text, place) => (place > end && text !== '' ? [place] : []));
}

// e.g. "1.示例办法.docx"
const FILE_NAME = /\.(?:docx?|pdf|xlsx?|wps|ofd|zip|rar)$/i;
// e.g. "附件：", above names of files
const DOWNLOADS = /^附件(?:下载)?\s*[：:]$/;

// e.g. "信息来源：示例县司法局", "责任编辑：李某", "1.示例办法.docx"; other lines of a page's head may as well be rows of a form
const isFootLine = (text: string): boolean =>
	FILE_NAME.test(text) ||
	/^[[【(（]?\s*(?:(?:信息|文章|稿件)?来源|(?:责任)?编辑)\s*[：:]/.test(text);

// e.g. "相关文章：", "相关解读", "【相关链接】", "相关阅读推荐": above what else the page leads to
const LINKS =
	/^[【[]?相关(?:文章|链接|新闻|文件|解读|阅读|信息|报道|推荐|政策|稿件)[^，。；]{0,4}$/;
// e.g. "·某省某条例", "• 一图读懂某条例", "某市举行会议 2031-06-11", "[政策解读] 某条例解读"
const LINK = /^(?:[·•▪◆■□○●>»＞☆※-]|\[[^\]]+\])\s*\S|\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[\])）]?$/;

/** Where the links begin that a page has at its end; behind the last line if it has none. */
function linksFrom(words: readonly string[]): number {
	const head = words.findLastIndex((text) => LINKS.test(text));
	const below = words.slice(head + 1).filter((text) => text !== '');
	const areLinks = below.every((text) => LINK.test(text) || isPageFoot(text) || isFootLine(text));
	return head !== -1 && below.some((text) => LINK.test(text)) && areLinks ? head : words.length;
}

// e.g. "────────", "------", "* * *": what parts two texts in one file
const RULE = /^(?:[─━═—－–=*＊~～-]\s?){3,}$/;
// e.g. "├────┼────┤": a table that is drawn, whose lines above and below are some of it
const DRAWN = /[┌┬┐├┼┤└┴┘│┏┳┓┣╋┫┗┻┛┃]/;

/** The lines of a law without those that only part it from another: of a report, whatever stands in it is shown. */
export function withoutRules(lines: readonly Paragraph[]): {
	paragraphs: Paragraph[];
	problems: Problem[];
} {
	const isRule = (line: Paragraph): boolean => RULE.test(line.trim());
	if (!lines.some(isRule) || lines.some((line) => DRAWN.test(line)))
		return { paragraphs: [...lines], problems: [] };
	const first = lines.findIndex(isRule) + 1;
	return {
		paragraphs: lines.map((line) => (isRule(line) ? '' : line)),
		problems: [info('只有横线、星号的行不是原文，没有导入。请对照原文核对', first)],
	};
}

/** No longer, with blank lines between. */
const LONGEST_COLOPHON = 16;

function colophon(words: readonly string[]): number[] {
	const end = words.findLastIndex((text) => text !== '');
	if (words[end] !== COLOPHON_END) return [];
	const start = words.findLastIndex((text) => text.startsWith(COLOPHON));
	if (start === -1 || end - start > LONGEST_COLOPHON) return [];
	return words.flatMap((text, place) => (place >= start && text !== '' ? [place] : []));
}

const LONGEST_QUOTE = 60;

function aboutLeft(left: readonly number[], words: readonly string[]): Problem[] {
	if (left.length === 0) return [];
	const lines = left.map((place) => place + 1).join('、');
	const quotes = left.map((place) => `“${words[place]!.slice(0, LONGEST_QUOTE)}”`).join('');
	const message = `第 ${lines} 行是网页或者文件自带的说明，不是原文，没有导入：${quotes}。请核对；其中有文号、日期的，请看是否填进了对应的字段`;
	return [warning(message, left[0]! + 1)];
}
