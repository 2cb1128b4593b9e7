const BYTE_ORDER_MARKS: [mark: readonly number[], encoding: string][] = [
	[[0xef, 0xbb, 0xbf], 'utf-8'],
	[[0xff, 0xfe], 'utf-16le'],
	[[0xfe, 0xff], 'utf-16be'],
];

/** Encodings of a Chinese text without a byte order mark that is not UTF-8. */
const GUESSES = ['gb18030', 'utf-16le', 'utf-16be'];
/** Below this share of everyday characters a decoding is a wrong guess. */
const READABLE = 0.6;

// e.g. "第一條", "本辦法": words of a statute in traditional characters; such bytes mean as much as nothing in other encodings
const TRADITIONAL = /第[一二三四五六七八九十]+條|本辦法|為了/;

/** The text of a file in UTF-8, UTF-16, GB18030 or Big5 (a statute's); null if the bytes are no text in any of these encodings. */
export function decode(bytes: Uint8Array): string | null {
	const marked = BYTE_ORDER_MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte));
	if (marked) return decodeAs(marked[1], bytes);
	const utf8 = decodeAs('utf-8', bytes);
	if (utf8 !== null) return utf8;
	const big5 = decodeAs('big5', bytes);
	if (big5 !== null && TRADITIONAL.test(big5)) return big5;
	const guesses = GUESSES.flatMap((encoding) => decodeAs(encoding, bytes) ?? []);
	const best = guesses.sort((a, b) => readability(b) - readability(a))[0];
	return best !== undefined && readability(best) >= READABLE ? best : null;
}

/** The text in one encoding, or null if the bytes are not valid in it or hold what no text holds. */
function decodeAs(encoding: string, bytes: Uint8Array): string | null {
	try {
		const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
		return isText(text) ? text : null;
	} catch {
		// A fatal decoder throws at the first byte that the encoding does not have: not this encoding.
		return null;
	}
}

/** Control characters other than tab, line ends, form feed and the end-of-file mark of DOS: no text holds them. */
// eslint-disable-next-line no-control-regex
export const CONTROL = /[\x00-\x08\x0e-\x19\x1b-\x1f\x7f]/;

const isText = (text: string): boolean => !CONTROL.test(text);

// Everyday Chinese characters, their punctuation, ASCII.
const EVERYDAY = /[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef“”‘’…—·\t-~]/g;

const readability = (text: string): number =>
	(text.match(EVERYDAY)?.length ?? 0) / (text.length || 1);
