import { sayDigits, sayNumber } from './spoken-number.ts';

type Rule = [written: RegExp, said: string | ((...found: string[]) => string)];

// No number has more digits; a longer one would be tried from each of them. Safari 15 cannot look behind.
const N = '\\d[\\d,]{0,30}(?:\\.\\d{1,30})?';
const TO = '\\s*(?:—{1,2}|–|-|－|~|～|至)\\s*';

/** In their order: what an earlier rule has said, a later one does not see. */
const RULES: readonly Rule[] = [
	// e.g. "２０１９", "３０％", "1．5"
	[/[０-９％]/g, (c) => c.normalize('NFKC')],
	[/(\d)．(?=\d)/g, '$1.'],
	// e.g. "二○一九", "二〇一九"
	[/[〇○](?=[一二三四五六七八九零〇○年])/g, '零'],
	// e.g. "第八条　警报", "第十七条之一 单位", "第一章　总则" at the beginning of a line
	[/^(第[^\s，。]{1,9}[编章节条](?:之[一二三四五六七八九十]+)?)\s+/, '$1，'],
	// e.g. "（一）观测" at the beginning of a line: what is said is 第一项
	[/^[（(]([一二三四五六七八九十]+)[）)]\s*/, '第$1项，'],
	// e.g. "1.观测", "（2）记录" at the beginning of a line
	[/^(?:(\d{1,2})[.．、]|[（(](\d{1,2})[）)])\s*(?!\d)/, (_, a, b) => `第${sayNumber(a ?? b)}目，`],
	// e.g. "第七条（三）项": the 第 is left out in writing
	[/([条款])[（(]([一二三四五六七八九十]+)[）)](?=[、和或至项])/g, '$1第$2'],
	// e.g. "第（三）项", "第(三)项", "第（一）、（二）项"
	[/[（(]([一二三四五六七八九十]+)[）)](?=[、和或至项])/g, '$1'],
	// e.g. "〔2019〕28号", "[2008]3号", "（1985）49号"
	[
		/[〔[（(]((?:19|20)\d\d)[〕\]）)]\s*(?:第\s*)?(\d{1,5})\s*号/g,
		(_, year, number) => `${sayDigits(year)}，${sayNumber(number)}号`,
	],
	// e.g. "2019—2021年", "2019至2021年"
	[
		new RegExp(`(^|\\D)((?:1[89]|20)\\d\\d)(年?)${TO}((?:1[89]|20)\\d\\d)(?=\\s*年)`, 'g'),
		(_, before, from, year, to) => `${before}${sayDigits(from)}${year}至${sayDigits(to)}`,
	],
	// e.g. "2019年", "2019 年度"
	[/(^|\D)((?:1[89]|20)\d\d)\s*(?=年)/g, (_, before, year) => before + sayDigits(year)],
	// e.g. "5·12", "9·18"
	[/(^|\D)(\d{1,2})·(\d{1,2})(?!\d)/g, (_, before, month, day) => before + sayDigits(month + day)],
	// e.g. "08:30", "24：00"
	[
		/(^|\D)(\d{1,2})[:：](\d\d)(?!\d)/g,
		(_, before, hour, minute) => before + sayTime(hour, minute),
	],
	// e.g. "拨打119", "12345热线"
	[/(拨打)(\d{3,12})/g, (_, call, digits) => call + sayCall(digits)],
	[/\d{3,12}(?=热线|电话)/g, (digits) => sayCall(digits)],
	// e.g. "30%至50%", "30—50%", "3‰"
	[
		new RegExp(`(${N})([%‰])?${TO}(${N})([%‰])`, 'g'),
		(_, from, sign, to, last) =>
			`${sayShare(from, last)}至${sign ? sayShare(to, last) : sayNumber(to)}`,
	],
	[new RegExp(`(${N})([%‰])`, 'g'), (_, share, sign) => sayShare(share, sign)],
	// e.g. "1/3"; not "1/3/5"
	[
		/(^|[^\d/])(\d{1,3})\/(\d{1,3})(?![\d/])/g,
		(_, before, part, whole) => `${before}${sayNumber(whole)}分之${sayNumber(part)}`,
	],
	// e.g. "￥500", "¥1,200.50元"
	[new RegExp(`[￥¥]\\s*(${N})\\s*(万?)元?`, 'g'), (_, sum, ten) => `${sayNumber(sum)}${ten}元`],
	// e.g. "10—20日", "1~3条", "5万—10万元"
	[
		new RegExp(`(${N})(万|亿)?${TO}(?=\\d)`, 'g'),
		(_, from, unit) => `${sayNumber(from)}${unit ?? ''}至`,
	],
	[/(\d)\s*(?:㎡|m²|m2)/g, '$1平方米'],
	[/(\d)\s*(?:m³|m3)/g, '$1立方米'],
	[/(\d)\s*km(?![a-z])/gi, '$1公里'],
	[/(\d)\s*cm(?![a-z])/gi, '$1厘米'],
	[/(\d)\s*mm(?![a-z])/gi, '$1毫米'],
	[/(\d)\s*kg(?![a-z])/gi, '$1公斤'],
	[/(\d)\s*℃/g, '$1摄氏度'],
	[/(\d)\s*m(?![a-z])/gi, '$1米'],
	[new RegExp(N, 'g'), (number) => sayNumber(number)],
	// Marks that are seen and not said.
	[/[《》〈〉“”‘’「」]/g, ''],
	// e.g. "县（市、区）人民政府", "乡（镇）": another name for the same place in the sentence
	[/[（(]([^（()），。；]{1,3})[）)]/g, '、$1'],
	[/[（(〔[]/g, '，'],
	[/[）)〕\]](?=[，。；：、？！]|$)/g, ''],
	[/[）)〕\]]/g, '，'],
	// e.g. "总　则", "第三 条": blanks between Chinese characters
	[/([^\x20-\x7e])\s+/g, '$1'],
	[
		/(\s+)(\S?)/g,
		(_, blanks = '', next = '') => (/[^\x20-\x7e]/.test(next) ? next : blanks + next),
	],
	[/，(?=[，。；：、？！])|^，/g, ''],
];

/**
 * One line of a statute as it is read aloud. Only what a voice would say wrongly or not at all is written out: numbers,
 * days, sums, shares, ranges, 〔〕, the numbers of 项 and 目. All other words stay.
 * @param line a 款, 项 or heading as published: `第八条　……`, `（一）……`
 */
export function sayLine(line: string): string {
	return RULES.reduce(
		// The two overloads of `replace` take the same call.
		(said, [written, how]) => said.replace(written, how as string),
		line.trim(),
	);
}

/** 幺 for 一, as numbers of telephones are said. */
const sayCall = (digits: string): string => sayDigits(digits).replaceAll('一', '幺');

function sayTime(hour: string, minute: string): string {
	const said = `${sayNumber(String(Number(hour)))}点`;
	if (minute === '00') return said;
	return `${said}${minute.startsWith('0') ? sayDigits(minute) : sayNumber(minute)}分`;
}

const sayShare = (share: string, sign: string): string =>
	`${sign === '%' ? '百分之' : '千分之'}${sayNumber(share)}`;

/**
 * A said line in pieces of a sentence each: a voice can be halted and go on between two of them, and some browsers
 * fall silent in the middle of long ones.
 */
export function sentencesOf(said: string): string[] {
	// e.g. "甲；乙。丙" → "甲；", "乙。", "丙"
	return said.match(/[^。；！？]+[。；！？]*/g) ?? [];
}
