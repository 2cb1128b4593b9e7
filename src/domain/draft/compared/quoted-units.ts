import { citePlace } from '../../citation/say/wording.ts';
import { citeInSection } from '../../law/address/cite-section.ts';
import { isDivision, type Law, type Unit } from '../../law/model.ts';
import { headingOf } from '../../law/address/outline.ts';

/**
 * The units that a quotation without a place is looked for in: articles and points, and where a text has words outside of
 * these, as plans, preambles and annexes do, the part that they stand in.
 */
export function quotedUnits({ units }: Pick<Law, 'units'>): Unit[] {
	return units.flatMap((unit) => {
		if (unit.kind === 'article' || unit.kind === 'point' || unit.kind === 'paragraph')
			return [unit];
		if (!isDivision(unit)) return [];
		const inner = quotedUnits({ units: unit.children.filter(({ kind }) => kind !== 'paragraph') });
		const hasOwn = unit.children.some(({ kind }) => kind === 'paragraph');
		return hasOwn ? [...inner, unit] : inner;
	});
}

/** What a citation calls one of these units, or a 款 or 项 in it: `第二十二条第一款`, `第2.1节第一项`, `序言第二段`. */
export function nameInUnit(address: string, unit: Unit): string {
	const paragraphs = unit.children.filter(({ kind }) => kind === 'paragraph');
	if (unit.kind !== 'heading') return citePlace(address, paragraphs.length);
	return citeInSection(address, {
		address: unit.address,
		heading: headingOf(unit),
		paragraphs: paragraphs.map((one) => one.address),
	});
}
