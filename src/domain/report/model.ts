/**
 * The five statutory contents of a yearly report on building a rule-of-law government
 * (法治政府建设与责任落实督察工作规定, 厅字〔2019〕28号, art. 24). Reports give them in any order.
 */
export const PART_KINDS = ['measures', 'responsibility', 'shortcomings', 'plan', 'other'] as const;

export type PartKind = (typeof PART_KINDS)[number];

/** The names that readers see. */
export const PART_NAMES: Record<PartKind, string> = {
	measures: '主要举措和成效',
	responsibility: '第一责任人职责',
	shortcomings: '不足和原因',
	plan: '下一年度安排',
	other: '其他需要报告的情况',
};

/** What became of a commitment. */
export const RESULTS = ['已完成', '部分完成', '未完成', '已调整'] as const;

export type Result = (typeof RESULTS)[number];

/** A number that a report states, as a candidate for the editor to confirm. */
export interface FoundFigure {
	label: string;
	value: number;
	unit: string;
	/** 1-based line of the text. */
	line: number;
	/** The clause that it stands in. */
	clause: string;
	/** Where the number begins in its line. */
	at: number;
	/** The words of a number that is not exact: `1200余公里`, `近300人次`. */
	inexact?: string;
}
