import { XMLSerializer } from '@xmldom/xmldom';
import { warning, type Problem } from '../../checked.ts';
import { mainPart, RELATIONSHIPS } from '../../domain/text/main-part.ts';
import { all } from '../../word-numbers/elements.ts';
import { spellNumbers } from './numbering.ts';
import { parseXml } from './word-xml.ts';

// e.g. '<w:trPr><w:gridBefore w:val="2"/></w:trPr>': a row that begins in a later column, which mammoth passes over
const BEGINS_LATER =
	/<w:trPr>(?:(?!<\/w:trPr>).)*?<w:gridBefore\s[^>]*w:val="([1-9]\d*)".*?<\/w:trPr>/gs;

/**
 * Make everything that a reader of the Word file sees stand in its paragraphs as text.
 * @param parts the parts of the .docx; the main one is replaced
 * @returns what the editor should know
 */
export function prepareDocument(parts: Map<string, Buffer>): Problem[] {
	const part = (name: string): string => parts.get(name)?.toString('utf8') ?? '';
	// e.g. "<w:cr/>", "<w:ptab w:alignment=…/>": mammoth passes over these forms of line break and tab
	const main = mainPart(part(RELATIONSHIPS), (name) => parts.has(name));
	let document = part(main)
		.replace(/<w:cr\s*\/>/g, '<w:br/>')
		.replace(/<w:ptab[^>]*\/>/g, '<w:tab/>')
		.replace(BEGINS_LATER, '$&<w:tc><w:tcPr><w:gridSpan w:val="$1"/></w:tcPr><w:p/></w:tc>');
	const problems = [...revisions(document), ...textBoxes(document)];
	if (/<w:(?:fldSimple|ruby)[ >]/.test(document)) document = unwrap(document);
	const styles = part('word/styles.xml');
	const numbering = part('word/numbering.xml');
	if (numbering !== '' && /<w:numPr[ />]/.test(document + styles))
		document = spellNumbers(document, numbering, styles);
	parts.set(main, Buffer.from(document));
	return problems;
}

/** Fields and phonetic guides hide their words from mammoth: keep what stands in them (for a guide, the base text). */
function unwrap(document: string): string {
	const tree = parseXml(document);
	for (const field of all(tree, 'w:fldSimple')) replace(field, field);
	for (const ruby of all(tree, 'w:ruby')) {
		const base = all(ruby, 'w:rubyBase')[0];
		// A guide stands inside a run; its base is runs, which may not stand in one.
		const run = ruby.parentNode;
		if (base && run?.nodeName === 'w:r') replace(run as Element, base);
	}
	return new XMLSerializer().serializeToString(tree);
}

function replace(element: Element, content: Element): void {
	for (const node of Array.from(content.childNodes))
		element.parentNode?.insertBefore(node, element);
	element.parentNode?.removeChild(element);
}

function revisions(document: string): Problem[] {
	if (!/<w:(?:ins|del|moveFrom|moveTo) /.test(document)) return [];
	const message =
		'Word 文件里有修订痕迹：插入的文字已导入，删除的文字没有导入。请先在 Word 里接受或者拒绝全部修订，确认是定稿后再导入';
	return [warning(message)];
}

function textBoxes(document: string): Problem[] {
	if (!document.includes('<w:txbxContent')) return [];
	const kept = /<mc:Fallback>[\s\S]*?<w:txbxContent|<w:pict[\s\S]*?<w:txbxContent/.test(document);
	const message = kept
		? 'Word 文件里有文本框：框里的文字已放在所在段落的后面。请核对位置是否正确'
		: 'Word 文件里有文本框，框里的文字没有读出来。请在 Word 里把文字移到正文后再导入';
	return [warning(message)];
}
