import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import { expect } from 'vitest';
import { walk, type Law } from '../../src/domain/law/model.ts';
import { statuteHtml } from '../../src/exports/statute-html.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** What the page must say: the words of every unit in their order; the bars of a table are drawn and not said. */
export function wordsOf(law: Law): string {
	return walk(law.units)
		.map(({ kind, label, gap, text }) => (kind === 'row' ? cellsOf(text) : label + gap + text))
		.join('');
}

const cellsOf = (row: string): string =>
	row
		.slice(1, -1)
		.split('|')
		.map((cell) => cell.trim())
		.join('');

/** Every element of a piece of HTML, in its order. */
export function elementsOf(node: Node): Element[] {
	const below = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
	return 'tagName' in node ? [node, ...below] : below;
}

/** The text in an element, as `textContent` gives it. */
export function textOf(node: Node): string {
	if ('value' in node) return node.value;
	return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** The value of an attribute. */
export const attributeOf = (element: Element, name: string): string | undefined =>
	element.attrs.find((attribute) => attribute.name === name)?.value;

/** Heading levels that follow a level more than one above them; the page's `h1` comes first. */
function skippedLevels(elements: Element[]): number[] {
	const levels = [
		1,
		...elements.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : [])),
	];
	return levels.filter((level, place) => place > 0 && level > levels[place - 1]! + 1);
}

/** What holds for the HTML of every statute. */
export function expectFaithful(law: Law): void {
	const root = parseFragment(statuteHtml(law));
	const elements = elementsOf(root);
	const ids = elements.flatMap((element) => attributeOf(element, 'id') ?? []);
	expect(textOf(root)).toBe(wordsOf(law));
	expect(new Set(ids).size).toBe(ids.length);
	expect(ids).toEqual(
		walk(law.units)
			.map(({ address }) => address)
			.filter(Boolean),
	);
	expect(skippedLevels(elements)).toEqual([]);
}
