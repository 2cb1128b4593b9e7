/** The words around a number that may name what it counts. */

// e.g. "1." in "1.检查工程58处", "①" in "①开展案卷评查3次", "——" in "——检查工程58处"
const ORDER = /^(?:\d{1,2}[.．](?=\D)|[①-⑳⒈-⒛]|——)/;
/** What names a figure stands nearer to it. */
const LONGEST_CLAUSE = 300;
// Up to a sign; "3,215户" has one of its own, and "加油站（点）" is a name
const CLAUSE_AT_END =
	/(?:[^，。；：、,;:！？\s（）()|]|(?<=\d),(?=\d{3})|[（(][^，。；：、（）()|\d]{1,8}[）)])*\s*$/;

/** Signs in quoted words part no clause, “双随机、一公开”检查, nor do blanks before a number. */
export function clauseBefore(line: string, visible: string, at: number): string {
	const { length } = CLAUSE_AT_END.exec(visible.slice(Math.max(0, at - LONGEST_CLAUSE), at))![0];
	return line
		.slice(at - length, at)
		.trimEnd()
		.replace(ORDER, '');
}

// e.g. "审核合同、" before "协议" of "协议31份", "开展春季、" before "秋季专项行动": names beside one another, and no number between
const NAMES_AT_END = /(?<=^|[，。；：！？\s）)])(?:[\u4e00-\u9fff]{2,8}、)+$/;

/**
 * The clause in front of a number with the names in front of it that are counted as well; null where there are none.
 * @param line from the number before to this one
 */
export function listBefore(line: string, before: string): string | null {
	const [names] = NAMES_AT_END.exec(line.slice(0, -before.length).slice(-MOST_NAMES)) ?? [];
	return names && names.length + before.length <= MOST_NAMES ? names + before : null;
}

/** In characters. */
const MOST_NAMES = 20;

export const clauseAfter = (line: string, at: number): string =>
	/^[^，。；：、,;:！？\s（）()“”|]*/.exec(line.slice(at))![0];

// e.g. "目前" of "目前为81.5%"
export const isNow = (label: string): boolean => /^(?:目前|现在?|当前|截至目前)$/.test(label);

// e.g. "持证率不高（目前为" in front of "81.5%"
const BEFORE_BRACKET = /([^，。；：、（）()]{2,20})[（(][^，。；：（）()]*$/;

/** What stands in front of the bracket that a number stands in; empty if it stands in none. */
export const nameBeforeBracket = (before: string): string => BEFORE_BRACKET.exec(before)?.[1] ?? '';
