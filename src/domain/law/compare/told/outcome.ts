import { passageIn, type Change } from '../change.ts';
import type { Passage } from '../passages.ts';
import type { TableChange } from '../table/tables.ts';

/** What is told of as one: a provision, or the rows of a table. */
export type Item = Change | TableChange;

/** What became of it, in a word. */
export type Outcome = '改动' | '新增' | '删去' | '移动' | '改号' | '未变';

/** The outcomes by which a comparison is told, in its order. */
export const OUTCOMES: readonly Outcome[] = ['改动', '新增', '删去', '移动', '改号', '未变'];

/** What became of something. */
export function outcomeOf(item: Item): Outcome {
	if (item.kind === 'table') return tableOutcome(item);
	if (item.kind === 'inserted') return '新增';
	if (item.kind === 'removed') return '删去';
	if (item.kind === 'changed') return '改动';
	if (item.moved) return '移动';
	return item.renumbered ? '改号' : '未变';
}

/** A table of which anything is not the same was changed, unless all of it is new or gone. */
function tableOutcome({ rows }: TableChange): Outcome {
	const outcomes = new Set(rows.map(outcomeOf));
	const [only] = outcomes;
	return outcomes.size === 1 && only !== '移动' ? only! : '改动';
}

/** The provision as it stands now, or stood; of a table, its first row. */
export const passageOf = (item: Item): Passage =>
	passageIn(item.kind === 'table' ? item.rows[0]! : item);
