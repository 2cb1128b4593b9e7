import { asText, type Line } from './lines.ts';
import { isNextOrder } from './printed-wording.ts';

// e.g. "将第五条修改为：", "增加两条，作为第八条、第九条：", "第三条第二款改为二款，作为第二款、第三款："
const AMENDS = /(?:修改|修订|改|表述|调整)为|作为第|增加|新增|补充/;
// e.g. "：", "修改为" right in front of the mark; not "新增灯具应当符合“…", a sentence whose second mark is missing
const LEADS = /[：:，,为]\s*$/;
// e.g. "删去第三条。", "将第五条中的“甲”改为“乙”": what a decision orders; not "2.不服复审决定的案件", which its wording may count
const ORDERS = new RegExp(`${AMENDS.source}|删|废止|^(?:将|对|在|本决定)`);
/** New wording that a decision prints takes no more lines than this. */
const LONGEST = 300;

/**
 * The lines of new wording in quotation marks as words of the decision that prints it: `二、增加两条：` / `“第八条　…` / `第九条　…。”` has no
 * 第九条 of its own, nor is a （一） between the marks one of its 项. It begins where a mark opens that its line does not close, behind words
 * that amend, and ends with the mark that closes or at the next number of the decision. A mark stands before each of its paragraphs, or before the
 * first alone.
 */
export function withQuotedWording(lines: readonly Line[]): Line[] {
	const quoted = new Set<Line>();
	let order: Line | null = null;
	for (let place = 0; place < lines.length; place += 1) {
		const line = lines[place]!;
		if (line.kind === 'list') order = line;
		if (!opensWording(line, lines[place - 1])) continue;
		const end = endOfWording(lines, place, order);
		// The first line is words already, or those of the number that it stands behind.
		for (const one of lines.slice(place + 1, end)) quoted.add(one);
		place = end - 1;
	}
	return lines.map((line) =>
		quoted.has(line) && line.kind !== 'row' ? { ...asText(line), kind: 'quoted' } : line,
	);
}

function opensWording(line: Line, above: Line | undefined): boolean {
	const open = line.text.lastIndexOf('“');
	if (open <= line.text.lastIndexOf('”')) return false;
	const front = line.text.slice(0, open);
	if (open > 0) return LEADS.test(front) && AMENDS.test(front);
	return above !== undefined && /[：:]$/.test(above.text) && AMENDS.test(above.text);
}

/** The place behind the last line of the wording; that of the line behind the first where nothing closes it. */
function endOfWording(lines: readonly Line[], start: number, order: Line | null): number {
	for (let place = start + 1; place < Math.min(lines.length, start + LONGEST); place += 1) {
		const line = lines[place]!;
		if (line.kind === 'annex' || (order && ORDERS.test(line.text) && isNextOrder(line, order)))
			return place;
		if (closes(line.label + line.text)) return place + 1;
	}
	return start + 1;
}

/** Whether more marks close in a line than open; one that opens a further paragraph of the wording is closed by nothing else. */
const closes = (words: string): boolean => count(words.replace(/^“/, ''), '“') < count(words, '”');

const count = (words: string, mark: string): number => words.split(mark).length - 1;
