import { resolve } from 'node:path';
import type { VitePlugin } from './page-scripts.ts';

const MODULE = 'virtual:plain-attribute';
const FOUND = `\0${MODULE}`;

/**
 * What HTML needs none of is left out of our templates: quotation marks of attributes (13.1.2.3, unquoted attribute value syntax), and
 * the end tags of entries of lists (13.1.2.4, optional tags). The words of statutes are written so, and what is written alike is
 * compressed together. Browsers make the same of it. The templates are changed as they are compiled, so that making a page takes no longer.
 */
export const plainAttributes: VitePlugin = {
	name: 'pufa-plain-attributes',
	enforce: 'post',
	apply: 'build',
	resolveId: (id) => (id === MODULE ? FOUND : undefined),
	load: (id) => (id === FOUND ? WRITTEN_AS_MADE : undefined),
	transform: (code, id) =>
		id.endsWith('.astro')
			? { code: withPlainEnds(withPlainAttributes(code)), map: null }
			: undefined,
};

// e.g. `<nav class="crumbs" aria-label="当前位置">`, `<dl class="facts"${$$addAttribute(label, "aria-label")}>`; not `class="law wide"`, nor
// `href="/"`, which a slash might follow
const QUOTED =
	/(?<= (?:class|id|role|tabindex|lang|name|type|rel|charset|autocomplete|value|href|http-equiv|aria-\w+))="([^\s"'`=<>$\\]*[^\s"'`=<>$\\/])"(?=[ >]|\$\{)/g;

// e.g. `import { addAttribute as $$addAttribute, createComponent as $$createComponent } from "astro/compiler-runtime"`
const ADDED = /\baddAttribute as \$\$addAttribute,?/;
const OWN = "import { plainAttribute as $$addAttribute } from 'virtual:plain-attribute';\n";

/** @param code a template that Astro has compiled */
export function withPlainAttributes(code: string): string {
	const plain = code.replace(QUOTED, '=$1');
	if (!ADDED.test(plain)) return plain;
	return OWN + plain.replace(ADDED, '');
}

/** What follows an entry of our lists is another one, or the end of the list. @param code a template that Astro has compiled */
export const withPlainEnds = (code: string): string => code.replace(/<\/(?:li|dt|dd)>/g, '');

/** Attributes whose values are known when a page is made. */
const WRITTEN_AS_MADE = `
import { addAttribute, unescapeHTML } from 'astro/compiler-runtime';
import { plainAttribute as plain } from ${JSON.stringify(resolve(import.meta.dirname, 'plain-attribute.ts'))};
export const plainAttribute = (...given) => unescapeHTML(plain(String(addAttribute(...given))));
`;
