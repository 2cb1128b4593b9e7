import { isDate, signedDay } from '../../title/document-lines.ts';
import type { Line } from './lines.ts';

// Characters that word processors show as nothing at the end of a line
const INVISIBLE = /[\uE000-\uF8FF\s]/;
// e.g. "…办理。", "…！”", "…（以下简称示例区）": after these a line may end a sentence
const ENDED = /[。！？!?…][”’」』）)》]*$|[”’」』）)]$/;
// e.g. "…的；", "…的，", "…的、": the sentence goes on
const OPEN_CLAUSE = /[；;，,、]$/;
const COLON = /[：:]$/;
// e.g. "“路灯”是指路边的灯。", "“桥灯”，包括桥头的灯。", "“桥灯”：桥上的灯": a term and what it means, a sentence of its own
const DEFINES = /^“[^“”]{1,40}”(?:[（(][^（）()]*[）)])?[，,]?\s*(?:是指|系指|指|即|包括|[：:])/;
const EQUALS = /[=＝]/;
// e.g. "应纳税额＝销售额×": a formula that is not complete; complete ones need no full stop
const OPEN_FORMULA = /[=＝＋+－×÷（(]$/;
// e.g. "式中：Q——用水量", "其中，D为冠幅": what the signs of the formula above stand for
const SIGNS_STAND_FOR = /^(?:上?式中|其中)[：:，,]/;

/**
 * Whether a line carries on the sentence, list or quotation of the line before it, so that it is no 款 of its own:
 * sentences that the source breaks over two lines, formulas, lists that have lost their numbers.
 * @param previous the words before
 * @param line the words of the line
 * @param inList whether the words before are a numbered item: an item may end in `；` although it is the last
 */
export function goesOn(previous: string, line: string, inList: boolean): boolean {
	const before = visible(previous);
	if (line.startsWith('“') && quoteIsOpen(before)) return true;
	if (line.startsWith('“') && COLON.test(before)) return !DEFINES.test(line);
	if (SIGNS_STAND_FOR.test(line) && isFormula(before)) return true;
	if (ENDED.test(before) || before === '') return false;
	if (COLON.test(before)) return isBare(line) || OPEN_CLAUSE.test(line) || isFormula(line);
	if (EQUALS.test(before)) return OPEN_FORMULA.test(before) || (EQUALS.test(line) && isBare(line));
	if (/[；;]$/.test(before)) return !inList;
	return true;
}

// e.g. "销售额=含税销售额÷（1+税率）"; not "甲=乙的，按照第二款计算。"
const isFormula = (line: string): boolean => EQUALS.test(line) && !/[。；，]/.test(line);

// e.g. "（管理部门）", "(适用范围)"; not "（本条自公布之日起施行。）", "（一）和（二）"
const IN_BRACKETS = /^[（(][^（）()。；;：:]{1,30}[）)]$/;

/** Whether the first words of an article are its heading: rules of Shanghai set it in brackets, on the line of the number. */
export const isHeadingInBrackets = (words: string): boolean => IN_BRACKETS.test(visible(words));

/** The words without what nobody sees behind them. */
function visible(text: string): string {
	let end = text.length;
	while (end > 0 && INVISIBLE.test(text[end - 1]!)) end -= 1;
	return text.slice(0, end);
}

const quoteIsOpen = (text: string): boolean => text.lastIndexOf('“') > text.lastIndexOf('”');

/** Whether a line ends without any mark, as titles, names and broken lines do. */
export const isBare = (text: string): boolean =>
	!/[。！？!?；;：:，,、…”’」』）)]$/.test(visible(text));

// e.g. "本决定自公布之日起施行。", "本通知自印发之日起执行，有效期五年。", "《示例条例》根据本决定作相应修改，重新公布。",
// "此外，对条文顺序作相应调整。", "以上意见，请认真贯彻执行。", "特此通知。", "此复。": what a decision, a notice or a reply says of all its points
const CLOSING =
	/^(?:本(?:决定|修正案|决议|通知|通告|公告|意见|批复|解释|规定|办法)自.{1,30}起(?:施行|实施|执行|生效)|《.{2,80}》.{0,20}根据本(?:决定|修正案).{0,30}重新公布|此外，[^。；]{0,20}(?:条文|条款|章节|文字)[^。；]{0,20}(?:调整|修改)。|以上.{0,20}请.{0,20}(?:执行|落实|办理)。|特此(?:通知|通告|公告|批复|答复|函复|函告|复函)。|此复。)/;

// e.g. "附则" behind 四、: the last point is called by what a text says of itself
const OF_ITSELF = /^(?:附则|其[他它](?:事项)?|(?:施行|实施|执行|生效)(?:日期|时间)?|有效期)$/;

// e.g. "本协定于2031年5月6日在某市签订，一式两份，两种文本同等作准。", "下列代表经授权签署本条约，以昭信守。", "二〇三一年五月六日订于某市，一式三份。"
const TREATY_DONE = /^[^。；]{0,80}(?:签订|签署|签字|订于|授权)[^。；]{0,40}(?:一式|作准|以昭信守)/;

/** The lines below the last article of a treaty that say how it was signed, and are no 款 of that article. */
export function treatyClosing(lines: readonly Line[]): Line[] {
	const last = lines.findLastIndex(({ kind }) => kind === 'article');
	if (last === -1) return [];
	return lines
		.slice(last + 1)
		.filter(({ kind, text }) => kind === 'text' && TREATY_DONE.test(text));
}

/** The lines below the last point of a text that are about the whole text, and no 款 of that point. */
export function closingLines(lines: readonly Line[]): Line[] {
	const last = lines.findLastIndex(({ style }) => style === 'enumeration');
	if (OF_ITSELF.test(lines[last]?.text ?? '')) return [];
	return lines.slice(last + 1).filter(({ kind, text }) => kind === 'text' && CLOSING.test(text));
}

// e.g. "此令。", "此布", "特此公告。": the last words above who signed
const DISMISSAL = /^(?:此[令布]|特此(?:公告|通告|命令|布告))[。！!]?$/;

/** Who signed a text, and the day, take no more lines than this: ten departments may issue it together, each on its own. */
export const LONGEST_SIGNATURE = 11;

/**
 * Whether lines are who signed a text, and the day.
 * @param lines all lines up to the end of the text
 */
export const isSignature = (lines: readonly Line[]): boolean =>
	(isDate(lines.at(-1)!.text) || signedDay(lines.at(-1)!.text) !== null) &&
	lines
		.slice(0, -1)
		.every(({ kind, text }) => kind === 'text' && (isBare(text) || DISMISSAL.test(text)));

// e.g. "— 3 —", "－12－", "·4·", "2 / 5", "第 3 页 共 20 页": what the foot of a printed page leaves in a text
const PAGE_NUMBER =
	/^(?:[-—–－·•]+\s*\d{1,4}\s*[-—–－·•]+|\d{1,4}\s*[/／]\s*\d{1,4}|第\s*\d{1,4}\s*页(?:\s*[，,/]?\s*共\s*\d{1,4}\s*页)?)$/;

/** Whether a line is the number of a printed page. */
export const isPageNumber = (text: string): boolean => PAGE_NUMBER.test(text);

// e.g. "3", as programs that read PDF files leave the number of a page; columns of tables have such lines, too
const BARE_NUMBER = /^\d{1,3}$/;

/** Whether a line is a number without any mark, which may be that of a printed page. */
export const isBareNumber = (text: string): boolean => BARE_NUMBER.test(text);
