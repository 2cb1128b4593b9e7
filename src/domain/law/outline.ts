import { articlesOf, DIVISION_KINDS, type Law, type Unit } from './model.ts';

/** One line of the table of contents: a 编, 章, 节, heading or 附件. */
export interface OutlineEntry {
	address: string;
	/** Number and words as published, `第一章　总则`. */
	title: string;
	/** The articles it holds, as their numbers are written: `第一条` and `第九条`; empty without articles. */
	first: string;
	last: string;
	children: OutlineEntry[];
}

const isDivision = (unit: Unit): boolean =>
	(DIVISION_KINDS as readonly string[]).includes(unit.kind);

/** The table of contents of a law, from its own headings. */
export function outlineOf(law: Law): OutlineEntry[] {
	return law.units.filter(isDivision).map(entryOf);
}

function entryOf(unit: Unit): OutlineEntry {
	const articles = articlesOf({ units: unit.children, end: '' });
	return {
		address: unit.address,
		title: headingOf(unit),
		first: articles[0]?.label ?? '',
		last: articles.at(-1)?.label ?? '',
		children: unit.children.filter(isDivision).map(entryOf),
	};
}

/** The words of a heading; a heading without words of its own is named by its number. */
export function headingOf(unit: Unit): string {
	return `${unit.label}${unit.gap}${unit.text}`;
}
