import { decode } from '../../domain/text/decode.ts';
import { unreadable, type Reading } from '../paragraphs.ts';

const BINARY =
	'文件不是文本，也不是 Word 文档（内容是二进制数据，或者文件已损坏）。请重新下载，或者另存为 .docx、.txt 再导入';

// Line ends, and what else begins a new line in Unicode (UAX 14): soft breaks of Word (U+000B), page breaks (U+000C) …
const LINE_END = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;
/** The end-of-file mark of DOS, which is no part of the text. */
const END_OF_FILE = '\u001a';

/** The lines of a text file in UTF-8, UTF-16 or GB18030, with or without a byte order mark. */
export function readText(bytes: Buffer): Reading {
	const text = decode(bytes);
	if (text === null) return unreadable(BINARY);
	if (text.trim() === '') return unreadable('文件里没有文字。请核对文件');
	const lines = (text.endsWith(END_OF_FILE) ? text.slice(0, -1) : text).split(LINE_END);
	// The end of the last line begins no further line.
	if (lines.at(-1) === '') lines.pop();
	return { paragraphs: lines, problems: [] };
}
