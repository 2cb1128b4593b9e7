import type { VitePlugin } from './page-scripts.ts';

/**
 * Attributes in our templates lose their quotation marks where HTML needs none (13.1.2.3, unquoted attribute value syntax): the words
 * of statutes are written so, and what is written alike is compressed together. The templates are changed as they are compiled, so that
 * making a page takes no longer. Not those with addresses, which `publish/relative.ts` and others look for as Astro writes them.
 */
export const plainAttributes: VitePlugin = {
	name: 'pufa-plain-attributes',
	enforce: 'post',
	apply: 'build',
	transform: (code, id) =>
		id.endsWith('.astro') ? { code: withPlainAttributes(code), map: null } : undefined,
};

// e.g. `<nav class="crumbs" aria-label="当前位置">`, `<dl class="facts"${$$addAttribute(label, "aria-label")}>`; not `class="law wide"`
const QUOTED = /(?<= (?:class|id|role|tabindex|lang|aria-\w+))="([^\s"'`=<>$\\/]+)"(?=[ >]|\$\{)/g;

/** @param code a template that Astro has compiled */
export const withPlainAttributes = (code: string): string => code.replace(QUOTED, '=$1');
