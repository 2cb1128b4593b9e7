import { all, child } from '../../../word-numbers/elements.ts';
import { raisedText, type Raised } from '../raised.ts';
import { insertRun } from './word-xml.ts';

/** Stands before a formula that was written in one line, so that its line can be named; no text holds it (a noncharacter). */
export const FORMULA = '\uFDD1';

/**
 * Formulas as words in one line, as Word itself writes them in its linear form: a fraction is `（甲+乙）/丙`.
 * @param tree the main part of a Word file; changed
 */
export function formulasAsWords(tree: Document): void {
	for (const formula of all(tree, 'm:oMath')) {
		const outer = formula.parentNode as Element;
		const block = outer.nodeName === 'm:oMathPara' ? outer : formula;
		const words = lineOf(formula);
		const plain = partsOf(formula).every(({ nodeName }) => isRun(nodeName));
		if (words !== '') insertRun(block.parentNode as Element, (plain ? '' : FORMULA) + words, block);
	}
	for (const tag of ['m:oMathPara', 'm:oMath'])
		for (const one of all(tree, tag)) one.parentNode?.removeChild(one);
}

const isRun = (name: string): boolean => name === 'm:r' || name === 'w:r';

/** The parts of a formula that say something: not its properties. */
const partsOf = (element: Element): Element[] =>
	(Array.from(element.childNodes) as Element[]).filter(
		({ nodeType, nodeName }) => nodeType === 1 && !/Pr$/.test(nodeName),
	);

const lineOf = (element: Element): string => partsOf(element).map(written).join('');

/** One part of a formula (ECMA-376 part 1, 22.1.2). */
function written(part: Element): string {
	const inner = (tag: string): string => {
		const found = child(part, tag);
		return found ? lineOf(found) : '';
	};
	switch (part.nodeName) {
		case 'm:t':
		case 'w:t':
			return part.textContent ?? '';
		case 'm:f':
			return `${grouped(inner('m:num'))}/${grouped(inner('m:den'))}`;
		case 'm:sSup':
			return inner('m:e') + raised(inner('m:sup'), 'superscript');
		case 'm:sSub':
			return inner('m:e') + raised(inner('m:sub'), 'subscript');
		case 'm:sSubSup':
			return (
				inner('m:e') + raised(inner('m:sub'), 'subscript') + raised(inner('m:sup'), 'superscript')
			);
		case 'm:rad':
			return `${raised(inner('m:deg'), 'superscript')}√${grouped(inner('m:e'))}`;
		case 'm:d':
			return delimited(part);
		case 'm:nary':
			return (
				sign(part, 'm:naryPr', 'm:chr', '∫') +
				raised(inner('m:sub'), 'subscript') +
				raised(inner('m:sup'), 'superscript') +
				inner('m:e')
			);
		default:
			return lineOf(part);
	}
}

const grouped = (words: string): string => ([...words].length > 1 ? `（${words}）` : words);

function raised(words: string, place: Raised): string {
	if (words === '') return '';
	return raisedText(words, place) ?? `${place === 'superscript' ? '^' : '_'}${grouped(words)}`;
}

function delimited(part: Element): string {
	const words = partsOf(part)
		.map(lineOf)
		.join(sign(part, 'm:dPr', 'm:sepChr', '|'));
	return sign(part, 'm:dPr', 'm:begChr', '（') + words + sign(part, 'm:dPr', 'm:endChr', '）');
}

/** A character that the properties of a part name, or the usual one. */
const sign = (part: Element, properties: string, tag: string, usual: string): string =>
	child(child(part, properties), tag)?.getAttribute('m:val') ?? usual;
