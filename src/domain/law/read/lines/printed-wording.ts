import { asText, type Line } from './lines.ts';
import { NUMERAL } from '../../numbers/numerals.ts';

// e.g. "一、第九条修改为：", "（二）增加一条，作为第十条：", "三、第八条第二款改为："
const ORDERS = new RegExp(`(?:修改为|改为|作为第[${NUMERAL}]+条(?:之[${NUMERAL}]+)?)[：:]$`);
// e.g. "本决定自公布之日起施行。", "《示例条例》根据本决定作相应修改，重新公布。", "此外，对条文顺序作相应调整。"
const BEHIND = /^(?:本决定|此外|《[^》]+》根据)/;

/**
 * The lines with the new wording that a decision prints without quotation marks as words of the decision:
 * `一、第九条修改为：` / `第九条　…` has no 第九条 of its own. It ends at the next number of the decision.
 */
export function withPrintedWording(lines: readonly Line[]): Line[] {
	let order: Line | null = null;
	return lines.map((line, place) => {
		if (ordersWording(line)) order = isQuoted(lines[place + 1]) ? null : line;
		else if (order && (isNextOrder(line, order) || BEHIND.test(line.text))) order = null;
		else if (order && line.kind !== 'text' && line.kind !== 'row') return asText(line);
		return line;
	});
}

const ordersWording = ({ kind, text }: Line): boolean => kind === 'list' && ORDERS.test(text);

/** What stands in quotation marks is known by them. */
const isQuoted = (line: Line | undefined): boolean => /^[“"「]/.test(line?.text ?? '');

/** Whether a line has the next number of the decision, or begins an 附件. */
export const isNextOrder = ({ kind, style, number }: Line, order: Line): boolean =>
	kind === 'annex' ||
	(kind === 'list' &&
		(style === order.style ? number!.main === order.number!.main + 1 : style === 'enumeration'));
