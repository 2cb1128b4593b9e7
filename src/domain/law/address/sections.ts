import { citeSection } from './cite-section.ts';
import { isDivision, walk, type Law } from '../model.ts';
import { headingOf } from './outline.ts';

/** The sections of a law, each with its name, by the addresses of the 款 that stand right below its heading. */
export function sectionsOfParagraphs({
	units,
}: Pick<Law, 'units'>): Map<string, { address: string; name: string }> {
	const sections = walk(units).filter(({ kind }) => kind === 'heading');
	return new Map(
		sections.flatMap((unit) => {
			const section = { address: unit.address, name: citeSection(unit.address, headingOf(unit)) };
			const paragraphs = unit.children.filter(({ kind }) => kind === 'paragraph');
			return paragraphs.map(({ address }) => [address, section] as const);
		}),
	);
}

/** The addresses of the 款 in front of the first numbered unit or heading: the words before 一、 of a decision. */
export function prefaceOf({ units }: Pick<Law, 'units'>): string[] {
	const begins = units.findIndex(
		(unit) => isDivision(unit) || unit.kind === 'article' || unit.kind === 'point',
	);
	return units
		.slice(0, Math.max(begins, 0))
		.filter(({ kind }) => kind === 'paragraph')
		.map(({ address }) => address);
}
