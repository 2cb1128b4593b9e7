import { isAlias, isNode, isScalar, visit, type Document } from 'yaml';

// e.g. " #1 再呼救" behind "summary: 先保自己安全"
const COMMENT_BEHIND = /^[ \t]+#([^\r\n]*)/;
const HAN = /\p{Script=Han}/u;

/** The package has other names for what a tab or a full-width space does to the lines around it. */
export function badIndent(line = ''): string | undefined {
	if (line.startsWith('\t')) return 'TAB_AS_INDENT';
	// e.g. "　　text: 关火", which looks like four spaces
	return /^ *[\u3000\u00a0]/.test(line) ? 'WIDE_INDENT' : undefined;
}

/**
 * What YAML reads otherwise than it was meant, without a word. It takes `&` and `*` for a name of what follows and for what
 * bears that name; a name in Chinese was meant as words: `&村道 怎么养` would be shown as `怎么养`. And full-width spaces
 * are no indent for it but part of a name.
 */
export function misreadIn(document: Document, yaml: string): { code: string; start: number }[] {
	const found: { code: string; start: number }[] = [];
	if (!/[&*\u3000\u00a0]/.test(yaml)) return found;
	visit(document, {
		Node(key, node) {
			const start = startOf(node) ?? 0;
			if (HAN.test(nameOf(node))) found.push({ code: 'BAD_ALIAS', start });
			if (key === 'key' && isScalar(node) && badIndent(String(node.value)))
				found.push({ code: 'WIDE_INDENT', start });
		},
	});
	return found;
}

const nameOf = (node: { source?: string; anchor?: string }): string =>
	(isAlias(node) ? node.source : node.anchor) ?? '';

/** What YAML leaves out behind a text in Chinese; behind a number, a day or an id a comment is what it says. */
export function lostIn(document: Document, yaml: string): { pos: number; words: string }[] {
	const lost: { pos: number; words: string }[] = [];
	if (!/[ \t]#/.test(yaml)) return lost;
	visit(document, {
		Scalar(key, { type, value, range }) {
			if (key === 'key' || type !== 'PLAIN' || typeof value !== 'string' || !HAN.test(value))
				return;
			const words = range && COMMENT_BEHIND.exec(yaml.slice(range[1]))?.[1];
			if (words) lost.push({ pos: range[1], words });
		},
	});
	return lost;
}

/** Where a node of a YAML document begins. */
export const startOf = (node: unknown): number | undefined =>
	isNode(node) ? node.range?.[0] : undefined;
