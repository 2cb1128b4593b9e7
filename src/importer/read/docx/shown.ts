import { XMLSerializer } from '@xmldom/xmldom';
import { warning, type Problem } from '../../../checked.ts';
import { all, child, isOn } from '../../../word-numbers/elements.ts';
import { fieldsAsWords } from './fields.ts';
import { formulasAsWords } from './formula.ts';
import { quoted } from '../quoted.ts';
import { insertRun, parseXml, put, textElement } from './word-xml.ts';

/** What in a document mammoth passes over, or reads otherwise than Word shows it. */
const PASSED_OVER =
	/<(?:w:(?:fldSimple|ruby|dir|bdo|vanish|position|sym|txbxContent)|mc:AlternateContent|m:oMath|v:textpath)[ />]|<w:instrText[^>]*>\s*(?:e\s*<|eq|symbol|quote|autonum|listnum)/i;

/**
 * Make what Word shows stand in paragraphs and runs that mammoth reads, and what it hides go.
 * @returns the document, and what the editor should know
 */
export function asShown(document: string): { document: string; problems: Problem[] } {
	if (!PASSED_OVER.test(document)) return { document, problems: [] };
	const tree = parseXml(document);
	chooseAlternatives(tree);
	for (const tag of ['w:dir', 'w:bdo']) for (const one of all(tree, tag)) put(one, one);
	keepGuides(tree);
	drawBoxes(tree);
	for (const symbol of all(tree, 'w:sym')) spellSymbol(symbol);
	const hidden = takeHidden(tree);
	const fields = fieldsAsWords(tree);
	for (const field of all(tree, 'w:fldSimple')) put(field, field);
	formulasAsWords(tree);
	return {
		document: new XMLSerializer().serializeToString(tree),
		problems: [...aboutHidden(hidden), ...aboutMoved(tree), ...fields],
	};
}

/** Of alternatives only the last is read. It may be empty, or none, where the writer took for granted that the first is understood. */
function chooseAlternatives(tree: Document): void {
	for (const alternatives of all(tree, 'mc:AlternateContent')) {
		const choice = child(alternatives, 'mc:Choice');
		const fallback = child(alternatives, 'mc:Fallback');
		if (!choice) continue;
		const bare = !fallback || (!hasWords(fallback) && hasWords(choice));
		put(alternatives, bare ? choice : fallback);
	}
}

const hasWords = (element: Element): boolean => all(element, 'w:t').length > 0;

/** Of a phonetic guide the base text is kept. It stands inside a run; its base is runs, which may not stand in one. */
function keepGuides(tree: Document): void {
	for (const ruby of all(tree, 'w:ruby')) {
		const base = child(ruby, 'w:rubyBase');
		const run = ruby.parentNode as Element;
		if (base && run.nodeName === 'w:r') put(run, base);
	}
}

/** Text boxes of today's Word as boxes of an older form, which are read, and the words of WordArt as such a box. */
function drawBoxes(tree: Document): void {
	for (const drawing of all(tree, 'w:drawing')) {
		const boxes = all(drawing, 'w:txbxContent').filter((box) => !isWithin(box, 'w:txbxContent'));
		if (boxes.length === 0) continue;
		const picture = tree.createElement('w:pict');
		for (const box of boxes) picture.appendChild(box);
		drawing.parentNode?.replaceChild(picture, drawing);
	}
	for (const path of all(tree, 'v:textpath')) {
		const words = path.getAttribute('string') ?? '';
		if (words === '') continue;
		const box = tree.createElement('w:txbxContent');
		const paragraph = tree.createElement('w:p');
		insertRun(paragraph, words, null);
		box.appendChild(paragraph);
		path.parentNode?.replaceChild(box, path);
	}
}

function isWithin(element: Element, tag: string): boolean {
	let outer = element.parentNode;
	while (outer && outer.nodeName !== tag) outer = outer.parentNode;
	return outer !== null;
}

/** Fonts of symbols have their characters at private codes, which mammoth knows; any other code is the character itself. */
function spellSymbol(symbol: Element): void {
	const code = Number.parseInt(symbol.getAttribute('w:char') ?? '', 16);
	if (Number.isNaN(code) || code < 0x20 || (code >= 0xe000 && code <= 0xf8ff)) return;
	const words = textElement(symbol.ownerDocument, String.fromCharCode(code));
	symbol.parentNode?.replaceChild(words, symbol);
}

/** Take the hidden words out: on paper nobody sees them, and perhaps nobody should. */
function takeHidden(tree: Document): string[] {
	return all(tree, 'w:r').flatMap((run) => {
		if (!isOn(child(child(run, 'w:rPr'), 'w:vanish'))) return [];
		const words = all(run, 'w:t').map((text) => text.textContent ?? '');
		for (const tag of ['w:t', 'w:tab', 'w:br'])
			for (const one of all(run, tag)) one.parentNode?.removeChild(one);
		return words.join('').trim() === '' ? [] : [words.join('')];
	});
}

function aboutHidden(hidden: readonly string[]): Problem[] {
	if (hidden.length === 0) return [];
	const message = `Word 文件里有隐藏的文字，打印时看不见，没有导入：${quoted(hidden.join('……'))}。是正文的，请在 Word 里取消“隐藏”后再导入`;
	return [warning(message)];
}

// e.g. "5" behind "10", "-2" behind "10"
const MAY_BE_RAISED = /^[\d+\-−n]{1,3}$/;

/** Figures that somebody has moved up or down by hand look like raised ones: `10` and a `5` above the line is no 105. */
function aboutMoved(tree: Document): Problem[] {
	const moved = all(tree, 'w:position').flatMap((position) => {
		const run = position.parentNode?.parentNode as Element;
		const words = run.nodeName === 'w:r' ? all(run, 'w:t') : [];
		const text = words.map(({ textContent }) => textContent).join('');
		return MAY_BE_RAISED.test(text) && Number(position.getAttribute('w:val')) !== 0 ? [text] : [];
	});
	if (moved.length === 0) return [];
	const message = `Word 文件里有 ${moved.length} 处数字比旁边的字高或者低（如“${moved[0]!}”），可能是上标、下标，已写成普通文字。请对照原文核对意思有没有变`;
	return [warning(message)];
}
