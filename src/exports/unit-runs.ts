import { formatRow, readRow } from '../domain/law/read/lines/table-rows.ts';
import type { Unit, UnitKind } from '../domain/law/model.ts';
import { runsOf } from '../domain/text/runs.ts';

/** Units in their order; those of one of these kinds that follow one another are one run, all others stand alone. */
export const unitRuns = (units: readonly Unit[], ...together: UnitKind[]): Unit[][] =>
	runsOf(units, (before, { kind }) => before.kind === kind && together.includes(kind));

/** Whether units are rows that are known by their cells alone: written as `| 序号 | 名称 |`. */
export const isTable = (run: readonly Unit[]): boolean =>
	run.every(({ kind, text }) => kind === 'row' && formatRow(readRow(text)) === text);
