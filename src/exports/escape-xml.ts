/**
 * Text as XML, in elements and in attributes. The one place where words are escaped for XML. Line ends become references,
 * because a parser makes spaces of them in attributes and one kind of them in text (XML 1.0, 2.11 and 3.3.3). Characters
 * that XML 1.0 cannot hold at all (2.2) become U+FFFD.
 */
export const escapeXml = (text: string): string =>
	xmlText(text).replace(/[&<>"\t\n\r]/g, (c) => ESCAPES[c]!);

/** Text that XML can hold, for libraries that escape it themselves. */
export const xmlText = (text: string): string => text.replace(INVALID, '\uFFFD');

// e.g. U+0000, U+FFFE, half of a surrogate pair
const INVALID =
	// eslint-disable-next-line no-control-regex
	/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const ESCAPES: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	'\t': '&#9;',
	'\n': '&#10;',
	'\r': '&#13;',
};
