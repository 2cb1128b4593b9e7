/**
 * Text as XML, in elements and in attributes. The one place where words are escaped for XML. Line ends become references,
 * because a parser makes spaces of them in attributes and one kind of them in text (XML 1.0, 2.11 and 3.3.3). Characters
 * that XML 1.0 cannot hold at all (2.2) become U+FFFD.
 */
export const escapeXml = (text: string): string =>
	// Most words have nothing of the kind, and looking once is faster than twice.
	SPECIAL.test(text) ? xmlText(text).replace(/[&<>"\t\n\r]/g, (c) => ESCAPES[c]!) : text;

/** Text that XML can hold, for libraries that escape it themselves. */
export const xmlText = (text: string): string => text.replace(INVALID, '\uFFFD');

// What may have to be escaped or is no text of XML, e.g. "&", U+0009, the half of a pair
// eslint-disable-next-line no-control-regex
const SPECIAL = /[&<>"\u0000-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;

// e.g. U+0000, U+FFFE, half of a surrogate pair: with `u`, the halves of a whole pair are none
// eslint-disable-next-line no-control-regex
const INVALID = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/gu;

const ESCAPES: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	'\t': '&#9;',
	'\n': '&#10;',
	'\r': '&#13;',
};
