/** Text as HTML. The one place where the words of statutes and notes are escaped. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (c) => ESCAPES[c]!);

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The value of an `href` as HTML, with quotation marks only where it needs them. */
export const hrefValue = (href: string): string =>
	NEEDS_NONE.test(href) ? href : `"${escapeHtml(href)}"`;

// e.g. "#t22-k1", "#fj1-t3~2", "/laws/minfa-dian/#t3"; not "/search/?q=1"
const NEEDS_NONE = /^[\w/#.:~-]+$/;
