import { codePointOf } from '../../domain/law/unseen.ts';
import { CONTROL, decode } from '../../domain/text/decode.ts';
import { unreadable, type Reading } from '../paragraphs.ts';

const BINARY =
	'文件不是文本，也不是 Word 文档（内容是二进制数据，或者文件已损坏）。请重新下载，或者另存为 .docx、.txt 再导入';

const MISREAD =
	'文字是乱码（中文被当成西文编码保存过，像“ç¬¬ä¸€”这样），没有导入。请重新下载，或者在记事本里打开原来的文件，另存为 UTF-8 再导入';

// Line ends, and what else begins a new line in Unicode (UAX 14): soft breaks of Word (U+000B), page breaks (U+000C) …
const LINE_END = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;
/** The end-of-file mark of DOS, which is no part of the text. */
const END_OF_FILE = '\u001a';

/** The lines of a text file in UTF-8, UTF-16 or GB18030, with or without a byte order mark. */
export function readText(bytes: Buffer): Reading {
	const text = decode(bytes);
	if (text === null) return unreadable(brokenText(bytes) ?? BINARY);
	if (isMisread(text)) return unreadable(MISREAD);
	if (text.trim() === '') return unreadable('文件里没有文字。请核对文件');
	const lines = (text.endsWith(END_OF_FILE) ? text.slice(0, -1) : text).split(LINE_END);
	// The end of the last line begins no further line.
	if (lines.at(-1) === '') lines.pop();
	return { paragraphs: lines, problems: [] };
}

const HAN = /[\u4e00-\u9fff]/g;
const BROKEN = /\ufffd+/g;
/** A text in the wrong encoding is broken at nearly every character. */
const CHARACTERS_FOR_EACH_BREAK = 20;
const MOST_LINES = 5;

/** Which lines of a text in UTF-8 have bytes or characters that are no text; nothing for what is no such text. */
function brokenText(bytes: Buffer): string | undefined {
	const text = bytes.toString('utf8');
	const breaks = text.match(BROKEN)?.length ?? 0;
	const controls = text.split(CONTROL).length - 1;
	const characters = text.match(HAN)?.length ?? 0;
	const wrong = breaks + controls;
	if (wrong === 0 || characters < wrong * CHARACTERS_FOR_EACH_BREAK) return undefined;
	return breaks > 0
		? `${linesWith('\ufffd', text)}有损坏的字节，不是 UTF-8 编码的文字，没有导入。请重新下载；或者在记事本里打开，对照原文改正这几行，另存为 UTF-8 再导入`
		: `${linesWith(CONTROL, text)}有看不见的控制字符（${codePointOf(CONTROL.exec(text)![0])}），没有导入：它常常是从 Word 的表格、域里复制来的。请在记事本里打开，对照原文重新输入这几行，再导入`;
}

/** `第 2、7 行` */
function linesWith(mark: string | RegExp, text: string): string {
	const lines = text
		.split(LINE_END)
		.flatMap((line, place) => (line.split(mark).length > 1 ? [place + 1] : []));
	const more = lines.length > MOST_LINES ? '等' : '';
	return `第 ${lines.slice(0, MOST_LINES).join('、')} 行${more}`;
}

// e.g. "ç¤ºä¾‹": the bytes of Chinese words, each taken for a western character
const WESTERN = /[\u0080-\u00ff\u0152-\u017e\u2018-\u203a\u20ac]/g;

/** Whether a text has western characters of the kind that misread Chinese leaves, and no Chinese ones. */
const isMisread = (text: string): boolean =>
	(text.match(WESTERN)?.length ?? 0) > text.length / 4 && !/[\u4e00-\u9fff]/.test(text);
