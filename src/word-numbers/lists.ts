import { all, child, isOn, value } from './elements.ts';

/** How one level of a list numbers its paragraphs. */
export interface Level {
	start: number;
	format: string;
	/** `第%1条`, `（%2）`. */
	pattern: string;
	suffix: string;
	/** How many of the outer levels begin it anew, from the outermost; all of them, unless the list says otherwise. */
	restartedBy: number;
	/** Whether the outer levels stand in Arabic digits, too (`w:isLgl`): `1.2` below `第一章`. */
	legal: boolean;
}

/** The place of a paragraph in a list. */
export interface Place {
	list: string;
	level: number;
}

/** The place that a style gives, and the style that says so: itself, or one that it is based on. */
interface StylePlace extends Place {
	style: string;
}

/** The lists of a Word file (`word/numbering.xml`) and the styles that use them (`word/styles.xml`). */
export interface Lists {
	/** What a list counts with: lists made from one definition count together. */
	definition: (list: string) => string;
	level: (place: Place) => Level | undefined;
	/** The number with which a list begins anew, if it does. */
	restart: (place: Place) => number | undefined;
	/** The place that a paragraph style gives. */
	ofStyle: (style: string) => Place | undefined;
}

const key = (list: string, level: number | string): string => `${list} ${level}`;

/**
 * The lists of a Word file.
 * @param numbering the part `numbering.xml` (ECMA-376 part 1, 17.9)
 * @param stylesPart the part `styles.xml`, whose styles may number paragraphs too; a file may have none
 */
export function readLists(numbering: Document, stylesPart: Document | undefined): Lists {
	const styles = readStyles(stylesPart);
	const { links, levels, ofStyles } = readDefinitions(numbering);
	const { definitions, overrides, restarts } = readNumbered(numbering);
	// A definition may only point to a numbering style, whose list has the levels.
	const definition = (list: string): string => {
		const own = definitions.get(list) ?? '';
		const linked = styles.get(links.get(own) ?? '')?.list;
		return linked === undefined || linked === list ? own : (definitions.get(linked) ?? own);
	};
	return {
		definition,
		level: ({ list, level }) =>
			overrides.get(key(list, level)) ?? levels.get(key(definition(list), level)),
		restart: ({ list, level }) => restarts.get(key(list, level)),
		ofStyle: (style) => {
			const place = styles.get(style);
			if (!place) return undefined;
			// The level names its style; only where none does, the style's own number of a level counts (17.9.3, 17.9.23).
			const level = ofStyles.get(key(definition(place.list), place.style)) ?? place.level;
			return { list: place.list, level };
		},
	};
}

/** What lists are made like (17.9.1): levels, styles that belong to them, and links to numbering styles. */
function readDefinitions(numbering: Document) {
	const levels = new Map<string, Level>();
	const links = new Map<string, string>();
	const ofStyles = new Map<string, number>();
	for (const definition of all(numbering, 'w:abstractNum')) {
		const id = definition.getAttribute('w:abstractNumId') ?? '';
		links.set(id, value(child(definition, 'w:numStyleLink')));
		for (const level of all(definition, 'w:lvl')) {
			levels.set(key(id, depth(level)), readLevel(level));
			ofStyles.set(key(id, value(child(level, 'w:pStyle'))), Number(depth(level)));
		}
	}
	return { links, levels, ofStyles };
}

/** The lists themselves (17.9.15): what each is made like, and where it differs from that. */
function readNumbered(numbering: Document) {
	const definitions = new Map<string, string>();
	const overrides = new Map<string, Level>();
	const restarts = new Map<string, number>();
	for (const list of all(numbering, 'w:num')) {
		const id = list.getAttribute('w:numId') ?? '';
		definitions.set(id, value(child(list, 'w:abstractNumId')));
		for (const override of all(list, 'w:lvlOverride')) {
			const start = value(child(override, 'w:startOverride'));
			const level = child(override, 'w:lvl');
			if (start !== '') restarts.set(key(id, depth(override)), Number(start));
			if (level) overrides.set(key(id, depth(override)), readLevel(level));
		}
	}
	return { definitions, overrides, restarts };
}

const depth = (element: Element): string => element.getAttribute('w:ilvl') || '0';

/**
 * `w:lvlRestart` names the level, counted from one, that begins a level anew, as any level further out does; 0 is none
 * (ECMA-376 part 1, 17.9.10). A level that does not stand further out is no such level.
 */
function restartedBy(level: Element): number {
	const outer = Number(depth(level));
	const told = value(child(level, 'w:lvlRestart'));
	return told === '' ? outer : Math.min(Number(told), outer);
}

const readLevel = (level: Element): Level => ({
	start: Number(value(child(level, 'w:start')) || 1),
	// A format of its own stands in alternatives; the last of them is one that every Word knows.
	format: value(all(level, 'w:numFmt').at(-1)) || 'decimal',
	pattern: value(child(level, 'w:lvlText')),
	suffix: value(child(level, 'w:suff')) || 'tab',
	restartedBy: restartedBy(level),
	legal: isOn(child(level, 'w:isLgl')),
});

/** The place that numbering properties give, on top of what a style gives. */
export function placeOf(numPr: Element | undefined, style: Place | undefined): Place | undefined {
	if (!numPr) return style;
	const list = value(child(numPr, 'w:numId')) || style?.list;
	const level = value(child(numPr, 'w:ilvl'));
	// List 0 takes a paragraph out of the list of its style.
	if (!list || list === '0') return undefined;
	return { list, level: level === '' ? (style?.level ?? 0) : Number(level) };
}

/** Styles that number, with what they take from the style they are based on. */
function readStyles(part: Document | undefined): Map<string, StylePlace> {
	const elements = new Map(
		(part ? all(part, 'w:style') : []).map((style) => [
			style.getAttribute('w:styleId') ?? '',
			style,
		]),
	);
	const places = new Map<string, StylePlace>();
	for (const id of elements.keys()) {
		const place = styleNumbering(id, elements, new Set());
		if (place) places.set(id, place);
	}
	return places;
}

function styleNumbering(
	id: string,
	styles: Map<string, Element>,
	seen: Set<string>,
): StylePlace | undefined {
	const style = styles.get(id);
	if (!style || seen.has(id)) return undefined;
	const base = styleNumbering(value(child(style, 'w:basedOn')), styles, seen.add(id));
	const own = child(child(style, 'w:pPr'), 'w:numPr');
	const place = placeOf(own, base);
	return place && { ...place, style: own || !base ? id : base.style };
}
