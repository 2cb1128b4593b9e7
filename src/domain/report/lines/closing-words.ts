// e.g. "特此报告。", "专此报告，请审阅。", "以上报告，请审示。", "以上是我局2023年度的工作情况，不妥之处请批评指正。"
const CLOSING_WORDS =
	/^(?:(?:特此|专此|谨此)(?:报告|汇报|总结|致报)|以上[^。]{0,30}(?:报告|汇报|总结|情况)[，。]?[^。]{0,8}(?:请|$)|(?:妥否|当否|如有不妥|不妥之处)[，。]?[^。]{0,6}请)[^。]{0,20}[。！]?$/;

/** Whether a sentence does no more than end the report (结束语). */
export const isClosingWords = (sentence: string): boolean =>
	CLOSING_WORDS.test(sentence.replace(/[。！]$/, ''));

// e.g. "附件：1.任务清单", "附件1：任务清单", "附件２：任务清单", "附：任务清单", "附件", "附件2"
const ATTACHMENTS =
	/^附(?:件|表)?(?:\s*(?:[\d０-９]{1,2}|[一二三四五六七八九十]))?\s*(?:[：:．.]|(?<!附)$)/;

/** Whether a line begins to name what is attached (附件说明); the names of more may stand on the lines below. */
export const beginsAttachments = (text: string): boolean => ATTACHMENTS.test(text);
