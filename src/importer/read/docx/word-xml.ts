import { DOMParser } from '@xmldom/xmldom';
import { child } from '../../../word-numbers/elements.ts';

/** A part of a Word file as a tree. */
export const parseXml = (xml: string): Document => new DOMParser().parseFromString(xml, 'text/xml');

/** Put what stands in one element into the place of another, which goes. */
export function put(element: Element, content: Element): void {
	for (const node of Array.from(content.childNodes))
		element.parentNode?.insertBefore(node, element);
	element.parentNode?.removeChild(element);
}

/** Words as they stand in a run. */
export function textElement(tree: Document, words: string): Element {
	const text = tree.createElement('w:t');
	text.setAttribute('xml:space', 'preserve');
	text.appendChild(tree.createTextNode(words));
	return text;
}

/** Words as a run in an element, in front of one of its nodes or at its end. */
export function insertRun(parent: Element, words: string, before: Node | null): void {
	const run = parent.ownerDocument.createElement('w:r');
	run.appendChild(textElement(parent.ownerDocument, words));
	parent.insertBefore(run, before);
}

export const insertAtHead = (paragraph: Element, words: string): void =>
	insertRun(paragraph, words, child(paragraph, 'w:pPr')?.nextSibling ?? paragraph.firstChild);
