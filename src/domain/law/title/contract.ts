import { NUMERAL, parseNumeral } from '../numbers/numerals.ts';

// e.g. "甲方（出租方）", "承租人", "用水人", "双方自愿", "签订本合同": in a paper that two agree on
const PARTY =
	/[甲乙]方|(?:出租|承租|出卖|买受|发包|承包|委托|受托|定作|承揽|转让|受让)[人方]|[买卖供需]方|[供用][水电气热]人|双方(?:自愿|经|一致|同意|约定|达成)|(?:签订|订立)本合同/;
// e.g. "本合同", "本协议书" or, in its first lines, "渡船租赁合同"
const AGREED = /本(?:合同|协议)|^(?:[^\n]*\n){0,2}?[^\n，。：]{0,40}(?:合同|协议)书?[^\S\n]*\n/;

// e.g. "渡 船 租 赁 合 同", "合作协议书（样本）", "甲公司关于渡口的合作协议"; not 关于…的协议, 《某合同》, nor "示例法院关于审理租船合同" above
// "纠纷案件的解释"
const TITLE =
	/^(?!关于|[^\n]*关于[^的\n]*$)[\u4e00-\u9fff（）]{0,30}(?:合同|协议)书?(?:（[^（）]{1,12}）)?$/;
/** Above its title stand a number and what kind of copy it is. */
const HEAD = 3;

/** Whether a text has what contracts have, parties and 本合同, be it one that quotes a contract. */
export const isAgreed = (text: string): boolean => PARTY.test(text) && AGREED.test(text);

// e.g. "第五条 ", "五、", "5.", "（五）": the number of one of its articles
const ARTICLE = new RegExp(
	`^[^\\S\\n]*(?:第\\s*([${NUMERAL}]{1,5}|\\d{1,3})\\s*条|[（(]?([${NUMERAL}]{1,5}|\\d{1,3})[、.．）)])`,
	'gm',
);

/** How many articles a contract has, by the highest number at the beginning of a line; undefined for a text that is none. */
export function articlesOfContract(text: string): number | undefined {
	if (!isContract(text)) return undefined;
	const numbers = Array.from(text.matchAll(ARTICLE), ([, article, point]) =>
		parseNumeral(article ?? point ?? ''),
	);
	return Math.max(0, ...numbers.map((number) => number ?? 0));
}

/** Whether a text is a contract, by its title. */
export const isContract = (text: string): boolean =>
	text
		.split('\n', 4 * HEAD)
		.map((line) => line.replace(/\s/g, ''))
		.filter((line) => line !== '')
		.slice(0, HEAD)
		.some((line) => TITLE.test(line)) && PARTY.test(text);
