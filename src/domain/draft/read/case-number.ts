import { readDocumentNumber } from '../../citation/find/names/document-numbers.ts';
import type { PlacedCitation } from './read.ts';

// What stands in front of a number that is alone on its line, or of one that lacks its first character.
// e.g. "", "（", "文号：", "×", "（×）", "编号："
const ALONE_FRONT = /^[\s（(]*(?:(?:文书?|案|编)号[：:]\s*)?[（(]?[×xXＸ＊*某]*[）)]?$/;
const ALONE_BEHIND = /^[）)]?\s*$/;
// e.g. "《某县某办法》（", "《某县某办法》（×": the name has a line of its own in the report
const BEHIND_TITLE = /》\s*[（(][×xXＸ＊*某]*$/;
// What a number names behind it. e.g. "行政处罚决定", "《不动产登记告知书》", "号民事判决"
const NAMES_PAPER =
	/^\s*[《“]?[^，。；：《》“”]{0,14}?(?:决定|告知|通知书|答复|批复|判决|裁定|调解书|裁决|意见书|许可|证书|案)/;

/**
 * Whether a number that the site does not know is that of a paper and no law: the draft's own, that of a decision or a
 * judgment, or the one in the bracket behind a title, which is told of by its name.
 * @param line the citation's own
 * @param start where the line begins in the draft
 */
export function isCaseNumber(
	{ text, reason, ...span }: PlacedCitation,
	line: string,
	start: number,
): boolean {
	if (reason?.kind !== 'not held' || readDocumentNumber(text) !== reason.name) return false;
	const [front, behind] = [line.slice(0, span.start - start), line.slice(span.end - start)];
	if (BEHIND_TITLE.test(front) || NAMES_PAPER.test(behind)) return true;
	return ALONE_FRONT.test(front) && ALONE_BEHIND.test(behind);
}
