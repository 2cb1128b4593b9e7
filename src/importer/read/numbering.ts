import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import { numberFormat } from './number-format.ts';

/** Stands before a number that was spelled out, so that its line can be named; no text holds it (a noncharacter). */
export const SPELLED = '\uFDD0';

interface Level {
	start: number;
	format: string;
	/** `第%1条`, `（%2）`. */
	pattern: string;
	suffix: string;
}

interface Lists {
	/** List → its levels. Lists made from one definition count together. */
	definitionOf: Map<string, string>;
	levels: Map<string, Level>;
	/** `list level` → the number a list begins anew with. */
	restarts: Map<string, number>;
}

interface Place {
	list: string;
	level: number;
}

const parse = (xml: string): Document => new DOMParser().parseFromString(xml, 'text/xml');

const all = (parent: Document | Element, tag: string): Element[] =>
	Array.from(parent.getElementsByTagName(tag));

const child = (parent: Element | undefined, tag: string): Element | undefined =>
	Array.from(parent?.childNodes ?? []).find((node) => node.nodeName === tag) as Element | undefined;

const value = (element: Element | undefined): string => element?.getAttribute('w:val') ?? '';

/**
 * Word's automatic numbers as text. They are part of what was published, yet stand nowhere in the paragraphs.
 * @param document `word/document.xml`
 * @param numbering `word/numbering.xml`
 * @param styles `word/styles.xml`
 * @returns the document with each number, marked by `SPELLED`, at the head of its paragraph
 */
export function spellNumbers(document: string, numbering: string, styles: string): string {
	const lists = readLists(parse(numbering));
	const styled = readStyles(styles === '' ? null : parse(styles));
	const tree = parse(document);
	const counter = createCounter(lists);
	for (const paragraph of all(tree, 'w:p')) {
		const properties = child(paragraph, 'w:pPr');
		const place = placeOf(
			child(properties, 'w:numPr'),
			styled.get(value(child(properties, 'w:pStyle'))),
		);
		const label = place && counter(place);
		if (label) insertText(tree, paragraph, properties, SPELLED + label);
	}
	return new XMLSerializer().serializeToString(tree);
}

function placeOf(numPr: Element | undefined, style: Place | undefined): Place | undefined {
	if (!numPr) return style;
	const list = value(child(numPr, 'w:numId')) || style?.list;
	const level = value(child(numPr, 'w:ilvl'));
	// List 0 takes a paragraph out of the list of its style.
	if (!list || list === '0') return undefined;
	return { list, level: level === '' ? (style?.level ?? 0) : Number(level) };
}

function readLists(numbering: Document): Lists {
	const lists: Lists = { definitionOf: new Map(), levels: new Map(), restarts: new Map() };
	for (const definition of all(numbering, 'w:abstractNum'))
		for (const level of all(definition, 'w:lvl'))
			lists.levels.set(
				`${definition.getAttribute('w:abstractNumId')} ${level.getAttribute('w:ilvl') ?? '0'}`,
				readLevel(level),
			);
	for (const list of all(numbering, 'w:num')) {
		const id = list.getAttribute('w:numId') ?? '';
		lists.definitionOf.set(id, value(child(list, 'w:abstractNumId')));
		for (const override of all(list, 'w:lvlOverride')) {
			const start = value(child(override, 'w:startOverride'));
			if (start !== '')
				lists.restarts.set(`${id} ${override.getAttribute('w:ilvl')}`, Number(start));
		}
	}
	return lists;
}

const readLevel = (level: Element): Level => ({
	start: Number(value(child(level, 'w:start')) || 1),
	format: value(child(level, 'w:numFmt')) || 'decimal',
	pattern: value(child(level, 'w:lvlText')),
	suffix: value(child(level, 'w:suff')) || 'tab',
});

/** Paragraph styles that number, with what they take from the style they are based on. */
function readStyles(styles: Document | null): Map<string, Place> {
	const elements = new Map(
		(styles ? all(styles, 'w:style') : []).map((style) => [
			style.getAttribute('w:styleId') ?? '',
			style,
		]),
	);
	const places = new Map<string, Place>();
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
): Place | undefined {
	const style = styles.get(id);
	if (!style || seen.has(id)) return undefined;
	const base = styleNumbering(value(child(style, 'w:basedOn')), styles, seen.add(id));
	return placeOf(child(child(style, 'w:pPr'), 'w:numPr'), base);
}

/** Counts the paragraphs of each list and says what number the next one bears. */
function createCounter(lists: Lists): (place: Place) => string {
	const counts = new Map<string, number[]>();
	const restarted = new Set<string>();
	return ({ list, level }) => {
		const definition = lists.definitionOf.get(list) ?? '';
		const format = (deep: number): Level | undefined => lists.levels.get(`${definition} ${deep}`);
		const current = format(level);
		if (!current || current.format === 'bullet' || current.format === 'none') return '';
		const numbers = counts.get(definition) ?? [];
		const restart = `${list} ${level}`;
		if (lists.restarts.has(restart) && !restarted.has(restart))
			numbers[level] = lists.restarts.get(restart)! - 1;
		restarted.add(restart);
		numbers[level] = (numbers[level] ?? current.start - 1) + 1;
		// A paragraph further out begins the deeper levels anew.
		numbers.length = level + 1;
		counts.set(definition, numbers);
		const label = current.pattern.replace(/%(\d)/g, (_, digit: string) => {
			const deep = Number(digit) - 1;
			return numberFormat(
				numbers[deep] ?? format(deep)?.start ?? 1,
				format(deep)?.format ?? 'decimal',
			);
		});
		return label + gapAfter(label, current.suffix);
	};
}

/** `第一条` is set off from its words; `一、` and `（一）` are not. */
const gapAfter = (label: string, suffix: string): string =>
	/[条章节编]$/.test(label) ? '　' : suffix === 'space' ? ' ' : '';

function insertText(
	tree: Document,
	paragraph: Element,
	properties: Element | undefined,
	text: string,
): void {
	const run = tree.createElement('w:r');
	const words = tree.createElement('w:t');
	words.appendChild(tree.createTextNode(text));
	run.appendChild(words);
	paragraph.insertBefore(run, properties?.nextSibling ?? paragraph.firstChild);
}
