import { linesOf, type DraftLine } from '../../domain/draft/text/lines.ts';
import { decode } from '../../domain/text/decode.ts';
import { mainPart, RELATIONSHIPS } from '../../domain/text/main-part.ts';
import { linesOfWord } from './docx-lines.ts';
import { xmlParts } from './word-parts.ts';

/** A draft from a file, or what is wrong with the file and what to do. */
export type Opened = { lines: DraftLine[] } | { fault: string };

const MOST_BYTES = 20 * 1024 * 1024;

const TOO_LARGE = '文件超过 20 MB。请删去图片，或者把要核对的文字复制后粘贴';
const OTHER =
	'只能打开 .docx 和 .txt 文件。别的格式请先在 Word 或者 WPS 里另存为 .docx，或者把文字复制后粘贴';
const OLD_WORD =
	'这是旧版 Word 文件（.doc、.wps），或者加了密码。请在 Word 或者 WPS 里打开，另存为 .docx（不设密码）后再打开';
const DAMAGED = '文件打不开，可能没有下载完整，或者已经损坏。请重新下载，或者另存为 .docx 后再打开';
const NO_WORD = '这不是 Word 文档。请打开 .docx 或者 .txt 文件';
const EMPTY = '文件里没有文字。请核对文件；如果内容是图片，请先识别成文字';

const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean =>
	head.every((byte, at) => bytes[at] === byte);

/** Old Office files, and new ones with a password, are OLE files. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];
/** Files that are no text though their bytes may pass for it: `%PDF`, `{\rtf`. */
const NO_TEXT = [
	[0x25, 0x50, 0x44, 0x46],
	[0x7b, 0x5c, 0x72, 0x74, 0x66],
];

/** Read a draft from a file that the reader has chosen. What it is, its content says, and not its name. */
export async function openFile(file: File): Promise<Opened> {
	if (file.size > MOST_BYTES) return { fault: TOO_LARGE };
	const bytes = new Uint8Array(await file.arrayBuffer());
	const opened = read(bytes);
	return 'lines' in opened && opened.lines.length === 0 ? { fault: EMPTY } : opened;
}

function read(bytes: Uint8Array): Opened {
	if (startsWith(bytes, OLE)) return { fault: OLD_WORD };
	if (startsWith(bytes, ZIP)) return readWord(bytes);
	const text = NO_TEXT.some((head) => startsWith(bytes, head)) ? null : decode(bytes);
	return text === null ? { fault: OTHER } : { lines: linesOf(text) };
}

function readWord(bytes: Uint8Array): Opened {
	try {
		return readParts(xmlParts(bytes));
	} catch {
		// Whatever is wrong with the archive or its parts, the remedy is the same.
		return { fault: DAMAGED };
	}
}

function readParts(parts: Map<string, string>): Opened {
	const main = mainPart(parts.get(RELATIONSHIPS) ?? '', (name) => parts.has(name));
	const document = parse(parts.get(main));
	if (!document) return { fault: parts.has('word/document.xml') ? DAMAGED : NO_WORD };
	const part = (name: string): Document | undefined => parse(parts.get(`word/${name}.xml`));
	const lines = linesOfWord({
		document,
		numbering: part('numbering'),
		styles: part('styles'),
		footnotes: part('footnotes'),
		endnotes: part('endnotes'),
	});
	return { lines };
}

/** Broken XML becomes a document that says so. */
function parse(xml: string | undefined): Document | undefined {
	if (xml === undefined) return undefined;
	const document = new DOMParser().parseFromString(xml, 'application/xml');
	return document.querySelector('parsererror') ? undefined : document;
}
