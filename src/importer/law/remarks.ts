import { warning, type Problem } from '../../checked.ts';
import { isNumberedOrder, isOrder } from '../../domain/law/title/caption-lines.ts';
import { YEAR } from '../../domain/law/title/document-lines.ts';
import type { Paragraph } from '../paragraphs.ts';

// e.g. "示例市示例办法（已失效）", "示例省示例条例(已废止)"
const OUT_OF_FORCE = /[（(]已?(?:失效|废止|被?修改)[)）]\s*$/;
/** A title stands within the first lines. */
const TITLE_WITHIN = 6;

/** What a collection writes behind a title of 时效性 is no word of the title; nobody has verified it. */
export function saidOfForce(paragraphs: readonly Paragraph[]): Problem[] {
	const place = paragraphs.slice(0, TITLE_WITHIN).findIndex((line) => OUT_OF_FORCE.test(line));
	if (place === -1) return [];
	const words = OUT_OF_FORCE.exec(paragraphs[place]!)![0].trim();
	const message = `标题后面写着“${words}”，没有算作名称。请到官方数据库核实，再填 law.yaml 里的 status、verifiedOn、verifiedSource`;
	return [warning(message, place + 1)];
}

// e.g. "2031年4月", "二〇三一年四月" below who signed an order
const MONTH = new RegExp(`^[（(]?${YEAR}\\s*[^日，。；：]{1,3}月[)）]?$`);
// e.g. "第一条　…"
const ARTICLE = /^\s*第.{1,8}条/;
/** Who signs a text, and the day, stand within its last lines. */
const LAST_LINES = 3;

/** An order that is signed with a month and no day does not say when it was published; a cover without an order may bear a month. */
export function monthAlone(paragraphs: readonly Paragraph[]): Problem[] {
	const first = paragraphs.findIndex((line) => ARTICLE.test(line));
	const last = paragraphs.findLastIndex((line) => line.trim() !== '');
	const order = paragraphs.findIndex(
		(line) => isOrder(line.trim()) || isNumberedOrder(line.trim()),
	);
	const signs = (at: number): boolean =>
		at > last - LAST_LINES || (order !== -1 && at > order && at < first);
	const place = paragraphs.findIndex((line, at) => MONTH.test(line.trim()) && signs(at));
	if (place === -1) return [];
	const message = `署名的日期“${paragraphs[place]!.trim()}”没有写日，公布日期没有填。请查明后在 law.yaml 里补填 published，并核对版本日期`;
	return [warning(message, place + 1)];
}
