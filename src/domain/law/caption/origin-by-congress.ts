import {
	MAKES_NO_REGULATIONS,
	NEEDS_APPROVAL,
	OF_ITS_OWN,
	PLACE_OF_TITLE,
} from '../title/makers.ts';
import type { Origin } from '../title/origin-by-title.ts';
import type { CaptionEvent } from './caption-events.ts';

// e.g. "第八届全国人民代表大会常务委员会", "河南省第十三届人民代表大会第二次会议", "郑州市人民代表大会常务委员会", "示例市第三届人大常委会", "示例镇第十九届人民代表大会"
const CONGRESS =
	/(?<place>[\u4e00-\u9fff]{2,12}?(?:省|市|自治区|自治州|自治县|县|区|特别行政区|旗|乡|镇))?(?:第[^届，。]{1,5}届)?(?<national>全国)?(?:人民代表大会|人大(?=常|第))(?<standing>常务委员会|常委会)?/;

/** Level and issuer of what a 人民代表大会 or its 常务委员会 passed; null if none did. */
export function originByCongress(events: readonly CaptionEvent[], title: string): Origin | null {
	const passed =
		events.find(({ kind, words }) => kind !== '批准' && CONGRESS.test(words)) ??
		events.find(({ words }) => CONGRESS.test(words));
	const groups = passed && CONGRESS.exec(passed.words)?.groups;
	if (!groups) return null;
	const standing = groups['standing'] ? '常务委员会' : '';
	if (groups['national'] || (!groups['place'] && /全国/.test(passed.words)))
		return { level: '法律', certain: true, issuer: `全国人民代表大会${standing}` };
	// e.g. "省第十三届人大常委会第九次会议通过" below 示例省示例条例
	const place = groups['place'] ?? PLACE_OF_TITLE.exec(title)?.[0];
	if (!place) return null;
	const issuer = `${place}人民代表大会${standing}`;
	if (MAKES_NO_REGULATIONS.test(issuer)) return { level: '规范性文件', certain: true, issuer };
	const approved = events.some(({ kind }) => kind === '批准');
	if (!approved && NEEDS_APPROVAL.test(issuer) && OF_ITS_OWN.test(title))
		return { level: '规范性文件', certain: false, issuer };
	return { level: '地方性法规', certain: true, issuer };
}
