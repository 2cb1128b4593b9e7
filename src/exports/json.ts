import type { Law, Unit } from '../domain/law/model.ts';
import type { JsonUnit, LawJson } from '../schemas/law-json.ts';
import { expressionOf, workOf, type ExportedLaw } from './exported-law.ts';

/**
 * A law as data: what is known about it, and every unit with address and number. No character of the text is lost.
 * @param schema address of the published schema
 */
export const lawJson = (exported: ExportedLaw, schema: string): LawJson => ({
	$schema: schema,
	...exported.about,
	work: workOf(exported),
	expression: expressionOf(exported),
	version: exported.version,
	versions: [...exported.versions],
	units: exported.law.units.map(jsonUnit),
	end: exported.law.end,
});

/** Fields that are empty are left out. */
function jsonUnit({ kind, address, number, before, label, gap, text, children }: Unit): JsonUnit {
	return {
		kind,
		...(address && { address }),
		...(number && {
			number: { main: number.main, ...(number.branch > 0 && { branch: number.branch }) },
		}),
		...(before && { before }),
		...(label && { label }),
		...(gap && { gap }),
		...(text && { text }),
		...(children.length > 0 && { children: children.map(jsonUnit) }),
	};
}

/** The law in published data. The partner of `lawJson`; lines of the source are not known any more. */
export const lawOfJson = ({ units, end }: Pick<LawJson, 'units' | 'end'>): Law => ({
	units: units.map(unitOfJson),
	end,
});

function unitOfJson({ kind, number, children = [], ...rest }: JsonUnit): Unit {
	const { address = '', before = '', label = '', gap = '', text = '' } = rest;
	return {
		kind,
		address,
		before,
		label,
		gap,
		text,
		number: number ? { main: number.main, branch: number.branch ?? 0 } : null,
		line: 0,
		children: children.map(unitOfJson),
	};
}
