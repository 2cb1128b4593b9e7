import { titlesIn } from './titles.ts';

// e.g. "…关于修改《某法》的决定", "…关于修正《某省某条例》的决定", "…关于修改《甲解释》等二十九件司法解释的决定"
const AMENDING = /^(?=.*的决定$).*?修[改正]/;
// e.g. "关于修改《某办法》的通知", "关于《某办法》部分条款修改的通知"; not 关于修改完善应急预案的通知, nor one that publishes the text or
// speaks of it: 关于印发《某办法（2031年修正）》的通知, 关于施行新修改的《某办法》的通知
const AMENDING_NOTICE =
	/^(?=.*的通知$)(?:.*?(?:^|[^《])关于[^《》]{0,6}修[改正](?![后的])[^《》]{0,20}《|.*》[^《》]{0,20}修[改正]的通知$)/;
// e.g. "中华人民共和国刑法修正案（八）", "中华人民共和国宪法修正案（2018年）", "某省某条例（修正案）"
const AMENDMENT = /^(.*?)(?:修正案(?:[（(][^（()）]*[）)])?|[（(]修正案[）)])$/;

/**
 * The laws that a text with this title amends.
 * @returns undefined for a text that amends none; names, if the title tells them, for one that does
 */
export function amendedBy(title: string): string[] | undefined {
	const [, base] = AMENDMENT.exec(title) ?? [];
	if (base && !title.includes('关于')) return [base];
	// e.g. 《关于修改〈某法〉的决定》, which has the marks of a title within a title
	const marked = title.includes('《') ? title : title.replace(/〈/g, '《').replace(/〉/g, '》');
	if (!AMENDING.test(marked) && !AMENDING_NOTICE.test(marked)) return undefined;
	const [name, ...others] = titlesIn(marked).map((one) => one.name);
	return name === undefined || others.length > 0 || /等.{1,6}[件部]/.test(title) ? [] : [name];
}
