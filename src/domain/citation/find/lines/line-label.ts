// e.g. "", "1.", "（二）", "【法律】", "设定依据："
/** What may stand in front of a law or a place that heads its line. */
export const LINE_LABEL =
	/^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)]?[.．、]?|[①-⑳]|【[^【】]{1,8}】|[^，。；、《》“”]{0,10}[：:])?\s*$/;
