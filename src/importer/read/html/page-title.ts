import { closedUp } from '../../../domain/law/title/closed-up.ts';
import { isCaption } from '../../../domain/law/title/caption-lines.ts';
import { isLawName } from '../../../domain/law/title/identify.ts';
import { isPublishingTitle } from '../../../domain/law/title/published-law.ts';
import { isReportTitle } from '../../../domain/report/document/recognise.ts';
import { pageHead } from '../../lines/page-head.ts';
import type { Paragraph } from '../../paragraphs.ts';

/** A document that has its own title says it within its first lines, below those of the page. */
const TITLE_WITHIN = 8;
// e.g. "第一章 计量标准", "2.第二条 怎么立法", "一、制定办法", "目录", "…施行。": these end as names of laws do, or are sentences
const NO_TITLE =
	/^(?:\d{1,3}[.．、]|[（(]?[一二三四五六七八九十]{1,3}[)）、]|目\s*录)|第[^，。]{1,6}[编章节条]|[。；：，]/;
const SHORTEST_NAME = 5;

/**
 * What the title of a page adds to the document on it: nothing where the document begins with a title of its own; else
 * the name without what a site or a post sets around it.
 * @param title as the page tells it, `权威发布 | 《示例条例》全文`
 * @param words the lines of the document
 */
export function titleFor(title: string, words: readonly Paragraph[]): string {
	const ofPage = new Set(pageHead(words.map((line) => line.trim())));
	const head = words.filter((_, place) => !ofPage.has(place)).slice(0, TITLE_WITHIN);
	// A 题注 may name the law: `根据《关于修改〈示例条例〉的决定》修正`.
	const named = keyOf(head.filter((line) => !isCaption(line)));
	if (title === '' || named.includes(keyOf([title]))) return '';
	if (ABOUT.test(title)) return title;
	// e.g. "关于印发《示例办法》的通知" above the words of the notice: it has the name of the law, but not its own
	if (isPublishingTitle(title)) return title;
	return head.some((line) => isOwnTitle(closedUp([line]))) ? '' : undecorated(title);
}

/** Lines without blanks and title marks: a page may set 关于印发示例办法的通知 for 关于印发《示例办法》的通知. */
const keyOf = (lines: readonly Paragraph[]): string => closedUp(lines).replace(/[《》〈〉]/g, '');

// e.g. "《示例条例》释义", "一图读懂《示例办法》": what follows may begin like the law and is none
const ABOUT = /解读|释义|解析|问答|读懂|说明|草案|征求意见/;

const isOwnTitle = (line: string): boolean =>
	line.length >= SHORTEST_NAME && !NO_TITLE.test(line) && (isLawName(line) || isReportTitle(line));

// e.g. "【公示】", "[政策文件] ", "权威发布 | ", "重磅！", "全文｜"
const BEFORE = /^(?:[【[][^【】[\]]{1,10}[】\]]|[^|丨｜！《]{2,10}[|丨｜！])\s*/;
// e.g. "《示例条例》全文", "示例条例（全文）"
const WHOLE = /^《(.+)》[（(]?(?:全文)?(?:发布|公布)?[)）]?$|^(.+?)[（(]全文[)）]$/;

function undecorated(title: string): string {
	const name = title.replace(BEFORE, '');
	const [, quoted, bare] = WHOLE.exec(name) ?? [];
	return quoted ?? bare ?? name;
}
