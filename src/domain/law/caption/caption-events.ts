import { datesIn } from '../numbers/dates.ts';
import type { LawEventKind } from '../metadata.ts';

/** Whether an event is one of how the law was made or amended, and not of the days on which it begins and ends. */
export const isMaking = ({ kind }: Pick<CaptionEvent, 'kind'>): boolean =>
	kind !== '施行' && kind !== '废止';

/** A day of a 题注, and what it tells of it (立法法 art. 65: who made the law, the day it was passed, each amendment); collections add its end. */
export interface CaptionEvent {
	date: string;
	kind: LawEventKind;
	/** The act that amended or ended the law, `关于修改部分法律的决定`; of 通过, that this act was passed and not the law. */
	act?: string;
	/** `国务院令第619号`, `法释〔2015〕11号`. */
	documentNumber?: string;
	/** Passed or revised together with the event before it, by another body: `…审判委员会…、…检察委员会…通过`. */
	joint?: boolean;
	/** The words after the date, without the names of acts. */
	words: string;
}

// e.g. "《关于修改〈中华人民共和国立法法〉的决定》", "《关于修改〈示例省实施《示例法》办法〉的决定》"
const ACT = /《(?:[^《》]|《[^《》]*》)*》/g;
// e.g. "中华人民共和国国务院令第619号", "公安部令第 12 号", "示例省人民政府令 第 二 一 八 号", "示例部令2023年第5号", "示例局公告2024年第3号", "示例省人民代表大会常务委员会公告〔十四届〕第十九号", "法释〔2015〕11号", "示政发（88）36号", "（88）示科发字第36号"
const DOCUMENT_NUMBER =
	/(?:(?<![\u4e00-\u9fff、])[\u4e00-\u9fff、]*(?:令|公告)\s*(?:\d{4}\s*年\s*|[〔[［]第?[\d一二三四五六七八九十]{1,3}届[〕\]］]\s*)?(?:第\s*)?[\d〇零一二三四五六七八九十百](?:\s?[\d〇零一二三四五六七八九十百])*\s*号|[\u4e00-\u9fff]{1,8}[〔[［（(](?:\d{4}|\d{2})[〕\]］)）](?:\s*(?:字第?|第))?\s*\d+\s*号|[〔[［（(](?:19)?\d{2}[〕\]］)）]\s*[\u4e00-\u9fff]{1,10}字(?:\s*第)?\s*\d+\s*号)/;
// e.g. "（示政规〔2031〕6号　" in front of "2031年2月3日示例市人民政府印发": of the act that the day is told of, where nothing stands before it
const NUMBER_FIRST = new RegExp(`^[（(\\s]*(${DOCUMENT_NUMBER.source})(?:\\s*[，,])?\\s*$`);
// e.g. "（法发〔2031〕15号　" in front of a day, and "　法发〔2031〕15号）" behind one
const NUMBER_BEFORE = new RegExp(`(?:${DOCUMENT_NUMBER.source})(?:\\s*[，,])?\\s*$`);
const NUMBER_ALONE = new RegExp(
	`^\\s*(?:[，,]\\s*)?(?:${DOCUMENT_NUMBER.source}\\s*)?(?:[)）]\\s*)?$`,
);

// e.g. "20" and "22年", "年1" and "2月" on two lines of a 题注 that is copied from a page: a year, month or day that the line end has parted
const PARTED_DAY = /(?<![\d-])(\d{1,3})[^\S\n]*\n\s*(\d{1,3})(?=\s*([年月日]))/g;

const withWholeDays = (caption: string): string =>
	caption.replace(PARTED_DAY, (written, one: string, other: string, unit: string) => {
		const { length } = one + other;
		return (unit === '年' ? length === 4 : length === 2) ? one + other : written;
	});

/**
 * What a 题注 tells, in its order.
 * @param caption its lines, joined; with or without brackets, `根据` and line breaks
 */
export function captionEvents(caption: string): CaptionEvent[] {
	const text = withWholeDays(caption)
		.replace(/\s+/g, ' ')
		.replace(/[０-９]/g, (digit) => digit.normalize('NFKC'));
	const dates = datesIn(text.replace(ACT, (act) => '□'.repeat(act.length)));
	const events: CaptionEvent[] = [];
	// From the last to the first: "…审判委员会会议、…检察委员会会议通过" says 通过 only at the end.
	for (let place = dates.length - 1; place >= 0; place -= 1) {
		const { date, start, end } = dates[place]!;
		const rest = text.slice(end, dates[place + 1]?.start);
		events.unshift(...eventsOf(date, rest, text.slice(0, start), events[0]));
	}
	return events;
}

function eventsOf(date: string, rest: string, before: string, next?: CaptionEvent): CaptionEvent[] {
	const said = officeBefore(before, rest) + rest.replace(ACT, '');
	const words = orderBefore(said, rest, before) + said;
	const own = kindOf(said, before);
	const joint = !own && next !== undefined && isJoint(words, next);
	// e.g. "…第二次会议" without a verb
	const kind = own ?? (joint ? next.kind : words.includes('会议') ? '通过' : undefined);
	if (!kind) return [];
	if (joint) next.joint = true;
	const act = actOf(kind, rest, next);
	const documentNumber = numberOf(kind, words, before);
	const event: CaptionEvent = {
		...{ date, kind, words },
		...(act && { act }),
		...(documentNumber && { documentNumber }),
	};
	// e.g. "2031年12月4日示例代表大会公告公布施行"
	return kind === '公布' && /施行|实施/.test(words)
		? [event, { date, kind: '施行', words }]
		: [event];
}

/** Who gave the order, where that is told in front of the day: `示例市人民政府令第28号　2031年2月3日公布`. */
const orderBefore = (said: string, rest: string, before: string): string =>
	isNumbered(said, before) || BARE_PUBLISHED.test(rest)
		? (NUMBER_BEFORE.exec(before)?.[0] ?? '')
		: '';

/** Whether words without a verb go on in the next ones: two bodies pass one act, and only the second has the verb. */
const isJoint = (words: string, next: CaptionEvent): boolean =>
	next.kind === '通过' || /、\s*$/.test(words);

/** The act that amended or ended a law, or the one that was passed, and not the law. */
const actOf = (
	kind: LawEventKind,
	rest: string,
	next: CaptionEvent | undefined,
): string | undefined =>
	kind === '通过'
		? actApproved(next)
		: BY_ACT.includes(kind)
			? (UNMARKED_ACT.exec(rest)?.[1] ?? rest.match(ACT)?.at(-1)?.slice(1, -1))?.replace(/\s/g, '')
			: undefined;

// e.g. "关于修改部分地方性法规的决定", "关于修改《示例市示例条例》的决定", where a 题注 sets an act in no marks of its own
const UNMARKED_ACT = new RegExp(
	`^[^《]*?(关于(?:修改|修订|废止|修正)(?:[^，。；《》]|${ACT.source}){1,60}的决定)`,
);

/** The number in what is said of a day, or the one in front of a day on which something is published. */
const numberOf = (kind: LawEventKind, words: string, before: string): string | undefined =>
	numberIn(words) ?? (kind === '公布' ? numberIn(NUMBER_FIRST.exec(before)?.[1] ?? '') : undefined);

// e.g. "示例省常务委员会第二次会议批准的□修正" behind "…示例市常务委员会第一次会议通过"
const APPROVED_ACT = /批准的\s*(?:修正|$)/;

/** The act that a next event names, which was passed by another body before: that one passed the act, and not the law. */
const actApproved = (next: CaptionEvent | undefined): string | undefined =>
	next?.kind === '修正' && APPROVED_ACT.test(next.words) ? next.act : undefined;

const BY_ACT: readonly LawEventKind[] = ['修正', '修订', '废止'];

// e.g. "示例镇人民政府 ", "示例省人民政府、示例省军区", "示例县人民政府第20次常务会议" in front of a day
const OFFICE_BEFORE =
	/(?:^|[（(，。；\s])([\u4e00-\u9fff、]{2,40}(?:委员会|政府|军区|办公[室厅]|[部厅局委院署行会办])(?:第[\d一二三四五六七八九十百]+次[\u4e00-\u9fff]{0,4}会议)?)\s*$/;
// e.g. "发布", "第三次会议通过" behind it
const BARE_VERB = /^\s*(?:第[^，。]{1,8}会议)?\s*(?:通过|批准|公布|发布|颁布|印发)/;

// e.g. "公布" behind "示例市人民政府令第28号　2031年12月5日"
const BARE_PUBLISHED = /^\s*(?:公布|发布|颁布|印发)(?!的)/;

/** Who acted on a day, where that is told in front of it: `（示例镇人民政府 2022年5月6日发布）`. */
const officeBefore = (before: string, rest: string): string =>
	BARE_VERB.test(rest) ? (OFFICE_BEFORE.exec(before)?.[1] ?? '') : '';

/** `（法发〔2031〕15号　2031年8月7日）`: a number and a day, and no word of what was done. */
const isNumbered = (words: string, before: string): boolean =>
	NUMBER_ALONE.test(words) && (NUMBER_BEFORE.test(before) || words.includes('号'));

// e.g. "国务院 中央军事委员会令": two who gave one order
const BETWEEN = /(?<=国务院)\s+(?=(?:中华人民共和国)?中央军事委员会令)/g;

// e.g. "府办公室" in front of "示政办发〔2031〕22号", where a 题注 sets no blank between who issued it and its number
const OFFICE_IN_FRONT =
	/^[\u4e00-\u9fff]{0,8}(?:政府|办公[室厅]|委员会)(?!办公)(?=[\u4e00-\u9fff]{2,8}[〔[［（(])/;

/** The number of an order or document in words: `国务院令第619号`, also of `以国务院令第619号公布`. */
export const numberIn = (words: string): string | undefined =>
	DOCUMENT_NUMBER.exec(words.replace(BETWEEN, '、'))?.[0]
		.replace(/\s/g, '')
		.replace(OFFICE_IN_FRONT, '')
		.replace(/^以/, '')
		.replace(/(^|、)中华人民共和国/g, '$1');

// e.g. "第一次修改", "修改）", "修改 根据", "修改 自公布之日起施行" at the end of what is said of a day; not 关于修改某某办法的决定 that has lost its marks
const AMENDS = /修改\s*(?:[）)〕】］\]；;，,、。]|根据|自|$)/;

// e.g. "起废止）", "示例省人民政府令第88号废止", "失效 " at the end of what is said of a day; not 关于废止某某办法的决定 that has lost its
// marks
const ENDS = /(?:废止|失效)\s*(?:[）)〕】］\]；;，,、。]|根据|$)/;
// e.g. "同时废止" in 原办法同时废止, which ends another text
const ENDS_ANOTHER = /同时(?:宣布)?(?:废止|失效)/;

function kindOf(words: string, before: string): LawEventKind | undefined {
	if (ENDS.test(words) && !ENDS_ANOTHER.test(words)) return '废止';
	// e.g. "自2007年1月1日起施行"
	if (/^\s*起/.test(words) || /自\s*$/.test(before)) return '施行';
	if (words.includes('修正')) return '修正';
	if (words.includes('修订')) return '修订';
	// e.g. "根据1999年12月25日…通过的《中华人民共和国刑法修正案》、…"
	if (/(?:通过|批准)的/.test(words)) return '修正';
	// e.g. "根据2019年1月5日示例省人民政府令第88号《…的决定》修改", which some offices write for 修正
	if (AMENDS.test(words)) return '修正';
	if (words.includes('通过')) return '通过';
	if (words.includes('批准')) return '批准';
	if (/公布|发布|颁布|印发/.test(words)) return '公布';
	if (/施行|实施|生效/.test(words)) return '施行';
	return isNumbered(words, before) ? '公布' : undefined;
}
