import { NAMED } from './title.ts';

// e.g. "示例省人民政府关于修改《示例省渡口办法》等三部规章的决定"
const DECISION = /^(?=.*(?:决定|决议|公告|令)$).*?关于修[改订正](.*)$/;
// e.g. "中华人民共和国示例法修正案（三）"
const AMENDMENT = /^(.{2,30}?)修正案(?:[（(][^（）()]{1,6}[)）])?$/;

/** The laws that an act amends, by its title; none for any other title. */
export function amendedByTitle(title: string): string[] {
	const amended = AMENDMENT.exec(title)?.[1];
	if (amended) return [amended];
	return [...(DECISION.exec(title)?.[1] ?? '').matchAll(NAMED)].map(([, name]) => name!);
}

// e.g. "示例省人大常委会关于修改部分地方性法规的决定", "国务院关于第三批取消示例审批事项的决定"; not 关于修订示例目录的通知, which
// comes with a text of its own
const ONCE =
	/关于(?:第.{1,3}批|集中|统一)?(?:修改|修订|修正|废止|撤销|宣布|取消|批准|暂时调整).*(?:决定|决议|公告|令)$/;

/**
 * Whether an act, by its title, changes or ends others, or approves one: that happens once, on its day. It has no versions; one of
 * another day is another act, whatever their titles are. Other decisions (关于某某管理问题的决定) are amended as laws are.
 */
export const isOneAct = (title: string): boolean => ONCE.test(title) || AMENDMENT.test(title);
