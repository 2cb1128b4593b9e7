import type { Block } from '../outline/blocks.ts';
import type { PartKind } from '../model.ts';
import type { Point } from './point.ts';

/** The heads of columns that name what a part sets out. e.g. "重点任务", "工作内容", "存在问题" */
const NAMES: Partial<Record<PartKind, RegExp>> = {
	measures: /举措|措施|任务|工作|内容|事项/,
	shortcomings: /问题|不足|短板/,
	plan: /任务|工作|安排|内容|事项|措施|举措|目标/,
};
// e.g. "问题来源", "任务编号", "工作单位", "任务完成时限": what a column tells of them, not what they are
const TELLS =
	/(?:来源|类[型别]|编号|序号|数量?|单位|部门|人员?|时[限间]|进度|(?:完成|进展|落实|整改)情况)$/;
// e.g. "原因", "产生原因"
const CAUSES = /原因/;
// e.g. "序号", "任务编号": says nothing of a row
const COUNTS = /[序编]号$|^No\.?$/i;

/**
 * What the rows of a table set out, where a part says it in no other way: the cell below 任务 or 问题 names a point, and the others are told of
 * it as `完成时限：6月`; of what is lacking, those below 原因 alone.
 * @returns none for a table of which no column names what the part is about
 */
export function tablePoints(blocks: readonly Block[], kind: PartKind): Point[] {
	return blocks.flatMap((block) => (block.kind === 'table' ? pointsOfRows(block, kind) : []));
}

function pointsOfRows({ rows, line }: Extract<Block, { kind: 'table' }>, kind: PartKind): Point[] {
	const [head = [], ...body] = rows;
	const name = head.findIndex((cell) => NAMES[kind]?.test(cell) && !TELLS.test(cell));
	if (name === -1) return [];
	return body.flatMap((cells, place) => {
		const title = cells[name]?.replace(/[。；]$/, '') ?? '';
		const sentences = cells.flatMap((cell, column) => {
			if (column === name || cell === '' || COUNTS.test(head[column] ?? '')) return [];
			if (kind === 'shortcomings') return CAUSES.test(head[column] ?? '') ? [cell] : [];
			return [`${head[column]}：${cell}`];
		});
		return title === '' ? [] : [{ title, sentences, line: line + place + 1 }];
	});
}
