import { unreadable, type Reading } from '../paragraphs.ts';

const BYTE_ORDER_MARKS: [string, string][] = [
	['efbbbf', 'utf-8'],
	['fffe', 'utf-16le'],
	['feff', 'utf-16be'],
];

/** Encodings of a Chinese text without a byte order mark that is not UTF-8. */
const GUESSES = ['gb18030', 'utf-16le', 'utf-16be'];
/** Below this share of everyday characters a decoding is a wrong guess. */
const READABLE = 0.6;

const BINARY =
	'文件不是文本，也不是 Word 文档（内容是二进制数据，或者文件已损坏）。请重新下载，或者另存为 .docx、.txt 再导入';

/** The lines of a text file in UTF-8, UTF-16 or GB18030, with or without a byte order mark. */
export function readText(bytes: Buffer): Reading {
	const text = decode(bytes);
	if (text === null) return unreadable(BINARY);
	if (text.trim() === '') return unreadable('文件里没有文字。请核对文件');
	const lines = text.split(/\r\n|\n|\r/);
	// The end of the last line begins no further line.
	if (lines.at(-1) === '') lines.pop();
	return { paragraphs: lines, problems: [] };
}

/** The text, or null if the bytes are no text in any of the encodings. */
export function decode(bytes: Buffer): string | null {
	const head = bytes.subarray(0, 3).toString('hex');
	const marked = BYTE_ORDER_MARKS.find(([mark]) => head.startsWith(mark));
	if (marked) return decodeAs(marked[1], bytes);
	const utf8 = decodeAs('utf-8', bytes);
	if (utf8 !== null) return utf8;
	const guesses = GUESSES.flatMap((encoding) => decodeAs(encoding, bytes) ?? []);
	const best = guesses.toSorted((a, b) => readability(b) - readability(a))[0];
	return best !== undefined && readability(best) >= READABLE ? best : null;
}

/** The text in one encoding, or null if the bytes are not valid in it or hold what no text holds. */
function decodeAs(encoding: string, bytes: Buffer): string | null {
	try {
		const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
		return isText(text) ? text : null;
	} catch {
		// A fatal decoder throws at the first byte that the encoding does not have: not this encoding.
		return null;
	}
}

// Control characters other than tab, line ends, form feed and the end-of-file mark of DOS.
// eslint-disable-next-line no-control-regex
const CONTROL = /[\x00-\x08\x0e-\x19\x1b-\x1f\x7f]/;

const isText = (text: string): boolean => !CONTROL.test(text);

// Everyday Chinese characters, their punctuation, ASCII.
const EVERYDAY = /[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef“”‘’…—·\t-~]/g;

const readability = (text: string): number =>
	(text.match(EVERYDAY)?.length ?? 0) / (text.length || 1);
