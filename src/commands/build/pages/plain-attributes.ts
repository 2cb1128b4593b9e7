import { resolve } from 'node:path';
import type { VitePlugin } from './page-scripts.ts';

const MODULE = 'virtual:plain-attribute';
const FOUND = `\0${MODULE}`;

/**
 * What HTML needs none of is left out of our templates: quotation marks of attributes (13.1.2.3, unquoted attribute value syntax),
 * end tags of entries of lists, and tags that a page has by itself (13.1.2.4, optional tags). The words of statutes are written so, and what is written alike is
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

// e.g. `<p class="lead" id="a">`, `<dl class="facts"${$$addAttribute(label, "aria-label")}>`; not `class="law wide"`, nor
// `href="/"`, which a slash might follow
const QUOTED =
	/(?<= (?:class|id|role|tabindex|lang|name|type|rel|charset|autocomplete|value|href|http-equiv|aria-\w+))="([^\s"'`=<>$\\]*[^\s"'`=<>$\\/])"(?=[ >]|\$\{)/g;

// e.g. `import { addAttribute as $$addAttribute, createComponent as $$createComponent } from "astro/compiler-runtime"`
const ADDED = /\baddAttribute as \$\$addAttribute,?/;
const OWN = "import { plainAttribute as $$addAttribute } from 'virtual:plain-attribute';\n";
// e.g. `renderScript as $$renderScript,`
const LOADS = /\brenderScript as \$\$renderScript,?/;
const OWN_SCRIPT = "import { plainScript as $$renderScript } from 'virtual:plain-attribute';\n";

/** @param code a template that Astro has compiled */
export function withPlainAttributes(code: string): string {
	const plain = withOwn(OWN_SCRIPT, LOADS, code.replace(QUOTED, '=$1'));
	return withOwn(OWN, ADDED, plain);
}

/** A template with a function of our own instead of Astro's. */
const withOwn = (own: string, imported: RegExp, code: string): string =>
	imported.test(code) ? own + code.replace(imported, '') : code;

/**
 * What follows an entry of our lists is another one, or the end of the list; a page begins with its head, which ends where its body
 * begins, and that ends with it.
 * @param code a template that Astro has compiled
 */
export const withPlainEnds = (code: string): string =>
	code.replace(/<\/(?:li|dt|dd|head|body|html)>|<head>/g, '');

/** Attributes whose values are known when a page is made, and the tags of scripts: `<script type=module src=/_astro/a1b2c3.js></script>`. */
const WRITTEN_AS_MADE = `
import { addAttribute, renderScript, unescapeHTML } from 'astro/compiler-runtime';
import { plainAttribute as plain } from ${JSON.stringify(resolve(import.meta.dirname, 'plain-attribute.ts'))};
export const plainAttribute = (...given) => unescapeHTML(plain(String(addAttribute(...given))));
export const plainScript = async (...given) => {
	const made = await renderScript(...given);
	return Object.assign(made, { content: made.content.replace(/ [a-z]+="[^"]*"/g, plain) });
};
`;
