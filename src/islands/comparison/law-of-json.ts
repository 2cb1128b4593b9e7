import type { Law, Unit } from '../../domain/law/model.ts';

/** A unit of `laws/<id>/<date>.json`, which leaves out what is empty (`laws/schema.json`). */
interface JsonUnit extends Partial<Omit<Unit, 'kind' | 'children' | 'number'>> {
	kind: Unit['kind'];
	children?: JsonUnit[];
}

/** The words of a law from its published data, for comparing; numbers and line numbers are left out. */
export const lawOfJson = ({ units, end }: { units: JsonUnit[]; end: string }): Law => ({
	units: units.map(unitOf),
	end,
});

function unitOf({ children = [], ...unit }: JsonUnit): Unit {
	return {
		...{ before: '', label: '', gap: '', text: '', address: '', line: 0 },
		...unit,
		number: null,
		children: children.map(unitOf),
	};
}
