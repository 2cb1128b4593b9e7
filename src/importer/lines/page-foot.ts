import { isPageFoot, isSiteFoot } from '../../domain/report/lines/page-lines.ts';
import { isMenuLine } from './page-head.ts';

/** What it says below them, from the last line up. */
export function pageFoot(words: readonly string[]): number[] {
	const links = linksFrom(words);
	const isWords = (text: string, place: number): boolean =>
		text !== '' && place < links && !isOfFoot(text) && !isFootMenu(text);
	const last = footAbove(words, words.findLastIndex(isWords));
	const names = words.slice(last + 1).some((text) => FILE_NAME.test(text));
	const end = names && DOWNLOADS.test(words[last] ?? '') ? last - 1 : last;
	return words.flatMap((text, place) => (place > end && text !== '' ? [place] : []));
}

const isOfFoot = (text: string): boolean => isPageFoot(text) || isFootLine(text);

/** Menus of a foot; 附件 alone may be the heading of what belongs to the law. */
const isFootMenu = (text: string): boolean => isMenuLine(text) && !text.includes('附件');

/**
 * The last line above the foot of a page where others stand in it than those that are known: 扫一扫在手机打开当前页 / 某县融媒体中心.
 * @param last the last line that is not known to be of a foot
 */
function footAbove(words: readonly string[], last: number): number {
	let [above, known, others] = [last, 0, 0];
	for (let place = last; place >= 0 && others <= MOST_UNKNOWN; place -= 1) {
		const text = words[place]!;
		if (isSiteFoot(text)) {
			known += 1;
			if (known >= others) above = place - 1;
		} else if (text === '' || isOfFoot(text) || isFootMenu(text)) continue;
		else if (MAY_BE_OF_FOOT.test(text)) others += 1;
		else break;
	}
	return above;
}

const MOST_UNKNOWN = 6;
// e.g. "某县融媒体中心", "办公时间 9:00-17:00"; not a sentence, a number, a row, a day or an 附件, which may stand at the end of a law
const MAY_BE_OF_FOOT =
	/^(?!附|第.{1,8}[编章节条]|[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．]|[|｜]|.*\d日$)[^。；，]{1,40}$/;

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
