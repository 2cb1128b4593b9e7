import { NUMERAL } from '../numbers/numerals.ts';
import { isDocumentNumber, YEAR } from './document-lines.ts';

// e.g. "1996年10月29日 …通过", "（二○○四年三月一日…", "【2031年3月1日…", "根据2009年8月27日…修正", "２０１２年…"
const DATED = new RegExp(`^[（(〔【［[]?(?:根据|自)?\\s*${YEAR}`);
// e.g. "２０１８年１１月２５日 示例部令第９号修正。": a 题注 in the form of a sentence
const DATED_SENTENCE = new RegExp(
	`^${YEAR}.{1,5}月.{1,5}日[^，,。]*(?:通过|批准|公布|发布|施行|实施|修正|修订|修改)。`,
);
// e.g. "示例省人民政府、示例省军区2001年4月18日发布", "示例省人民委员会一九五六年三月十四日公布": who and when, on a line of its own
const PUBLISHED_LINE = new RegExp(
	`^[\\u4e00-\\u9fff、]{4,40}?${YEAR}.{1,5}月.{1,5}日\\s*(?:公布|发布|颁布|印发|批准)$`,
);
// What a 题注 tells of a date (立法法 art. 65: the body that made the law, the day it passed it, each amendment)
const ENACTMENT = /通过|会议|批准|公布|发布|施行|实施|修正|修订|修改|令|公告|颁布|生效/;
// e.g. "（某某法院审判委员会第1237次会议…通过", "(示政[1996]3号 1996年5月7日示例省人民政府发布)"; but "（修正案）" belongs to the title before it
const BRACKETED = new RegExp(
	`^[（(].*(?:会议|通过|修正(?!案)|修订|公布|${YEAR}.{1,5}月.{1,5}日.{0,30}(?:发布|印发|颁布))`,
);
// e.g. "（示例文本）"; but "（试行）", "（二）" belong to the title before them
const REMARK = /^[（(].{7,30}[)）]$/;
// e.g. "中华人民共和国国务院令", "公　告"; not "国务院关于…的命令", "…关于…的公告", "禁止…的公告"
const ORDER = /^(?!.*关于).*(?:(?<!命)令|(?<!的)公\s*告)$/;
// e.g. "2023年", "〔2023〕", "〔十四届〕": of what a number is counted anew
const COUNTED_IN = `(?:\\d{4}\\s*年|[〔[［]\\s*(?:\\d{4}|第?[\\d${NUMERAL}]{1,3}届)\\s*[〕\\]］]|第?[\\d${NUMERAL}]{1,3}届)\\s*`;
const DIGIT = `[\\d０-９${NUMERAL}]`;
const NUMBER = `(?:[（(]\\s*)?(?:${COUNTED_IN})?(?:第\\s*)?${DIGIT}(?:\\s?${DIGIT})*\\s*号(?:\\s*[)）])?`;
// e.g. "第588号", "（第 12 号）", "第 二 一 八 号", "2023年第5号", "〔十四届〕第十九号"
const ORDER_NUMBER = new RegExp(`^${NUMBER}$`);
// e.g. "中华人民共和国国务院令第707号", "示例局公告 2024年第3号"
const NUMBERED_ORDER = new RegExp(`^[\\u4e00-\\u9fff、\\s]{2,40}(?:(?<!命)令|公告)\\s*${NUMBER}$`);
// e.g. "示例县人民政府令第5号 2020年5月6日", "示例省人民政府令第３０５号　２０２１年１２月６日公布"
const ORDER_AND_DAY = new RegExp(
	`${NUMBERED_ORDER.source.slice(0, -1)}(?:\\s*[，,])?\\s*${YEAR}.{1,5}月.{1,5}日\\s*(?:公布|发布|颁布)?$`,
);
// e.g. "总理　示例人", "省长 示例人", "省　长　　示例人": who signed the order
const SIGNED =
	/^(?:代)?(?:总理|主席|委员长|[部省市县区州局署行院主]\s?长|主\s?任|检察长)\s+\S+(?:\s\S+)?$/;

// e.g. "示例市人民政府令第15号《示例市供水管理办法》", "示例部公告2024年第3号　《示例规定》", "示例署公告2024年第3号（关于示例的公告）"
const ORDERED_TITLE = new RegExp(
	`^([\\u4e00-\\u9fff、\\s]{2,40}(?:(?<!命)令|公告)\\s*${NUMBER})\\s*(?:《(.+)》|[（(](关于.+)[)）])$`,
);

/** An order and the law that it publishes on one line, above the law. */
export function orderedTitle(text: string): { order: string; name: string } | null {
	const [, order, law, notice] = ORDERED_TITLE.exec(text) ?? [];
	const name = law ?? notice;
	return order && name ? { order, name } : null;
}

/** `示例部令`, `公　告`: the head of an order, without its number. */
export const isOrder = (text: string): boolean => ORDER.test(text);

/** `第588号` below the head of an order. */
export const isOrderNumber = (text: string): boolean => ORDER_NUMBER.test(text);

/** `示例部令第588号`. */
export const isNumberedOrder = (text: string): boolean => NUMBERED_ORDER.test(text);

/** Whether a line is a 题注 by its own words: a date of adoption, an order, a document number. */
export function isCaption(text: string): boolean {
	if (isOrder(text) || isOrderNumber(text) || isNumberedOrder(text)) return true;
	if (isDocumentNumber(text) || ORDER_AND_DAY.test(text)) return true;
	if (PUBLISHED_LINE.test(text)) return true;
	if (SIGNED.test(text) || REMARK.test(text) || DATED_SENTENCE.test(text)) return true;
	// "根据2010年4月29日修正的《…》，结合…，制定本规定：" is a preamble and no 题注.
	const preamble = /[：:]$/.test(text) || (!/^[（(]/.test(text) && text.includes('。'));
	if (preamble) return false;
	return (DATED.test(text) && (ENACTMENT.test(text) || text.length < 40)) || BRACKETED.test(text);
}

/** Whether a line begins with the day of what it tells: `2031年1月16日…`, `根据2031年1月16日…`. */
export const beginsWithDay = (text: string): boolean => DATED.test(text);
