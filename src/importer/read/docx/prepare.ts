import { warning, type Problem } from '../../../checked.ts';
import { mainPart, RELATIONSHIPS } from '../../../domain/text/main-part.ts';
import { all } from '../../../word-numbers/elements.ts';
import { asShown } from './shown.ts';
import { spellNumbers } from './numbering.ts';
import { quoted } from '../quoted.ts';
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
	const part = (name: string): string => withUsualPrefix(parts.get(name)?.toString('utf8') ?? '');
	// e.g. "<w:cr/>", "<w:ptab w:alignment=…/>": mammoth passes over these forms of line break and tab; an optional hyphen
	// shows only at the end of a line, and is none of the words
	const main = mainPart(part(RELATIONSHIPS), (name) => parts.has(name));
	const written = part(main)
		.replace(/<w:cr\s*\/>/g, '<w:br/>')
		.replace(/<w:ptab[^>]*\/>/g, '<w:tab/>')
		.replace(/<w:softHyphen\s*\/>/g, '')
		.replace(BEGINS_LATER, '$&<w:tc><w:tcPr><w:gridSpan w:val="$1"/></w:tcPr><w:p/></w:tc>');
	const { document, problems } = asShown(written);
	const styles = part('word/styles.xml');
	const numbering = part('word/numbering.xml');
	if (numbering !== '' && /<w:numPr[ />]/.test(document + styles))
		parts.set(main, Buffer.from(spellNumbers(document, numbering, styles)));
	else parts.set(main, Buffer.from(document));
	const remarks = comments(part('word/comments.xml'));
	return [...revisions(written), ...textBoxes(document), ...problems, ...remarks];
}

// e.g. 'xmlns:ns0="http://schemas.openxmlformats.org/wordprocessingml/2006/main"': programs may name the elements otherwise
const NAMESPACE =
	/xmlns:([\w-]+)="http:\/\/(?:schemas\.openxmlformats\.org\/wordprocessingml\/2006|purl\.oclc\.org\/ooxml\/wordprocessingml)\/main"/;

/** A part with the prefix `w:` that all else here relies on. */
function withUsualPrefix(xml: string): string {
	const prefix = NAMESPACE.exec(xml)?.[1] ?? 'w';
	if (prefix === 'w') return xml;
	const own = new RegExp(`(?<=<|</|\\s|xmlns:)${prefix}(?=[:=])`, 'g');
	return xml.replace(/<[^>]*>/g, (tag) => tag.replace(own, 'w'));
}

function revisions(document: string): Problem[] {
	if (!/<w:(?:ins|del|moveFrom|moveTo) /.test(document)) return [];
	const message =
		'Word 文件里有修订痕迹：插入的文字已导入，删除的文字没有导入。请先在 Word 里接受或者拒绝全部修订，确认是定稿后再导入';
	return [warning(message)];
}

/** What somebody has written beside the text is no text, but may say that it is not the final one. */
function comments(xml: string): Problem[] {
	if (!xml.includes('<w:t')) return [];
	const notes = all(parseXml(xml), 'w:comment').map((note) =>
		all(note, 'w:t')
			.map(({ textContent }) => textContent)
			.join(''),
	);
	const words = notes.filter((note) => note.trim() !== '').join('……');
	if (words === '') return [];
	return [
		warning(`Word 文件里有批注，没有导入：${quoted(words)}。请确认这是定稿，需要的话手工补上`),
	];
}

function textBoxes(document: string): Problem[] {
	if (!document.includes('<w:txbxContent')) return [];
	const message =
		'Word 文件里有文本框或者艺术字：里面的文字已放在所在段落的后面。请核对位置是否正确';
	return [warning(message)];
}
