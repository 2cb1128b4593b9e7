import type { Element, Nodes, Root } from 'hast';

/** As remark-rehype calls it. */
const FOOTNOTES = 'footnote-label';

/**
 * Rehype plugin: the headings of a body stand below the title of its page and carry anchors that last.
 *
 * - The first level is h2, and no level is skipped, whatever the file begins with.
 * - An anchor is the heading without its number (`（一）加强学习` → `#加强学习`), so that it holds when parts are put in
 *   another order. It is never empty, never given twice, and never one of the page's own, which are all Latin.
 */
export function headings() {
	return (tree: Root): void => {
		// That of the notes at the foot is the page's own: each mark of a note names it.
		const found = headingsIn(tree).filter(({ properties }) => properties.id !== FOOTNOTES);
		const anchors = anchorsOf(found.map(textOf));
		let written = 1;
		let level = 1;
		for (const [place, heading] of found.entries()) {
			const depth = Number(heading.tagName[1]);
			level = depth > written ? Math.min(level + 1, 6) : Math.max(Math.min(depth, level), 2);
			written = depth;
			heading.tagName = `h${level}`;
			heading.properties.id = anchors[place]!;
		}
	};
}

function headingsIn(node: Nodes): Element[] {
	if (node.type === 'element' && /^h[1-6]$/.test(node.tagName)) return [node];
	return 'children' in node ? node.children.flatMap(headingsIn) : [];
}

/** The words of a part, without marks. */
export function textOf(node: Nodes): string {
	if (node.type === 'text') return node.value;
	return 'children' in node ? node.children.map(textOf).join('') : '';
}

// e.g. "一、", "（一）", "(1)", "1.", "第三章 ", "３．"
const NUMBER =
	/^\s*(?:第[零〇一二三四五六七八九十百\d]+[编章节部分]+\s*|[（(][零〇一二三四五六七八九十百\d]+[）)]|[零〇一二三四五六七八九十百\d０-９]+(?:、|[.．](?!\d)))\s*/;

/** The anchor of a heading: its letters and digits, with hyphens where others stood between them. */
export function anchorOf(heading: string): string {
	const words = heading.replace(NUMBER, '').toLowerCase();
	const anchor = words.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
	return /[^a-z0-9-]/.test(anchor) ? anchor : `s-${anchor || '1'}`;
}

/** The anchors of the headings of one body, none twice. */
export function anchorsOf(headings: readonly string[]): string[] {
	const taken = new Set<string>();
	return headings.map((heading) => {
		const anchor = anchorOf(heading);
		let free = anchor;
		for (let again = 2; taken.has(free); again += 1) free = `${anchor}-${again}`;
		taken.add(free);
		return free;
	});
}
