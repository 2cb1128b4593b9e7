import { bare, isTitle } from './recognise.ts';

// e.g. "《示例条例》释义", "示例办法条文解读", "关于《示例条例（草案）》的起草说明", "…（草案）审议结果的报告"
const ABOUT_A_LAW =
	/^(?=.*[》法例定办则])(?:.*(?:释义|解读|解析|理解与适用|一问一答|学习问答|新旧对照表|(?:起草|修[订改]|立法|编制)(?:情况)?的?说明)|关于.*[（(].*(?:草案|稿).*[)）].*(?:说明|报告|汇报))$/;
// e.g. "示例条例（草案）", "示例办法（修订草案征求意见稿）"
const DRAFT =
	/[（(](?=[^（）()]*[)）]$)[^（）()]*(?:草案|征求意见稿|送审稿|讨论稿|审议稿)[^（）()]*[)）]$/;
// e.g. "【释义】本条规定……": words between the articles that are none of the law
const COMMENT = /^\s*【(?:释义|解读|条文解读|理解与适用)】/;

// e.g. "第三條　……", "第三條凡……"
const TRADITIONAL = /^\s*第[一二三四五六七八九十百]+條/;
/** Fewer may be quoted. */
const ENOUGH_TRADITIONAL = 3;

/**
 * Why a text with articles must not be shown as law: it is a commentary, or a bill. What it cites it cites like a law.
 * @returns a message for the editor; null for all others
 */
export function notOfficial(lines: readonly string[]): string | null {
	const [first = '', second = ''] = lines.map(bare).filter(Boolean);
	const titles = [first, first + second].filter(isTitle);
	if (titles.some((title) => ABOUT_A_LAW.test(title)) || lines.some((line) => COMMENT.test(line)))
		return '这是法规的释义、解读或者说明，不是法规原文，没有导入。法规请导入官方公布的文本；解读用自己的话写在 study/notes 里';
	if (lines.filter((line) => TRADITIONAL.test(line)).length >= ENOUGH_TRADITIONAL)
		return '正文是繁体字（“第……條”），程序认不出条文，没有导入。请从国家法律法规数据库等官方来源下载简体的文本再导入';
	if (titles.some((title) => DRAFT.test(title)))
		return '标题写明是草案（征求意见稿），还没有通过，不是法规，没有导入。请等公布以后导入正式文本';
	return null;
}
