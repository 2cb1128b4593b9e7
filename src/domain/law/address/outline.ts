import { parseNumeral } from '../numbers/numerals.ts';
import { articlesOf, isDivision, walk, type Law, type Unit } from '../model.ts';

/** One line of the table of contents: a 编, 章, 节, heading or 附件. */
export interface OutlineEntry {
	address: string;
	/** Number and words as published, `第一章　总则`. */
	title: string;
	/** The articles it holds, `1至9条`, `17条之一至20条`; empty without articles. */
	range: string;
	children: OutlineEntry[];
}

/** The table of contents of a law, from its own headings. */
export function outlineOf(law: Law): OutlineEntry[] {
	return law.units.filter(isDivision).map(entryOf);
}

const EXTENT = [
	['part', '编'],
	['chapter', '章'],
	['article', '条'],
] as const;

/** How much a law holds: `共2编15章505条`; without articles nothing. */
export function extentOf(law: Law): string {
	const units = walk(law.units);
	const counted = EXTENT.map(([kind, word]) => {
		const many = units.filter((unit) => unit.kind === kind).length;
		return many > 0 ? `${many}${word}` : '';
	});
	return articlesOf(law).length > 0 ? `共${counted.join('')}` : '';
}

function entryOf(unit: Unit): OutlineEntry {
	const articles = articlesOf({ units: unit.children });
	return {
		address: unit.address,
		title: headingOf(unit),
		range: rangeOf(articles.map(({ label }) => label)),
		children: unit.children.filter(isDivision).map(entryOf),
	};
}

/** In figures, which are read at a glance; as it is written, where a number is none of an article. */
function rangeOf(labels: readonly string[]): string {
	const [first = '', last = ''] = [labels[0], labels.at(-1)].map(inFigures);
	return first === last ? first : `${first.replace(/条$/, '')}至${last}`;
}

// e.g. "第十七条之一" → "17条之一"
const inFigures = (label = ''): string =>
	label.replace(/^第(.+?)条/, (_, number: string) => `${parseNumeral(number) ?? number}条`);

/**
 * The words of a heading with the lines it runs on over: `第一章` / `总则` → `第一章 总则`. A heading without words of
 * its own is named by its number.
 */
export function headingOf(unit: Unit): string {
	const end = unit.children.findIndex(({ kind }) => kind !== 'continuation' && kind !== 'caption');
	const further = unit.children
		.slice(0, end === -1 ? unit.children.length : end)
		.filter(({ kind }) => kind === 'continuation')
		.map(({ text }) => text)
		.join('');
	const gap = unit.text === '' && unit.label !== '' && further !== '' ? ' ' : unit.gap;
	return unit.label + gap + unit.text + further;
}
