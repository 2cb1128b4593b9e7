import { child, value } from './elements.ts';
import { placeOf, readLists, type Level, type Lists, type Place } from './lists.ts';
import { numberFormat } from './number-format.ts';

/**
 * Word's automatic numbers. They are part of what was published, yet stand nowhere in the paragraphs.
 * @param numbering `word/numbering.xml`
 * @param styles `word/styles.xml`, if there is one
 * @returns the number that Word writes before a paragraph with these properties (`w:pPr`), with what parts it from the words;
 * empty if there is none. To be asked of each paragraph that is there, once, in the order of the document.
 */
export function paragraphNumbers(
	numbering: Document,
	styles: Document | undefined,
): (properties: Element | undefined) => string {
	const lists = readLists(numbering, styles);
	const nextNumber = createCounter(lists);
	return (properties) => {
		const style = lists.ofStyle(value(child(properties, 'w:pStyle')));
		const place = placeOf(child(properties, 'w:numPr'), style);
		return place ? nextNumber(place) : '';
	};
}

/** Counts the paragraphs of each list and says what number the next one bears; empty for bullets. */
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
		const label = written(level, numbers, place.list, lists);
		return label + gapAfter(label, level.suffix);
	};
}

/** `第%1条` with the numbers of the levels in the place of `%1`, `%2`. */
const written = (
	{ pattern, legal }: Level,
	numbers: readonly (number | undefined)[],
	list: string,
	lists: Lists,
): string =>
	pattern.replace(/%(\d)/g, (_, digit: string) => {
		const level = lists.level({ list, level: Number(digit) - 1 });
		return numberFormat(
			numbers[Number(digit) - 1] ?? level?.start ?? 1,
			legal ? 'decimal' : (level?.format ?? 'decimal'),
		);
	});

/** `第一条` is set off from its words; `一、` and `（一）` are not. */
const gapAfter = (label: string, suffix: string): string =>
	/[条章节编]$/.test(label) ? '　' : suffix === 'space' ? ' ' : '';
