/** Verbs that lead to the name of a law that is cited: 依照刑法, 违反某某条例, 适用某某法. Alternatives of a regular expression. */
export const LEADING_VERBS =
	'依照|按照|根据|依据|违反|违背|触犯|适用|参照|比照|遵照|对照|符合|执行|遵守|履行|遵循|构成|援引|引用';

// e.g. "依据", "违反了" in front of 第六条
/** One of them at the end of some words. */
export const LED_TO = new RegExp(`(?:${LEADING_VERBS})了?$`);
