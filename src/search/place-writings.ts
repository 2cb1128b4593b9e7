import { NUMERAL } from '../domain/law/numbers/numerals.ts';

/** e.g. "1260", "一千二百六十", which no numeral is much longer than. */
export const NUMBER = `(?:[${NUMERAL}]{1,9}|\\d{1,4})`;

// e.g. "劳 动 合 同 法 第 三 十 八 条", as it is copied from a PDF
const SPACED_OUT = /(^|\s)(\S(?:\s\S)+)(?=\s|$)/g;

/** Ways of writing a place in a law that are not the usual one, and what they become. Each is tried once, in order. */
const WRITINGS: [pattern: RegExp, usual: string][] = [
	// e.g. "《劳动合同法》(2012年修正)第三十八条"
	[/\((?:\d{4}年?)?(?:修正|修订|修改)(?:本|版)?\)/g, ''],
	// e.g. "劳动合同法§38"
	[/§\s*/g, '第'],
	// e.g. "劳动合同法38tiao", "人防法35tiao3款", "劳动合同法38跳": the input method was off, or took the wrong word
	[new RegExp(`(\\d)\\s*(?:tiao|[跳挑调])(?=$|\\s*第?\\s*${NUMBER}\\s*[款项])`, 'i'), '$1条'],
	// e.g. "劳动合同法第第38条", "劳动合同法38条条"
	[/(第|条)\1/g, '$1'],
	// e.g. "刑法第(264)条"
	[/第\s*\((\d{1,4})\)\s*条/g, '第$1条'],
	// e.g. "劳动合同法38条。", "劳动合同法38条?"
	[/[\s。?!,、;:.]+$/, ''],
	// e.g. "劳动合同法：38条", "劳动合同法，第38条", "劳动合同法-38条"; not "刑法120-1"
	[new RegExp(`([\\u4e00-\\u9fff》])\\s*[:,，、/\\-–—]\\s*(?=第?\\s*${NUMBER}\\s*条)`), '$1'],
	// e.g. "劳动合同法里第38条", "劳动合同法中的38条", "《劳动合同法》规定的第38条"; not "管理规定第8条", a law's name
	[new RegExp(`(?:规定的|(?:里面?|当中|中)的?)(?=第?\\s*${NUMBER}\\s*条)`), ''],
	// e.g. "刑法120之一", "刑法120条-1", "刑法第120-1条", "刑法一百二十之一条", "刑法120—1", "刑法120.1"
	[
		new RegExp(
			`((?!第)[\\u4e00-\\u9fff》])\\s*第?\\s*(${NUMBER})\\s*条?\\s*(?:之|[-–—.])\\s*(${NUMBER})\\s*条?$`,
		),
		'$1第$2条之$3',
	],
	// e.g. "消法第55", "刑法第二百六十四"
	[new RegExp(`([\\u4e00-\\u9fff》])\\s*第\\s*(${NUMBER})$`), '$1第$2条'],
	// e.g. "道交法九十一", "劳动合同法三十八"; not "司法解释二", the second of several
	[new RegExp(`(法|典|条例|通则|办法|规定|规则|细则)([${NUMERAL}]{1,9})$`), '$1第$2条'],
];

/**
 * A typed place in its usual writing: `刑法120-1` as `刑法第120条之1`. What names no place stays as it is, but for blanks
 * between single characters and for signs at the end.
 * @param query what was typed, in NFKC
 */
export const usualWriting = (query: string): string =>
	WRITINGS.reduce((text, [pattern, usual]) => text.replace(pattern, usual), closeUp(query.trim()));

const closeUp = (text: string): string =>
	text.replace(SPACED_OUT, (_, before: string, run: string) => before + run.replace(/\s/g, ''));
