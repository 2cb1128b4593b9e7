import { XMLSerializer } from '@xmldom/xmldom';
import { all, child } from '../../../word-numbers/elements.ts';
import { paragraphNumbers } from '../../../word-numbers/paragraph-numbers.ts';
import { SPELLED } from '../spelled.ts';
import { insertAtHead, parseXml } from './word-xml.ts';

/**
 * Word's automatic numbers as text.
 * @param document `word/document.xml`
 * @param numbering `word/numbering.xml`
 * @param styles `word/styles.xml`; may be empty
 * @returns the document with each number, marked by `SPELLED`, at the head of its paragraph
 */
export function spellNumbers(document: string, numbering: string, styles: string): string {
	const tree = parseXml(document);
	const numberOf = paragraphNumbers(
		parseXml(numbering),
		styles === '' ? undefined : parseXml(styles),
	);
	let head: Element | undefined;
	for (const paragraph of all(tree, 'w:p')) {
		const properties = child(paragraph, 'w:pPr');
		const mark = child(properties, 'w:rPr');
		if (child(mark, 'w:moveFrom')) continue;
		head ??= paragraph;
		// Without its mark a paragraph is the beginning of the next one (ECMA-376 part 1, 17.13.5.15).
		if (child(mark, 'w:del')) continue;
		const number = numberOf(properties);
		if (number) insertAtHead(head, SPELLED + number);
		head = undefined;
	}
	return new XMLSerializer().serializeToString(tree);
}
