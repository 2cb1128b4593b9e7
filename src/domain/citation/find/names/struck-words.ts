import type { Span } from '../../model.ts';

// e.g. "将第三条中的“", "第三条中“依照", "原稿为“" in front of 《某条例》第八条
const OPENED =
	/(?:[将把]|中的?|删[去除]|原(?:稿|文|条文|表述|规定)?[为是]?[：:]?)[“‘][^“”‘’]{0,80}$/;
// e.g. "的规定”修改为“", "”一句改为", "”替换为" behind it, and the words that take the place
const REPLACED =
	/^[^“”‘’]{0,80}[”’](?:一[词语句]|字样|的?表述|的?内容)?(?:统一|[，；]?[现拟]?)(?:修[改正]|改|替换|更换|调整)为[：:]?(.{0,120})/;

/**
 * Whether a citation stands in words that an amendment strikes, and that the new ones do not have again: 将第三条中的“《某条例》第八条”修改为“《某条例》
 * 第九条”. They were counted in a wording of that time.
 */
export function isStruck(text: string, { start, end }: Span): boolean {
	if (!OPENED.test(text.slice(Math.max(0, start - 90), start))) return false;
	const [, now] = REPLACED.exec(text.slice(end, end + 240)) ?? [];
	return now !== undefined && !now.includes(text.slice(start, end));
}
