import { formatRow, readRow } from '../domain/law/read/lines/table-rows.ts';
import type { Unit, UnitKind } from '../domain/law/model.ts';

/** Units in their order; those of one of these kinds that follow one another are one run, all others stand alone. */
export function runsOf(units: readonly Unit[], ...together: UnitKind[]): Unit[][] {
	const runs: Unit[][] = [];
	for (const unit of units) {
		const last = runs.at(-1);
		if (last && last[0]!.kind === unit.kind && together.includes(unit.kind)) last.push(unit);
		else runs.push([unit]);
	}
	return runs;
}

/** Whether units are rows that are known by their cells alone: written as `| 序号 | 名称 |`. */
export const isTable = (run: readonly Unit[]): boolean =>
	run.every(({ kind, text }) => kind === 'row' && formatRow(readRow(text)) === text);
