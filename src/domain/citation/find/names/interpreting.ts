import type { Span } from '../../model.ts';

// e.g. "最高人民法院关于适用", "最高人民法院、最高人民检察院关于执行" in front of 《某法》有关乙制度的解释
const IN_FRONT =
	/(?:(?:最高人民法院|最高人民检察院|最高法院?|最高检|全国人民代表大会常务委员会|全国人大常委会|国务院)[、和]?){1,3}关于[^，。；：、《》“”（）()]{0,20}$/;
// e.g. "的解释", "有关乙制度的解释", "若干问题的规定（二）", "甲编的解释（一）" behind it
const BEHIND =
	/^[^，。；：、《》“”（）()第]{0,30}?(?:的|若干)(?:解释|规定|决定|批复|解答|答复|意见|通知|安排)(?:（[一二三四五六七八九十]+）)?(?=第|[（，。；：、》”\s]|[和及与的中]|规定|$)/;
// The whole name is needed no further back than this.
const REACH = 60;

/**
 * A text about a law that has only that law's name in marks: 最高人民法院关于适用《某法》的解释.
 * @param marked the title in marks
 * @returns null for a title that stands for itself
 */
export function interpreting(text: string, { start, end }: Span): (Span & { name: string }) | null {
	const front = IN_FRONT.exec(text.slice(Math.max(0, start - REACH), start))?.[0];
	const behind = front && BEHIND.exec(text.slice(end, end + REACH))?.[0];
	if (!front || !behind) return null;
	const [begin, close] = [start - front.length, end + behind.length];
	return { start: begin, end: close, name: text.slice(begin, close) };
}
