import { NUMERAL } from '../../numbers/numerals.ts';

const DIGIT = `[${NUMERAL}\\d０-９]`;
// Words that follow the number of a unit that is only cited: "第三十条规定的行为…", "第五条、第六条所列…",
// "第三条第二款…"; but "第十条及时…", "第十条中小学校…" begin an article whose number has no blank behind it
const CITED = new RegExp(
	`^(?:[、，,的]|规定|所[列称述指]|之规定|和[第本]|或者?第|至第|以?及第|及其|第[（(]?${DIGIT}+[)）]?[款项条]|中(?:的|规定|所|，|“)|等(?:规定|条|，)|[款项](?:规定|所|的|、|，|$))`,
);
// What an amending decision does to a unit that it only cites: "第十一条修改为：“…”", "第九条“甲”修改为“乙”",
// "第三章章名修改为…", "第十五条作为第十四条", "第六条之后增加一条", "第八条增加一款…"; but "第三条作为受送达人的…",
// "第二十条合并分立…", "第九条增加投入…" begin an article
const AMENDED = new RegExp(
	`^(?:(?:“[^”]*”|[章节]?名称?|标题|合并|分别)?(?:修改|修订|改|调整)为|(?:合并)?作为第|与第${DIGIT}+条|删去|(?:之?[前后]面?|中)(?:增加|删去|删除)|增加(?:[${NUMERAL}]+[章节条款项目句]|[“：:]|规定)|作(?:如下|以下|相应|出)?修改|删除[“第。；，]|废止[。；，])`,
);
// Nothing but a citation goes on so, even with a blank behind its number: "第十一条 修改为：“…”"
const REWORDED = /^(?:修改|改)为/;
// Words that follow the number of a 项 that is only cited: "（一）项规定的", "（一）、（二）项", "（二）至（四）项", "（三）和第（五）项", "（一）款"; but
// "（二）项目…", "（三）与第三人…", "（一）款物…", "（二）项下…", "（三）两项以上…" begin one
const CITED_ITEM = new RegExp(
	`^(?:项(?![目下])|款(?![项式待物额])|两项(?!以上)|、[（(]|[和或及与至到]者?(?:[（(]|第[（(]?${DIGIT}+[)）]?[项款条]))`,
);
// Words after 附件 that make it the subject of a sentence: "附件所列…", "附件中的…"
const CITED_ANNEX = /^(?:[、，,的]|所[列称述示附]|规定|中|及|和|与|由|应当|是|为|载明|内容|材料)/;

/**
 * Whether a line that begins with the number of a unit only cites it.
 * @param gap what stands behind the number
 * @param text what follows
 */
export const isCited = (gap: string, text: string): boolean =>
	REWORDED.test(text) || (gap === '' && (CITED.test(text) || AMENDED.test(text)));

/** Whether the number of a 项, in brackets, is only cited: what follows it. */
export const isCitedItem = (text: string): boolean => CITED_ITEM.test(text);

/** Whether 附件 at the start of a line is only cited; nothing stands between it and the words that follow. */
export const isCitedAnnex = (text: string): boolean => CITED_ANNEX.test(text) || AMENDED.test(text);
