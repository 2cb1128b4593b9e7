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
