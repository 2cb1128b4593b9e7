// e.g. "示例省人民政府关于修改《示例省渡口办法》等三部规章的决定"
const DECISION = /^(?=.*(?:决定|决议|公告|令)$).*?关于修[改订正](.*)$/;
// e.g. "《示例法》", "《示例省实施《示例法》办法》"
const NAMED = /《((?:[^《》]|《[^《》]*》)+)》/g;
// e.g. "中华人民共和国示例法修正案（三）"
const AMENDMENT = /^(.{2,30}?)修正案(?:[（(][^（）()]{1,6}[)）])?$/;

/** The laws that an act amends, by its title; none for any other title. */
export function amendedByTitle(title: string): string[] {
	const amended = AMENDMENT.exec(title)?.[1];
	if (amended) return [amended];
	return [...(DECISION.exec(title)?.[1] ?? '').matchAll(NAMED)].map(([, name]) => name!);
}
