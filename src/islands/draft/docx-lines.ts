import { paragraphLines, type DraftLine } from '../../domain/draft/text/lines.ts';
import { paragraphNumbers } from '../../word-numbers/paragraph-numbers.ts';

/** The parts of a Word file that hold words, and those that say how paragraphs are numbered, as parsed XML. */
export interface WordParts {
	document: Document;
	numbering: Document | undefined;
	styles: Document | undefined;
	footnotes: Document | undefined;
	endnotes: Document | undefined;
}

/**
 * The paragraphs of a Word file as they would read with all tracked changes accepted: those of the text, of tables cell by
 * cell, of text boxes behind the paragraph that they are bound to, and of notes at the end. Empty ones are left out, and
 * automatic numbers stand at their heads.
 */
export function linesOfWord({
	document,
	numbering,
	styles,
	footnotes,
	endnotes,
}: WordParts): DraftLine[] {
	const numberOf = numbering ? paragraphNumbers(numbering, styles) : () => '';
	return [
		...paragraphLines(paragraphsIn(document.documentElement, numberOf)),
		...notesIn(footnotes, 'footnote', '脚注'),
		...notesIn(endnotes, 'endnote', '尾注'),
	];
}

function notesIn(part: Document | undefined, tag: string, name: string): DraftLine[] {
	const notes = part ? childrenOf(part.documentElement).filter((one) => isWord(one, tag)) : [];
	// Separators between text and notes are notes of a type (ECMA-376 Part 1, 17.11.9).
	const written = notes.filter((note) => !typeOf(note));
	return written.flatMap((note, place) =>
		paragraphsIn(note).map((text) => ({ text, where: `${name}${place + 1}` })),
	);
}

/** The number of a paragraph with these properties. */
type NumberOf = (properties: Element | undefined) => string;

/**
 * The paragraphs below an element; one whose mark was deleted or moved away goes on in the next (ECMA-376 Part 1,
 * 17.13.5.15).
 */
function paragraphsIn(root: Element, numberOf: NumberOf = () => ''): string[] {
	const lines: string[] = [];
	let carried = '';
	for (const paragraph of outerParagraphs(root)) {
		const { text, boxes } = readParagraph(paragraph);
		const properties = childWord(paragraph, 'pPr');
		if (isMarkGone(properties)) carried += text;
		else {
			lines.push(...(numberOf(properties) + carried + text).split('\n'));
			carried = '';
		}
		lines.push(...boxes.flatMap((box) => paragraphsIn(box, numberOf)));
	}
	return [...lines, carried].filter((line) => line.trim() !== '');
}

function* outerParagraphs(element: Element): Generator<Element> {
	for (const child of childrenOf(element)) {
		if (isWord(child, 'p')) yield child;
		else if (!isSkipped(child)) yield* outerParagraphs(child);
	}
}

/** Words of a paragraph, and the text boxes in it. */
interface ParagraphWords {
	text: string;
	boxes: Element[];
}

function readParagraph(paragraph: Element): ParagraphWords {
	const words: ParagraphWords = { text: '', boxes: [] };
	const visit = (element: Element): void => {
		if (isSkipped(element)) return;
		if (isWord(element, 'txbxContent')) return void words.boxes.push(element);
		words.text += ownText(element);
		childrenOf(element).forEach(visit);
	};
	childrenOf(paragraph).forEach(visit);
	return words;
}

function ownText(element: Element): string {
	if (!element.namespaceURI?.includes('wordprocessingml')) return '';
	switch (element.localName) {
		case 't':
			return element.textContent ?? '';
		case 'tab':
			return isWord(element.parentNode as Element, 'tabs') ? '' : '\t';
		case 'br':
		case 'cr':
			return typeOf(element) === 'page' ? '' : '\n';
		case 'noBreakHyphen':
			return '-';
		default:
			return '';
	}
}

/** What was deleted or moved away, the reading beside a character, and a second form of a drawing for old programs. */
const SKIPPED = ['del', 'moveFrom', 'rt', 'pPr', 'rPr'];

const isSkipped = (element: Element): boolean =>
	element.localName === 'Fallback' || SKIPPED.some((tag) => isWord(element, tag));

function isMarkGone(properties: Element | undefined): boolean {
	const mark = childWord(properties, 'rPr');
	return ['del', 'moveFrom'].some((tag) => childWord(mark, tag));
}

const childWord = (element: Element | undefined, tag: string): Element | undefined =>
	element && childrenOf(element).find((child) => isWord(child, tag));

const isWord = ({ localName, namespaceURI }: Element, tag: string): boolean =>
	localName === tag && (namespaceURI ?? '').includes('wordprocessingml');

const childrenOf = ({ childNodes }: Element): Element[] =>
	Array.from(childNodes).filter((node) => node.nodeType === 1) as Element[];

/** `w:type`, whatever the prefix is. */
const typeOf = (element: Element): string | undefined =>
	Array.from(element.attributes).find((one) => one.localName === 'type')?.value;
