import { governmentOfNumber, isNoRegulation, isNoticeNumber } from '../title/document-number.ts';
import { makersOfTitle } from '../title/makers.ts';
import { originByTitle, type Origin } from '../title/origin-by-title.ts';
import { captionEvents, isMaking, numberIn, type CaptionEvent } from './caption-events.ts';
import { originByCongress } from './origin-by-congress.ts';
import { originByGovernment } from './origin-by-government.ts';

// e.g. "最高人民法院审判委员会", "最高人民检察院检察委员会"
const COURTS = /最高人民法院|最高人民检察院/g;

// e.g. "示例省高级人民法院审判委员会第35次会议讨论通过", "示例省人民检察院第十四届检察委员会第三十六次会议通过": 司法解释 are made by the highest courts alone (人民法院组织法 art. 18)
const LOCAL_COURT =
	/([\u4e00-\u9fff]{2,12}人民(?:法院|检察院))(?:第[^届，。]{1,4}届)?(?:审判|检察)委员会/;

// e.g. "中共中央发布", "中共中央办公厅、国务院办公厅印发", "中央纪律检查委员会…通过"
const PARTY = /中共中央(?!政治局)(?:办公厅)?(?:、国务院(?:办公厅)?)?|中央纪律检查委员会/;

/**
 * Level and issuer as far as title and 题注 tell. The body that passed a text goes before its name: each level has its
 * own makers (立法法 arts. 10, 72, 80, 91, 93), and a 办法 can be a 地方性法规, as 河南省实施《人民防空法》办法 is.
 */
export function originOf(title: string, caption: string): Origin {
	const origin = originFrom(title, caption);
	// e.g. "示例省财政厅、示例省水利厅关于…的通知" over a number alone
	if (origin.level !== '规范性文件' || origin.issuer) return origin;
	const issuer = makersOfTitle(title) ?? governmentOfNumber(title, numberIn(caption) ?? '');
	return issuer ? { ...origin, issuer } : origin;
}

function originFrom(title: string, caption: string): Origin {
	const events = captionEvents(caption);
	const byCaption = originByEvents(events, caption, title);
	// e.g. "中华人民共和国宪法", "宪法修正案"
	if (/^(?:中华人民共和国)?宪法(?:$|修正案)/.test(title))
		return { level: '宪法', certain: true, issuer: byCaption?.issuer ?? '全国人民代表大会' };
	if (byCaption) return byCaption;
	const byTitle = originByTitle(title);
	// e.g. "示司规〔2024〕1号" below a title that tells no level
	const number = numberIn(caption) ?? '';
	if (['其他', '规范性文件'].includes(byTitle.level) && isNoticeNumber(number))
		return { level: '规范性文件', certain: false, by: '发文字号' };
	// e.g. "国函〔2031〕77号" below 国务院关于…的批复: 行政法规 are published by 令
	return byTitle.level === '行政法规' && isNoRegulation(number)
		? { ...byTitle, level: '规范性文件', by: '发文字号' }
		: byTitle;
}

function originByEvents(
	events: readonly CaptionEvent[],
	caption: string,
	title: string,
): Origin | null {
	const making = events.filter(isMaking);
	const words =
		making.map((event) => event.words).join(' ') || caption.replace(/《[^《》]*》/g, '');
	if (/国家监察委员会/.test(words))
		return { level: '监察法规', certain: true, issuer: '国家监察委员会' };
	// e.g. "中共中央办公厅印发", "厅字〔2019〕28号", "中发〔2015〕10号"
	if (/中共中央|中央办公厅|中央纪律检查|厅字|中办发|中发[〔[]/.test(words)) {
		const issuer = PARTY.exec(words)?.[0];
		return { level: '党内法规', certain: true, ...(issuer && { issuer }) };
	}
	const courts = [...new Set(words.match(COURTS))].sort();
	if (courts.length > 0)
		return { level: '司法解释', certain: true, issuer: courts.reverse().join('、') };
	const [, court] = LOCAL_COURT.exec(words) ?? [];
	if (court) return { level: '规范性文件', certain: false, issuer: court };
	// 立法法 art. 117: what the 中央军事委员会 makes alone is 军事法规, which the levels here do not name.
	if (/中央军(?:事委员会|委)/.test(words) && !words.includes('国务院'))
		return { level: '其他', certain: true, issuer: '中央军事委员会' };
	return originByCongress(making, title) ?? originByGovernment(making, words, title);
}
