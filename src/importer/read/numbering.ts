import { XMLSerializer } from '@xmldom/xmldom';
import { placeOf, readLists, type Lists, type Place } from './lists.ts';
import { numberFormat } from './number-format.ts';
import { all, child, parseXml, value } from './word-xml.ts';

/** Stands before a number that was spelled out, so that its line can be named; no text holds it (a noncharacter). */
export const SPELLED = '\uFDD0';

/**
 * Word's automatic numbers as text. They are part of what was published, yet stand nowhere in the paragraphs.
 * @param document `word/document.xml`
 * @param numbering `word/numbering.xml`
 * @param styles `word/styles.xml`
 * @returns the document with each number, marked by `SPELLED`, at the head of its paragraph
 */
export function spellNumbers(document: string, numbering: string, styles: string): string {
	const lists = readLists(numbering, styles);
	const tree = parseXml(document);
	const nextLabel = createCounter(lists);
	let head: Element | undefined;
	for (const paragraph of all(tree, 'w:p')) {
		const properties = child(paragraph, 'w:pPr');
		const mark = child(properties, 'w:rPr');
		if (child(mark, 'w:moveFrom')) continue;
		head ??= paragraph;
		// Without its mark a paragraph is the beginning of the next one (ECMA-376 part 1, 17.13.5.15).
		if (child(mark, 'w:del')) continue;
		const style = lists.ofStyle(value(child(properties, 'w:pStyle')));
		const place = placeOf(child(properties, 'w:numPr'), style);
		const label = place && nextLabel(place);
		if (label) insertText(tree, head, SPELLED + label);
		head = undefined;
	}
	return new XMLSerializer().serializeToString(tree);
}

/** Counts the paragraphs of each list and says what label the next one bears; empty for bullets. */
function createCounter(lists: Lists): (place: Place) => string {
	const counts = new Map<string, (number | undefined)[]>();
	const restarted = new Set<string>();
	return (place) => {
		const level = lists.level(place);
		if (!level || level.format === 'bullet' || level.format === 'none') return '';
		const definition = lists.definition(place.list);
		const numbers = counts.get(definition) ?? [];
		counts.set(definition, numbers);
		const restart = lists.restart(place);
		const once = `${place.list} ${place.level}`;
		if (restart !== undefined && !restarted.has(once)) numbers[place.level] = restart - 1;
		restarted.add(once);
		numbers[place.level] = (numbers[place.level] ?? level.start - 1) + 1;
		for (let inner = place.level + 1; inner < numbers.length; inner += 1)
			if (place.level < (lists.level({ ...place, level: inner })?.restartedBy ?? inner))
				numbers[inner] = undefined;
		const label = written(level.pattern, numbers, place.list, lists);
		return label + gapAfter(label, level.suffix);
	};
}

/** `第%1条` with the numbers of the levels in the place of `%1`, `%2`. */
const written = (
	pattern: string,
	numbers: readonly (number | undefined)[],
	list: string,
	lists: Lists,
): string =>
	pattern.replace(/%(\d)/g, (_, digit: string) => {
		const level = lists.level({ list, level: Number(digit) - 1 });
		return numberFormat(
			numbers[Number(digit) - 1] ?? level?.start ?? 1,
			level?.format ?? 'decimal',
		);
	});

/** `第一条` is set off from its words; `一、` and `（一）` are not. */
const gapAfter = (label: string, suffix: string): string =>
	/[条章节编]$/.test(label) ? '　' : suffix === 'space' ? ' ' : '';

function insertText(tree: Document, paragraph: Element, text: string): void {
	const run = tree.createElement('w:r');
	const words = tree.createElement('w:t');
	words.appendChild(tree.createTextNode(text));
	run.appendChild(words);
	const properties = child(paragraph, 'w:pPr');
	paragraph.insertBefore(run, properties?.nextSibling ?? paragraph.firstChild);
}
