/** How surely words in quotation marks are given as those of the citation in front of them. */
export type Belonging =
	/** 第三条规定：“…” */
	| 'plain'
	/** 第三条，“…”; 第三条对船长发出通知，要求“…” */
	| 'likely'
	/** 依照第三条查处了“顺达号”: mostly something else */
	| 'unclear'
	/** 第三条规定：应当停航。 without marks: the official words, or others for them */
	| 'unmarked'
	/** 第三条规定，应当停航: the same, or what somebody does by it */
	| 'told'
	/** The same on a line that begins with the place: decisions and lists print there what the article says. */
	| 'printed'
	/** Given as plainly as can be, but nobody knows where it ends: its closing mark is missing. */
	| 'unclosed';

const QUOTING = '规定|载明|明确|指出|要求|写明|表述|原文|条文|所称|所述|内容|如下|如是';

// Nothing but such words between a citation and a quotation. e.g. "", "规定：", "，要求", "，其中明确规定了", "的", "中所称", "，即",
// "对停航作了规定：", "关于停航的规定："
const PLAIN = new RegExp(
	`^(?:[，,]?(?:其中|其|该[条款项]|中|里|就|已|均|都|也|还|并|对此|专门|特别|明文|的)*` +
		`(?:(?:对|关于|就)[^，。；：“”]{1,16}?(?:作出|作了|有|的)(?:如下|明确)?)?` +
		`(?:${QUOTING})+(?:的|了|为|是)?|的|中的?|[，,]?即)?[：:]?\\s*$`,
);
// What leads to words of the law that have no marks. e.g. "：", "规定：", "第一款明确规定："
const UNMARKED = new RegExp(
	`^(?:[^。；！？“”「『‘’"（）()《》\\n：:]{0,12}(?:${QUOTING}))?[：:]\\s*$`,
);
// A word of quoting, or only a sign, right in front of a quotation. e.g. "规定，", "，乘客要求", "，", "依法办理："
const LIKELY = new RegExp(`(?:^|${QUOTING}|[：:])(?:的|了|为|是)?[：:，,]?\\s*$`);
// e.g. "", "、", "和", "，并规定", "，同时明确要求：", "还规定："
const CONTINUES = new RegExp(
	`^[、，,]?(?:和|及|与|以及|或者?)?(?:第[二三四五六]句|并|同时|又|还|也|且|另外?)*[，,]?(?:${QUOTING})*(?:的|了|为|是)?[：:]?\\s*$`,
);
// Somebody says it, or something is called so. e.g. "，乘客说", "，当事人辩称：", "，笔录中载明", "悬挂写有"; not "所称"
const SPEECH =
	/(?:笔录[^，。]{0,4}(?:载明|写明)|说|(?<!所)称|表示|回?答|问|认为|辩解|陈述|反映|喊|名为|题为|叫做?|写[有着]|印[有着]|标[有注]|主题为)(?:道|是)?[：:，,]?\s*$/;

/** @param gap the words between a citation and an opening mark */
export function belongingOf(gap: string): Belonging {
	if (PLAIN.test(gap)) return 'plain';
	return LIKELY.test(gap) ? 'likely' : 'unclear';
}

/** @param gap the words between a citation and a sentence that has no marks */
export const leadsOnPlainly = (gap: string): boolean => UNMARKED.test(gap);

/** @param gap the words between two quotations, of which the second goes on with the first */
export const continues = (gap: string): boolean => CONTINUES.test(gap);

/** @param gap the words in front of an opening mark, which make it no quotation of a law */
export const isSpeech = (gap: string): boolean => SPEECH.test(gap);
