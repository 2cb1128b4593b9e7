import { isRow } from '../../law/read/lines/table-rows.ts';
import { isNow, nameBeforeBracket } from './clauses.ts';
import { labelOf, tookPart } from './labels.ts';

/** What a figure of a line is called, what it counts, and where it ends. */
export interface Last {
	label: string;
	unit: string;
	end: number;
}

/** The name of a figure: by its own words, else that of the figure right in front of it, of its row, or of the clause before. */
export function nameOf(
	{ own, unit, isAlone }: { own: string; unit: string; isAlone: boolean },
	line: string,
	at: number,
	last: Last,
): string {
	const before = line.slice(0, at);
	const named = tookPart(own, last.label, line.slice(Math.max(0, last.end), at));
	// e.g. "230人次" of "接待来访120批次、230人次", "1.2万人" of "保障8416户1.2万人": of the same
	const beside = before.endsWith('、') ? at - 1 : at;
	const again = last.end === beside && last.unit !== unit;
	const isSum = SUM.test(line.slice(Math.max(0, last.end), at)) && last.unit !== unit;
	const shared = again || isSum ? last.label : isAlone ? rowLabel(line, at) : '';
	return (isNow(named) && nameBeforeBracket(before)) || named || shared || changedBefore(before);
}

// e.g. "，共计" between "拨付资金12笔" and "4亿元"
const SUM = /^[，,](?:共计|合计|总计|累计|共)$/;

// e.g. "申请量同比增长45%，达到" in front of "132件", "纠错率与上年持平，为" in front of "7.7%", "持证人员占比偏低，仅为" in front of "46%"
const CHANGED_TO =
	/(?:^|[，。；：])([^，。；：\d]{2,20}?)(?:(?:同比|环比|[比较](?:上年|去年)[^，。；：\d]{0,4})(?:增长|上升|增加|下降|减少|降低)|[与和同](?:上年|去年)[^，。；：\d]{0,4}持平|偏[低高少]|不高)[^，。；：]*，(?:达到?|[仍仅]?为|共)$/;

/** Of a clause that says only what something came to, the clause before names it. */
const changedBefore = (before: string): string => labelOf(CHANGED_TO.exec(before)?.[1] ?? '', '');

/** The only figure of a table's row, `| 检查 | 326户次 |`, is told of in the cell before. */
function rowLabel(line: string, at: number): string {
	const label = isRow(line) ? (/\|([^|\d]{2,})\|\s*$/.exec(line.slice(0, at))?.[1] ?? '') : '';
	return label.trim();
}
