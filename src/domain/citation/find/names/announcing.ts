import type { Span } from '../../model.ts';

// e.g. "关于印发", "关于进一步贯彻落实", "转发" in front of 《某办法》的通知
const IN_FRONT =
	/(?:关于[^，。；：、《》“”（）()]{0,24}|(?:印发|转发|下发|贯彻|落实|执行|实施|施行|学习|宣传))$/;
// e.g. "的通知", "有关问题的意见", "实施意见" behind it, in front of （某政发〔2031〕7号）
const BEHIND =
	/^[^，。；：、《》“”（）()第]{0,16}?(?:通知|意见|决定|公告|通告|通报|批复|复函|方案|安排)(?=\s*[（(]?[\u4e00-\u9fff]{0,12}[〔[［（(﹝]\d{4}[〕\]］）)﹞]\s*第?\d{1,4}\s*号)/;
// No words in front or behind are longer.
const REACH = 30;

/**
 * A notice about a law that has only that law's name in marks: 关于印发《某办法》的通知（某政发〔2031〕7号）. Its articles are none of that law.
 * @param marked the title in marks
 * @returns null for a title that stands for itself
 */
export function announcing(text: string, { start, end }: Span): (Span & { name: string }) | null {
	const behind = BEHIND.exec(text.slice(end, end + 2 * REACH))?.[0];
	if (behind === undefined) return null;
	const front = IN_FRONT.exec(text.slice(Math.max(0, start - REACH), start))?.[0];
	if (front === undefined) return null;
	const [begin, close] = [start - front.length, end + behind.length];
	return { start: begin, end: close, name: text.slice(begin, close) };
}
