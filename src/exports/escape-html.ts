/** Text as HTML. The one place where the words of statutes and notes are escaped. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (c) => ESCAPES[c]!);

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * The value of an `href` as HTML. A place on the page itself needs no quotation marks; other addresses have them, since
 * `publish/relative.ts` looks for these.
 */
export const hrefValue = (href: string): string =>
	OWN_PLACE.test(href) ? href : `"${escapeHtml(href)}"`;

// e.g. "#t22-k1", "#fj1-t3~2"
const OWN_PLACE = /^#[\w~-]+$/;
