/** What a 发文字号 tells of who wrote a text and of its level (GB/T 9704-2012, 7.2.5: sign of the office, year, number). */

// e.g. "示政办〔2024〕5号"; not "示例银行令〔2016〕第4号", which is an order
const NOTICE = /(?<!令)[〔[［（(]/;

/** Whether a number is that of a notice, and not that of an order. */
export const isNoticeNumber = (number: string): boolean => NOTICE.test(number);

// e.g. "国函〔2031〕77号"; "国发〔1993〕90号" may publish a 行政法规
const SINCE_2002 = /[〔[［（(]20(?:0[2-9]|[1-9]\d)[〕\]］）)]/;

/** Whether what bears a number is no 行政法规: since 2002 they are published by 令 (行政法规制定程序条例 art. 27). */
export const isNoRegulation = (number: string): boolean =>
	isNoticeNumber(number) && SINCE_2002.test(number);

// e.g. "示政规〔2031〕6号", "示政发〔2031〕6号": the sign of a 人民政府; "示政办〔2031〕6号" is that of its office, "示政法〔2031〕6号" that of a 政法委
const OF_GOVERNMENT = /^([\u4e00-\u9fff]{1,3})政(?:规|发|字|函|通|告)?[〔[［（(]/;
// e.g. "示例县", "示例市示例区"; not "示例城区"
const PLACE_END = /[省市州县旗]|(?<![城小社景园辖地灾库])区/g;
const LONGEST_PLACE = 14;

/**
 * The government whose sign a number bears, where the title begins with its place.
 * @param title `示例县公厕开放细则`
 * @param number `示政规〔2031〕6号`
 * @returns `示例县人民政府`; undefined where the sign is not taken from the place's name, as 豫 is not from 河南省
 */
export function governmentOfNumber(title: string, number: string): string | undefined {
	const sign = OF_GOVERNMENT.exec(number)?.[1];
	if (sign === undefined) return undefined;
	const places = [...title.slice(0, LONGEST_PLACE).matchAll(PLACE_END)]
		.map(({ index }) => title.slice(0, index + 1))
		.filter((place) => place.length > 2);
	const place = places.find((name) => [...sign].every((character) => name.includes(character)));
	return place && `${place}人民政府`;
}
