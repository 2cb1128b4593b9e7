import { extname } from 'node:path';
import type { Problem } from '../../checked.ts';

/** What a file is by its content; its name is not believed. */
export type Format =
	| 'empty'
	| 'zip'
	| 'doc'
	| 'encrypted'
	| 'otherOffice'
	| 'pdf'
	| 'rtf'
	| 'html'
	| 'mht'
	| 'officeXml'
	| 'image'
	| 'archive'
	| 'text';

/** The formats that cannot be imported, and what the editor can do instead. */
export const UNREADABLE: Partial<Record<Format, string>> = {
	empty: '文件是空的（0 字节）。请重新下载或者另存后再导入',
	encrypted:
		'文件加了密码，读不出来。请在 Word 里打开，去掉密码（文件—信息—保护文档）后另存，再导入',
	otherOffice:
		'这不是 Word 文档（可能是 Excel、PowerPoint 或者其他 Office 文件）。请导入 .docx、.doc、.txt、.md 或者 .html 文件',
	pdf: '这是 PDF 文件，不能导入。请从官方数据库下载 Word 版本，或者另存为 .docx、.txt 再导入',
	rtf: '这是 RTF 文件。请在 Word 里打开，另存为 .docx 再导入',
	mht: '这是单个文件网页（.mht）。请在 Word 里打开，另存为 .docx 再导入',
	officeXml:
		'这是用 XML 格式保存的 Office 文件（有的系统“导出 Word”是这样做的）。请在 Word 里打开，另存为 .docx 再导入',
	archive: '这是压缩包。请解压后导入里面的 .docx、.doc、.txt、.md 或者 .html 文件',
	image: '这是图片，不能导入。请导入 .docx、.doc、.txt、.md 或者 .html 文件',
};

const OLE = 'd0cf11e0a1b11ae1';
const SIGNATURES: [string, Format][] = [
	['504b0304', 'zip'],
	['504b0506', 'zip'],
	['25504446', 'pdf'],
	['7b5c727466', 'rtf'],
	['89504e47', 'image'],
	['ffd8ff', 'image'],
	['47494638', 'image'],
	['49492a00', 'image'],
	['4d4d002a', 'image'],
	['526172211a07', 'archive'],
	['377abcaf271c', 'archive'],
	['1f8b08', 'archive'],
];

// e.g. "<html", "<!DOCTYPE html", "<?xml …?><html"
const HTML =
	/^(?:<!doctype\s+html|<\?xml[^>]*>\s*(?:<!doctype[^>]*>\s*)?<html|<(?:html|head|body)(?=[\s>]))/i;
// e.g. '<?xml version="1.0"?><?mso-application progid="Word.Document"?>', "<pkg:package", "<w:wordDocument", "<office:document"
const OFFICE_XML =
	/^(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)?<(?:\?mso-application|pkg:package|w:wordDocument|office:document)[\s>]/s;
// What is left where only the document was saved. e.g. "<div class=…", "<p>"; it ends in a tag too
const FRAGMENT = /^<(?:meta|title|div|section|article|table|p|span|h[1-6])(?=[\s>])/i;

/** The format of a file, from its first bytes and, for old Office files, its directory. */
export function formatOf(bytes: Buffer): Format {
	if (bytes.length === 0) return 'empty';
	const head = bytes.subarray(0, 8).toString('hex');
	if (head === OLE) return oleFormat(bytes);
	const known = SIGNATURES.find(([signature]) => head.startsWith(signature));
	if (known) return known[1];
	const start = bytes
		.subarray(0, 1024)
		.toString('latin1')
		.replace(/^ï»¿/, '')
		.replace(/^(?:\s|<!--.*?-->)+/s, '');
	if (/^(?:MIME-Version|From): /i.test(start)) return 'mht';
	if (OFFICE_XML.test(start)) return 'officeXml';
	const whole =
		HTML.test(start) ||
		(FRAGMENT.test(start) && bytes.subarray(-64).toString('latin1').trim().endsWith('>'));
	return whole ? 'html' : 'text';
}

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

/** An OLE file holds named streams: an encrypted .docx, an old Word file, or something else. */
function oleFormat(bytes: Buffer): Format {
	if (bytes.includes(utf16('EncryptedPackage'))) return 'encrypted';
	if (!bytes.includes(utf16('WordDocument'))) return 'otherOffice';
	return isEncryptedWord(bytes) ? 'encrypted' : 'doc';
}

/** Bit 8 of the flags in the file information block says that the text is encrypted ([MS-DOC] 2.5.2). */
function isEncryptedWord(bytes: Buffer): boolean {
	for (let sector = 512; sector + 12 <= bytes.length; sector += 512)
		if (bytes.readUInt16LE(sector) === 0xa5ec)
			return (bytes.readUInt16LE(sector + 10) & 0x0100) !== 0;
	return false;
}

const NAMES: Partial<Record<Format, string>> = {
	zip: '新版 Word 文件（.docx）',
	doc: '旧版 Word 文件（.doc）',
	html: '网页文件',
	text: '纯文本',
};
const BY_EXTENSION: Record<string, Format> = {
	'.docx': 'zip',
	'.docm': 'zip',
	'.doc': 'doc',
	'.wps': 'doc',
	'.html': 'html',
	'.htm': 'html',
	'.shtml': 'html',
};

/** What to tell of a file whose name says something else than its content; text in a Word file's name is suspicious. */
export function misnamed(path: string, bytes: Buffer): Problem[] {
	const extension = extname(path).toLowerCase();
	const format = formatOf(bytes);
	if (format === (BY_EXTENSION[extension] ?? 'text') || !NAMES[format]) return [];
	const message = `扩展名是“${extension}”，内容其实是${NAMES[format]}，已按内容读取`;
	return [{ severity: format === 'text' ? 'warning' : 'info', message }];
}
